/** Which version runs here and what became of the last release, in words for whoever sits at the computer. Pure. */
import { updateRefusals } from '#proto/release/refusals.ts';
import { limits } from './limits.ts';
import type { Progress } from './progress.ts';
import type { VersionsState } from './state.ts';

export interface VersionsHere {
  /** What runs by its own word; null where nothing runs, or it is too old to say. */
  readonly running: string | null;
  /** What the operating system's installer put there. */
  readonly packaged: string;
  readonly state: VersionsState;
  readonly progress: Progress | null;
  /** Whether this computer takes releases at all. */
  readonly takes: 'yes' | 'no_vendor' | 'no_firm';
}

export function versionWords(here: VersionsHere): readonly string[] {
  const { running, packaged, state } = here;
  const { trial, good } = state;
  const chosen = good?.version ?? packaged;
  const lines = [
    running === null
      ? `Version ${chosen} starts when the agent does; ${packaged} is the one that was installed.`
      : running === packaged
        ? `Version ${running} runs, the one that was installed.`
        : `Version ${running} runs; ${packaged} is the one that was installed, and stays as the way back.`,
  ];
  if (trial !== null)
    lines.push(
      `Version ${trial.version} is on trial, ${trial.starts === 0 ? 'not started yet' : `start ${trial.starts} of ${limits.mostStarts}`}: once a report of it has reached the collector it stays, otherwise ${chosen} runs again.`,
    );
  lines.push(becameWords(here));
  return lines;
}

function becameWords({ progress, takes, packaged, state }: VersionsHere): string {
  if (progress === null)
    return {
      yes: 'No release was offered to this computer yet.',
      no_vendor: 'This agent was built without the keys of a vendor: it never changes its version by itself.',
      no_firm: 'It was not told whose approval counts in the firm: it never changes its version by itself.',
    }[takes];
  const { release, code, atMs, state: became } = progress;
  const what = release === '' ? 'a release' : `version ${release}`;
  const why = code === '' ? '' : ` ${updateRefusals[code]}`;
  return `Last offered: ${what}. ${
    {
      fetching: `It is being fetched, since ${when(atMs)}.`,
      trying: `It was fetched and checked, and is tried since ${when(atMs)}.`,
      running: `It proved itself on ${when(atMs)}.`,
      refused: `It was not taken (${when(atMs)}).${why}`,
      went_back: `It was tried, and this computer went back to ${state.good?.version ?? packaged} (${when(atMs)}).${why}`,
    }[became]
  }`;
}

function when(ms: number): string {
  return new Date(ms).toISOString();
}

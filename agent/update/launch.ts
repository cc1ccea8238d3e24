/**
 * Which version runs. The packaged program, which the operating system's own installer put there and no update touches,
 * is always started first and chooses here: a version on trial runs as its child, watched over by it; one that proved
 * itself takes its place; and when there is neither, or they are damaged, it runs itself.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { UpdateCode } from '#proto/release/refusals.ts';
import { readIfThere, writeDurably } from '../files.ts';
import { become, canBecome, type OwnChild, startVersion } from '../os/own.ts';
import { version as packaged } from '../version.ts';
import { limits } from './limits.ts';
import { isWhole, programOf, tidy, tidyVersions } from './place.ts';
import { writeProgress } from './progress.ts';
import {
  confirmed,
  counted,
  damaged,
  type Placed,
  readVersions,
  type Trial,
  versionsFolder,
  wentBack,
  writeVersions,
} from './state.ts';
import { reached } from './steps.ts';

export interface LaunchPorts {
  readonly folder: string;
  /** The program that launches. */
  readonly self: string;
  readonly now: () => number;
  readonly say: (line: string) => void;
  /** Resolves when somebody wants all of it to end. */
  readonly stopped: Promise<'stopped'>;
}

/** How a version that runs as a child asks to be chosen anew. */
export const chooseAgain = 75;

const tickMs = 500;
const graceMs = 10_000;

function markFile(folder: string): string {
  return join(versionsFolder(folder), 'acknowledged');
}

/** A version on trial: the collector keeps one of its reports. */
export function markAcknowledged(folder: string, trial: string): void {
  writeDurably(markFile(folder), trial);
}

/** @returns "self" when this very program is to run, "stopped" when none is; otherwise it never returns but by an exit code of a child */
export async function launch(ports: LaunchPorts): Promise<'self' | 'stopped' | number> {
  for (;;) {
    const state = readVersions(ports.folder, packaged);
    const { trial, good } = state;
    if (trial === null && good === null) {
      // A newer package was installed over versions that are older than it.
      tidyVersions(ports.folder, state);
      return 'self';
    }
    if (trial !== null) {
      if ((await tryOut(trial, ports)) === 'stopped') return 'stopped';
      continue;
    }
    const ran = await runGood(good as Placed, ports);
    if (ran !== null && ran !== chooseAgain) return ran;
  }
}

/** @returns null when it could not be started, and another is to be chosen */
async function runGood(good: Placed, ports: LaunchPorts): Promise<'stopped' | number | null> {
  const { folder, self, say } = ports;
  const args = ['run', '--data', folder, '--launched', self];
  if (isWhole(folder, good)) {
    try {
      if (canBecome) return become(programOf(folder, good), args);
      const ended = await watch(startVersion(programOf(folder, good), args), ports);
      if (ended !== 'not_started') return ended;
    } catch (error) {
      say(`agent: version ${good.version} could not be started (${(error as NodeJS.ErrnoException).code})`);
    }
  } else say(`agent: version ${good.version} is damaged and is not started`);
  writeVersions(folder, damaged(readVersions(folder, packaged)));
  return null;
}

async function watch(child: OwnChild, { stopped }: LaunchPorts): Promise<'stopped' | 'not_started' | number> {
  const ended = await Promise.race([child.ended, stopped]);
  if (ended !== 'stopped') return ended ?? 1;
  await end(child);
  return 'stopped';
}

async function tryOut(trial: Trial, ports: LaunchPorts): Promise<'stopped' | 'decided'> {
  const { folder, now, say } = ports;
  say(`agent: version ${trial.version} is tried`);
  const outcome = isWhole(folder, trial) ? await runTrial(trial, ports) : 'bytes_differ';
  if (outcome === 'stopped') {
    writeVersions(folder, counted(readVersions(folder, packaged), -1));
    return 'stopped';
  }
  const state = readVersions(folder, packaged);
  const word = { release: trial.version, approval: trial.approval, atMs: now() };
  if (outcome === 'acknowledged') {
    const next = confirmed(state);
    writeVersions(folder, next);
    writeProgress(folder, { ...word, state: 'running', code: '' });
    say(`agent: version ${trial.version} reported and is the one that runs from now on`);
    reached(folder, 'confirmed', trial.version);
    tidy(folder, next);
  } else {
    const next = wentBack(state, outcome, now());
    writeVersions(folder, next);
    writeProgress(folder, { ...word, state: 'went_back', code: outcome });
    say(`agent: back from version ${trial.version} (${outcome}) to ${next.good?.version ?? packaged}`);
    tidy(folder, next);
  }
  return 'decided';
}

/** Starts it, a few times where it ends by itself, until it reports or its time is over. */
async function runTrial(trial: Trial, ports: LaunchPorts): Promise<UpdateCode | 'acknowledged' | 'stopped'> {
  const { folder, self, stopped } = ports;
  const clock = { leftMs: limits.reportWithinMs };
  for (let starts = trial.starts; starts < limits.mostStarts; ) {
    rmSync(markFile(folder), { force: true });
    // Counted before it runs: a version that takes the computer down with it is counted too.
    writeVersions(folder, counted(readVersions(folder, packaged), 1));
    starts += 1;
    reached(folder, 'counted', trial.version);
    const mark = `${trial.version} ${starts}`;
    const words = ['--launched', self, '--trial', mark, '--launcher', String(process.pid)];
    const args = ['run', '--data', folder, ...words];
    const child = startVersion(programOf(folder, trial), args);
    reached(folder, 'started', trial.version);
    const seen = await until(child, mark, clock, ports);
    if (seen !== 'ended') {
      await end(child);
      return seen;
    }
    if ((await child.ended) === 'not_started') return 'cannot_start';
    if ((await Promise.race([pause(limits.restartAfterMs), stopped])) === 'stopped') return 'stopped';
  }
  return 'crashed';
}

/** A sleeping computer stops the clock: one tick takes two ticks' time at most. */
async function until(
  child: OwnChild,
  mark: string,
  clock: { leftMs: number },
  { folder, stopped }: LaunchPorts,
): Promise<'ended' | 'acknowledged' | 'no_report' | 'stopped'> {
  const over = child.ended.then(() => 'ended' as const);
  for (let at = performance.now(); ; ) {
    const event = await Promise.race([over, stopped, pause(tickMs)]);
    const passed = performance.now() - at;
    at += passed;
    clock.leftMs -= Math.min(passed, 2 * tickMs);
    if (readIfThere(markFile(folder))?.toString('utf8') === mark) return 'acknowledged';
    if (event !== undefined) return event;
    if (clock.leftMs <= 0) return 'no_report';
  }
}

async function end(child: OwnChild): Promise<void> {
  child.stop('SIGTERM');
  const patience = setTimeout(() => child.stop('SIGKILL'), graceMs);
  await child.ended;
  clearTimeout(patience);
}

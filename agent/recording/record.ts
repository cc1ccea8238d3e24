/**
 * Keeps what this machine's programs printed, scrubbed, so that "this printed something new" becomes a fixture:
 * one file for each source, named after it and the system's build, which `agent replay` reads on any machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import type { FactOf } from '#proto/fact-names.ts';
import { joinFiles } from '../cli/recorded-files.ts';
import type { Listener } from '../look.ts';
import type { Output } from '../os/run.ts';
import type { FileSet, Source } from '../probes/probe.ts';
import { type Known, newScrub, type Scrub } from './scrub.ts';
import { decoded } from './texts.ts';

export interface Recorder {
  readonly heard: Listener;
  /** @returns the names of the files that were written, in `folder`. */
  save(folder: string, build: string, known: Known): readonly string[];
}

export function newRecorder(): Recorder {
  const answers = new Map<Source<unknown>, Output | FileSet>();
  return {
    heard: (source, raw) => void answers.set(source, raw),
    save(folder, build, known) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const scrub = newScrub(known);
      const written: string[] = [];
      const keep = (name: string, bytes: Uint8Array | string) => {
        writeFileSync(join(folder, name), bytes, { mode: 0o600 });
        written.push(name);
      };
      const lines: string[] = [];
      for (const [source, raw] of answers) {
        const name = `${source.name}@${build}`;
        if (raw instanceof Map) {
          keep(`${name}.txt`, scrub(joinFiles(raw as FileSet)));
          lines.push(`agent replay --source ${source.name} < ${name}.txt`);
          continue;
        }
        const { stdout, stderr, exitCode } = raw as Output;
        keep(`${name}.txt`, scrubBytes(stdout, scrub));
        const more = [exitCode === 0 ? '' : ` --exit-code ${exitCode}`];
        if (stderr.length > 0) {
          keep(`${name}.stderr.txt`, scrubBytes(stderr, scrub));
          more.push(` --stderr ${name}.stderr.txt`);
        }
        lines.push(`agent replay --source ${source.name}${more.join('')} < ${name}.txt`);
      }
      keep('README.txt', `${introduction}\n\n${lines.join('\n')}\n`);
      return written;
    },
  };
}

const introduction = `What programs of this computer printed, with names, serial numbers, addresses and keys replaced.
Look through the files before you pass them on: a name that the computer does not know as a name may still be there.
Read them on any machine with:`;

function scrubBytes(bytes: Uint8Array, scrub: Scrub): Uint8Array {
  const { text, encode } = decoded(bytes);
  return encode(scrub(text));
}

/** What is known of this machine and its people, from its own answers where they could be read. */
export function knownOf(
  host: FactOf<'host'> | null,
  accounts: FactOf<'accounts'> | null,
  person: () => string = () => userInfo().username,
): Known {
  const people = (accounts?.accounts ?? [])
    .filter(account => account.system !== true)
    .flatMap(account => [account.name, account.displayName]);
  const names = [hostname(), host?.name ?? ''].flatMap(name => [
    name,
    name.split('.')[0] ?? '',
    ...name.split('.').slice(1, -1),
  ]);
  return {
    people: present([...people, person()]).filter(name => name !== 'root'),
    places: present(names).filter(name => name !== 'localhost'),
    serials: present([host?.serial]),
  };
}

function present(texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text.length > 0);
}

/** "debian-12", "windows-26100.2314", "macos-15.6-24G84": fit for a file's name. */
export function buildName(system: FactOf<'osRelease'> | null): string {
  const parts = [system?.id, system?.version, system?.build].filter(
    part => typeof part === 'string' && part !== '',
  );
  return [...new Set(parts)].join('-').replace(/[^\w.-]+/g, '_') || 'unknown-build';
}

/**
 * Our own reader of sudoers(5) beside sudo's own (cvtsudoers, where it is installed): the same reading of each text,
 * and no reading of one that sudo refuses.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSudoers } from '#agent/probes/sudo-rules/sudoers.ts';
import type { Sudoers } from '#agent/probes/sudo-rules/sudoers-model.ts';
import { readSudoersText } from '#agent/probes/sudo-rules/sudoers-text.ts';
import { newRandom, spoil } from './garbage.ts';
import { accepted, refused } from './sudoers-corpus.ts';

const cvtsudoers = '/usr/bin/cvtsudoers';
const folder = mkdtempSync(join(tmpdir(), 'keyholder-sudoers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let written = 0;

/** What sudo makes of a text; null where it refuses. */
async function theirs(text: string, file = join(folder, `text${++written}`)): Promise<Sudoers | null> {
  writeFileSync(file, text);
  const args = ['-c', '/dev/null', '-f', 'json', '-o', '-', file];
  const output = await new Promise<Parameters<typeof parseSudoers>[0]>(resolve => {
    execFile(cvtsudoers, args, { encoding: 'buffer' }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, exitCode: error === null ? 0 : Number(error.code) }),
    );
  });
  return output.exitCode === 0 ? parseSudoers(output) : null;
}

const ours = (text: string) =>
  readSudoersText(
    '/x',
    path => (path === '/x' ? text : null),
    () => null,
  );

/** So many at once as the machine can run. */
async function each<T>(list: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = [...list];
  const work = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
  };
  await Promise.all([work(), work(), work()]);
}

describe.skipIf(!existsSync(cvtsudoers))('beside cvtsudoers (skipped where sudo is not installed)', () => {
  it('reads what sudo reads', async () => {
    await each(accepted, async text => {
      expect({ text, sudoers: ours(`${text}\n`) }).toEqual({
        text,
        sudoers: { sudoers: await theirs(`${text}\n`), gaps: [] },
      });
    });
  });

  it('refuses what sudo refuses', async () => {
    await each(refused, async text => {
      expect({ text, reading: await theirs(`${text}\n`) }).toEqual({ text, reading: null });
      expect({ text, gaps: ours(`${text}\n`).gaps.length }).toEqual({ text, gaps: 1 });
    });
  });

  it('reads a long file as sudo does, with its aliases and its order', async () => {
    const text = `${accepted.filter(line => !/_Alias/.test(line)).join('\n')}\n`;
    expect(ours(text)).toEqual({ sudoers: await theirs(text), gaps: [] });
  });

  it('never reads a changed text in another way without saying so', async () => {
    const random = newRandom(3);
    const pick = () => accepted[Math.floor(random() * accepted.length)] ?? '';
    const texts = Array.from({ length: 150 }, () =>
      Buffer.from(spoil('mutated', Buffer.from(`${pick()}\n${pick()}\n`), Buffer.alloc(0), random))
        .toString('utf8')
        // Which of these is known differs from one version and system to the next.
        .replace(/\r|\0|\uFFFD|[@#]include|authenticate *=/g, ' '),
    ).filter(text => text.trim() !== '');
    await each(texts, async text => {
      const [sudo, own] = [await theirs(text), ours(text)];
      if (sudo !== null && own.gaps.length === 0)
        expect({ text, sudoers: own.sudoers }).toEqual({ text, sudoers: sudo });
    });
  });

  it('follows includes where sudo does', async () => {
    const root = join(folder, 'includes');
    mkdirSync(join(root, 'd'), { recursive: true });
    const files = new Map([
      [join(root, 'd', '20'), 'b ALL=ALL\n'],
      [join(root, 'd', '10'), 'a ALL=ALL # no line end'],
      [join(root, 'd', 'x.bak'), 'eve ALL=ALL\n'],
      [join(root, 'd', 'y~'), 'eve ALL=ALL\n'],
      [join(root, 'with blank'), 'c ALL=ALL\n@include "other"\n'],
      [join(root, 'other'), 'd ALL=ALL\n'],
    ]);
    for (const [path, text] of files) writeFileSync(path, text);
    for (const text of [
      '@includedir d\nlast ALL=ALL\n',
      `#includedir ${root}/d\n`,
      `@includedir "${root}/d/" # and so on\n`,
      'first ALL=ALL\n@include with\\ blank\n',
      ' @include other\nlast ALL=ALL',
      ' #include other\nlast ALL=ALL',
      '#includes other\n#include\n#includedir\nlast ALL=ALL',
      '@include other x\n',
      'first ALL=ALL @include other\n',
      '@include\n',
    ]) {
      const main = join(root, 'main');
      const reading = readSudoersText(
        main,
        path => (path === main ? text : (files.get(path) ?? null)),
        path => [...files.keys()].filter(file => file.startsWith(`${path}/`)),
      );
      const sudo = await theirs(text, main);
      expect({ text, sudoers: reading.gaps.length > 0 ? null : reading.sudoers }).toEqual({
        text,
        sudoers: sudo,
      });
    }
  });
});

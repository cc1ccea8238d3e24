import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newLook, readFiles } from '#agent/look.ts';
import type { Runner } from '#agent/os/run.ts';
import type { CommandSource } from '#agent/probes/probe.ts';
import { fakeMemory } from '../fake/look.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'look-'));
  await mkdir(join(root, 'etc/conf.d'), { recursive: true });
  await mkdir(join(root, 'etc/conf.d/folder.conf'));
  await writeFile(join(root, 'etc/conf.d/b.conf'), 'b');
  await writeFile(join(root, 'etc/conf.d/a.conf'), 'a');
  await writeFile(join(root, 'etc/conf.d/.hidden.conf'), 'hidden');
  await writeFile(join(root, 'etc/conf.d/axconf'), 'not matched');
  await symlink('conf.d/a.conf', join(root, 'etc/link'));
  await symlink('nowhere', join(root, 'etc/dangling'));
  await symlink('/dev/null', join(root, 'etc/masked'));
  await symlink('/etc/passwd', join(root, 'etc/outside'));
  execFileSync('/usr/bin/mkfifo', [join(root, 'etc/pipe')]);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const read = async (...paths: string[]) => Object.fromEntries(await readFiles({ paths }, root));

describe('reading the files of a source', () => {
  it('reads what a star matches, in order, and leaves out folders', async () => {
    const files = await readFiles({ paths: ['/etc/conf.d/*.conf'] }, root);
    expect([...files]).toEqual([
      ['/etc/conf.d/a.conf', 'a'],
      ['/etc/conf.d/b.conf', 'b'],
    ]);
    expect(await read('/etc/*/a.conf')).toEqual({ '/etc/conf.d/a.conf': 'a' });
  });

  it('leaves out what does not exist', async () => {
    expect(await read('/etc/none', '/none/*.conf', '/etc/link/x', '/etc/dangling')).toEqual({});
  });

  it('follows links, and reads a file that was switched off as empty', async () => {
    expect(await read('/etc/link', '/etc/masked')).toEqual({ '/etc/link': 'a', '/etc/masked': '' });
  });

  it('never waits for a pipe, nor takes it for a missing file', async () => {
    await expect(read('/etc/pipe')).rejects.toMatchObject({ reason: 'command_failed' });
  });

  it("never answers from this machine's files for those of another root", async () => {
    await expect(read('/etc/outside')).rejects.toMatchObject({ reason: 'command_failed' });
  });

  it('refuses a file that is too large', async () => {
    await expect(readFiles({ paths: ['/etc/conf.d/axconf'], maxBytes: 3 }, root)).rejects.toMatchObject({
      reason: 'too_much_output',
    });
  });
});

describe('one look', () => {
  it('asks each source once, however many probes want it', async () => {
    let runs = 0;
    const run: Runner = async () => {
      runs++;
      return { stdout: new Uint8Array(), stderr: new Uint8Array(), exitCode: 0 };
    };
    const source: CommandSource<number> = {
      name: 'linux.x',
      kind: 'command',
      command: { paths: ['/x'], args: [], timeoutMs: 1 },
      parse: output => output.exitCode,
    };
    const look = newLook(run, 1, fakeMemory());
    expect(await Promise.all([look.at(source), look.at(source)])).toEqual([0, 0]);
    expect(runs).toBe(1);
  });
});

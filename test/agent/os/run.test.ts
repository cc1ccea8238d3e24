import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Command, runCommand } from '#agent/os/run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A real program: a shell that runs this text. */
const sh = (script: string, rest: Partial<Command> = {}): Command => ({
  paths: ['/bin/sh'],
  args: ['-c', script],
  timeoutMs: 5_000,
  ...rest,
});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Waits until a process is gone or a zombie; the test's own time limit ends the waiting. */
async function gone(pid: string): Promise<boolean> {
  for (;;) {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    if (status === null || /\) [ZX] /.test(status)) return true;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

describe('running a program of the allow-list', () => {
  it('gives output, errors and exit status apart', async () => {
    const output = await runCommand(sh('echo out; echo err >&2; exit 3'));
    expect([text(output.stdout), text(output.stderr), output.exitCode]).toEqual(['out\n', 'err\n', 3]);
  });

  it('passes arguments to the letter, with no shell between', async () => {
    const hostile = '; touch /tmp/x $(id) `id` \'a\' "b" *';
    const output = await runCommand({ paths: ['/bin/echo'], args: [hostile], timeoutMs: 5_000 });
    expect(text(output.stdout)).toBe(`${hostile}\n`);
  });

  it('gives no input: a program that reads it sees its end at once', async () => {
    const output = await runCommand(sh('cat; echo end'));
    expect(text(output.stdout)).toBe('end\n');
  });

  it("runs in the C locale and in nothing of the agent's own environment", async () => {
    process.env['KEYHOLDER_TEST_SECRET'] = 'x';
    const printed = text((await runCommand({ paths: ['/usr/bin/env'], args: [], timeoutMs: 5_000 })).stdout);
    delete process.env['KEYHOLDER_TEST_SECRET'];
    expect(printed).toContain('LC_ALL=C\n');
    expect(printed).toContain('TZ=UTC\n');
    expect(printed).toContain('PATH=/usr/sbin:/usr/bin:/sbin:/bin\n');
    expect(printed).not.toContain('KEYHOLDER_TEST_SECRET');
    expect(printed).not.toContain('HOME=');
  });

  it('stops a program that is late, and everything that it started', async () => {
    const note = join(folder, 'pids');
    const script = `sleep 60 & echo $! > ${note}; echo $$ >> ${note}; wait`;
    await expect(runCommand(sh(script, { timeoutMs: 300 }))).rejects.toMatchObject({ reason: 'timeout' });
    const pids = (await readFile(note, 'utf8')).trim().split('\n');
    expect(pids).toHaveLength(2);
    for (const pid of pids) expect(await gone(pid)).toBe(true);
  });

  it('does not wait for a child that outlives the program and holds its output open', async () => {
    const command = sh('sleep 60 & echo done', { timeoutMs: 300 });
    await expect(runCommand(command)).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('stops a program that prints without end', async () => {
    await expect(runCommand(sh('yes 0123456789'))).rejects.toMatchObject({ reason: 'too_much_output' });
    const most = 50 * 1024 * 1024;
    const lots = sh('head -c 60000000 /dev/zero', { maxBytes: most });
    await expect(runCommand(lots)).rejects.toMatchObject({ reason: 'too_much_output' });
    const just = await runCommand(sh('head -c 4000000 /dev/zero'));
    expect(just.stdout.length).toBe(4_000_000);
  });

  it('counts errors toward the most that it keeps', async () => {
    const command = sh('head -c 3000 /dev/zero; head -c 3000 /dev/zero >&2', { maxBytes: 5_000 });
    await expect(runCommand(command)).rejects.toMatchObject({ reason: 'too_much_output' });
  });

  it('goes on to the next place of a program, and says when there is none', async () => {
    const output = await runCommand({
      ...sh('echo here'),
      paths: ['/no/such/sh', '/no/other/sh', '/bin/sh'],
    });
    expect(text(output.stdout)).toBe('here\n');
    const missing = runCommand({ ...sh(''), paths: ['/no/such/sh', '/no/other/sh'] });
    await expect(missing).rejects.toMatchObject({ reason: 'tool_missing' });
  });

  it('tells a program that it may not run from one that is missing', async () => {
    const path = join(folder, 'closed');
    await writeFile(path, '#!/bin/sh\n', { mode: 0o600 });
    await expect(runCommand({ paths: [path], args: [], timeoutMs: 5_000 })).rejects.toMatchObject({
      reason: 'no_privilege',
    });
  });

  it('tells a program that was killed from one that ended', async () => {
    await expect(runCommand(sh('kill -9 $$'))).rejects.toMatchObject({ reason: 'command_failed' });
  });

  it("takes a file in a folder's place for a missing program, and goes on to the next path", async () => {
    const command = { paths: ['/etc/passwd/tool', '/bin/true'], args: [], timeoutMs: 5000 } as const;
    expect((await runCommand(command)).exitCode).toBe(0);
    await expect(runCommand({ ...command, paths: ['/etc/passwd/tool'] })).rejects.toMatchObject({
      reason: 'tool_missing',
    });
  });
});

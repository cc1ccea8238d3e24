/** Ports that tests hand to programs: never one that an outgoing connection, or another test, may have by then. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { freePort } from './ports.ts';

it('are below those of outgoing connections, and each is given once', async () => {
  const ports = [await freePort(), await freePort(), await freePort()];
  expect(new Set(ports).size).toBe(3);
  expect(ports.every(port => port > 1023 && port < 32_768)).toBe(true);
});

it('leave out what somebody listens on', async () => {
  const taken = (await freePort()) + 1;
  const server = createServer().listen(taken, '127.0.0.1');
  await once(server, 'listening');
  const port = await freePort();
  server.close();
  expect(port).not.toBe(taken);
});

it('differ between two processes that ask at the same time', async () => {
  const file = new URL('./ports.ts', import.meta.url).href;
  const program = `console.log(await (await import(${JSON.stringify(file)})).freePort())`;
  const ask = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  const said = await Promise.all([ask(), ask(), ask()]);
  expect(new Set(said.map(({ stdout }) => stdout.trim())).size).toBe(3);
});

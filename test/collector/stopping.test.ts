/** A collector that is told to stop does so at once and in good order, whoever is connected to it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { readIdentity } from '#agent/identity.ts';
import { temporaryFolder } from '../fake/collector.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';
import { rawSocket } from '../fake/socket.ts';

const [data, device] = [temporaryFolder(), temporaryFolder()];
let collector: Started;

beforeAll(async () => {
  const words = ['--data', data.path, '--agents-host', '127.0.0.1'];
  collector = startProgram('collector', ['run', ...words, '--agents-port', '0', '--console-port', '0']);
  const said = await collector.until(/^collector: ready$/m);
  const port = /agents connect to port (\d+)/.exec(said)?.[1] ?? '';
  const token = await runProgram('collector', [
    'invite',
    ...words,
    '--agents-port',
    port,
    '--admit',
    '--quiet',
  ]);
  await enroll(device.path, token.stdout.trim(), Date.now());
});
afterAll(async () => {
  await collector.end();
  for (const folder of [data, device]) folder.remove();
});

it('stops while a computer is connected and a page is open', async () => {
  const identity = readIdentity(device.path);
  if (identity === null) throw new Error('It did not enroll.');
  const { address, caPem, certificatePem: certPem, tlsKeyPem: keyPem } = identity;
  const socket = await rawSocket({ address, caPem, certPem, keyPem });
  const url = /console at (\S+)/.exec(collector.text())?.[1] ?? '';
  expect((await fetch(url)).status).toBe(200);
  const ended = new Promise(resolve => collector.child.once('close', resolve));
  collector.child.kill('SIGTERM');
  expect(await ended).toBe(0);
  // The computer notices, and looks for it again.
  await socket.closed();
});

it('stops in good order when it is told to before it is ready', async () => {
  const fresh = temporaryFolder();
  const words = ['--data', fresh.path, '--agents-host', '127.0.0.1'];
  const starting = startProgram('collector', ['run', ...words, '--agents-port', '0', '--console-port', '0']);
  const ended = new Promise(resolve => starting.child.once('close', resolve));
  // Its first words, while there is more to come.
  starting.child.stdout?.once('data', () => starting.child.kill('SIGTERM'));
  expect(await ended).toBe(0);
  fresh.remove();
});

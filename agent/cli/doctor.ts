/** `agent doctor`: looks for what commonly goes wrong, one after the other, and says in plain words what to do. */
import { X509Certificate } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { connect as connectTcp, isIP } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { parseArgs } from 'node:util';
import { sha256 } from '#proto/digest.ts';
import { collectorName, standingPath } from '#proto/names.ts';
import { parseToken } from '#proto/token.ts';
import { dataFolder, SetupError, typed } from '../config.ts';
import { type Identity, readIdentity } from '../identity.ts';
import { authorityByPin, connectionWords, splitAddress } from '../pin.ts';

const options = { data: { type: 'string' }, token: { type: 'string' } } as const;
const waitMs = 10_000;
/** A clock further off than this breaks certificates and makes evidence doubtful. */
const clockLimitMs = 60_000;

/** One thing looked at: fine, or what is wrong and what to do. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly words: string;
}

export async function doctorCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  let failed = 0;
  for await (const check of examine(dataFolder(values.data, process.env), values.token)) {
    if (!check.ok) failed += 1;
    process.stdout.write(`${check.ok ? 'ok     ' : 'WRONG  '}${check.name}: ${check.words}\n`);
  }
  process.stdout.write(failed === 0 ? 'Nothing is wrong.\n' : `${failed} found. Mend the first one first.\n`);
  return failed === 0 ? 0 : 1;
}

export async function* examine(folder: string, tokenText: string | undefined): AsyncGenerator<Check> {
  yield permissions();
  yield writable(folder);
  if (tokenText !== undefined) return yield* examineToken(tokenText);
  let identity: Identity | null;
  try {
    identity = readIdentity(folder);
  } catch (error) {
    return yield wrong('enrollment', (error as Error).message);
  }
  if (identity === null) {
    return yield wrong(
      'enrollment',
      `This computer is not enrolled. Ask the firm for a token, then: ${typed('enroll TOKEN')}`,
    );
  }
  yield fine('enrollment', `device ${identity.deviceId}, collector ${identity.address}`);
  yield certificate(identity);
  const reached = await reach(identity.address);
  yield* reached;
  if (reached.every(check => check.ok)) yield* await tls(identity);
}

function fine(name: string, words: string): Check {
  return { name, ok: true, words };
}

function wrong(name: string, words: string): Check {
  return { name, ok: false, words };
}

function permissions(): Check {
  if (process.getuid === undefined || process.getuid() === 0)
    return fine('permission', 'the agent may read what it needs');
  return wrong(
    'permission',
    'The agent does not run as administrator (root): who may use sudo, whose passwords are locked and what is encrypted stays unknown. Run it as root or as a service.',
  );
}

function writable(folder: string): Check {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return fine('folder', folder);
  } catch {
    return wrong(
      'folder',
      `${folder} cannot be written. Run as the user that owns it, or name another with --data.`,
    );
  }
}

async function* examineToken(text: string): AsyncGenerator<Check> {
  let token: ReturnType<typeof parseToken>;
  try {
    token = parseToken(text);
  } catch (error) {
    return yield wrong('token', (error as Error).message);
  }
  if (token.expiresAtMs <= Date.now()) {
    return yield wrong(
      'token',
      `It ran out on ${new Date(token.expiresAtMs).toISOString()}. Ask the firm for a new one (or set this computer's clock right).`,
    );
  }
  yield fine(
    'token',
    `whole, for the collector at ${token.address}, until ${new Date(token.expiresAtMs).toISOString()}`,
  );
  const reached = await reach(token.address);
  yield* reached;
  if (reached.some(check => !check.ok)) return;
  try {
    await authorityByPin(token.address, token.caSha256);
    yield fine('identity', 'the server there is the collector that made the token');
  } catch (error) {
    yield wrong('identity', (error as Error).message);
  }
}

function certificate(identity: Identity): Check {
  const to = Date.parse(new X509Certificate(identity.certificatePem).validTo);
  if (to <= Date.now()) {
    return wrong(
      'certificate',
      `It ran out on ${new Date(to).toISOString()}. Enroll this computer again with a new token (if the clock here is right).`,
    );
  }
  return fine('certificate', `good until ${new Date(to).toISOString()}; it renews by itself`);
}

async function reach(address: string): Promise<Check[]> {
  const { host, port } = splitAddress(address);
  if (isIP(host) === 0) {
    try {
      await lookup(host);
    } catch (error) {
      return [wrong('name', connectionWords(address, error as NodeJS.ErrnoException))];
    }
  }
  const failure = await new Promise<NodeJS.ErrnoException | null>(resolve => {
    const socket = connectTcp({ host, port, timeout: waitMs }, () => {
      socket.destroy();
      resolve(null);
    });
    socket.on('timeout', () => {
      socket.destroy();
      resolve(Object.assign(new Error(), { code: 'ETIMEDOUT' }));
    });
    socket.on('error', resolve);
  });
  if (failure !== null) return [fine('name', host), wrong('network', connectionWords(address, failure))];
  return [fine('name', host), fine('network', `${address} answers`)];
}

/** Under the pinned authority: is it our collector, is the clock right, does it let this device in? */
async function tls(identity: Identity): Promise<Check[]> {
  const { host, port } = splitAddress(identity.address);
  const socket = connectTls({
    host,
    port,
    servername: collectorName,
    minVersion: 'TLSv1.3',
    timeout: waitMs,
    ca: identity.caPem,
    cert: identity.certificatePem,
    key: identity.tlsKeyPem,
  });
  try {
    const answer = await askStanding(socket);
    const pin = sha256(new X509Certificate(identity.caPem).raw).toString('hex').slice(0, 16);
    return [
      fine('identity', `the collector's authority is the pinned one (${pin}...)`),
      clock(answer.date),
      admitted(answer),
    ];
  } catch (error) {
    const words =
      error instanceof SetupError
        ? error.message
        : connectionWords(identity.address, error as NodeJS.ErrnoException);
    return [wrong('identity', words)];
  } finally {
    socket.destroy();
  }
}

interface Answer {
  readonly status: number;
  readonly date: string | null;
  readonly body: string;
}

function askStanding(socket: TLSSocket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('timeout', () =>
      reject(new SetupError('The collector took the connection and then said nothing.')),
    );
    socket.on('error', reject);
    socket.on('secureConnect', () => {
      // Not the socket's path: asking must not take the place of a running agent.
      socket.write(`GET ${standingPath} HTTP/1.1\r\nHost: ${collectorName}\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
    });
    socket.on('end', () => {
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0),
        date: /^date: (.+?)\r?$/im.exec(text)?.[1] ?? null,
        body: text.slice(text.indexOf('\r\n\r\n') + 4),
      });
    });
  });
}

function clock(date: string | null): Check {
  const there = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(there)) return wrong('clock', 'The collector did not tell the time.');
  const offMs = Date.now() - there;
  if (Math.abs(offMs) <= clockLimitMs) return fine('clock', 'agrees with the collector');
  const seconds = Math.round(Math.abs(offMs) / 1000);
  return wrong(
    'clock',
    `This computer is ${seconds} s ${offMs > 0 ? 'ahead of' : 'behind'} the collector. Set both clocks by the network.`,
  );
}

function admitted(answer: Answer): Check {
  if (answer.status === 200) return fine('standing', 'the collector lets this device in');
  let said: { code?: string; message?: string } = {};
  try {
    said = JSON.parse(answer.body.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/gi, '')) as typeof said;
  } catch {
    // Not from a collector of ours: the status has to do.
  }
  return wrong(
    'standing',
    said.message === undefined
      ? `The collector answered ${answer.status}.`
      : `${said.message} (${said.code})`,
  );
}

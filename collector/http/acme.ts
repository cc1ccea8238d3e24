/**
 * A certificate from an ACME authority (RFC 8555), Let's Encrypt or one of the firm's own network. It is proven over
 * HTTP (http-01): the authority asks this computer on port 80, where a small server answers while an order is open.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { Agent } from 'node:https';
import { join } from 'node:path';
import acme from 'acme-client';
import type { AcmeConfig } from '../config.ts';
import { writeSecret } from '../store/secret.ts';
import { lifeOf, type PemIdentity } from './own-certificate.ts';

const challengePath = '/.well-known/acme-challenge/';

/** How it went last, for `collector doctor`. */
export interface AcmeState {
  readonly triedAtMs: number;
  /** In the authority's or the system's words; null where it went well. */
  readonly problem: string | null;
}

export const acmeFolder = (data: string): string => join(data, 'acme');

/** The certificate that was got last; null before the first. */
export function keptCertificate(data: string): PemIdentity | null {
  try {
    const text = readFileSync(join(acmeFolder(data), 'console.pem'), 'utf8');
    const at = text.indexOf('-----BEGIN CERTIFICATE-----');
    return at < 0 ? null : { keyPem: text.slice(0, at), chainPem: text.slice(at) };
  } catch {
    return null;
  }
}

export function acmeState(data: string): AcmeState | null {
  try {
    return JSON.parse(readFileSync(join(acmeFolder(data), 'state.json'), 'utf8')) as AcmeState;
  } catch {
    return null;
  }
}

/** Due when a third of its life is left, as authorities advise; at once where there is none. */
export function renewalDue(kept: PemIdentity | null, nowMs: number): boolean {
  if (kept === null) return true;
  const { fromMs, toMs } = lifeOf(kept.chainPem);
  return nowMs >= toMs - (toMs - fromMs) / 3;
}

/** @throws Error in the words of the authority or the system; what was kept before stays, and the problem is noted */
export async function orderCertificate(
  config: AcmeConfig,
  names: readonly string[],
  data: string,
  nowMs: number,
): Promise<PemIdentity> {
  const folder = acmeFolder(data);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const note = (problem: string | null) =>
    writeSecret(
      join(folder, 'state.json'),
      JSON.stringify({ triedAtMs: nowMs, problem } satisfies AcmeState),
    );
  try {
    const identity = await order(config, names, folder);
    // Key and chain in one file: half a renewal is none.
    writeSecret(join(folder, 'console.pem'), `${identity.keyPem.trim()}\n${identity.chainPem}`);
    note(null);
    return identity;
  } catch (error) {
    note((error as Error).message.slice(0, 500));
    throw error;
  }
}

async function order(config: AcmeConfig, names: readonly string[], folder: string): Promise<PemIdentity> {
  if (config.authorityFile !== null)
    acme.axios.defaults.httpsAgent = new Agent({ ca: readFileSync(config.authorityFile) });
  const client = new acme.Client({
    directoryUrl: config.directory,
    accountKey: await accountKey(folder),
    backoffAttempts: 20,
    backoffMin: 1_000,
    backoffMax: 10_000,
  });
  const [key, csr] = await acme.crypto.createCsr(
    { altNames: [...names] },
    await acme.crypto.createPrivateEcdsaKey(),
  );
  const answers = new Map<string, string>();
  const server = await answerChallenges(config.port, answers);
  try {
    const chainPem = await client.auto({
      csr,
      email: config.email,
      termsOfServiceAgreed: true,
      challengePriority: ['http-01'],
      // From inside an office the console's name often leads elsewhere than from outside: the authority's look counts.
      skipChallengeVerification: true,
      async challengeCreateFn(_authorization, challenge, answer) {
        answers.set(challenge.token, answer);
      },
      async challengeRemoveFn(_authorization, challenge) {
        answers.delete(challenge.token);
      },
    });
    return { keyPem: key.toString(), chainPem };
  } finally {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
}

/** One account for good: authorities count accounts. */
async function accountKey(folder: string): Promise<string> {
  const file = join(folder, 'account.key');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const key = (await acme.crypto.createPrivateEcdsaKey()).toString();
    writeSecret(file, key);
    return key;
  }
}

/** Answers open challenges and nothing else. */
function answerChallenges(port: number, answers: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, reply) => {
    const url = request.url ?? '';
    const answer = url.startsWith(challengePath) ? answers.get(url.slice(challengePath.length)) : undefined;
    reply.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/plain' });
    reply.end(answer ?? 'There is nothing here.\n');
  });
  server.requestTimeout = 10_000;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(portWords(port, error))));
    server.listen(port, () => resolve(server));
  });
}

function portWords(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or name another port with --acme-port and let the router pass port 80 on to it.`;
  if (code === 'EACCES')
    return `The collector's account may not open port ${port}. Name a port from 1024 on with --acme-port and let the router pass port 80 on to it.`;
  return `Port ${port} could not be opened: ${message}`;
}

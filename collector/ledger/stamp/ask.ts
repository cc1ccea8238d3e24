/**
 * Has the newest head time-stamped by whom the firm chose. It leaves the firm's network, so it is off until somebody names
 * an authority; what goes out is the SHA-256 of a signed head and nothing else.
 */
import { randomBytes } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { collectorItself } from '../act.ts';
import { type DeedPorts, deed } from '../deed.ts';
import type { Ledger } from '../ledger.ts';
import { StampError } from './der.ts';
import { makeRequest } from './request.ts';
import { addStamp, lastStamp } from './store.ts';
import { type CheckedStamp, certificatesIn, checkStamp } from './token.ts';

export interface StampSource {
  readonly url: string;
  /** Certificates that its own must lead to, PEM; empty for those that browsers trust. */
  readonly roots: string;
}

/** Sends a TimeStampReq. @returns the TimeStampResp. @throws Error in words */
export type AskStamp = (url: string, request: Uint8Array) => Promise<Uint8Array>;

export interface StampPorts extends DeedPorts {
  readonly ledger: Ledger;
  readonly ask: AskStamp;
  readonly now: () => number;
}

export type Stamped =
  | { readonly url: string; readonly stamp: CheckedStamp; readonly size: number }
  | { readonly url: string; readonly trouble: string };

const mostReplyBytes = 64 * 1024;
const secondsToAnswer = 30;
/** What an authority's clock may differ by: one that is further off is no help. */
const clockMs = 10 * 60_000;

/** @returns what came of each; one that fails does not hold up the others */
export async function stampHead(
  ports: StampPorts,
  sources: readonly StampSource[],
): Promise<readonly Stamped[]> {
  const done: Stamped[] = [];
  for (const source of sources) done.push(await stampBy(ports, source));
  return done;
}

async function stampBy(ports: StampPorts, source: StampSource): Promise<Stamped> {
  const { url } = source;
  try {
    const { size, note } = await ports.ledger.sign();
    const bytes = Buffer.from(note);
    const request = makeRequest(bytes, randomBytes(8));
    const reply = await ports.ask(url, request);
    const stamp = checkStamp(reply, bytes, trustedRoots(source.roots), request);
    if (Math.abs(stamp.atMs - ports.now()) > clockMs)
      throw new StampError('Its clock and this computer’s are more than ten minutes apart.');
    await deed(
      ports,
      trx => addStamp(trx, { size, url, at: stamp.atMs, note, request, reply, roots: source.roots }),
      () => [{ type: 'ledger.stamped', by: collectorItself, data: { size, url, atMs: stamp.atMs } }],
    );
    return { url, stamp, size };
  } catch (error) {
    return { url, trouble: (error as Error).message.slice(0, 300) };
  }
}

/** Those that were not asked within the last day. */
export async function dueSources(
  ports: Pick<StampPorts, 'db' | 'now'>,
  sources: readonly StampSource[],
): Promise<readonly StampSource[]> {
  const due: StampSource[] = [];
  for (const source of sources) {
    const last = await lastStamp(ports.db, source.url);
    // The job runs once a day; an hour less, so that a clock that drifts skips no day.
    if (last === undefined || last.at + 23 * 3_600_000 <= ports.now()) due.push(source);
  }
  return due;
}

/** @param pem empty for those that browsers trust, as this Node brings them. @throws StampError */
export function trustedRoots(pem: string) {
  return certificatesIn(pem === '' ? rootCertificates.join('\n') : pem);
}

/** Over HTTP or HTTPS: the answer is signed. Redirects are not followed. */
export const askStampOverHttp: AskStamp = async (url, request) => {
  const response = await fetch(url, {
    method: 'POST',
    body: Buffer.from(request),
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    redirect: 'error',
    signal: AbortSignal.timeout(secondsToAnswer * 1000),
  }).catch((error: Error) => {
    const cause = error.cause as { readonly code?: unknown } | undefined;
    throw new Error(`No answer: ${typeof cause?.code === 'string' ? cause.code : error.message}`);
  });
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > mostReplyBytes) throw new Error('Its answer is longer than any time stamp.');
  return bytes;
};

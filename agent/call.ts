/** One HTTPS call to the collector, which is held to its pinned authority. Nothing here believes what comes back. */
import type { IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { collectorName } from '#proto/names.ts';
import { SetupError } from './config.ts';
import type { Identity } from './identity.ts';
import { connectionWords, splitAddress } from './pin.ts';

export interface Call {
  /** "host:port" */
  readonly address: string;
  readonly caPem: string;
  /** What the device shows of itself; null before it has joined. */
  readonly identity: Pick<Identity, 'certificatePem' | 'tlsKeyPem'> | null;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Silence, in milliseconds, after which it is given up. */
  readonly quietLimitMs: number;
}

export type Answer = IncomingMessage;

/**
 * @returns the answer, its body still unread
 * @throws SetupError in plain words
 */
export function callCollector(call: Call): Promise<Answer> {
  const { address, identity, body = new Uint8Array(), quietLimitMs } = call;
  const { host, port } = splitAddress(address);
  const options: RequestOptions = {
    host,
    port,
    path: call.path,
    method: call.method,
    headers: { ...call.headers, ...(call.method === 'POST' ? { 'content-length': body.length } : {}) },
    ca: call.caPem,
    servername: collectorName,
    agent: false,
    timeout: quietLimitMs,
    minVersion: 'TLSv1.3',
    ...(identity === null ? {} : { cert: identity.certificatePem, key: identity.tlsKeyPem }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(options, resolve);
    sent.on('timeout', () =>
      sent.destroy(new SetupError(`${address} did not answer within ${quietLimitMs / 1000} seconds.`)),
    );
    sent.on('error', (error: NodeJS.ErrnoException) =>
      reject(error instanceof SetupError ? error : new SetupError(connectionWords(address, error))),
    );
    sent.end(body);
  });
}

/** @returns null when there is more of it than `mostBytes`. @throws Error when it breaks off */
export async function bodyOf(answer: Answer, mostBytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * A witness of somebody's ledger, over HTTP (C2SP tlog-witness): one call, add-checkpoint. Nothing secret passes, and
 * whatever is asked must be signed by a log that it watches. Deciding and keeping are one step: no second request is
 * looked at in between, and no answer goes out before what it says is on the disk.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { cosign } from '#proto/log/checkpoint.ts';
import { formatSignature, type NoteKey } from '#proto/log/note.ts';
import { decide, type WitnessDecision } from '#proto/log/witness.ts';
import { seenBy, type WitnessState, witnessKeys } from './witness-state.ts';

export interface WitnessPorts {
  readonly now: () => number;
  /** Keeps the state; durable when it returns. */
  readonly save: (state: WitnessState) => void;
  /** Hears of a head that was refused: somebody must look. */
  readonly disputed: (origin: string, fault: string) => void;
}

export interface WitnessAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The longest request that can be one: 63 lines of proof and a head with its signatures. */
const mostBytes = 64 * 1024;
const plain = 'text/plain; charset=utf-8';
const secondsToSend = 10;

/** @returns how to answer one request after the other */
export function newWitness(
  start: WitnessState,
  trusted: readonly NoteKey[],
  ports: WitnessPorts,
): (body: string) => WitnessAnswer {
  const { key, privateKey } = witnessKeys(start);
  let state = start;
  const keep = (origin: string, log: WitnessState['logs'][string]) => {
    const next = { ...state, logs: { ...state.logs, [origin]: log } };
    ports.save(next);
    // Only now: what could not be kept was not seen.
    state = next;
  };
  return body => {
    const decision = decide(body, trusted, origin => seenBy(state, origin));
    if (decision.status === 'disputed') keepDispute(decision);
    if (decision.status !== 200) return refusal(decision);
    const { head, note } = decision;
    const atMs = ports.now();
    const text = body.slice(body.indexOf('\n\n') + 2);
    keep(head.origin, { ...state.logs[head.origin], note: text, atMs });
    return { status: 200, type: plain, body: formatSignature(cosign(note.text, key, privateKey, atMs)) };
  };

  function keepDispute({ origin, note, fault }: WitnessDecision & { status: 'disputed' }): void {
    ports.disputed(origin, fault);
    const log = state.logs[origin];
    if (log === undefined || log.dispute !== undefined) return;
    keep(origin, { ...log, dispute: { kept: log.note, shown: note, fault, atMs: ports.now() } });
  }
}

function refusal(decision: Exclude<WitnessDecision, { status: 200 }>): WitnessAnswer {
  if (decision.status === 409) return { status: 409, type: 'text/x.tlog.size', body: `${decision.size}\n` };
  const status = decision.status === 'disputed' ? decision.as : decision.status;
  return { status, type: plain, body: `${decision.fault}\n` };
}

export function witnessServer(answer: (body: string) => WitnessAnswer): Server {
  const server = createServer((request, response) => {
    void answerOne(request, response, answer).catch(() => response.destroy());
  });
  server.requestTimeout = secondsToSend * 1000;
  server.headersTimeout = secondsToSend * 1000;
  return server;
}

async function answerOne(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (body: string) => WitnessAnswer,
): Promise<void> {
  const send = ({ status, type, body }: WitnessAnswer) => {
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };
  const path = (request.url ?? '').split('?')[0];
  if (path !== '/add-checkpoint')
    return send({ status: 404, type: plain, body: 'There is only add-checkpoint.\n' });
  if (request.method !== 'POST') return send({ status: 405, type: plain, body: 'Use POST.\n' });
  const body = await bodyOf(request);
  if (body === null) {
    response.setHeader('connection', 'close');
    return send({ status: 400, type: plain, body: 'The request is longer than any, or is no UTF-8.\n' });
  }
  send(answer(body));
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > mostBytes) return null;
    parts.push(part as Buffer);
  }
  const text = Buffer.concat(parts).toString();
  return text.includes('\ufffd') ? null : text;
}

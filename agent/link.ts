/**
 * The connection to the collector: one socket under the pinned authority, frames in order, reports oldest first, one
 * at a time, each taken off the spool only when the collector says that it is durable. It ends by `onEnd` and is then
 * over; reconnecting is agent/run.ts's.
 */
import type { SecureVersion } from 'node:tls';
import { type ClientOptions, WebSocket } from 'ws';
import { capability, updatesSince } from '#proto/capability.ts';
import { decodeFrame, encodeFrame } from '#proto/frame.ts';
import { maxFrameBytes } from '#proto/limits.ts';
import { collectorName, socketPath } from '#proto/names.ts';
import { type Frame, type FrameInput, type UpdateProgressInput, type Welcome, wire } from '#proto/wire.ts';
import { platform } from './config.ts';
import type { Identity } from './identity.ts';
import type { Dispute } from './ledger.ts';
import type { Reporter } from './report.ts';
import type { Spool } from './spool.ts';
import { version } from './version.ts';

export interface LinkPorts {
  readonly identity: Identity;
  readonly spool: Spool;
  readonly reporter: Reporter;
  readonly now: () => number;
  /** The head of the ledger that this agent holds to, and what was shown instead. */
  held(): { readonly size: number | null; readonly dispute: Dispute | null };
  /** What became of the last release that was offered. */
  lastUpdate(): UpdateProgressInput | null;
  onWelcome(welcome: Welcome): void;
  /** Null: no release waits. */
  onOffer(digest: Uint8Array | null): void;
  /** A report is durable at the collector. */
  onAcknowledged(sequence: number): void;
  onCertificate(der: Uint8Array): void;
  /** Everything has to be said again in full: make a new report soon. */
  onTellAll(): void;
  /** A report was refused for good. */
  onRefusedReport(sequence: number, code: string): void;
  /** Over. `code` is the collector's refusal where it gave one. */
  onEnd(end: LinkEnd): void;
}

export interface LinkEnd {
  readonly welcomed: boolean;
  readonly code: string | null;
  readonly message: string;
}

export interface Link {
  /** There may be something new to send. */
  send(): void;
  askRenewal(request: Uint8Array): void;
  /** What became of a release, to a collector that knows of such things. */
  tellUpdate(progress: UpdateProgressInput): void;
  close(): void;
}

const welcomeWithinMs = 30_000;
const answerWithinMs = 60_000;

export function openLink(ports: LinkPorts): Link {
  const { identity, spool } = ports;
  const options: ClientOptions & { servername: string; minVersion: SecureVersion } = {
    ca: identity.caPem,
    cert: identity.certificatePem,
    key: identity.tlsKeyPem,
    servername: collectorName,
    minVersion: 'TLSv1.3',
    perMessageDeflate: false,
    handshakeTimeout: 30_000,
    maxPayload: maxFrameBytes,
  };
  const socket = new WebSocket(`wss://${identity.address}${socketPath}`, options);
  socket.binaryType = 'nodebuffer';
  let welcomed = false;
  let understands = 0;
  let ended = false;
  let sending: number | null = null;
  let refusal: { code: string; message: string } | null = null;
  let heartbeat: NodeJS.Timeout | null = null;
  let deadline: NodeJS.Timeout | null = null;

  function expect(withinMs: number): void {
    if (deadline !== null) clearTimeout(deadline);
    deadline = setTimeout(() => finish('The collector did not answer in time.'), withinMs);
  }

  function answered(): void {
    if (deadline !== null) clearTimeout(deadline);
    deadline = null;
  }

  function finish(message: string): void {
    if (ended) return;
    ended = true;
    answered();
    if (heartbeat !== null) clearInterval(heartbeat);
    socket.terminate();
    ports.onEnd({ welcomed, code: refusal?.code ?? null, message: refusal?.message ?? message });
  }

  function write(frame: FrameInput): void {
    if (socket.readyState === WebSocket.OPEN) socket.send(encodeFrame(frame));
  }

  function sendOldest(): void {
    if (!welcomed || sending !== null) return;
    const oldest = spool.oldest();
    if (oldest === null) return;
    sending = oldest.sequence;
    write({ report: wire.SignedReport.decode(oldest.signed) });
    expect(answerWithinMs);
  }

  function sent(sequence: number): void {
    if (sending === sequence) sending = null;
    answered();
    sendOldest();
  }

  function welcome(frame: Welcome): void {
    welcomed = true;
    answered();
    spool.skipTo(frame.acknowledgedSequence);
    understands = frame.capability;
    ports.onWelcome(frame);
    ports.onOffer(offerIn(frame.updateOffer));
    const everyMs = Math.min(3_600, Math.max(5, frame.heartbeatEverySeconds)) * 1000;
    heartbeat = setInterval(() => {
      // Still waiting for an answer: its own deadline decides.
      if (deadline !== null) return;
      write({ heartbeat: { sentAtMs: ports.now() } });
      expect(welcomeWithinMs);
    }, everyMs);
    sendOldest();
  }

  function acknowledged(sequence: number): void {
    const oldest = spool.oldest();
    if (oldest === null || oldest.sequence !== sequence) return;
    ports.reporter.acknowledged(sequence, oldest.signed);
    spool.acknowledge(sequence);
    ports.onAcknowledged(sequence);
    sent(sequence);
  }

  function refusedReport(sequence: number, code: string): void {
    if (code === 'section_unknown') {
      ports.reporter.forgetAcknowledged();
      spool.replaceByGap(sequence, code);
      ports.onTellAll();
    } else {
      spool.setAside(sequence);
      ports.onRefusedReport(sequence, code);
    }
    sent(sequence);
  }

  function take(frame: Frame): void {
    if (frame.welcome != null) return welcome(frame.welcome as Welcome);
    if (frame.ack != null) return acknowledged(frame.ack.sequence ?? 0);
    if (frame.heartbeatReply != null) return answered();
    if (frame.renewalReply?.certificate != null) return ports.onCertificate(frame.renewalReply.certificate);
    if (frame.updateOffer != null) return ports.onOffer(offerIn(frame.updateOffer));
    if (frame.refusal == null) return;
    const { code = '', message = '', sequence = 0 } = frame.refusal;
    if (sequence !== 0 && sequence === sending && code !== 'internal')
      return refusedReport(sequence ?? 0, code ?? '');
    refusal = { code: code ?? '', message: message ?? '' };
  }

  socket.on('open', () => {
    const { size, dispute } = ports.held();
    const update = ports.lastUpdate();
    write({
      hello: {
        deviceId: identity.deviceId,
        capability,
        agentVersion: version,
        platform,
        lastSequence: spool.chain().lastSequence,
        ...(size === null ? {} : { pinnedSize: size }),
        ...(dispute === null ? {} : { ledgerDispute: { kept: dispute.kept, shown: dispute.shown } }),
        ...(update === null ? {} : { update }),
      },
    });
    expect(welcomeWithinMs);
  });
  socket.on('message', data => {
    try {
      take(decodeFrame(data as Buffer));
    } catch (error) {
      finish(`The collector sent something that this agent cannot read (${(error as Error).message})`);
    }
  });
  socket.on('unexpected-response', (_request, response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => {
      refusal = readRefusal(Buffer.concat(parts));
      finish(`The collector answered ${response.statusCode}.`);
    });
  });
  socket.on('error', (error: NodeJS.ErrnoException) =>
    finish(error.message || (error.code ?? 'connection failed')),
  );
  socket.on('close', (code, reason) =>
    finish(reason.length > 0 ? reason.toString('utf8') : `closed (${code})`),
  );

  return {
    send: sendOldest,
    tellUpdate(progress) {
      if (understands >= updatesSince) write({ updateProgress: progress });
    },
    askRenewal: request => write({ renewalRequest: { certificateRequest: request } }),
    close() {
      finish('closed here');
    },
  };
}

/** An empty digest: nothing waits any more. */
function offerIn(offer: Frame['updateOffer'] | undefined): Uint8Array | null {
  const digest = offer?.digest ?? new Uint8Array();
  return digest.length === 0 ? null : digest;
}

function readRefusal(body: Buffer): { code: string; message: string } | null {
  try {
    const { code, message } = JSON.parse(body.toString('utf8')) as { code?: string; message?: string };
    return code === undefined ? null : { code, message: message ?? code };
  } catch {
    return null;
  }
}

/**
 * The conversation with one connected device. It has shown its certificate already; here every frame is checked,
 * refused with a code or answered, in order. Nothing that a device sends may end the collector or hold it up.
 */
import type { RawData, WebSocket } from 'ws';
import { capability, oldestCapability, updatesSince } from '#proto/capability.ts';
import { decodeFrame, encodeFrame } from '#proto/frame.ts';
import { RefusalError } from '#proto/refusals.ts';
import type { Frame, FrameInput, UpdateProgressInput } from '#proto/wire.ts';
import type { Ingest } from '../findings/ingest.ts';
import { faultOf, type Log } from '../log.ts';
import { admitFrame } from './frames.ts';
import type { LiveDevices, LiveSocket } from './live.ts';
import { newOffers } from './offers.ts';
import type { Device } from './store.ts';

export interface SessionPorts {
  readonly ingest: Ingest;
  readonly live: LiveDevices;
  /** Signs a new certificate for a device that is connected with a good one. @throws RefusalError */
  renew(deviceId: string, request: Uint8Array): Promise<Uint8Array>;
  /** What a Hello says of the machine, when it differs from what is kept. */
  noteAgent(device: Device, version: string, platform: string): Promise<void>;
  /** The ledger's head, with proof that it continues the one that a device holds to. */
  headFor(pinnedSize: number | null): Promise<{
    note: string;
    growth: Uint8Array[];
    logKey: string;
    epoch?: { record: Uint8Array; leaf: Uint8Array; proof: Uint8Array[] };
  }>;
  /** A report of a device is durable. */
  onReport(deviceId: string): void;
  /** Digest of the release that waits for a device; null: none does. */
  offerFor(deviceId: string): Promise<Uint8Array | null>;
  /** What a device says became of a release. */
  noteUpdate(deviceId: string, update: UpdateProgressInput): Promise<void>;
  /** A device was shown another ledger than before. */
  noteDispute(deviceId: string, dispute: { kept: string; shown: string }): Promise<void>;
  readonly now: () => number;
  readonly log: Log;
  readonly pace: { readonly reportEverySeconds: number; readonly heartbeatEverySeconds: number };
}

/** Bad frames after which a connection is closed: a broken agent must not be served for ever. */
const maxBadFrames = 16;
/** Frames that may wait for an answer before the socket is read no further. */
const maxWaiting = 16;

export function startSession(socket: WebSocket, device: Device, ports: SessionPorts): void {
  let heardAt = ports.now();
  let greeted = false;
  let bad = 0;
  let waiting = 0;
  let line: Promise<void> = Promise.resolve();
  const offers = newOffers(digest => send({ updateOffer: digest === null ? {} : { digest } }));

  const live: LiveSocket = {
    deviceId: device.id,
    heardAt: () => heardAt,
    offer: digest => offers.changed(digest),
    cut(code) {
      refuse(new RefusalError(code));
      socket.close(1008, code);
      // A peer that does not answer the close is not waited for.
      setTimeout(() => socket.terminate(), 1000).unref();
    },
  };

  function send(frame: FrameInput): void {
    if (socket.readyState === socket.OPEN) socket.send(encodeFrame(frame));
  }

  function refuse(refusal: RefusalError): void {
    send({ refusal: { code: refusal.code, message: refusal.message, sequence: refusal.sequence ?? 0 } });
  }

  async function answer(bytes: Uint8Array, isBinary: boolean): Promise<void> {
    if (!isBinary) throw new RefusalError('frame_malformed');
    const frame = decodeFrame(bytes);
    admitFrame(frame.body, greeted);
    if (frame.body === 'hello' && frame.hello != null) return await greet(frame.hello);
    if (frame.body === 'report' && frame.report != null) return await takeReport(frame.report);
    if (frame.body === 'heartbeat' && frame.heartbeat != null) {
      return send({ heartbeatReply: { sentAtMs: frame.heartbeat.sentAtMs ?? 0, nowMs: ports.now() } });
    }
    if (frame.body === 'updateProgress' && frame.updateProgress != null)
      return await ports.noteUpdate(device.id, frame.updateProgress);
    if (frame.body === 'renewalRequest' && frame.renewalRequest != null) {
      const certificate = await ports.renew(
        device.id,
        frame.renewalRequest.certificateRequest ?? new Uint8Array(),
      );
      return send({ renewalReply: { certificate } });
    }
    throw new RefusalError('frame_unexpected');
  }

  async function greet(hello: NonNullable<Frame['hello']>): Promise<void> {
    if (hello.deviceId !== device.id) throw new RefusalError('device_unknown');
    if ((hello.capability ?? 0) < oldestCapability) throw new RefusalError('frame_unknown');
    greeted = true;
    await ports.noteAgent(device, hello.agentVersion ?? '', hello.platform ?? '');
    const { kept = '', shown = '' } = hello.ledgerDispute ?? {};
    if (hello.ledgerDispute != null)
      await ports.noteDispute(device.id, { kept: kept ?? '', shown: shown ?? '' });
    if (hello.update != null) await ports.noteUpdate(device.id, hello.update);
    const updates = (hello.capability ?? 0) >= updatesSince;
    const found = updates ? await ports.offerFor(device.id) : null;
    const acknowledgedSequence = await ports.ingest.lastSequence(device.id);
    const ledgerHead = await ports.headFor(hello.pinnedSize ?? null);
    const waits = updates ? offers.welcomed(found) : null;
    send({
      welcome: {
        capability,
        nowMs: ports.now(),
        acknowledgedSequence,
        standing: device.standing,
        reportEverySeconds: ports.pace.reportEverySeconds,
        heartbeatEverySeconds: ports.pace.heartbeatEverySeconds,
        ledgerHead,
        ...(waits === null ? {} : { updateOffer: { digest: waits } }),
      },
    });
  }

  async function takeReport(signed: NonNullable<Frame['report']>): Promise<void> {
    const whole = {
      report: signed.report ?? new Uint8Array(),
      signature: signed.signature ?? new Uint8Array(),
    };
    const { sequence, duplicate } = await ports.ingest.receive(device.id, whole, ports.now());
    send({ ack: { sequence, duplicate } });
    ports.onReport(device.id);
  }

  function onRefusal(error: unknown): void {
    if (error instanceof RefusalError) {
      refuse(error);
      bad += 1;
    } else {
      ports.log.error({ device: device.id, fault: faultOf(error) }, 'a frame could not be handled');
      refuse(new RefusalError('internal'));
      bad += maxBadFrames;
    }
    if (bad >= maxBadFrames) socket.close(1008, 'frame_malformed');
  }

  socket.on('message', (data: RawData, isBinary: boolean) => {
    heardAt = ports.now();
    waiting += 1;
    if (waiting >= maxWaiting) socket.pause();
    line = line
      .then(() => (bad >= maxBadFrames ? undefined : answer(data as Buffer, isBinary)))
      .catch(onRefusal)
      .then(() => {
        waiting -= 1;
        if (waiting < maxWaiting && socket.isPaused) socket.resume();
      });
  });
  socket.on('error', error =>
    ports.log.info({ device: device.id, fault: faultOf(error) }, 'connection failed'),
  );
  socket.on('close', () => ports.live.remove(live));
  ports.live.add(live);
}

/** The fleet's side of a benchmark: enrolled devices, sockets, and the closed loop that sends and counts. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { newKeys, pemOf } from '#agent/identity.ts';
import { certificateRequest } from '#agent/request.ts';
import { type Authority, openAuthority } from '#collector/devices/authority.ts';
import { addCertificate } from '#collector/devices/store.ts';
import { openStore } from '#collector/store/db.ts';
import { collectorName, socketPath } from '#proto/names.ts';
import { type FakeDevice, newDevice, registerDevice } from '../fake/device.ts';

export interface Fleet {
  readonly folder: string;
  readonly authority: Authority;
  readonly devices: readonly FakeDevice[];
  /** New devices in an emptied store, behind the same certificate keys. */
  renew(count?: number): void;
  prepare(): Promise<void>;
  readonly tls: readonly { readonly cert: string; readonly key: string }[];
}

export interface BenchSocket {
  send(bytes: Uint8Array): void;
  next(): Promise<void>;
  close(): void;
}

/** Frames to send by connection, in order. */
export type Reports = readonly (readonly Uint8Array[])[];
/** What a connection sends next; undefined when it has nothing more. */
export type Draw = (connection: number) => Uint8Array | undefined;

export async function newFleet(folder: string, count: number): Promise<Fleet> {
  const authority = await openAuthority(folder, Date.now());
  const key = newKeys().tlsKeyPem;
  const request = await certificateRequest(key);
  let devices: FakeDevice[] = [];
  let tls: { cert: string; key: string }[] = [];
  let wanted = count;
  let stale = true;
  const fleet = {
    folder,
    authority,
    get devices() {
      return devices;
    },
    get tls() {
      return tls;
    },
    renew(more = count) {
      wanted = more;
      stale = true;
      for (const suffix of ['', '-wal', '-shm'])
        rmSync(join(folder, `keyholder.db${suffix}`), { force: true });
      devices = Array.from({ length: wanted }, () => newDevice());
    },
    async prepare() {
      if (!stale) return;
      stale = false;
      if (devices.length === 0) devices = Array.from({ length: wanted }, () => newDevice());
      const store = await openStore(join(folder, 'keyholder.db'));
      const now = Date.now();
      tls = [];
      await store.write.transaction().execute(async trx => {
        for (const device of devices) {
          const issued = await authority.signDevice(request, device.id, now, 86_400_000);
          await registerDevice({ ...store, write: trx as never }, device, { enrolledAt: now - 1000 });
          await addCertificate(trx, {
            fingerprint: issued.fingerprint,
            device_id: device.id,
            not_before: issued.notBefore,
            not_after: issued.notAfter,
            issued_at: now,
          });
          tls.push({ cert: pemOf(issued.der), key });
        }
      });
      await store.close();
    },
  };
  await fleet.prepare();
  return fleet;
}

/** @param together how many handshakes at once. */
export async function openSockets(
  fleet: Fleet,
  port: number,
  count: number,
  offset = 0,
  together = 32,
): Promise<BenchSocket[]> {
  const sockets: BenchSocket[] = [];
  for (let from = 0; from < count; from += together) {
    const batch = Array.from({ length: Math.min(together, count - from) }, (_, i) =>
      openOne(fleet, port, offset + from + i),
    );
    sockets.push(...(await Promise.all(batch)));
  }
  return sockets;
}

function openOne(fleet: Fleet, port: number, index: number): Promise<BenchSocket> {
  const socket = new WebSocket(`wss://127.0.0.1:${port}${socketPath}`, {
    ca: fleet.authority.caPem,
    ...fleet.tls[index],
    ...({ servername: collectorName } as object),
    perMessageDeflate: false,
  });
  let take: (() => void) | null = null;
  socket.on('message', () => {
    const taker = take;
    take = null;
    taker?.();
  });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('unexpected-response', (_request, response) =>
      reject(new Error(`refused: ${response.statusCode}`)),
    );
    socket.on('open', () =>
      resolve({
        send: bytes => socket.send(bytes),
        next: () =>
          new Promise(taker => {
            take = taker;
          }),
        close: () => socket.terminate(),
      }),
    );
  });
}

export function closeAll(sockets: readonly BenchSocket[]): void {
  for (const socket of sockets) socket.close();
}

export interface Measured {
  readonly perSecond: number;
  /** The server's own processor time for one frame, all its threads together: the fairer figure on a busy machine. */
  readonly cpuMicroseconds: number;
  /** Milliseconds from sending to the answer, of each frame. */
  readonly waits: readonly number[];
}

const warmMs = 200;

/** Sends each connection's frames one after the other, each after the answer to the one before, for some seconds. */
export async function runClosedLoop(
  sockets: readonly BenchSocket[],
  draw: Draw,
  seconds: number,
  serverPid: number,
): Promise<Measured> {
  const waits: number[] = [];
  const warmUntil = performance.now() + warmMs;
  let until = warmUntil + seconds * 1000;
  let cpuFrom = 0;
  let startedAt = 0;
  await Promise.all(
    sockets.map(async (socket, i) => {
      for (;;) {
        const from = performance.now();
        if (from > until) return;
        if (startedAt === 0 && from > warmUntil) {
          startedAt = from;
          cpuFrom = cpuSeconds(serverPid);
        }
        const frame = draw(i);
        if (frame === undefined) {
          // Fewer connections than before would be another measurement.
          until = from;
          return;
        }
        socket.send(frame);
        await socket.next();
        if (startedAt > 0) waits.push(performance.now() - from);
      }
    }),
  );
  const took = (performance.now() - startedAt) / 1000;
  const cpu = cpuSeconds(serverPid) - cpuFrom;
  return { perSecond: waits.length / took, cpuMicroseconds: (cpu * 1e6) / waits.length, waits };
}

/** User and system time of a process, in seconds (proc(5); 100 ticks a second on Linux). */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

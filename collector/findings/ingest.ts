/**
 * Takes reports in: checks that the device signed them, keeps their bytes, judges them, and resolves when all of it
 * is durable in one transaction. One device's reports are handled in order; different devices' run side by side and
 * share a flush to disk. It knows nothing of sockets.
 */
import { sha256 } from '#proto/digest.ts';
import type { DerivedFact, FactName, FactOf } from '#proto/fact-names.ts';
import { encodeFact } from '#proto/facts.ts';
import { decodeReport } from '#proto/frame.ts';
import { RefusalError } from '#proto/refusals.ts';
import { verifyBytesAside } from '#proto/signing.ts';
import type { Report, SignedReport } from '#proto/wire.ts';
import { findDevice } from '../devices/store.ts';
import { type FactStates, readReport } from '../facts/states.ts';
import { findContents, findReport } from '../facts/store.ts';
import type { Recorder } from '../ledger/act.ts';
import type { DeviceClass, Rulebook } from '../rulebook/types.ts';
import type { Store } from '../store/db.ts';
import type { ContentRow } from '../store/tables.ts';
import type { DeviceState } from './device-state.ts';
import { newLines } from './in-line.ts';
import {
  digestsOf,
  digestsRead,
  type Judging,
  movedBy,
  passTime,
  replan,
  takeDerived,
  takeReport,
} from './judge.ts';
import { type Kept, newKeeper, reportRow } from './keep.ts';
import { newMind } from './mind.ts';
import { devicesDue, listStandings } from './store.ts';

/** Half of the shortest time for which an answer may count as fresh. */
const confirmedForMs = 12 * 3_600_000;

export interface Received {
  readonly sequence: number;
  /** It was kept before. */
  readonly duplicate: boolean;
}

export type SignedBytes = Pick<SignedReport, 'report' | 'signature'>;

export interface Ingest {
  /** @throws RefusalError when the report is refused; nothing is kept then. */
  receive(deviceId: string, signed: SignedBytes, receivedAt: number): Promise<Received>;
  /** Judges every device of which a fact has gone stale by now. @returns how many. */
  passTime(nowMs: number): Promise<number>;
  /** Brings a device's findings to its present class and to this rulebook. */
  replan(deviceId: string, nowMs: number): Promise<void>;
  /** The same for every device: after an update of the rulebook. */
  replanAll(nowMs: number): Promise<void>;
  /**
   * Something that the collector worked out itself about a device; does nothing while it is as it was and fresh, or
   * before the device's first report.
   */
  derive<N extends DerivedFact>(deviceId: string, fact: N, value: FactOf<N>, at: number): Promise<void>;
  lastSequence(deviceId: string): Promise<number>;
  /** Resolves when everything under way is durable. */
  settled(): Promise<void>;
}

/** Hears which device's standing moved, and what is known of it now. */
export type Listener = (deviceId: string, findingsMoved: boolean, facts: FactStates) => void;

export interface IngestSettings {
  readonly baseline: string;
  readonly statesHeld: number;
  readonly contentsHeld: number;
}
export const defaultIngestSettings: IngestSettings = {
  baseline: 'hipaa-2013',
  statesHeld: 20_000,
  contentsHeld: 2_000,
};

const noDigests: ReadonlyMap<string, FactName> = new Map();

/** A rebuild in memory, a bench and a test judge without one; a collector that runs always has its own. */
const noLedger: Recorder = () => Promise.resolve();

export function newIngest(
  store: Store,
  rulebook: Rulebook,
  settings: IngestSettings,
  listen: Listener,
  record: Recorder = noLedger,
): Ingest {
  const db = store.write;
  const mind = newMind(db, { states: settings.statesHeld, contents: settings.contentsHeld });
  const lines = newLines();
  const keeper = newKeeper(db, record);

  const judgings = new Map<DeviceClass, Judging>();
  function judgingFor(deviceClass: DeviceClass): Judging {
    const known = judgings.get(deviceClass);
    if (known !== undefined) return known;
    const plan = rulebook.plan(settings.baseline, deviceClass);
    const made = { plan, rulebook: rulebook.digest, content: mind.content };
    judgings.set(deviceClass, made);
    return made;
  }

  async function keep(kept: Kept): Promise<void> {
    const { state } = kept.step;
    await keeper.add(kept);
    mind.remember(state);
    listen(state.deviceId, kept.step.changes.length > 0, state.facts);
  }

  async function classOf(deviceId: string): Promise<DeviceClass> {
    const device = await findDevice(db, deviceId);
    if (device === undefined) throw new RefusalError('device_unknown');
    return device.device_class as DeviceClass;
  }

  async function take(
    deviceId: string,
    report: Report,
    signed: SignedBytes,
    receivedAt: number,
  ): Promise<Received> {
    const known = await mind.state(deviceId);
    const { sequence } = report;
    if (report.sequence <= known.lastSequence) {
      const kept = await findReport(db, deviceId, sequence);
      if (kept !== undefined && sha256(signed.report).equals(kept.digest))
        return { sequence, duplicate: true };
      throw new RefusalError('sequence_replayed', sequence);
    }
    const read = readReport(report, receivedAt);
    const digest = sha256(signed.report);
    // Nearly always each names what the same question was answered with before.
    const news = read.named.filter(([fact, digest]) => known.facts.get(fact as FactName)?.digest !== digest);
    const held = news.length === 0 && read.contents.size === 0 ? noDigests : digestsOf(known.facts);
    const strange = news.flatMap(([, digest]) => (held.has(digest) ? [] : [digest]));
    if (strange.length > 0) await requireContents(deviceId, strange, sequence);
    const first = known.deviceClass === null;
    const deviceClass = known.deviceClass ?? (await classOf(deviceId));
    const before: DeviceState = first ? { ...known, deviceClass, rulebook: rulebook.digest } : known;
    const judging = judgingFor(deviceClass);
    const arrival = {
      sequence,
      digest: report.gap?.lastDigest ?? digest,
      receivedAt,
      facts: report.gap === null ? read.states : null,
    };
    const moved = movedBy(before, judging.plan, arrival);
    const wanted = digestsRead(before, arrival, moved);
    if (wanted.size > 0) await mind.recall(deviceId, wanted, read.contents);
    await keep({
      report: reportRow(known, report, signed, digest, receivedAt),
      contents: newContents(deviceId, sequence, read.contents, held),
      classChange: first
        ? { device_id: deviceId, after_sequence: 0, at: receivedAt, device_class: deviceClass }
        : null,
      step: takeReport(before, judging, arrival, moved),
    });
    return { sequence, duplicate: false };
  }

  async function requireContents(
    deviceId: string,
    digests: readonly string[],
    sequence: number,
  ): Promise<void> {
    const there = await findContents(
      db,
      deviceId,
      digests.map(digest => Buffer.from(digest, 'hex')),
    );
    if (digests.some(digest => !there.has(digest))) throw new RefusalError('section_unknown', sequence);
  }

  async function letTimePass(deviceId: string, nowMs: number): Promise<void> {
    const state = await mind.state(deviceId);
    if (state.deviceClass === null) return;
    await mind.recall(deviceId, digestsOf(state.facts), new Map());
    const step = passTime(state, judgingFor(state.deviceClass), nowMs);
    await keep({ report: null, contents: [], classChange: null, step });
  }

  async function deriveOne(
    deviceId: string,
    fact: DerivedFact,
    bytes: Uint8Array,
    at: number,
  ): Promise<void> {
    const state = await mind.state(deviceId);
    if (state.deviceClass === null) return;
    const digest = sha256(bytes);
    const known = state.facts.get(fact);
    // A machine that reports confirms it with each report, so that only what differs is news; for one that is silent
    // it is said again before it goes stale.
    const same = known?.digest === digest.toString('hex');
    if (same && at - known.observedAtMs < confirmedForMs) return;
    // Two in one millisecond would be one row.
    const when = Math.max(at, (known?.observedAtMs ?? 0) + 1, state.judgedAt);
    const contents = newContents(
      deviceId,
      state.lastSequence,
      new Map([[digest.toString('hex'), bytes]]),
      new Map(),
    );
    await mind.recall(deviceId, digestsOf(state.facts), new Map());
    await mind.recall(
      deviceId,
      new Map([[digest.toString('hex'), fact]]),
      new Map([[digest.toString('hex'), bytes]]),
    );
    await keep({
      report: null,
      contents,
      classChange: null,
      derived: { device_id: deviceId, after_sequence: state.lastSequence, at: when, fact, digest },
      step: takeDerived(state, judgingFor(state.deviceClass), fact, digest, when),
    });
  }

  async function replanOne(deviceId: string, nowMs: number): Promise<void> {
    const state = await mind.state(deviceId);
    const deviceClass = await classOf(deviceId);
    if (state.deviceClass === null) return;
    const reclassed = state.deviceClass !== deviceClass;
    if (!reclassed && state.rulebook === rulebook.digest) return;
    await mind.recall(deviceId, digestsOf(state.facts), new Map());
    const step = replan(state, judgingFor(state.deviceClass), judgingFor(deviceClass), deviceClass, nowMs);
    const classChange = reclassed
      ? { device_id: deviceId, after_sequence: state.lastSequence, at: nowMs, device_class: deviceClass }
      : null;
    await keep({ report: null, contents: [], classChange, step });
  }

  return {
    async receive(deviceId, signed, receivedAt) {
      const report = decodeReport(signed.report);
      if (report.deviceId !== deviceId) throw new RefusalError('report_foreign', report.sequence);
      const key = await mind.key(deviceId);
      if (!(await verifyBytesAside('report', signed.report, signed.signature, key))) {
        throw new RefusalError('signature_invalid', report.sequence);
      }
      return await lines.enter(deviceId, () => take(deviceId, report, signed, receivedAt));
    },
    async passTime(nowMs) {
      const due = await devicesDue(db, nowMs);
      for (const deviceId of due) await lines.enter(deviceId, () => letTimePass(deviceId, nowMs));
      return due.length;
    },
    replan: (deviceId, nowMs) => lines.enter(deviceId, () => replanOne(deviceId, nowMs)),
    async replanAll(nowMs) {
      for (const standing of await listStandings(db)) {
        await lines.enter(standing.device_id, () => replanOne(standing.device_id, nowMs));
      }
    },
    derive: (deviceId, fact, value, at) =>
      lines.enter(deviceId, () => deriveOne(deviceId, fact, encodeFact(fact, value), at)),
    lastSequence: deviceId => lines.enter(deviceId, async () => (await mind.state(deviceId)).lastSequence),
    async settled() {
      await lines.settled();
      await keeper.settled();
    },
  };
}

function newContents(
  deviceId: string,
  sequence: number,
  brought: ReadonlyMap<string, Uint8Array>,
  held: ReadonlyMap<string, unknown>,
): readonly ContentRow[] {
  return [...brought]
    .filter(([digest]) => !held.has(digest))
    .map(([digest, bytes]) => ({
      device_id: deviceId,
      digest: Buffer.from(digest, 'hex'),
      bytes,
      first_sequence: sequence,
    }));
}

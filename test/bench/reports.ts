/**
 * Frames for a fleet: a recorded report of a Linux workstation, varied, chained and signed beforehand. Recorded by the
 * agent on a Debian 12 machine, its updates and programs cut to twelve each, with the screen locks and logons of an
 * office day added. What is not in it, the agent could not tell there.
 */
import { readFileSync } from 'node:fs';
import { sha256 } from '#proto/digest.ts';
import { askedFacts, type FactName } from '#proto/fact-names.ts';
import { encodeFrame } from '#proto/frame.ts';
import type { ObservationInput } from '#proto/wire.ts';
import { type FakeDevice, failed, observed } from '../fake/device.ts';
import type { Reports } from './load.ts';

type Facts = { readonly [N in FactName]?: Readonly<Record<string, unknown>> };
export const recorded = JSON.parse(
  readFileSync(new URL('./linux-report.json', import.meta.url), 'utf8'),
) as Facts;

/** The next so many frames of each device; the chain of each goes on from call to call. */
export type More = (count: number) => Reports;
export type Maker = (devices: readonly FakeDevice[]) => More;

/**
 * Every answer in full, as after a month away; those about updates, restarts, logons, volumes, time limits, accounts and
 * administrators differ from the ones before, on each device in its own way.
 */
export const everythingChanged: Maker = devices =>
  chains(devices, (device, i, now) => askedFacts.map(name => answer(name, i + 1000 * device, now)));

/** One answer differs, the others go as their digests: what a working day brings. */
export const oneChanged: Maker = devices =>
  chains(devices, (device, i, now, known) =>
    i === 0
      ? known.map(({ full }) => full)
      : known.map(({ full, digest }) =>
          full.fact === 'pendingUpdates'
            ? answer('pendingUpdates', i + 1000 * device, now)
            : unchanged(full, digest, now),
        ),
  );

/** All answers go as their digests: most reports of most days. */
export const nothingChanged: Maker = devices =>
  chains(devices, (_device, i, now, known) =>
    known.map(({ full, digest }) => (i === 0 ? full : unchanged(full, digest, now))),
  );

interface Known {
  readonly full: ObservationInput;
  /** Null for a failure, which goes as it is each time. */
  readonly digest: Uint8Array | null;
}

function answer(name: FactName, i: number, now: number): ObservationInput {
  const facts = recorded[name];
  return facts === undefined
    ? failed(name, 'feature_missing', now)
    : observed(name, vary(name, structuredClone(facts), i), now);
}

function unchanged(full: ObservationInput, digest: Uint8Array | null, now: number): ObservationInput {
  if (digest === null) return { ...full, observedAtMs: now };
  return { fact: full.fact ?? '', observedAtMs: now, tookMs: 5, unchanged: digest };
}

function chains(
  devices: readonly FakeDevice[],
  make: (device: number, index: number, now: number, first: readonly Known[]) => readonly ObservationInput[],
): More {
  let made = 0;
  const now = Date.now();
  const known = devices.map((_, d) =>
    askedFacts.map(name => {
      const full = answer(name, 1000 * d, now);
      return { full, digest: full.facts == null ? null : sha256(full.facts) };
    }),
  );
  return count => {
    const frames = devices.map((device, d) =>
      Array.from({ length: count }, (_, i) => {
        const at = Date.now();
        return encodeFrame({ report: device.next(make(d, made + i, at, known[d] ?? []), at) });
      }),
    );
    made += count;
    return frames;
  };
}

/** The recorded fact with something of its own that a rule reads. */
function vary(name: FactName, fact: Record<string, unknown>, i: number): Record<string, unknown> {
  switch (name) {
    case 'pendingUpdates': {
      const updates = fact['updates'] as Record<string, unknown>[];
      for (const update of updates) update['candidateVersion'] = `${String(update['candidateVersion'])}+${i}`;
      return fact;
    }
    case 'restartState':
      return { ...fact, bootedAtMs: Number(fact['bootedAtMs']) + i * 1000 };
    case 'logons':
      return { ...fact, oldestRecordAtMs: Number(fact['oldestRecordAtMs']) + i * 1000 };
    case 'diskVolumes':
      return {
        volumes: (fact['volumes'] as object[]).map((volume, n) => ({
          ...volume,
          ...(n === 0 ? { reason: `seen ${i}` } : {}),
        })),
      };
    case 'shellTimeout':
      return { ...fact, seconds: 300 + (i % 900) };
    case 'accounts':
      return {
        accounts: (fact['accounts'] as object[]).map(account => ({ ...account, displayName: `Person ${i}` })),
      };
    case 'administrators':
      return {
        ...fact,
        administrators: (fact['administrators'] as object[]).map(one => ({
          ...one,
          displayName: `Person ${i}`,
        })),
      };
    default:
      return fact;
  }
}

/**
 * Frames for a fleet: a recorded report of a Linux workstation, varied, chained and signed beforehand. Recorded by the
 * agent on a Debian 12 machine, its updates cut to twelve, with the screen locks and logons of an office day added.
 */
import { readFileSync } from 'node:fs';
import { type FactName, factNames } from '#proto/facts.ts';
import { encodeFrame } from '#proto/frame.ts';
import type { ObservationInput } from '#proto/wire.ts';
import { observed, unchanged } from '../fake/device.ts';
import type { Fleet, Reports } from './load.ts';

type Facts = Record<FactName, Record<string, unknown>>;
const recorded = JSON.parse(readFileSync(new URL('./linux-report.json', import.meta.url), 'utf8')) as Facts;

/** Every answer in full and different from the one before: as after a month away. */
export function everythingChanged(fleet: Fleet, count: number): Reports {
  return chains(fleet, count, (i, now) => factNames.map(name => observed(name, vary(name, i), now)));
}

/** One answer differs, the others go as their digests: what a working day brings. */
export function oneChanged(fleet: Fleet, count: number): Reports {
  return chains(fleet, count, (i, now, first) =>
    i === 0
      ? first
      : first.map(answer =>
          answer.fact === 'pendingUpdates'
            ? observed('pendingUpdates', vary('pendingUpdates', i), now)
            : unchanged(answer, now),
        ),
  );
}

/** All answers go as their digests: most reports of most days. */
export function nothingChanged(fleet: Fleet, count: number): Reports {
  return chains(fleet, count, (i, now, first) =>
    i === 0 ? first : first.map(answer => unchanged(answer, now)),
  );
}

function chains(
  fleet: Fleet,
  count: number,
  make: (index: number, now: number, first: readonly ObservationInput[]) => readonly ObservationInput[],
): Reports {
  const now = Date.now();
  return fleet.devices.map((device, d) => {
    const first = factNames.map(name => observed(name, vary(name, d), now));
    return Array.from({ length: count }, (_, i) =>
      encodeFrame({ report: device.next(make(i, now, first), now) }),
    );
  });
}

/** The recorded fact with something of its own that a rule reads. */
function vary(name: FactName, i: number): Record<string, unknown> {
  const fact = structuredClone(recorded[name]);
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
      return { ...fact };
  }
}

/** Writing the documents that agents check: unsigned envelopes, for whoever holds the keys to sign. */
import type { ReleaseTarget } from './documents.ts';
import { type Envelope, newEnvelope } from './envelope.ts';
import { keyIdOf, type ReleaseKey } from './keys.ts';
import type { RoleName, RootType } from './root.ts';

interface Dates {
  readonly version: number;
  readonly madeAt: number;
  readonly expiresAt: number;
}

/** A role by its keys and how many of them must sign. */
export interface RoleChoice {
  readonly keys: readonly ReleaseKey[];
  readonly threshold: number;
}

const iso = (ms: number) => new Date(ms).toISOString();
const dates = ({ version, madeAt, expiresAt }: Dates) => ({
  version,
  made: iso(madeAt),
  expires: iso(expiresAt),
});

export function makeRoot(
  type: RootType,
  when: Dates,
  roles: Readonly<Partial<Record<RoleName, RoleChoice>>>,
): Envelope {
  const named = Object.entries(roles).map(
    ([name, { keys, threshold }]) => [name, { keys: keys.map(keyIdOf), threshold }] as const,
  );
  const all = Object.values(roles).flatMap(role => role.keys);
  const keys = Object.fromEntries(all.map(key => [keyIdOf(key), key]));
  return newEnvelope(type, { ...dates(when), keys, roles: Object.fromEntries(named) });
}

export function makeRelease(
  when: Dates,
  release: string,
  notes: string,
  targets: Readonly<Record<string, ReleaseTarget>>,
): Envelope {
  return newEnvelope('release', { ...dates(when), release, notes, targets });
}

export function makeFreshness(
  when: Dates,
  releases: readonly { readonly release: string; readonly sha256: string }[],
): Envelope {
  return newEnvelope('freshness', { ...dates(when), releases });
}

export function makeApproval(
  when: Dates,
  release: { readonly release: string; readonly sha256: string },
  ring: string,
  devices: 'all' | readonly string[],
): Envelope {
  return newEnvelope('approval', { ...dates(when), ...release, ring, devices });
}

/**
 * Which value of a key takes effect for one person, from the databases that the profile lists (dconf(7)): the first
 * that has it wins, but nothing before the last database that locks it counts. A database that could not be read
 * makes the key unknown, unless a lock below it passes it over.
 */
import type { Key } from './desktop-settings.ts';
import type { Scalar } from './gvariant.ts';
import type { Setting } from './outcome.ts';
import type { Default } from './schemas.ts';

export interface Layer {
  /** What a reader would open: "/etc/dconf/db/local". */
  readonly name: string;
  /** Why it could not be read; null when it was. */
  readonly unreadable: string | null;
  readonly value: (path: string) => { readonly value: Scalar; readonly from: string } | null;
  readonly locks: (path: string) => boolean;
}

export function unreadableLayer(name: string, why: string): Layer {
  return { name, unreadable: why, value: () => null, locks: () => false };
}

export function emptyLayer(name: string): Layer {
  return { name, unreadable: null, value: () => null, locks: () => false };
}

/** @param unitSeconds what one of the key's numbers is in seconds. */
export function settingOf(
  key: Key,
  layers: readonly Layer[],
  fallback: Default,
  unitSeconds: number,
): Setting {
  const lockedAt = layers.findLastIndex(layer => layer.locks(key.path));
  const locked = lockedAt >= 0;
  const counting = layers.slice(Math.max(lockedAt, 0));
  const unread = counting.find(layer => layer.unreadable !== null);
  if (unread !== undefined)
    return { value: null, locked, told: `${key.name} not known: ${unread.name} (${unread.unreadable})` };
  const found = counting.map(layer => layer.value(key.path)).find(value => value !== null);
  const shown = (value: boolean | number) =>
    key.type === 's' ? `${key.name} is ${value === true ? 'set' : 'not set'}` : `${key.name}=${value}`;
  const scaled = (value: boolean | number) => (typeof value === 'number' ? value * unitSeconds : value);
  if (found === undefined || found === null)
    return {
      value: scaled(fallback.value),
      locked,
      told: `${shown(fallback.value)} (${fallback.from})`,
    };
  if (found.value.type === key.type && found.value.value !== null)
    return {
      value: scaled(found.value.value),
      locked,
      told: `${shown(found.value.value)} (${found.from})`,
    };
  const said = `${key.name} has a value of the wrong type, which has no effect (${found.from})`;
  return { value: scaled(fallback.value), locked, told: `${said}: ${shown(fallback.value)}` };
}

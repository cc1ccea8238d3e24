/**
 * Programs by which somebody elsewhere can work on this machine, carry its files away, or open a road to it: the
 * list that all three systems look by. What belongs to the system itself (Remote Desktop, Screen Sharing, GNOME's
 * desktop sharing, Quick Assist, OpenSSH) is no entry: remoteLogins tells whether it is switched on. The signs are
 * from general knowledge of these products and from their makers' public documentation on installing and removing
 * them; new names come in with a new date.
 */
import { managementAToJ } from './list/management.ts';
import { managementKToZ } from './list/management-more.ts';
import { remoteControlAToM } from './list/remote-control.ts';
import { remoteControlNToZ } from './list/remote-control-more.ts';
import { carriers, tunnels } from './list/tunnels.ts';
import { vncServers } from './list/vnc.ts';
import type { Product, System } from './signs.ts';

/** The UTC day on which the list was last gone through. */
export const listMadeAtMs = Date.UTC(2026, 10, 23);

export const products: readonly Product[] = [
  ...remoteControlAToM,
  ...remoteControlNToZ,
  ...vncServers,
  ...managementAToJ,
  ...managementKToZ,
  ...tunnels,
  ...carriers,
];

/** How many products of the list can be on this system at all. */
export function lookedFor(system: System): number {
  return products.filter(product => product[system] !== undefined).length;
}

/** Absolute paths whose presence is a sign on this system: what `Sightings.paths` is looked for by. */
export function pathsToLookFor(system: System): readonly string[] {
  return products
    .flatMap(product => product[system] ?? [])
    .filter(sign => sign.startsWith('file '))
    .flatMap(sign => sign.slice('file '.length).split(' | '));
}

/** Groups of computers, by a name that the firm gives. Whoever puts a computer into one widens each grant for it. */
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import { newId } from '../../store/id.ts';
import { listDevices } from '../store.ts';
import { addGroup, endGroup, listGroups, renameGroup, setMembers } from './store.ts';

export interface GroupWish {
  readonly name: string;
  /** Ids. */
  readonly devices: readonly string[];
}

const mostLetters = 60;

/** @returns its id. @throws ApiRefusal invalid */
export async function makeGroup(
  trx: Queries,
  wish: GroupWish,
  by: string,
  ports: { readonly now: () => number; readonly random: (bytes: number) => Uint8Array },
): Promise<string> {
  const name = await freeName(trx, wish.name, null);
  const devices = await knownDevices(trx, wish.devices);
  const id = newId(ports.random);
  await addGroup(trx, { id, name, made_at: ports.now(), made_by: by, ended_at: null });
  await setMembers(trx, id, devices);
  return id;
}

/** @throws ApiRefusal not_found, invalid */
export async function changeGroup(trx: Queries, id: string, wish: GroupWish): Promise<void> {
  if (!(await listGroups(trx)).some(group => group.id === id)) throw new ApiRefusal('not_found');
  await renameGroup(trx, id, await freeName(trx, wish.name, id));
  await setMembers(trx, id, await knownDevices(trx, wish.devices));
}

/** A grant for it reaches nothing from now on. @throws ApiRefusal not_found */
export async function takeGroupAway(trx: Queries, id: string, at: number): Promise<void> {
  if (!(await endGroup(trx, id, at))) throw new ApiRefusal('not_found');
  await setMembers(trx, id, []);
}

async function freeName(trx: Queries, text: string, own: string | null): Promise<string> {
  const refuse = (message: string) => new ApiRefusal('invalid', { field: 'name', message });
  const name = text.trim().replace(/\s+/g, ' ');
  if (name.length < 2 || name.length > mostLetters || /\p{Cc}/u.test(name))
    throw refuse(`Give the group a name of 2 to ${mostLetters} letters, like “Front desk”.`);
  const taken = (await listGroups(trx)).find(
    group => group.id !== own && group.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken !== undefined) throw refuse(`There is a group “${taken.name}” already.`);
  return name;
}

async function knownDevices(trx: Queries, ids: readonly string[]): Promise<readonly string[]> {
  const known = new Set((await listDevices(trx)).map(device => device.id));
  const strange = ids.find(id => !known.has(id));
  if (strange !== undefined)
    throw new ApiRefusal('invalid', {
      field: 'devices',
      message: 'One of these computers is not known here.',
    });
  return [...new Set(ids)];
}

/** The only SQL for groups of computers. A group that was taken away is history, and holds nobody any more. */
import type { Selectable } from 'kysely';
import type { Queries } from '../../store/db.ts';
import type { DeviceGroupRow } from '../../store/tables-groups.ts';

export type KeptGroup = Readonly<Selectable<DeviceGroupRow>>;

export async function addGroup(trx: Queries, group: DeviceGroupRow): Promise<void> {
  await trx.insertInto('device_groups').values(group).execute();
}

/** By name. Those that were taken away are not listed. */
export function listGroups(db: Queries): Promise<KeptGroup[]> {
  return db
    .selectFrom('device_groups')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function renameGroup(trx: Queries, id: string, name: string): Promise<void> {
  await trx.updateTable('device_groups').set({ name }).where('id', '=', id).execute();
}

/** False when it was taken away before. */
export async function endGroup(trx: Queries, id: string, at: number): Promise<boolean> {
  const result = await trx
    .updateTable('device_groups')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function setMembers(trx: Queries, id: string, devices: readonly string[]): Promise<void> {
  await trx.deleteFrom('device_group_members').where('group_id', '=', id).execute();
  for (const device_id of devices)
    await trx.insertInto('device_group_members').values({ group_id: id, device_id }).execute();
}

/** Which groups each device is in. @param deviceId of one only */
export async function groupsOfDevices(
  db: Queries,
  deviceId?: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('device_group_members')
    .innerJoin('device_groups', 'device_groups.id', 'device_group_members.group_id')
    .select(['device_group_members.group_id', 'device_group_members.device_id'])
    .where('device_groups.ended_at', 'is', null)
    .$if(deviceId !== undefined, query => query.where('device_id', '=', deviceId ?? ''))
    .execute();
  const groups = Map.groupBy(rows, row => row.device_id);
  return new Map([...groups].map(([id, members]) => [id, members.map(row => row.group_id)]));
}

/** Groups as the console shows them. */
import type { DeviceGroup } from '../../api/access.ts';
import type { Queries } from '../../store/db.ts';
import { groupsOfDevices, listGroups } from './store.ts';

export async function groupViews(db: Queries): Promise<readonly DeviceGroup[]> {
  const [groups, members] = await Promise.all([listGroups(db), groupsOfDevices(db)]);
  return groups.map(({ id, name }) => ({
    id,
    name,
    devices: [...members].filter(([, of]) => of.includes(id)).map(([device]) => device),
  }));
}

/** The tables of devices/groups. See tables.ts for how columns are written. */

export interface GroupTables {
  device_groups: DeviceGroupRow;
  device_group_members: DeviceGroupMemberRow;
}

/** Computers that the firm put together under a name. */
export interface DeviceGroupRow {
  id: string;
  name: string;
  made_at: number;
  /** Person's id. */
  made_by: string;
  /** When it was taken away. */
  ended_at: number | null;
}

export interface DeviceGroupMemberRow {
  group_id: string;
  device_id: string;
}

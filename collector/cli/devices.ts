/** `collector devices list | admit | class | revoke` */
import { parseArgs } from 'node:util';
import { UsageError } from '../config.ts';
import { admitDevice, classifyDevice, revokeDevice } from '../devices/admit.ts';
import { findDevice, listDevices } from '../devices/store.ts';
import { lastReports } from '../findings/store.ts';
import type { Act, ActType } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import type { DeviceClass } from '../rulebook/types.ts';
import type { Queries, Store } from '../store/db.ts';
import { readClass } from './invite.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';
import { personNamed } from './person.ts';
import { table } from './table.ts';

const options = {
  ...commonOptions,
  by: { type: 'string' },
  class: { type: 'string' },
  reason: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export async function devicesCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb = 'list', id, chosen] = positionals;
  const { store, data } = await openForCommand(values);
  const db = store.write;
  try {
    if (verb === 'list') return await list(store, values.json ?? false);
    if (id === undefined)
      throw new UsageError(
        `Say which device: "collector devices ${verb} ID". "collector devices list" shows them all.`,
      );
    const { email: by, person_id: person } = await personNamed(store, values.by);
    const { record } = await ledgerOf(store, data);
    const act = (type: ActType, more: Partial<Act> = {}): Act => ({
      type,
      by: { kind: 'person', id: person },
      device: id,
      ...more,
      personal: { from: 'the command line of the collector', ...more.personal },
    });
    const doing = (what: Act, work: (trx: Queries) => Promise<void>) =>
      deed({ db, record }, work, () => [what]);
    if (verb === 'admit') {
      const device = await findDevice(db, id);
      const deviceClass = readClass(values.class ?? device?.device_class ?? 'office');
      await doing(act('device.admitted', { data: { deviceClass } }), trx =>
        admitDevice(trx, id, deviceClass, by, Date.now()),
      );
      process.stdout.write(`${device?.name ?? id} is admitted, as ${words(deviceClass)}, by ${by}.\n`);
    } else if (verb === 'class') {
      const deviceClass = readClass(chosen ?? values.class ?? '');
      await doing(act('device.classified', { data: { deviceClass } }), trx =>
        classifyDevice(trx, id, deviceClass, by, Date.now()),
      );
      process.stdout.write('Done. Its findings follow within a second while the collector runs.\n');
    } else if (verb === 'revoke') {
      if (values.reason === undefined)
        throw new UsageError('Say why with --reason "...": whoever reads the record later will ask.');
      const { reason } = values;
      await doing(act('device.revoked', { personal: { reason } }), trx =>
        revokeDevice(trx, id, reason, by, Date.now()),
      );
      process.stdout.write('Done. The device can no longer connect; what it reported stays.\n');
    } else throw new UsageError(`There is no "collector devices ${verb}". Use list, admit, class or revoke.`);
    return 0;
  } finally {
    await store.close();
  }
}

async function list(store: Store, json: boolean): Promise<number> {
  const devices = await listDevices(store.read);
  const last = await lastReports(store.read, Number.MAX_SAFE_INTEGER);
  const rows = devices.map(device => ({
    id: device.id,
    name: device.name,
    standing: device.standing,
    class: device.device_class,
    lastReport: last.get(device.id) ?? null,
  }));
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0)
    process.stdout.write('No device has enrolled yet. "collector invite" makes a token for the first.\n');
  else {
    const shown = rows.map(row => [
      row.name,
      row.standing,
      words(row.class as DeviceClass),
      row.lastReport === null ? 'never' : new Date(row.lastReport).toISOString(),
      row.id,
    ]);
    process.stdout.write(table(['Device', 'Standing', 'Class', 'Last report', 'Id'], shown));
  }
  return 0;
}

export function words(deviceClass: DeviceClass): string {
  return deviceClass.replace('_', ' ');
}

/** Mains or battery on Linux, as the kernel says it (Documentation/ABI/testing/sysfs-class-power). */
import { LookFailure } from '../failure.ts';
import type { FileSet, FilesSource } from '../probe.ts';

/** True on battery, false on mains; null for a machine that has neither and so hangs on the mains for good. */
export type OnBattery = boolean | null;

export const powerSupplyFiles: FilesSource<OnBattery> = {
  name: 'linux.files.power-supply',
  kind: 'files',
  files: {
    paths: [
      '/sys/class/power_supply/*/type',
      '/sys/class/power_supply/*/scope',
      '/sys/class/power_supply/*/online',
      '/sys/class/power_supply/*/status',
    ],
  },
  parse: readPowerSupplies,
};

const types = /^(Battery|UPS|Mains|USB|USB_\w+|Wireless|BrickID|Unknown)$/;
const statuses = /^(Unknown|Charging|Discharging|Not charging|Full)$/;

function readPowerSupplies(files: FileSet): OnBattery {
  const supplies = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const [, name, what] = /\/power_supply\/([^/]+)\/(type|scope|online|status)$/.exec(path) ?? [];
    if (name === undefined || what === undefined)
      throw new LookFailure('parse_error', 'This is no file of a power supply.');
    const values = supplies.get(name) ?? new Map<string, string>();
    values.set(what, text.trim());
    supplies.set(name, values);
  }
  // All of it has to be sound before any of it counts.
  const sound = [...supplies.values()].map(checked);
  // The battery of a mouse or a keyboard says nothing about the machine.
  const own = sound.filter(supply => supply.scope !== 'Device');
  if (own.some(supply => supply.type !== 'Battery' && supply.online === '1')) return false;
  const cells = own.filter(supply => supply.type === 'Battery');
  if (cells.some(supply => supply.status === 'Discharging')) return true;
  return cells.length > 0 ? false : null;
}

interface Supply {
  readonly type: string;
  readonly scope: string;
  readonly online: string;
  readonly status: string;
}

function checked(values: ReadonlyMap<string, string>): Supply {
  const of = (what: string) => values.get(what) ?? '';
  const supply = { type: of('type'), scope: of('scope'), online: of('online'), status: of('status') };
  const known =
    types.test(supply.type) &&
    /^(System|Device|Unknown|)$/.test(supply.scope) &&
    /^[012]?$/.test(supply.online) &&
    (supply.status === '' || statuses.test(supply.status));
  if (!known || (supply.type === 'Battery' && supply.status === ''))
    throw new LookFailure('parse_error', 'A power supply is of a kind or in a state that is not known.');
  return supply;
}

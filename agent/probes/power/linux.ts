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
  let onBattery: OnBattery = null;
  for (const supply of supplies.values()) {
    const type = supply.get('type') ?? '';
    if (!types.test(type))
      throw new LookFailure('parse_error', 'A power supply is of no kind that is known.');
    // The battery of a mouse or a keyboard says nothing about the machine.
    if (supply.get('scope') === 'Device') continue;
    if (type !== 'Battery') {
      if (supply.get('online') === '1') return false;
      continue;
    }
    const status = supply.get('status') ?? '';
    if (!statuses.test(status))
      throw new LookFailure('parse_error', 'A battery is in no state that is known.');
    if (status === 'Discharging') onBattery = true;
    else onBattery ??= false;
  }
  return onBattery;
}

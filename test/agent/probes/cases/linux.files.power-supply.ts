/** Files of the kernel's power supply class (Documentation/ABI/testing/sysfs-class-power). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const of = (supplies: Record<string, Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(supplies).flatMap(([name, files]) =>
      Object.entries(files).map(([file, text]) => [`/sys/class/power_supply/${name}/${file}`, `${text}\n`]),
    ),
  );
const on = (expected: boolean | null) => (reading: boolean | null) => expect(reading).toBe(expected);

export default {
  healthy: [
    {
      files: of({ AC: { type: 'Mains', online: '1' }, BAT0: { type: 'Battery', status: 'Full' } }),
      gives: on(false),
    },
    // A desktop has no such thing at all.
    { files: {}, gives: on(null) },
  ],
  failing: {
    files: of({ AC: { type: 'Mains', online: '0' }, BAT0: { type: 'Battery', status: 'Discharging' } }),
    gives: on(true),
  },
  between: [
    // Charges over USB-C although the old socket is empty.
    {
      files: of({
        AC: { type: 'Mains', online: '0' },
        'ucsi-1': { type: 'USB', online: '1' },
        BAT0: { type: 'Battery', status: 'Charging' },
      }),
      gives: on(false),
    },
    // A mouse's battery runs down; the desktop hangs on the mains.
    { files: of({ hidpp: { type: 'Battery', scope: 'Device', status: 'Discharging' } }), gives: on(null) },
  ],
  language: { cannotBe: 'The kernel writes these words in English only.' },
  empty: { files: of({ BAT0: { type: '', status: '' } }), fails: 'parse_error' },
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: { files: of({ BAT0: { type: 'Battery', status: 'Dischar' } }), fails: 'parse_error' },
  hostile: { files: of({ BAT0: { type: 'Mains\nBattery', status: 'Full' } }), fails: 'parse_error' },
} satisfies SourceCases;

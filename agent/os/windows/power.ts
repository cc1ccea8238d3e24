/** What scripts/power.ps1 prints: Win32_Battery's word on each battery. */
import { LookFailure } from '../../probes/failure.ts';
import type { Output } from '../run.ts';
import { type ScriptSchema, scriptReading, sectionValue } from './reading.ts';

const sections = { batteries: { batteries: [{ status: 'whole?' }] } } as const;

export const powerSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.power/1', sections };

/** Win32_Battery: 1 discharging, 4 low, 5 critical; the others are full or charging, or mains is there (2). */
const drained = [1, 4, 5];
const supplied = [2, 3, 6, 7, 8, 9, 11];

/** True on battery, false on mains, null for a machine without a battery. @throws LookFailure */
export function readOnBattery(output: Output): boolean | null {
  const { batteries } = sectionValue(scriptReading(output, powerSchema).batteries);
  if (batteries.some(battery => supplied.includes(battery.status ?? 0))) return false;
  if (batteries.some(battery => drained.includes(battery.status ?? 0))) return true;
  if (batteries.length > 0) throw new LookFailure('parse_error', 'No battery says in which state it is.');
  return null;
}

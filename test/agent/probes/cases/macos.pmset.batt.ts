/** `pmset -g batt` (pmset(1)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const on = (expected: boolean) => (reading: boolean | null) => expect(reading).toBe(expected);
const laptop = (power: string, rest: string) =>
  `Now drawing from '${power} Power'\n -InternalBattery-0 (id=21823587)\t${rest} present: true\n`;

export default {
  healthy: [
    { stdout: laptop('AC', '100%; charged; 0:00 remaining'), gives: on(false) },
    { stdout: "Now drawing from 'AC Power'\n", gives: on(false) },
  ],
  failing: { stdout: laptop('Battery', '62%; discharging; 4:10 remaining'), gives: on(true) },
  between: [
    { stdout: laptop('AC', '80%; AC attached; not charging'), gives: on(false) },
    { stdout: laptop('UPS', '99%; discharging; (no estimate)'), gives: on(true) },
  ],
  language: { stdout: "Stromversorgung über 'Netzteil'\n", fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'pmset: illegal option\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: "Now drawing from 'AC Po", fails: 'parse_error' },
  hostile: { stdout: "x Now drawing from 'AC Power'; rm -rf /\n", fails: 'parse_error' },
} satisfies SourceCases;

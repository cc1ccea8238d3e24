/** chronyc(1), -c tracking: one line of fourteen values. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const line = (leap: string) =>
  `C0000207,192.0.2.7,3,1795435200.123456789,0.000012,-0.000034,0.000056,-12.345,0.001,0.020,0.012345678,0.001234567,64.5,${leap}\n`;

export default {
  healthy: {
    stdout: line('Normal'),
    gives: (reading: unknown) => expect(reading).toEqual({ synchronized: true }),
  },
  failing: {
    stdout: line('Not synchronised'),
    gives: (reading: unknown) => expect(reading).toEqual({ synchronized: false }),
  },
  between: {
    stdout: line('Insert second'),
    gives: (reading: unknown) => expect(reading).toEqual({ synchronized: true }),
  },
  language: { cannotBe: 'Its values are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '506 Cannot talk to daemon\n', exitCode: 1, fails: 'feature_missing' },
  truncated: { stdout: line('Not synchronised').slice(0, 60), fails: 'parse_error' },
  hostile: { stdout: `Normal,${line('Unheard of')}`, fails: 'parse_error' },
} satisfies SourceCases;

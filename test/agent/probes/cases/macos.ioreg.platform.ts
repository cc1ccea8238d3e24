/** ioreg(8), -rd1 -c IOPlatformExpertDevice */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const said = (
  model: string,
) => `+-o J314sAP  <class IOPlatformExpertDevice, id 0x100000227, registered, matched, active, busy 0 (6 ms), retain 38>
    {
      "manufacturer" = <"Apple Inc.">
      "model" = <"${model}">
      "IOPlatformSerialNumber" = "C02EXAMPLE01"
      "IOPlatformUUID" = "11111111-2222-3333-4444-555555555555"
    }

`;

export default {
  healthy: {
    stdout: said('MacBookPro18,3'),
    gives: (reading: unknown) => expect(reading).toEqual({ model: 'MacBookPro18,3', serial: 'C02EXAMPLE01' }),
  },
  failing: { cannotBe: 'A model is neither good nor bad.' },
  between: {
    stdout: said('Mac14,2').replace(/.*IOPlatformSerialNumber.*\n/, ''),
    gives: (reading: unknown) => expect(reading).toEqual({ model: 'Mac14,2', serial: null }),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'ioreg: error\n', exitCode: 1, fails: 'command_failed' },
  truncated: {
    stdout: said('MacBookPro18,3').slice(0, 180),
    gives: (reading: unknown) => expect(reading).toMatchObject({ serial: null }),
  },
  hostile: { stdout: '"model" = <"x">\n', fails: 'parse_error' },
} satisfies SourceCases;

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/automatic-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

type Reading = ReadonlyMap<string, { readonly running: boolean }>;
const upgrade = (reading: Reading) => reading.get('apt-daily-upgrade.timer')?.running;

export default {
  healthy: {
    stdout: fixture('timers-active'),
    gives: (reading: Reading) => expect(upgrade(reading)).toBe(true),
  },
  failing: {
    stdout: fixture('timers-masked'),
    gives: (reading: Reading) => expect(upgrade(reading)).toBe(false),
  },
  // Enabled for the next start, and stopped by hand until then.
  between: {
    stdout: 'Id=apt-daily-upgrade.timer\nLoadState=loaded\nActiveState=inactive\nUnitFileState=enabled\n',
    gives: (reading: Reading) => expect(upgrade(reading)).toBe(false),
  },
  language: { cannotBe: 'systemctl show prints words that are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: "System has not been booted with systemd as init system (PID 1). Can't operate.\n",
    exitCode: 1,
    fails: 'feature_missing',
  },
  truncated: { stdout: 'Id=apt-daily.timer\nLoadState=loaded\nActiveSt', fails: 'parse_error' },
  hostile: {
    stdout:
      'Id=apt-daily-upgrade.timer\nLoadState=loaded\nActiveState=inactive\nDescription=\\nActiveState=active\n',
    gives: (reading: Reading) => expect(upgrade(reading)).toBe(false),
  },
} satisfies SourceCases;

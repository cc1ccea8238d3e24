import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<
  string,
  { readonly running: boolean; readonly there: boolean; readonly lastTriggerAtMs: number | null }
>;
const unit = (id: string, load: string, active: string, last = '') =>
  `Id=${id}\nLoadState=${load}\nActiveState=${active}\nUnitFileState=${load === 'loaded' ? 'enabled' : ''}\n${last === '' ? '' : `LastTriggerUSec=${last}\n`}`;

export default {
  healthy: {
    stdout: [
      unit('dnf-automatic.timer', 'loaded', 'active', 'Mon 2026-11-23 06:12:01 UTC'),
      unit('yum-cron.service', 'not-found', 'inactive'),
    ].join('\n'),
    gives: (timers: Reading) =>
      expect(timers.get('dnf-automatic.timer')).toEqual({
        running: true,
        there: true,
        lastTriggerAtMs: Date.UTC(2026, 10, 23, 6, 12, 1),
      }),
  },
  failing: {
    stdout: unit('dnf-automatic.timer', 'not-found', 'inactive', 'n/a'),
    gives: (timers: Reading) =>
      expect(timers.get('dnf-automatic.timer')).toEqual({
        running: false,
        there: false,
        lastTriggerAtMs: null,
      }),
  },
  between: {
    stdout: unit('transactional-update.timer', 'masked', 'inactive', 'Mon 2026-11-23 06:12:01 CET'),
    gives: (timers: Reading) =>
      expect(timers.get('transactional-update.timer')).toEqual({
        running: false,
        there: true,
        lastTriggerAtMs: null,
      }),
  },
  language: { cannotBe: 'systemctl show prints words that are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: "System has not been booted with systemd as init system (PID 1). Can't operate.\n",
    exitCode: 1,
    fails: 'feature_missing',
  },
  truncated: { stdout: 'Id=dnf-automatic.timer\nLoadState=loa', fails: 'parse_error' },
  hostile: {
    stdout: 'Id=dnf-automatic.timer\nLoadState=loaded\nActiveState=inactive\nActiveState =active\n',
    gives: (timers: Reading) => expect(timers.get('dnf-automatic.timer')?.running).toBe(false),
  },
} satisfies SourceCases;

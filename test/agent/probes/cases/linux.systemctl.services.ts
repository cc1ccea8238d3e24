/** systemctl(1) show of every loaded service: blocks of Property=value, parted by empty lines. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const block = (id: string, active: string, file: string, program = '', load = 'loaded') =>
  (program === ''
    ? ''
    : `ExecStart={ path=${program} ; argv[]=${program} --quiet ; ignore_errors=no ; start_time=[n/a] ; pid=0 ; code=(null) ; status=0/0 }\n`) +
  `Id=${id}\nLoadState=${load}\nActiveState=${active}\nUnitFileState=${file}\n`;

export default {
  healthy: {
    stdout: `${block('cron.service', 'active', 'enabled', '/usr/sbin/cron')}\n${block('rescue.service', 'inactive', 'static', '/bin/plymouth')}`,
    gives: (reading: unknown) =>
      expect(reading).toEqual(
        new Map([
          ['cron.service', { running: true, startsByItself: true, program: '/usr/sbin/cron' }],
          ['rescue.service', { running: false, startsByItself: null, program: '/bin/plymouth' }],
        ]),
      ),
  },
  failing: {
    stdout: block('help.service', 'active', 'enabled', '/usr/bin/anydesk'),
    gives: (reading: unknown) =>
      expect(reading).toEqual(
        new Map([['help.service', { running: true, startsByItself: true, program: '/usr/bin/anydesk' }]]),
      ),
  },
  between: {
    stdout: `${block('xrdp.service', 'activating', 'disabled')}\n${block('syslog.service', 'inactive', '', '', 'not-found')}\n${block('vnc.service', 'inactive', 'masked', '', 'masked')}`,
    gives: (reading: unknown) =>
      expect(reading).toEqual(
        new Map([['xrdp.service', { running: true, startsByItself: false, program: null }]]),
      ),
  },
  language: { cannotBe: 'Properties and their values are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: "System has not been booted with systemd as init system (PID 1). Can't operate.\n",
      exitCode: 1,
      fails: 'feature_missing',
    },
    { stdout: '', stderr: 'Failed to list units: Access denied\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: { stdout: 'Id=cron.service\nLoadState=loaded\nActiveSta', fails: 'parse_error' },
  hostile: { stdout: 'Id=cron.service\nLoadState=loaded\n', fails: 'parse_error' },
} satisfies SourceCases;

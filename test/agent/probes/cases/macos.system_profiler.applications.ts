/** `system_profiler SPApplicationsDataType -json`. */
import { expect } from 'vitest';
import { apps } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);
const anydesk = {
  _name: 'AnyDesk',
  path: '/Applications/AnyDesk.app',
  version: '9.0.1',
  obtained_from: 'identified_developer',
  signed_by: ['Developer ID Application: AnyDesk Software GmbH (9JY4ZAR6BE)', 'Apple Root CA'],
};
const readAnydesk = { name: 'AnyDesk', version: '9.0.1', publisher: 'AnyDesk Software GmbH' };

export default {
  healthy: [
    {
      stdout: apps([
        { _name: 'Safari', path: '/Applications/Safari.app', version: '18.1', obtained_from: 'apple' },
        { _name: 'Pages', path: '/Applications/Pages.app', version: '14.2', obtained_from: 'mac_app_store' },
      ]),
      gives: is([
        { name: 'Safari', version: '18.1', publisher: 'Apple' },
        { name: 'Pages', version: '14.2', publisher: 'Mac App Store' },
      ]),
    },
    { stdout: apps([]), gives: is([]) },
  ],
  failing: { stdout: apps([anydesk]), gives: is([readAnydesk]) },
  between: [
    {
      stdout: apps([{ ...anydesk, path: '/Users/ana/Documents/tools/AnyDesk.app' }]),
      gives: is([{ ...readAnydesk, personal: true }]),
    },
    {
      stdout: apps([{ _name: 'thing', path: '/Applications/thing.app', obtained_from: 'unknown' }]),
      gives: is([{ name: 'thing', version: '', publisher: '' }]),
    },
  ],
  language: {
    stdout: apps([{ _name: '微信', path: '/Applications/WeChat.app', version: '3.8' }]),
    gives: is([{ name: '微信', version: '3.8', publisher: '' }]),
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: '{"SPApplicationsDataType" : [\n\n  ]\n}\n', fails: 'parse_error' },
  ],
  error: { stdout: '', stderr: 'system_profiler: timed out\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: apps([anydesk]).slice(0, -10), fails: 'parse_error' },
  hostile: [
    { stdout: apps([{ path: '/Applications/x.app' }]), fails: 'parse_error' },
    {
      stdout: apps([{ ...anydesk, _name: 'a\u001B[31mb' }]),
      gives: is([{ ...readAnydesk, name: 'a [31mb' }]),
    },
  ],
} satisfies SourceCases;

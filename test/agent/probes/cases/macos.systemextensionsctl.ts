/** `systemextensionsctl list`: tabs between the columns, a star where an extension is enabled and active. */
import { expect } from 'vitest';
import { extensions } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const defender = {
  team: 'UBF8T346G9',
  bundle: 'com.microsoft.wdav.epsext',
  name: 'Microsoft Defender Endpoint Security Extension',
};
const read = { ...defender, version: '101.98.30', active: true };
const on = { ...defender, version: '101.98.30/101.98.30', state: 'activated enabled' };
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);
const camera = {
  kind: 'cmio',
  team: 'TC3Q7MAJXF',
  bundle: 'com.obsproject.obs-studio.mac-camera-extension',
  version: '1.0/1',
  name: 'OBS Virtual Camera',
  state: 'activated waiting for user',
};

export default {
  healthy: [
    { stdout: extensions([on]), gives: is([read]) },
    { stdout: `jane@mac ~ % systemextensionsctl list\n${extensions([on])}`, gives: is([read]) },
    { stdout: extensions([on, camera]), gives: is([read]) },
    { stdout: extensions([on]).replaceAll(/\t+/g, ' '), gives: is([read]) },
    {
      stdout: extensions([on]).replace(
        'endpoint_security\n',
        "endpoint_security (Go to 'System Settings > General > Login Items & Extensions > Endpoint Security Extensions' to modify these system extension(s))\n",
      ),
      gives: is([read]),
    },
  ],
  failing: { stdout: '0 extension(s)\n', gives: is([]) },
  between: [
    {
      stdout: extensions([{ ...on, state: 'activated waiting for user' }]),
      gives: is([{ ...read, active: false }]),
    },
    { stdout: extensions([{ ...on, state: 'activated disabled' }]), gives: is([{ ...read, active: false }]) },
    {
      stdout: extensions([
        on,
        { ...on, version: '101.90/1', state: 'terminated waiting to uninstall on reboot' },
      ]),
      gives: is([read, { ...read, version: '101.90', active: false }]),
    },
  ],
  language: { stdout: extensions([on]).replace('extension(s)', 'Erweiterung(en)'), fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'Connection to sysextd was interrupted\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: [
    { stdout: extensions([on, on]).split('\n').slice(0, 4).join('\n'), fails: 'parse_error' },
    { stdout: extensions([on]).slice(0, -30), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: extensions([on]).replace('*\t*\t', '\t\t'), fails: 'parse_error' },
    { stdout: extensions([{ ...on, state: 'activated enabled] [x' }]), fails: 'parse_error' },
    { stdout: extensions([on]).replace('1 extension', '2 extension'), fails: 'parse_error' },
  ],
} satisfies SourceCases;

/** nodm: shell assignments in /etc/default/nodm (Debian, with a switch) or /etc/nodm.conf (without). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);

const debian = '/etc/default/nodm';
const arch = '/etc/nodm.conf';
const installed = `# nodm configuration

# Set NODM_ENABLED to something different than 'false' to enable nodm
NODM_ENABLED=false

# User to autologin for
NODM_USER=root

# First vt to try when looking for free VTs
NODM_FIRST_VT=7

# X session
NODM_XSESSION=/etc/X11/Xsession

# Options for the X server.
NODM_X_OPTIONS='-nolisten tcp'
`;
const on = 'NODM_ENABLED=true\nNODM_USER=kiosk\nNODM_X_TIMEOUT=300\n';

export default {
  healthy: [
    { files: { [debian]: installed }, gives: logins() },
    { files: { [debian]: 'NODM_ENABLED="no" # not here\nNODM_USER=kiosk\n' }, gives: logins() },
  ],
  failing: [
    {
      files: { [debian]: on, [arch]: 'NODM_USER=kiosk\nNODM_XSESSION=/home/kiosk/.xinitrc\n' },
      gives: logins('kiosk', 'kiosk'),
    },
    // A remark after the switch does not turn it off.
    {
      files: {
        [debian]: 'NODM_ENABLED=true # the wall screen\nNODM_USER="wall" # see above\n',
        [arch]: 'export NODM_USER=wall\n',
      },
      gives: logins('wall', 'wall'),
    },
  ],
  // Every word but "false" and "no" is a yes to it; without a name it takes one by itself.
  between: { files: { [debian]: 'NODM_ENABLED=off\n' }, gives: logins('') },
  language: { files: { [debian]: `# Für die Anzeige im Wartezimmer\n${on}` }, gives: logins('kiosk') },
  empty: [
    { files: {}, gives: logins() },
    { files: { [debian]: '\n' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: { files: { [debian]: 'NODM_ENABL' }, fails: 'parse_error' },
  hostile: [
    { files: { [debian]: 'NODM_ENABLED=false\n. /etc/more\nNODM_ENABLED=true\n' }, fails: 'parse_error' },
    { files: { [debian]: `${installed}NODM_ENABLED=true\nNODM_USER=anna\n` }, gives: logins('anna') },
  ],
} satisfies SourceCases;

/**
 * Whether Windows signs somebody in by itself at start (Winlogon's AutoAdminLogon). Where the password is kept, in the
 * registry or as a secret, makes no difference to who gets in; it is not read.
 */
import { accountsSource } from '../../os/windows/accounts.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import type { Probe } from '../probe.ts';

export const automaticLoginsOnWindows: Probe<'automaticLogins'> = {
  fact: 'automaticLogins',
  privilege: 'none',
  sources: [accountsSource],
  async read(look) {
    const { enabled, forced, user, passwordStored } = sectionValue((await look.at(accountsSource)).autologon);
    const on = enabled || forced;
    const file = `Winlogon ${forced ? 'ForceAutoLogon' : 'AutoAdminLogon'}=1${passwordStored ? ', with a password in the registry' : ''}`;
    return {
      logins: on ? [{ mechanism: 'winlogon', account: user ?? '', file, timed: false }] : [],
      examined: ['winlogon'],
    };
  },
};

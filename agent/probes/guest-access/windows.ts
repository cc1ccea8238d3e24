/** Windows' guest account, by its identifier (RID 501), whatever it is called. */
import { accountsSource } from '../../os/windows/accounts.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import { refuseController } from '../accounts/windows.ts';
import { builtInOf } from '../accounts/windows-sid.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

export const guestAccessOnWindows: Probe<'guestAccess'> = {
  fact: 'guestAccess',
  privilege: 'none',
  sources: [accountsSource],
  async read(look) {
    const reading = await look.at(accountsSource);
    refuseController(reading);
    const guests = sectionValue(reading.users).users.filter(user => builtInOf(user.sid) === 'guest');
    if (guests.length === 0)
      throw new LookFailure(
        'parse_error',
        'Windows did not tell of its guest account, which every Windows has.',
      );
    return {
      ways: guests.map(({ name, sid, enabled }) => ({
        kind: 'guest account',
        account: name,
        enabled,
        because: `${sid} is ${enabled ? 'on' : 'off'}`,
      })),
      examined: ['guest account'],
    };
  },
};

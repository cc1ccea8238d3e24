/**
 * Who owns the volume that a Mac runs from. On Apple silicon only an owner may change the start-up security, install
 * an update or erase the Mac (Apple Platform Deployment, "Use secure token, bootstrap token and volume ownership").
 * Recovery keys stand in the same list; they are no accounts and are left out.
 */
import { volumeUsers } from '../../os/macos/commands-accounts.ts';
import { dictOf, flagIn, listOf, readPlist, textIn } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** GeneratedUID in capitals of each account that owns the volume; null on a Mac that knows no owners (Intel). */
export const volumeOwnersSource: CommandSource<ReadonlySet<string> | null> = {
  name: 'macos.diskutil.users',
  kind: 'command',
  command: volumeUsers,
  parse: readOwners,
};

const uuid = /^[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/i;
const account = 'LocalOpenDirectory';

function readOwners(output: Output): ReadonlySet<string> | null {
  requireSuccess(output, 'diskutil');
  const users = listOf(dictOf(readPlist(stdoutText(output)), 'users').get('Users'), 'users').map(one => {
    const user = dictOf(one, 'a user');
    const [id, kind] = [textIn(user, 'APFSCryptoUserUUID'), textIn(user, 'APFSCryptoUserType')];
    if (id === undefined || !uuid.test(id) || kind === undefined)
      throw new LookFailure(
        'parse_error',
        'diskutil named a user of the volume in a form that is not known.',
      );
    return { id: id.toUpperCase(), kind, owner: flagIn(user, 'VolumeOwner') };
  });
  if (users.every(user => user.owner === undefined)) return null;
  return new Set(users.filter(user => user.kind === account && user.owner === true).map(user => user.id));
}

/**
 * The ways in for guests on a Mac: the guest account of the sign-in window (off unless somebody switched it on), which
 * a profile may force either way, and file sharing over SMB without an account.
 */
import { mcxForced, smbGuestAccess } from '../../os/macos/commands-lock.ts';
import { flagIn, type PlistDict } from '../../os/macos/plist.ts';
import { loginwindowSource } from '../automatic-logins/macos.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { preferenceSource } from '../screen-locks/macos-preference-file.ts';

export const mcxForcedSource = preferenceSource('macos.plist.mcx.forced', mcxForced);

export const smbGuestSource: CommandSource<boolean> = {
  name: 'macos.sysadminctl.smbGuestAccess',
  kind: 'command',
  command: smbGuestAccess,
  parse(output) {
    const stdout = stdoutText(output);
    const text = stdout.trim() === '' ? stderrText(output) : stdout;
    const said = [...text.matchAll(/\bSMB guest access (enabled|disabled)\.?[ \t]*\r?(?:\n|$)/gi)];
    requireSuccess(output, 'sysadminctl');
    const word = said.length === 1 ? said[0]?.[1]?.toLowerCase() : undefined;
    if (word === undefined)
      throw new LookFailure('parse_error', 'sysadminctl does not say whether guests may share files.');
    return word === 'enabled';
  },
};

export const guestAccessOnMacos: Probe<'guestAccess'> = {
  fact: 'guestAccess',
  privilege: 'partly',
  sources: [loginwindowSource, mcxForcedSource, smbGuestSource],
  async read(look) {
    const own = await look.at(loginwindowSource);
    const forced = await look.at(mcxForcedSource);
    return {
      ways: [{ kind: 'guest account', account: 'Guest', ...accountWay(own, forced) }, await sharing(look)],
      examined: ['guest account', 'guest file sharing'],
    };
  },
};

function accountWay(own: PlistDict | null, forced: PlistDict | null) {
  const off = forced === null ? undefined : flagIn(forced, 'DisableGuestAccount');
  if (off === true) return { enabled: false, because: 'DisableGuestAccount (profile)' };
  const on = forced === null ? undefined : flagIn(forced, 'EnableGuestAccount');
  if (on !== undefined)
    return { enabled: on, because: `EnableGuestAccount=${on ? 'true' : 'false'} (profile)` };
  const chosen = own === null ? undefined : flagIn(own, 'GuestEnabled');
  if (chosen === undefined) return { enabled: false, because: 'GuestEnabled is not set' };
  return { enabled: chosen, because: `GuestEnabled=${chosen ? 'true' : 'false'} (loginwindow)` };
}

async function sharing(look: Look) {
  const kind = 'guest file sharing';
  try {
    const enabled = await look.at(smbGuestSource);
    return { kind, enabled, because: `SMB guest access ${enabled ? 'enabled' : 'disabled'}` };
  } catch (error) {
    if (error instanceof LookFailure) return { kind, because: 'SMB guest access could not be read' };
    throw error;
  }
}

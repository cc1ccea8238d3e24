/**
 * Whether a Mac signs somebody in by itself at start: autoLoginUser of the sign-in window, which a profile may set or
 * forbid. The password is kept apart, in /etc/kcpassword; only whether that file is there is read, and told, since an
 * account without a password needs none. While FileVault is on macOS signs nobody in by itself (Apple, "Change Users &
 * Groups settings"), whatever is set; what it passes on to the sign-in window is no automatic login either: somebody
 * typed a password to open the disk.
 */
import { loginwindowForced, loginwindowPreferences, storedLogin } from '../../os/macos/commands-lock.ts';
import { flagIn, type PlistDict, textIn } from '../../os/macos/plist.ts';
import { fdesetupSource } from '../disk-volumes/macos.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { preferenceSource } from '../screen-locks/macos-preference-file.ts';

export const loginwindowSource = preferenceSource('macos.plist.loginwindow', loginwindowPreferences);
export const loginwindowForcedSource = preferenceSource('macos.plist.loginwindow.forced', loginwindowForced);

/** Whether a password for an automatic login is kept. */
export const storedLoginSource: CommandSource<boolean> = {
  name: 'macos.find.kcpassword',
  kind: 'command',
  command: storedLogin,
  parse(output) {
    requireSuccess(output, 'find');
    const told = /^(\/private\/etc\/kcpassword\n)?\/private\/etc\n$/.exec(stdoutText(output));
    if (told === null) throw new LookFailure('parse_error', 'find did not tell of /private/etc in full.');
    return told[1] !== undefined;
  },
};

export const automaticLoginsOnMacos: Probe<'automaticLogins'> = {
  fact: 'automaticLogins',
  privilege: 'partly',
  sources: [loginwindowSource, loginwindowForcedSource, storedLoginSource, fdesetupSource],
  async read(look) {
    const own = await look.at(loginwindowSource);
    const forced = await look.at(loginwindowForcedSource);
    const examined = ['loginwindow'];
    if (forbidden(forced)) return { logins: [], examined };
    const byProfile = userIn(forced);
    const account = byProfile ?? userIn(own);
    if (account === null || (await opensByPassword(look))) return { logins: [], examined };
    const place = byProfile === null ? '/Library/Preferences/com.apple.loginwindow.plist' : 'profile';
    const file = `autoLoginUser (${place})${await passwordTold(look)}`;
    return { logins: [{ mechanism: 'loginwindow', account, file, timed: false }], examined };
  },
};

/** FileVault is on, and nothing about it is under way or put off. */
async function opensByPassword(look: Look): Promise<boolean> {
  try {
    const { on, change, deferred, afterRestart } = await look.at(fdesetupSource);
    return on && change === null && !deferred && !afterRestart;
  } catch (error) {
    if (error instanceof LookFailure) return false;
    throw error;
  }
}

function forbidden(forced: PlistDict | null): boolean {
  return forced !== null && flagIn(forced, 'com.apple.login.mcx.DisableAutoLoginClient') === true;
}

function userIn(settings: PlistDict | null): string | null {
  const user = settings === null ? undefined : textIn(settings, 'autoLoginUser');
  return user === undefined || user.trim() === '' ? null : user;
}

async function passwordTold(look: Look): Promise<string> {
  try {
    return (await look.at(storedLoginSource)) ? ', with a stored password' : ', without a stored password';
  } catch (error) {
    if (error instanceof LookFailure) return '';
    throw error;
  }
}

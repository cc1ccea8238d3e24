/**
 * Remote Login of a Mac, which is OpenSSH's server: `sshd -T` says what is in effect outside every Match block, the
 * files say what Match blocks allow beyond it, and each field tells what the least guarded connection gets. Before its
 * first start sshd has no host keys and cannot answer; the files then stand in, with the defaults of sshd_config(5).
 * Every Mac has the program, so what counts as "no SSH server" is Remote Login switched off.
 */
import { sshdTest } from '../../os/macos/commands-doors.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { CommandSource, FilesSource, Look, Probe } from '../probe.ts';
import { serviceSwitchesSource, sshDoor, stateOf } from '../remote-logins/macos-doors.ts';
import { parseSshFiles, type SshConfig, sshFilePaths } from './files.ts';
import { parseSshdTest } from './linux.ts';
import { type Keywords, type SshSettings, settingsOf, weakest } from './settings.ts';

export const macosSshdSource: CommandSource<SshSettings> = {
  name: 'macos.sshd',
  kind: 'command',
  command: sshdTest,
  parse: parseSshdTest,
};

export const macosSshFilesSource: FilesSource<SshConfig> = {
  name: 'macos.files.sshd',
  kind: 'files',
  files: { paths: sshFilePaths },
  parse: parseSshFiles,
};

export const sshServerOnMacos: Probe<'sshServer'> = {
  fact: 'sshServer',
  privilege: 'administrator',
  sources: [macosSshdSource, macosSshFilesSource, serviceSwitchesSource, sshDoor.loaded],
  async read(look) {
    const { enabled } = await stateOf(look, sshDoor);
    if (enabled === false)
      throw new DoesNotApply('not_installed', 'Remote Login is off: this Mac runs no SSH server.');
    return { ...(await macosSshSettings(look)) };
  },
};

/** What sshd does where its files say nothing. */
const defaults: Keywords = new Map([
  ['clientaliveinterval', '0'],
  ['clientalivecountmax', '3'],
  ['permitrootlogin', 'prohibit-password'],
  ['passwordauthentication', 'yes'],
  ['kbdinteractiveauthentication', 'yes'],
  ['usepam', 'no'],
  ['permitemptypasswords', 'no'],
  ['channeltimeout', 'none'],
  ['authenticationmethods', 'any'],
]);

/** The keywords that a Match block may set, of those that bear on a field. */
const mayDiffer: ReadonlySet<string> = new Set([
  'clientaliveinterval',
  'clientalivecountmax',
  'permitrootlogin',
  'passwordauthentication',
  'kbdinteractiveauthentication',
  'permitemptypasswords',
  'channeltimeout',
  'authenticationmethods',
]);

/** @throws LookFailure when what is in effect could not be read in full */
export async function macosSshSettings(look: Look): Promise<SshSettings> {
  const config = await look.at(macosSshFilesSource);
  if (config.unread.length > 0)
    throw new LookFailure('partial_coverage', 'sshd includes files that were not read.');
  const pam = config.global.get('usepam');
  return config.matches.reduce<SshSettings>(
    (sofar, match) => {
      const keywords = new Map([...match].filter(([keyword]) => mayDiffer.has(keyword)));
      if (pam !== undefined) keywords.set('usepam', pam);
      return weakest(sofar, settingsOf(keywords));
    },
    await outsideMatches(look, config),
  );
}

async function outsideMatches(look: Look, config: SshConfig): Promise<SshSettings> {
  try {
    return await look.at(macosSshdSource);
  } catch (error) {
    const keyless = error instanceof LookFailure && /no hostkeys available/i.test(error.message);
    if (!keyless || !config.present) throw error;
    return settingsOf(new Map([...defaults, ...config.global]));
  }
}

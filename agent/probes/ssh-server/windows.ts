/**
 * OpenSSH on Windows: `sshd -T` says what is in effect outside every Match block, %ProgramData%\ssh\sshd_config what
 * Match blocks allow beyond it; each field tells what the least guarded connection gets. Windows has no root, so that
 * PermitRootLogin governs nobody and is not told.
 */
import { sshdTest } from '../../os/windows/commands-posture.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import { remoteSource } from '../../os/windows/remote.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { CommandSource, FilesSource, Look, Probe } from '../probe.ts';
import { parseSshFiles, type SshConfig } from './files.ts';
import { parseSshdTest } from './linux.ts';
import { type SshSettings, settingsOf, weakest } from './settings.ts';

export const windowsSshdSource: CommandSource<SshSettings> = {
  name: 'windows.sshd',
  kind: 'command',
  command: sshdTest,
  parse(output) {
    const text = new TextDecoder().decode(output.stdout).replaceAll('\r\n', '\n');
    return parseSshdTest({ ...output, stdout: new TextEncoder().encode(text) });
  },
};

/** The reader of sshd_config knows the folder by its Unix name. */
export const windowsSshFilesSource: FilesSource<SshConfig> = {
  name: 'windows.files.sshd',
  kind: 'files',
  files: { paths: ['/ProgramData/ssh/sshd_config', '/ProgramData/ssh/sshd_config.d/*'] },
  parse(files) {
    const renamed = [...files].map(([path, text]): [string, string] => [
      path.replaceAll('\\', '/').replace(/^(?:[A-Za-z]:)?\/ProgramData\/ssh\//i, '/etc/ssh/'),
      text.replaceAll('\r\n', '\n').replace(/__PROGRAMDATA__[\\/]ssh[\\/]/gi, '/etc/ssh/'),
    ]);
    const config = parseSshFiles(new Map(renamed));
    if (!config.present)
      throw new LookFailure('tool_missing', 'There is no sshd_config where OpenSSH keeps it on Windows.');
    return config;
  },
};

/** The keywords that a Match block may set, of those that bear on a field. */
const mayDiffer: ReadonlySet<string> = new Set([
  'clientaliveinterval',
  'clientalivecountmax',
  'passwordauthentication',
  'kbdinteractiveauthentication',
  'permitemptypasswords',
  'channeltimeout',
  'authenticationmethods',
]);

/** @throws LookFailure when what is in effect could not be read in full */
export async function windowsSshSettings(look: Look): Promise<SshSettings> {
  const effective = await look.at(windowsSshdSource);
  const config = await look.at(windowsSshFilesSource);
  if (config.unread.length > 0)
    throw new LookFailure('partial_coverage', 'sshd includes files that were not read.');
  const settings = config.matches.reduce<SshSettings>((sofar, match) => {
    const keywords = new Map([...match].filter(([keyword]) => mayDiffer.has(keyword)));
    return weakest(sofar, settingsOf(keywords));
  }, effective);
  const { permitRootLogin: _, ...told } = settings;
  return told;
}

export const sshServerOnWindows: Probe<'sshServer'> = {
  fact: 'sshServer',
  privilege: 'administrator',
  sources: [remoteSource, windowsSshdSource, windowsSshFilesSource],
  async read(look) {
    const service = sectionValue((await look.at(remoteSource)).sshServer);
    if (service.start === null && !service.running)
      throw new DoesNotApply('not_installed', 'No SSH server is installed.');
    return { ...(await windowsSshSettings(look)) };
  },
};

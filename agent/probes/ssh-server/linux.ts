/**
 * What the SSH server allows: `sshd -T` says what is in effect outside every Match block, the files say what Match
 * blocks allow beyond it, and each field tells what the least guarded connection gets. Where sshd cannot run (no
 * /run/sshd before its first start, host keys that the agent may not read) the files stand in with the defaults of
 * sshd_config(5), but only when every file that they include was read.
 */

import { sshdTest } from '../../os/linux/commands-lock.ts';
import type { Output } from '../../os/run.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import { requireBounded } from '../output.ts';
import type { CommandSource, FilesSource, Look, Probe, Source } from '../probe.ts';
import { parseSshFiles, type SshConfig, sshFilePaths } from './files.ts';
import { type Keywords, type SshSettings, settingsOf, weakest } from './settings.ts';

/** @throws LookFailure when sshd ended with an error or printed something else. */
export function parseSshdTest(output: Output): SshSettings {
  requireBounded(output.stdout.length, 200_000, 'What sshd printed');
  const text = new TextDecoder('utf-8').decode(output.stdout);
  if (output.exitCode !== 0) refuse(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What sshd printed breaks off.');
  const keywords = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, keyword, value] = /^([a-z0-9]+) (.*)$/.exec(line) ?? [];
    if (keyword !== undefined && !keywords.has(keyword)) keywords.set(keyword, (value ?? '').trim());
  }
  if (!keywords.has('port') || !keywords.has('clientaliveinterval') || !keywords.has('permitrootlogin'))
    throw new LookFailure('parse_error', 'sshd did not print its settings.');
  // Passwords may be asked for in two ways, which stand in two lines.
  if (keywords.has('passwordauthentication') && !keyboardInteractive.some(name => keywords.has(name)))
    throw new LookFailure('parse_error', 'What sshd printed breaks off.');
  const hasIdleSetting = keywords.has('channeltimeout') || keywords.has('unusedconnectiontimeout');
  if (!hasIdleSetting) return settingsOf(keywords);
  // 9.2 and later know channel timeouts, and print none where none is set.
  return settingsOf(new Map([['channeltimeout', 'none'], ...keywords]));
}

/** The second is the name of versions before 8.7. */
const keyboardInteractive = ['kbdinteractiveauthentication', 'challengeresponseauthentication'];

function refuse(output: Output): never {
  const said = new TextDecoder('utf-8').decode(output.stderr).trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  const denied = /permission denied/i.test(said);
  throw new LookFailure(
    denied ? 'no_privilege' : 'command_failed',
    `sshd ended with status ${output.exitCode}: ${said}`,
  );
}

export const sshdTestSource: CommandSource<SshSettings> = {
  name: 'linux.sshd',
  kind: 'command',
  command: sshdTest,
  parse: parseSshdTest,
};

export const sshFilesSource: FilesSource<SshConfig> = {
  name: 'linux.files.sshd',
  kind: 'files',
  files: { paths: sshFilePaths },
  parse: parseSshFiles,
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

export const sshServerOnLinux: Probe<'sshServer'> = {
  fact: 'sshServer',
  privilege: 'partly',
  sources: [sshdTestSource, sshFilesSource],
  async read(look) {
    return { ...(await linuxSshSettings(look)) };
  },
};

/** @throws LookFailure when what is in effect could not be read in full, DoesNotApply where there is no SSH server */
export async function linuxSshSettings(look: Look): Promise<SshSettings> {
  const effective = await orFailure(look, sshdTestSource);
  if (effective instanceof LookFailure) return await fromFiles(look, effective);
  const config = await orFailure(look, sshFilesSource);
  // What a Match block in a file that was not read allows is not known: the answer would be a part.
  if (config instanceof LookFailure) throw config;
  if (config.unread.length > 0)
    throw new LookFailure(
      'partial_coverage',
      `sshd includes files that were not read: ${config.unread[0]?.slice(0, 200)}`,
    );
  return overMatches(effective, config);
}

/** What keeps sshd from running without being a fault of its configuration, which the files then still tell. */
const outsideConfiguration = /privilege separation|no hostkeys available/i;

async function fromFiles(look: Look, failure: LookFailure): Promise<SshSettings> {
  if (failure.reason === 'tool_missing')
    throw new DoesNotApply('not_installed', 'No SSH server is installed.');
  if (failure.reason !== 'no_privilege' && !outsideConfiguration.test(failure.message)) throw failure;
  const config = await orFailure(look, sshFilesSource);
  if (config instanceof LookFailure || !config.present || config.unread.length > 0) throw failure;
  return overMatches(settingsOf(new Map([...defaults, ...config.global])), config);
}

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

function overMatches(base: SshSettings, config: SshConfig): SshSettings {
  const pam = config.global.get('usepam');
  return config.matches.reduce<SshSettings>((sofar, match) => {
    const keywords = new Map([...match].filter(([keyword]) => mayDiffer.has(keyword)));
    if (pam !== undefined) keywords.set('usepam', pam);
    return weakest(sofar, settingsOf(keywords));
  }, base);
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

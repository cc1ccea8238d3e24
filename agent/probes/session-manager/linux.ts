/**
 * What logind does with a machine or a session that is idle. logind itself is asked first, over D-Bus, then through
 * loginctl; its files only count where it is installed and does not answer, as what will apply once it runs.
 */
import { loginctlManager, logindProperties } from '../../os/linux/commands-lock.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { CommandSource, FilesSource, Look, Probe, Source } from '../probe.ts';
import { type ManagerSettings, parseBusctl, parseLoginctl } from './answers.ts';
import { type LogindFiles, logindFilePaths, parseLogindFiles } from './files.ts';

export const busctlSource: CommandSource<ManagerSettings> = {
  name: 'linux.busctl.logind',
  kind: 'command',
  command: logindProperties,
  parse: parseBusctl,
};

export const loginctlSource: CommandSource<ManagerSettings> = {
  name: 'linux.loginctl.manager',
  kind: 'command',
  command: loginctlManager,
  parse: parseLoginctl,
};

export const logindFilesSource: FilesSource<LogindFiles> = {
  name: 'linux.files.logind',
  kind: 'files',
  files: { paths: logindFilePaths },
  parse: parseLogindFiles,
};

export const sessionManagerOnLinux: Probe<'sessionManager'> = {
  fact: 'sessionManager',
  privilege: 'none',
  sources: [busctlSource, loginctlSource, logindFilesSource],
  async read(look) {
    for (const source of [busctlSource, loginctlSource]) {
      const answer = await orFailure(look, source);
      if (!(answer instanceof LookFailure)) return await withStopIdle(look, answer);
    }
    const files = await look.at(logindFilesSource);
    if (!files.installed) throw new DoesNotApply('not_installed', 'systemd-logind is not on this machine.');
    return { ...files.settings };
  },
};

/**
 * A logind that does not name the setting ends no idle session, unless a file sets it: some vendors brought the
 * setting to an older version without the property, and whether this one obeys it cannot be told.
 */
async function withStopIdle(look: Look, answer: ManagerSettings): Promise<ManagerSettings> {
  if (answer.stopIdleSessionSeconds !== undefined) return { ...answer };
  const files = await orFailure(look, logindFilesSource);
  if (files instanceof LookFailure || files.setsStopIdle) return { ...answer };
  return { ...answer, stopIdleSessionSeconds: 0 };
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

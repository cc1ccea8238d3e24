/**
 * Who may become root by sudo, and whether a password is asked: sudo's own converter reads sudoers with its includes,
 * so that `#1001` and `%#27`, which look like comments, are not overlooked.
 */
import type { FactOf } from '#proto/facts.ts';
import { cvtsudoers, unameNodename } from '../../os/linux/commands-accounts.ts';
import { groupSource, passwdSource } from '../accounts/sources.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, FilesSource, Look, Probe } from '../probe.ts';
import { asksByDefault, resolveSudoers } from './resolve.ts';
import { parseSudoers, type Sudoers } from './sudoers.ts';

export const sudoersSource: CommandSource<Sudoers> = {
  name: 'linux.cvtsudoers',
  kind: 'command',
  command: cvtsudoers,
  parse: parseSudoers,
};

export const hostnameSource: CommandSource<string> = {
  name: 'linux.uname.nodename',
  kind: 'command',
  command: unameNodename,
  parse(output) {
    requireSuccess(output, 'uname');
    const text = stdoutText(output);
    const name = text.trim();
    // Without the end of the line it may be half a name, which is another machine's.
    if (!text.endsWith('\n') || !/^[\w.-]{1,255}$/.test(name))
      throw new LookFailure('parse_error', 'uname printed no host name.');
    return name;
  },
};

/** Files of which a system with sudo always has one; SUSE keeps its own below /usr. */
const sudoPaths = [
  '/etc/sudo.conf',
  '/etc/sudoers',
  '/etc/sudoers-rs',
  '/etc/pam.d/sudo',
  '/usr/etc/sudoers',
  '/usr/lib/pam.d/sudo',
];

/** Whether sudo is here at all. */
export const sudoThereFiles: FilesSource<boolean> = {
  name: 'linux.files.sudo-conf',
  kind: 'files',
  files: { paths: sudoPaths },
  parse: files => files.size > 0,
};

export const sudoRulesOnLinux: Probe<'sudoRules'> = {
  fact: 'sudoRules',
  privilege: 'administrator',
  sources: [sudoThereFiles, sudoersSource, passwdSource, groupSource, hostnameSource],
  async read(look) {
    const sudoers = await readSudoers(look);
    const [accounts, groups, hostname] = await Promise.all([
      look.at(passwdSource),
      look.at(groupSource),
      look.at(hostnameSource),
    ]);
    return {
      rules: [...resolveSudoers(sudoers, { accounts, groups, hostname })],
      authenticate: asksByDefault(sudoers),
    } as FactOf<'sudoRules'>;
  },
};

async function readSudoers(look: Look): Promise<Sudoers> {
  try {
    return await look.at(sudoersSource);
  } catch (error) {
    if (!(error instanceof LookFailure) || error.reason !== 'tool_missing') throw error;
    if (await isSudoThere(look)) {
      throw new LookFailure(
        'tool_missing',
        'sudo has rules here, but cvtsudoers, which reads them out, is missing.',
      );
    }
    throw new DoesNotApply('not_installed', 'sudo is not installed.');
  }
}

/** A file that may not be read is there. */
async function isSudoThere(look: Look): Promise<boolean> {
  try {
    return await look.at(sudoThereFiles);
  } catch (error) {
    if (error instanceof LookFailure) return true;
    throw error;
  }
}

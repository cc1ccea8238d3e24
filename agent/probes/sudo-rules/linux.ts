/**
 * Who may become root by sudo, and whether a password is asked: sudo's own converter reads sudoers with its includes,
 * so that `#1001` and `%#27`, which look like comments, are not overlooked. Where it is missing (sudo-rs, an old sudo)
 * or stops at a fault, our own reader stands in. And who may by doas, where that is installed.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { cvtsudoers, unameNodename } from '../../os/linux/commands-accounts.ts';
import { groupSource, passwdSource } from '../accounts/sources.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import { requireBounded, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, FilesSource, Look, Probe } from '../probe.ts';
import { type DoasConf, doasFiles } from './doas.ts';
import { doasThereSource } from './doas-installed.ts';
import { doasRulesOf } from './doas-rules.ts';
import { sudoersFilesOnLinux, sudoRsFiles } from './files.ts';
import { sudoRulesOf } from './resolve.ts';
import { BrokenSudoers, parseSudoers } from './sudoers.ts';
import { emptySudoers, type Sudoers } from './sudoers-model.ts';
import type { SudoersText } from './sudoers-text.ts';

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
    requireBounded(output.stdout.length, 1_000, 'What uname printed');
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
  sources: [
    sudoThereFiles,
    sudoersSource,
    sudoersFilesOnLinux,
    sudoRsFiles,
    doasFiles,
    doasThereSource,
    passwdSource,
    groupSource,
    hostnameSource,
  ],
  read: readRules,
};

async function readRules(look: Look): Promise<FactOf<'sudoRules'>> {
  const [readings, doas] = await Promise.all([readSudoersOnLinux(look).catch(absent), readDoas(look)]);
  if (readings === null && doas === null)
    throw new DoesNotApply('not_installed', 'Neither sudo nor doas is installed.');
  const [accounts, groups, hostname] = await Promise.all([
    look.at(passwdSource),
    look.at(groupSource),
    look.at(hostnameSource),
  ]);
  const sudo = sudoRulesOf(readings ?? [], { accounts, groups, hostname });
  if (doas === null) return sudo;
  return {
    ...sudo,
    rules: [...(sudo.rules ?? []), ...doasRulesOf(doas.rules, { accounts, groups })],
    unread: { places: [...(sudo.unread?.places ?? []), ...doas.gaps] },
  };
}

function absent(error: unknown): null {
  if (error instanceof DoesNotApply) return null;
  throw error;
}

/** null where doas is not installed, or has no rules, without which it lets in nobody. */
async function readDoas(look: Look): Promise<DoasConf | null> {
  try {
    const conf = await look.at(doasFiles);
    return conf !== null && (await isDoasThere(look)) ? conf : null;
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    return { rules: [], gaps: [`/etc/doas.conf (${error.reason})`] };
  }
}

/** Where that cannot be found out, its rules count. */
async function isDoasThere(look: Look): Promise<boolean> {
  try {
    return await look.at(doasThereSource);
  } catch (error) {
    if (error instanceof LookFailure) return true;
    throw error;
  }
}

/**
 * What sudo's converter tells, or our own reader where it cannot; and what sudo-rs goes by, where that has a file of
 * its own. @throws DoesNotApply where there is no sudo
 */
export async function readSudoersOnLinux(look: Look): Promise<readonly SudoersText[]> {
  const [main, own] = await Promise.all([readMain(look), look.at(sudoRsFiles).catch(notRead)]);
  const readings = [main, own].filter(reading => reading !== null);
  if (readings.length === 0)
    throw new LookFailure('command_failed', 'sudo is installed, and there is no /etc/sudoers to read.');
  return readings;
}

async function readMain(look: Look): Promise<SudoersText | null> {
  try {
    return { sudoers: await look.at(sudoersSource), gaps: [] };
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    return instead(look, error);
  }
}

/** A fault that stops the converter does not stop sudo, which skips the line (sudoers(5), error_recovery). */
async function instead(look: Look, failure: LookFailure): Promise<SudoersText | null> {
  if (failure.reason === 'tool_missing' && !(await isSudoThere(look)))
    throw new DoesNotApply('not_installed', 'sudo is not installed.');
  try {
    const reading = await look.at(sudoersFilesOnLinux);
    if (reading === null || reading.gaps.length > 0) return reading;
    // What the converter found wrong is told, also where our own reader saw nothing in it.
    return failure instanceof BrokenSudoers ? { ...reading, gaps: [failure.place] } : reading;
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    throw failure.reason === 'tool_missing' ? error : failure;
  }
}

/** Whether sudo-rs has rules beside those of sudo: where its file cannot be read, that is told as a gap. */
function notRead(error: unknown): SudoersText | null {
  if (!(error instanceof LookFailure)) throw error;
  return { sudoers: emptySudoers, gaps: [`/etc/sudoers-rs (${error.reason})`] };
}

/** A file that may not be read is there all the same. */
async function isSudoThere(look: Look): Promise<boolean> {
  try {
    return await look.at(sudoThereFiles);
  } catch (error) {
    if (error instanceof LookFailure) return true;
    throw error;
  }
}

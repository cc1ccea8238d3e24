/**
 * What waits on Arch Linux, by pacman's lists on disk. Arch grades nothing: no update says that it fixes security, and
 * the only way to be safe is to have them all.
 */
import { findPacmanSync, pacmanUpgrades } from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, secondsToMs, shortened, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, FileSet, FilesSource, Look, Source } from '../probe.ts';
import { onlyMissing } from './apt-times.ts';
import { boundedLines } from './bounded-lines.ts';
import { byPackage, type ManagerReading } from './waiting.ts';

export interface PacmanUpgrade {
  readonly name: string;
  readonly installedVersion: string;
  readonly candidateVersion: string;
  /** pacman.conf tells it to leave this one alone. */
  readonly ignored: boolean;
}

export const pacmanSource: CommandSource<readonly PacmanUpgrade[]> = {
  name: 'linux.pacman',
  kind: 'command',
  command: pacmanUpgrades,
  parse: parseUpgrades,
};
/** Name of each list ("core") to its time. */
export const pacmanSyncSource: CommandSource<ReadonlyMap<string, number>> = {
  name: 'linux.find.pacman-sync',
  kind: 'command',
  command: findPacmanSync,
  parse: parseSync,
};
export const pacmanHeldSource: FilesSource<readonly string[]> = {
  name: 'linux.files.pacman-conf',
  kind: 'files',
  files: { paths: ['/etc/pacman.conf'] },
  parse: parseHeld,
};

export const pacmanSources: readonly Source<unknown>[] = [pacmanSource, pacmanSyncSource, pacmanHeldSource];

export async function readPacman(look: Look): Promise<ManagerReading> {
  const upgrades = await look.at(pacmanSource);
  const times = await look.at(pacmanSyncSource);
  const held = await look.at(pacmanHeldSource);
  if (times.size === 0) throw new LookFailure('no_metadata', 'There is no list under /var/lib/pacman/sync.');
  // The lists bear the time of the server's copy; these two change many times a day, others seldom.
  const own = ['core', 'extra'].map(name => times.get(name)).filter(time => time !== undefined);
  return {
    manager: 'pacman',
    waiting: upgrades
      .map(one => ({
        package: one.name,
        installedVersion: one.installedVersion,
        candidateVersion: one.candidateVersion,
        origins: [],
      }))
      .toSorted(byPackage),
    held: [...held, ...upgrades.filter(one => one.ignored).map(one => one.name)],
    refreshedAtMs: Math.max(...(own.length > 0 ? own : times.values())),
    ...(own.length > 0 ? { securitySourceConfigured: true } : {}),
  };
}

/** `name installed -> candidate [ignored]`. Status 1 with no word means that nothing waits. */
function parseUpgrades(output: Output): readonly PacmanUpgrade[] {
  const text = stdoutText(output);
  const complaints = linesOf(stderrText(output)).filter(
    line => !line.startsWith('warning: ') && line.trim() !== '',
  );
  if (output.exitCode === 1 && text.trim() === '' && complaints.length === 0) return [];
  requireSuccess(output, 'pacman');
  const lines = boundedLines(text, 'pacman')
    .map(line => line.trimEnd())
    .filter((line, i) => line !== '' && !(i === 0 && /^[^\n]{0,200}[#$] *pacman /.test(line)));
  return lines.map(line => {
    const found =
      /^(?:(?:core|extra|multilib|community|testing)\/)?([\w@.+-]+) (\S+) -> (\S+)( \[(?:ignored|ignorovan[^\]]*)\])?$/.exec(
        line,
      );
    if (found === null)
      throw new LookFailure('parse_error', 'pacman described an update in an unknown form.');
    const [, name = '', installedVersion = '', candidateVersion = '', ignored] = found;
    if (![installedVersion, candidateVersion].every(version => /^[\w.+:~]+-\d+(\.\d+)*$/.test(version)))
      throw new LookFailure('parse_error', 'pacman described a version in an unknown form.');
    return { name, installedVersion, candidateVersion, ignored: ignored !== undefined };
  });
}

function parseSync(output: Output): ReadonlyMap<string, number> {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  return new Map(
    linesOf(stdoutText(output)).map(line => {
      const found = /^([\d.]+)\t\/var\/lib\/pacman\/sync\/([^/\t]+)\.db$/.exec(line);
      const ms = found === null ? null : secondsToMs(found[1] ?? '');
      if (ms === null)
        throw new LookFailure('parse_error', 'find listed the lists of pacman in an unknown form.');
      return [found?.[2] ?? '', ms] as const;
    }),
  );
}

/** pacman.conf(5): IgnorePkg and IgnoreGroup, several in a line and several lines. */
function parseHeld(files: FileSet): readonly string[] {
  const main = files.get('/etc/pacman.conf');
  // The repositories follow the options: without them it is not all of the file.
  if (main !== undefined && !/^[ \t]{0,20}\[(?!options\])[^\]\n]+\]/m.test(main))
    throw new LookFailure('parse_error', '/etc/pacman.conf names no repository.');
  const names = [...files.values()].flatMap(text =>
    text.split(/\r?\n/).flatMap(line => {
      const plain = line.replace(/#.*$/, '').trim();
      if (!/^($|\[[^\]]+\]$|[A-Z][A-Za-z]+( *=|$))/.test(plain))
        throw new LookFailure('parse_error', 'pacman is set up in an unknown form.');
      const found = /^(IgnorePkg|IgnoreGroup)\s*=(.*)$/.exec(plain);
      const words = (found?.[2] ?? '').split(/\s+/).filter(word => word !== '');
      return words.map(word => (found?.[1] === 'IgnoreGroup' ? `${word} (group)` : word));
    }),
  );
  return [...new Set(names.map(name => shortened(name, 150)))];
}

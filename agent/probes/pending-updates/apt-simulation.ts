/**
 * Reads `apt-get -s dist-upgrade` (apt-get(8)): what would be installed, and what is kept back.
 * The summary line is the proof that apt-get came to the end of its thinking: without it, silence is no answer.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import { isSecurityOrigin } from './apt-origin.ts';
import { boundedLines } from './bounded-lines.ts';

export interface WaitingPackage {
  readonly package: string;
  /** Empty for a package that is not installed yet. */
  readonly installedVersion: string;
  readonly candidateVersion: string;
  /** "Debian-Security:12/oldstable-security" */
  readonly origins: readonly string[];
  /** Whether one of the origins says that it fixes security. */
  readonly security: boolean;
}

/** An update that exists and that apt-get would not install now: held, phased, or in conflict with others. */
export interface KeptBackPackage {
  readonly package: string;
  /** Empty where apt-get was not asked for versions. */
  readonly installedVersion: string;
  readonly candidateVersion: string;
}

export interface AptSimulation {
  readonly updates: readonly WaitingPackage[];
  readonly keptBack: readonly KeptBackPackage[];
  /** False when the text has its updates but not the summary that says how many there are. */
  readonly complete: boolean;
}

interface Summary {
  readonly installs: number;
  readonly kept: number;
}

/** @throws LookFailure when the text is cut off, in another language or no such text at all */
export function parseAptSimulation(output: Output): AptSimulation {
  requireSuccess(output, 'apt-get');
  const lines = boundedLines(stdoutText(output), 'apt-get');
  const updates = distinct(lines.filter(line => line.startsWith('Inst ')).map(parseInst));
  const keptBack = readKeptBack(lines);
  const summary = readSummary(lines);
  if (summary === null) return withoutSummary(lines, updates, keptBack);
  if (updates.length < summary.installs)
    throw new LookFailure(
      'parse_error',
      `apt-get announced ${summary.installs} packages and named ${updates.length}.`,
    );
  return { updates, keptBack, complete: keptBack.length >= summary.kept };
}

/** `apt-get -qq` has no summary; there the text is whole when each package is unpacked and then configured. */
function withoutSummary(
  lines: readonly string[],
  updates: readonly WaitingPackage[],
  keptBack: readonly KeptBackPackage[],
): AptSimulation {
  if (lines.some(isForeignSummary))
    throw new LookFailure('locale_unparsed', 'apt-get answered in another language than English.');
  if (updates.length === 0)
    throw new LookFailure('parse_error', 'apt-get did not say how many updates there are.');
  const configured = new Set(
    lines.filter(line => line.startsWith('Conf ')).map(line => line.split(' ')[1] ?? ''),
  );
  return { updates, keptBack, complete: updates.every(update => configured.has(update.package)) };
}

/** `Inst name [installed] (candidate origin, origin [arch]) [broken ]`; see apt's pkgSimulate::RealInstall. */
const inst =
  /^Inst (?<name>[A-Za-z0-9][\w+.-]*(?::[a-z0-9-]+)?)(?: \[(?<old>[^\]\s]+)\])? \((?<candidate>[^\s()]+)(?: (?<origins>(?!\[).*?))?(?: \[[a-z0-9-]+\])?\)(?: \[.*)?$/;

function parseInst(line: string): WaitingPackage {
  const found = inst.exec(line)?.groups;
  if (found === undefined)
    throw new LookFailure('parse_error', 'A line of apt-get about one update was in an unknown form.');
  const origins = (found.origins ?? '').split(', ').filter(origin => origin !== '');
  return {
    package: found.name ?? '',
    installedVersion: found.old ?? '',
    candidateVersion: found.candidate ?? '',
    origins,
    security: origins.some(isSecurityOrigin),
  };
}

/** A loop of dependencies makes apt-get name a package twice. */
function distinct(updates: readonly WaitingPackage[]): WaitingPackage[] {
  return [...new Map(updates.map(update => [update.package, update])).values()];
}

const oldSummary =
  /^(\d+) upgraded, (\d+) newly installed, (?:(\d+) reinstalled, )?(?:(\d+) downgraded, )?\d+ to remove and (\d+) not upgraded\.$/;
const newSummary =
  /^ +Upgrading: (\d+), Installing: (\d+), (?:Reinstalling: (\d+), )?(?:Downgrading: (\d+), )?Removing: \d+, Not Upgrading: (\d+)$/;

function readSummary(lines: readonly string[]): Summary | null {
  for (const line of lines) {
    const found = oldSummary.exec(line) ?? newSummary.exec(line);
    if (found === null) continue;
    const [upgraded, added, again, downgraded, kept] = found.slice(1).map(text => Number(text ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return { installs: upgraded + added + again + downgraded, kept };
  }
  return null;
}

/** Four counts in one sentence, in words that are not the English ones. No such sentence is long. */
function isForeignSummary(line: string): boolean {
  if (line.length > 300 || /^(Inst|Conf|Remv) /.test(line)) return false;
  return /^\D*\d+\D+[,、，]\D*\d+\D+[,、，]?\D*\d+\D+\d+\D*$/u.test(line);
}

const keptHeadings = [
  'The following packages have been kept back:',
  'The following upgrades have been deferred due to phasing:',
  'Not upgrading:',
  'Not upgrading yet due to phasing:',
];

function readKeptBack(lines: readonly string[]): KeptBackPackage[] {
  const kept = new Map<string, KeptBackPackage>();
  let inside = false;
  for (const line of lines) {
    if (!line.startsWith(' ')) inside = keptHeadings.includes(line);
    else if (inside) for (const one of namesIn(line)) kept.set(one.package, one);
  }
  return [...kept.values()];
}

/** Either `   name (old => new)` or several names in one line. */
function namesIn(line: string): KeptBackPackage[] {
  const versioned = /^\s+(\S+) \((\S+) => (\S+)\)$/.exec(line);
  if (versioned !== null) {
    const [, name = '', installedVersion = '', candidateVersion = ''] = versioned;
    return [{ package: name, installedVersion, candidateVersion }];
  }
  return line
    .split(' ')
    .filter(name => name !== '')
    .map(name => ({ package: name, installedVersion: '', candidateVersion: '' }));
}

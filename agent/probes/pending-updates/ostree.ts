/**
 * What waits on a system that is replaced as a whole (Fedora Silverblue, CoreOS, image mode): rpm-ostree remembers the
 * update that its last search found, and which images lie ready for the next start. When it last searched it does not
 * say, so that "none found" is no answer.
 */
import { rpmOstreeStatus } from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { parseJson, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, Look, Source } from '../probe.ts';
import { byPackage, type ManagerReading, severityOf, type WaitingUpdate } from './waiting.ts';

export interface OstreeReading {
  /** An image lies ready that is not the one that runs: its version, empty where it has none. */
  readonly staged: string | null;
  readonly running: string;
  /** Null when no search found an update, or none was ever made. */
  readonly update: OstreeUpdate | null;
}

export interface OstreeUpdate {
  readonly version: string;
  readonly publishedAtMs: number | null;
  readonly packages: readonly WaitingUpdate[];
  readonly advisories: readonly WaitingUpdate[];
}

export const rpmOstreeSource: CommandSource<OstreeReading> = {
  name: 'linux.rpm-ostree',
  kind: 'command',
  command: rpmOstreeStatus,
  parse: parseOstree,
};

export const ostreeSources: readonly Source<unknown>[] = [rpmOstreeSource];

export async function readOstree(look: Look): Promise<ManagerReading> {
  const reading = await look.at(rpmOstreeSource).catch((error: unknown) => {
    if (error instanceof LookFailure && error.reason === 'tool_missing')
      throw new LookFailure(
        'feature_missing',
        'This system is kept as one image, without rpm-ostree to ask.',
      );
    throw error;
  });
  const waiting = [...waitingOf(reading)].sort(byPackage);
  if (waiting.length === 0)
    throw new LookFailure(
      'no_metadata',
      'rpm-ostree remembers no update, and not when it last searched for one.',
    );
  return { manager: 'rpm-ostree', waiting, held: [] };
}

function waitingOf({ update, staged, running }: OstreeReading): readonly WaitingUpdate[] {
  const image = { package: 'system image', installedVersion: running, origins: [] };
  if (update === null) return staged === null ? [] : [{ ...image, candidateVersion: staged }];
  const known = [...update.advisories, ...update.packages];
  if (known.length > 0) return known;
  const published = update.publishedAtMs === null ? {} : { publishedAtMs: update.publishedAtMs };
  return [{ ...image, candidateVersion: update.version, ...published }];
}

type Json = Readonly<Record<string, unknown>>;

function parseOstree(output: Output): OstreeReading {
  requireSuccess(output, 'rpm-ostree');
  let whole: unknown;
  try {
    whole = parseJson(stdoutText(output));
  } catch {
    throw new LookFailure('parse_error', 'The answer of rpm-ostree is not whole JSON.');
  }
  const deployments = objectsOf((whole as Json | null)?.['deployments']);
  const booted = deployments.find(one => one['booted'] === true);
  if (booted === undefined) throw new LookFailure('parse_error', 'rpm-ostree does not say which image runs.');
  // The list begins with what the next start takes.
  const next = deployments[0];
  const staged = next === undefined || next === booted ? null : versionOf(next);
  return { staged, running: versionOf(booted), update: updateOf((whole as Json)['cached-update']) };
}

function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(one => one !== null && typeof one === 'object') : [];
}

function versionOf(deployment: Json): string {
  const version = deployment['version'] ?? deployment['base-version'];
  return typeof version === 'string' ? version : '';
}

function updateOf(value: unknown): OstreeUpdate | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object')
    throw new LookFailure('parse_error', 'rpm-ostree describes an update in an unknown form.');
  const update = value as Json;
  if (Object.keys(update).length === 0) return null;
  const diff = (update['rpm-diff'] ?? {}) as Json;
  const seconds = update['timestamp'];
  return {
    version: versionOf(update),
    publishedAtMs: typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : null,
    packages: arraysOf(diff['upgraded']).map(packageOf),
    advisories: arraysOf(update['advisories']).map(advisoryOf),
  };
}

function arraysOf(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter(one => Array.isArray(one)) : [];
}

/** `[name, kind, {"previous-package": [name, version, arch], "new-package": [...]}]` */
function packageOf(one: readonly unknown[]): WaitingUpdate {
  const sides = one.find(part => part !== null && typeof part === 'object' && !Array.isArray(part)) as
    | Json
    | undefined;
  const version = (side: string) => {
    const found = sides?.[side];
    return Array.isArray(found) && typeof found[1] === 'string' ? found[1] : '';
  };
  if (typeof one[0] !== 'string' || version('new-package') === '')
    throw new LookFailure('parse_error', 'rpm-ostree describes a package in an unknown form.');
  return {
    package: one[0],
    installedVersion: version('previous-package'),
    candidateVersion: version('new-package'),
    origins: [],
  };
}

const grades = ['', 'low', 'moderate', 'important', 'critical'];

/** `[id, kind, severity, [packages], ...]`: kind 1 fixes security; severities go from 1 (low) to 4 (critical). */
function advisoryOf(one: readonly unknown[]): WaitingUpdate {
  const [id, kind, grade] = one;
  if (typeof id !== 'string' || typeof kind !== 'number')
    throw new LookFailure('parse_error', 'rpm-ostree describes an advisory in an unknown form.');
  const severity = typeof grade === 'number' ? severityOf(grades[grade] ?? '') : undefined;
  return {
    package: id,
    installedVersion: '',
    candidateVersion: '',
    origins: [],
    security: kind === 1,
    article: id,
    ...(severity === undefined ? {} : { severity }),
  };
}

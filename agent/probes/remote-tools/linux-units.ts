/**
 * Services of a Linux machine: the units on disk with the links that start them, and what systemd has loaded of them,
 * with the program that each starts. Units are read from disk, so that a machine in which systemd does not run answers
 * too; what runs is then known by its processes only.
 */
import { loadedServices, unitFiles } from '../../os/linux/commands-beside.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import type { SeenService } from './match.ts';

/** By unit name with its ending: whether a link starts it with the machine. A unit that is only masked is not there. */
export type UnitFiles = ReadonlyMap<string, { readonly startsByItself: boolean }>;

export interface LoadedService {
  readonly running: boolean;
  /** UnitFileState says so; null where the state leaves it open ("static", "generated", none). */
  readonly startsByItself: boolean | null;
  /** Path of the program, without its arguments. */
  readonly program: string | null;
}

/** By unit name with its ending. */
export type LoadedServices = ReadonlyMap<string, LoadedService>;

const mostLines = 50_000;

export const unitFilesSource: CommandSource<UnitFiles> = {
  name: 'linux.find.units',
  kind: 'command',
  command: unitFiles,
  parse: parseUnitFiles,
};

export const loadedServicesSource: CommandSource<LoadedServices> = {
  name: 'linux.systemctl.services',
  kind: 'command',
  command: loadedServices,
  parse: parseLoadedServices,
};

const record = /^([a-zA-Z?])\t(\/[^\t]{1,4000})\t([^\t]{0,4000})$/;
const unitPath = /^\/(?:etc|run|usr|lib)\/.*?\/([^/]+\.(?:service|socket))$/;
const startLink = /^\/etc\/(?:rc\.d\/)?rc\d\.d\/S\d\d([^/]+)$/;

/** @throws LookFailure when a folder could not be entered or a line is in another form */
function parseUnitFiles(output: Output): UnitFiles {
  refuseFindErrors(output);
  const text = stdoutText(output);
  if (text === '')
    throw new LookFailure('feature_missing', 'There is no service of systemd or of init here.');
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What find printed breaks off.');
  const wanted = new Set<string>();
  const masked = new Set<string>();
  const names = new Set<string>();
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > mostLines) throw new LookFailure('too_much_output', 'find printed too many units.');
  for (const line of lines) {
    const [, kind, path = '', target] = record.exec(line) ?? [];
    const unit = unitPath.exec(path)?.[1];
    const script = startLink.exec(path)?.[1];
    const name = unit ?? (script === undefined ? undefined : `${script}.service`);
    if (kind === undefined || name === undefined)
      throw new LookFailure('parse_error', 'find described a unit in an unknown form.');
    // What a package left behind when it was removed: a link that leads nowhere.
    if (kind === 'N' || kind === 'L') continue;
    if (target === '/dev/null') {
      masked.add(name);
      continue;
    }
    names.add(name);
    if (script !== undefined || /\.(?:wants|requires|upholds)\/[^/]+$/.test(path)) wanted.add(name);
  }
  return new Map([...names].map(name => [name, { startsByItself: wanted.has(name) && !masked.has(name) }]));
}

/** find ends with status 1 where one of the folders is not there, which most machines lack some of. */
function refuseFindErrors(output: Output): void {
  const complaints = linesOf(stderrText(output)).filter(line => line.trim() !== '');
  if (complaints.every(line => line.endsWith(': No such file or directory'))) {
    if (output.exitCode === 0 || (output.exitCode === 1 && complaints.length > 0)) return;
    requireSuccess(output, 'find');
  }
  const denied = complaints.some(line => line.endsWith(': Permission denied'));
  throw new LookFailure(denied ? 'no_privilege' : 'command_failed', 'find could not look into every folder.');
}

/** @throws LookFailure feature_missing on a machine that systemd did not start */
function parseLoadedServices(output: Output): LoadedServices {
  if (/not been booted with systemd|Failed to connect to bus/.test(stderrText(output)))
    throw new LookFailure('feature_missing', 'This system does not run systemd, which knows the services.');
  requireSuccess(output, 'systemctl');
  const text = stdoutText(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What systemctl printed breaks off.');
  const services = new Map<string, LoadedService>();
  for (const block of text.split(/\n{2,}/)) {
    const service = block.trim() === '' ? null : readBlock(block);
    if (service !== null) services.set(...service);
  }
  if (services.size === 0) throw new LookFailure('parse_error', 'systemctl named no service.');
  return services;
}

function readBlock(block: string): [string, LoadedService] | null {
  const values = new Map<string, string>();
  for (const line of block.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0 && !values.has(line.slice(0, at))) values.set(line.slice(0, at), line.slice(at + 1));
  }
  const [id, loaded, active] = [values.get('Id'), values.get('LoadState'), values.get('ActiveState')];
  if (id === undefined || loaded === undefined || !/^[a-z-]+$/.test(active ?? ''))
    throw new LookFailure('parse_error', 'systemctl described a service in an unknown form.');
  // A unit that another one names and that is not there, or is kept from ever starting.
  if (loaded === 'not-found' || (loaded === 'masked' && active === 'inactive')) return null;
  const file = values.get('UnitFileState') ?? '';
  return [
    id,
    {
      running: active === 'active' || active === 'activating' || active === 'reloading',
      startsByItself: file.startsWith('enabled') ? true : /^(?:disabled|masked)/.test(file) ? false : null,
      program: /^\{ path=([^;\s]{1,1000}) ?;/.exec(values.get('ExecStart') ?? '')?.[1] ?? null,
    },
  ];
}

/** Both together; null where neither was read. A service whose socket starts with the machine starts with it. */
export function servicesOf(files: UnitFiles | null, loaded: LoadedServices | null): SeenService[] | null {
  if (files === null && loaded === null) return null;
  const names = new Set([...(files?.keys() ?? []), ...(loaded?.keys() ?? [])]);
  return [...names]
    .filter(name => name.endsWith('.service'))
    .map(name => {
      const one = loaded?.get(name);
      const starts = startsByItself(name, files, one ?? null);
      return {
        name,
        ...(loaded === null ? {} : { running: one?.running ?? false }),
        ...(starts === null ? {} : { startsByItself: starts }),
        ...(one?.program == null ? {} : { program: one.program }),
      };
    });
}

function startsByItself(name: string, files: UnitFiles | null, loaded: LoadedService | null): boolean | null {
  if (files === null) return loaded?.startsByItself ?? null;
  const socket = files.get(name.replace(/(?:@[^/]*)?\.service$/, '.socket'));
  return files.get(name)?.startsByItself === true || socket?.startsByItself === true;
}

/**
 * What is installed on a Mac: applications by system_profiler(8) with version and signature, or by name alone where it
 * does not answer in time; what Apple's installer put in, by its receipts; what Homebrew put in. Of an application in a
 * person's folder only its name and version leave, never the folder.
 */

import { lastAsked } from '../../os/macos/commands-lock.ts';
import {
  applicationNames,
  applications,
  homebrewFolders,
  homebrewPackages,
  receiptNames,
  receipts,
} from '../../os/macos/commands-programs.ts';
import { dictOf, readFoundPlists, textIn, timeIn } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import { foundPaths } from '../remote-tools/macos-found.ts';

export interface MacProgram {
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly installedAtMs?: number;
  readonly personal?: true;
}

const most = 20_000;
const longest = 300;

const isPersonal = (path: string): boolean => /^\/Users\/(?!Shared\/)/.test(path);

export const applicationsSource: CommandSource<readonly MacProgram[]> = {
  name: 'macos.system_profiler.applications',
  kind: 'command',
  command: applications,
  parse: readApplications,
};

/** Applications of macOS itself are no more than macOS: they lie on the sealed volume. */
function readApplications(output: Output): readonly MacProgram[] {
  requireSuccess(output, 'system_profiler');
  const list = listIn(stdoutText(output));
  if (list.length > most) throw new LookFailure('too_much_output', 'system_profiler listed too much.');
  // Every Mac has some of its own: a list without any was not read.
  if (list.length === 0) throw unknown();
  return list.flatMap(item => {
    if (item === null || typeof item !== 'object') throw unknown();
    const entry = item as Readonly<Record<string, unknown>>;
    const [name, path] = [short(entry['_name']), entry['path']];
    if (name === '' || typeof path !== 'string') throw unknown();
    if (path.startsWith('/System/')) return [];
    return [
      {
        name,
        version: short(entry['version']),
        publisher: publisherOf(entry),
        ...(isPersonal(path) ? { personal: true as const } : {}),
      },
    ];
  });
}

function listIn(printed: string): readonly unknown[] {
  let whole: unknown = null;
  try {
    // What begins otherwise is not worth the time that reading it takes.
    if (/^\s{0,20}\{\s{0,20}"SPApplicationsDataType"/.test(printed)) whole = JSON.parse(printed);
  } catch {
    // Told below.
  }
  const list =
    whole !== null && typeof whole === 'object' && Object.hasOwn(whole, 'SPApplicationsDataType')
      ? (whole as Readonly<Record<string, unknown>>)['SPApplicationsDataType']
      : null;
  if (!Array.isArray(list)) throw unknown();
  return list;
}

/** The first name of the chain: "Developer ID Application: AnyDesk Software GmbH (9JY4ZAR6BE)". */
function publisherOf(entry: Readonly<Record<string, unknown>>): string {
  const signers = entry['signed_by'];
  const first = Array.isArray(signers) ? short(signers[0]) : '';
  const named =
    /^(?:Developer ID Application|Apple Development|Apple Distribution): (.+?)(?: \([A-Z0-9]{10}\))?$/;
  const found = named.exec(first)?.[1];
  if (found !== undefined) return found;
  const from = entry['obtained_from'];
  return from === 'apple' || first === 'Software Signing'
    ? 'Apple'
    : from === 'mac_app_store'
      ? 'Mac App Store'
      : '';
}

function short(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest);
}

function unknown(): LookFailure {
  return new LookFailure('parse_error', 'system_profiler did not list applications in a form that is known.');
}

export const applicationNamesSource: CommandSource<readonly MacProgram[]> = {
  name: 'macos.find.applications',
  kind: 'command',
  command: applicationNames,
  parse: output =>
    foundPaths(output, []).map(path => {
      const name = /\/([^/]{1,255})\.app$/.exec(path)?.[1];
      if (name === undefined || !/^\/(?:Applications|Users)\//.test(path))
        throw new LookFailure('parse_error', 'find told of a file that was not asked for.');
      return { name, version: '', publisher: '', ...(isPersonal(path) ? { personal: true as const } : {}) };
    }),
};

/** Identifiers of what Apple's installer put in, Apple's own left out. */
export const receiptNamesSource: CommandSource<readonly string[]> = {
  name: 'macos.find.receipt-names',
  kind: 'command',
  command: receiptNames,
  parse: output =>
    foundPaths(output, []).map(path => {
      const name = /^\/private\/var\/db\/receipts\/([^/]{1,250})\.plist$/.exec(path)?.[1];
      if (name === undefined)
        throw new LookFailure('parse_error', 'find told of a file that was not asked for.');
      return name;
    }),
};

export const receiptsSource: CommandSource<readonly MacProgram[]> = {
  name: 'macos.find.receipts',
  kind: 'command',
  command: receipts,
  parse: readReceipts,
};

function readReceipts(output: Output): readonly MacProgram[] {
  const complaint = linesOf(stderrText(output)).find(line => line.startsWith('find: '));
  if (complaint !== undefined)
    throw new LookFailure(
      /(?:Permission denied|Operation not permitted)$/.test(complaint) ? 'no_privilege' : 'command_failed',
      'find could not look at the receipts.',
    );
  requireSuccess(output, 'find');
  const text = stdoutText(output);
  const end = `${lastAsked}\n`;
  if (text !== end && !text.endsWith(`\n${end}`))
    throw new LookFailure('parse_error', 'What find printed of the receipts breaks off.');
  return [...readFoundPlists(text.slice(0, -end.length))].map(([path, list]) => {
    if (!/^\/private\/var\/db\/receipts\/[^/]+\.plist$/.test(path) || list === null)
      throw new LookFailure('parse_error', 'A receipt could not be read.');
    const receipt = dictOf(list, 'a receipt');
    const at = timeIn(receipt, 'InstallDate');
    return {
      name: short(textIn(receipt, 'PackageIdentifier')),
      version: short(textIn(receipt, 'PackageVersion')),
      publisher: '',
      ...(at === undefined || at <= 0 ? {} : { installedAtMs: at }),
    };
  });
}

export const homebrewSource: CommandSource<readonly MacProgram[]> = {
  name: 'macos.find.homebrew',
  kind: 'command',
  command: homebrewPackages,
  parse: output =>
    foundPaths(output, homebrewFolders).flatMap(path => {
      const root = homebrewFolders.find(folder => path === folder || path.startsWith(`${folder}/`));
      if (root === undefined)
        throw new LookFailure('parse_error', 'find told of a folder that was not asked for.');
      const [name = '', version, ...deeper] = path.slice(root.length + 1).split('/');
      // A hidden folder holds what brew itself keeps.
      if (version === undefined || version.startsWith('.') || deeper.length > 0) return [];
      return [{ name, version, publisher: '' }];
    }),
};

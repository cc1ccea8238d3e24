/** Where a screen lock is set, source by source; linux.ts asks them. */
import { desktopPrograms, lockPeople, personalDconf, systemDconf } from '../../os/linux/commands-lock.ts';
import type { CommandSource, FilesSource, Source } from '../probe.ts';
import { type FoundDatabases, parsePersonalDconf, parseSystemDconf } from './databases.ts';
import { type DconfFiles, dconfFilePaths, parseDconfFiles } from './dconf-files.ts';
import { everyKey } from './desktop-settings.ts';
import { type Desktop, parsePrograms, parseSessions, sessionPaths } from './desktops.ts';
import { type KdeFiles, kdeDomainPaths, kdePaths, parseKdeFiles } from './kde.ts';
import { type Person, parseGetent, peopleOf } from './people.ts';
import { type Defaults, parseSchemas, schemaPaths } from './schemas.ts';
import { parseXfceFiles, type XfceFiles, xfceDomainPaths, xfcePaths } from './xfce.ts';

const keyPaths: ReadonlySet<string> = new Set(everyKey.map(key => key.path));

export const sessionsSource: FilesSource<readonly Desktop[]> = {
  name: 'linux.files.desktopSessions',
  kind: 'files',
  files: { paths: sessionPaths },
  parse: parseSessions,
};

export const programsSource: CommandSource<ReadonlySet<string>> = {
  name: 'linux.find.desktops',
  kind: 'command',
  command: desktopPrograms,
  parse: parsePrograms,
};

export const peopleSource: CommandSource<readonly Person[]> = {
  name: 'linux.getent.screenLocks',
  kind: 'command',
  command: lockPeople,
  parse: parseGetent,
};

export const passwdSource: FilesSource<readonly Person[]> = {
  name: 'linux.files.passwd.screenLocks',
  kind: 'files',
  files: { paths: ['/etc/passwd'] },
  parse: files => peopleOf(files.get('/etc/passwd') ?? ''),
};

export const dconfFilesSource: FilesSource<DconfFiles> = {
  name: 'linux.files.dconf',
  kind: 'files',
  files: { paths: dconfFilePaths },
  parse: files => parseDconfFiles(files, keyPaths),
};

export const systemDconfSource: CommandSource<FoundDatabases> = {
  name: 'linux.find.dconf.system',
  kind: 'command',
  command: systemDconf,
  parse: parseSystemDconf,
};

export const personalDconfSource: CommandSource<FoundDatabases> = {
  name: 'linux.find.dconf.personal',
  kind: 'command',
  command: personalDconf,
  parse: parsePersonalDconf,
};

export const schemasSource: FilesSource<Defaults> = {
  name: 'linux.files.gsettingsSchemas',
  kind: 'files',
  files: { paths: schemaPaths },
  parse: parseSchemas,
};

export const kdeDomainSource: FilesSource<KdeFiles> = {
  name: 'linux.files.kscreenlocker.domains',
  kind: 'files',
  files: { paths: kdeDomainPaths },
  parse: parseKdeFiles,
};

export const kdeSource: FilesSource<KdeFiles> = {
  name: 'linux.files.kscreenlocker',
  kind: 'files',
  files: { paths: kdePaths },
  parse: parseKdeFiles,
};

export const xfceDomainSource: FilesSource<XfceFiles> = {
  name: 'linux.files.xfce.domains',
  kind: 'files',
  files: { paths: xfceDomainPaths },
  parse: parseXfceFiles,
};

export const xfceSource: FilesSource<XfceFiles> = {
  name: 'linux.files.xfce',
  kind: 'files',
  files: { paths: xfcePaths },
  parse: parseXfceFiles,
};

export const screenLockSources: readonly Source<unknown>[] = [
  sessionsSource,
  programsSource,
  peopleSource,
  passwdSource,
  dconfFilesSource,
  systemDconfSource,
  personalDconfSource,
  schemasSource,
  kdeSource,
  kdeDomainSource,
  xfceSource,
  xfceDomainSource,
];

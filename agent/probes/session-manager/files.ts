/**
 * logind.conf and its drop-ins (logind.conf(5)): what will apply when logind starts. Used only where logind does
 * not answer.
 */
import { LookFailure } from '../failure.ts';
import type { FileSet } from '../probe.ts';
import { systemdPaths, systemdSettings } from '../systemd-settings.ts';
import { actionOf, type ManagerSettings } from './answers.ts';
import { secondsOfSpan } from './time-span.ts';

const units = ['/usr/lib/systemd/system', '/lib/systemd/system', '/etc/systemd/system'].map(
  folder => `${folder}/systemd-logind.service`,
);

export const logindFilePaths: readonly string[] = [...systemdPaths('logind.conf'), ...units];

export interface LogindFiles {
  /** systemd-logind's unit file is on the machine. */
  readonly installed: boolean;
  readonly settings: Required<ManagerSettings>;
  /** A file says something about ending idle sessions. */
  readonly setsStopIdle: boolean;
}

/** @throws LookFailure on what is no file of systemd, and when one breaks off. */
export function parseLogindFiles(files: FileSet): LogindFiles {
  const values = systemdSettings(files, 'logind.conf', 'Login', (key, value) =>
    key === 'IdleAction' ? actionOf(value) !== null : secondsOfSpan(value) !== null,
  );
  return {
    installed: units.some(unit => isUnit(files.get(unit), unit)),
    settings: {
      idleAction: values.get('IdleAction') ?? 'ignore',
      idleActionAfterSeconds: secondsOfSpan(values.get('IdleActionSec') ?? '30min') ?? 1800,
      stopIdleSessionSeconds: secondsOfSpan(values.get('StopIdleSessionSec') ?? 'infinity') ?? 0,
    },
    setsStopIdle: values.has('StopIdleSessionSec'),
  };
}

/** A unit that is masked leads to /dev/null, which reads as empty. */
function isUnit(text: string | undefined, path: string): boolean {
  if (text === undefined || text.trim() === '') return false;
  if (/^\[\w+\][ \t\r]*$/m.test(text)) return true;
  throw new LookFailure('parse_error', `${path} is no unit of systemd.`);
}

/** dconf databases as found on disk, of which only the keys that a lock rests on leave this file. */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { everyKey } from './desktop-settings.ts';
import { type FoundFile, parseFound } from './found-files.ts';
import type { Scalar } from './gvariant.ts';
import { openGvdb } from './gvdb.ts';

export interface Database {
  readonly values: ReadonlyMap<string, Scalar>;
  readonly locks: ReadonlySet<string>;
}

export interface FoundDatabase {
  readonly type: string;
  readonly uid: number;
  readonly owner: string;
  /** Null for a folder or a link, and where `unreadable` says why. */
  readonly database: Database | null;
  readonly unreadable: string | null;
}

export interface FoundDatabases {
  readonly files: ReadonlyMap<string, FoundDatabase>;
  readonly denied: readonly string[];
}

/** @throws LookFailure when find ended with an error or printed something else. */
export function parsePersonalDconf(output: Output): FoundDatabases {
  return databasesOf(output, path => path.endsWith('/.config/dconf/user'));
}

/** @throws LookFailure when find ended with an error or printed something else. */
export function parseSystemDconf(output: Output): FoundDatabases {
  return databasesOf(output, () => true);
}

function databasesOf(output: Output, carriesBytes: (path: string) => boolean): FoundDatabases {
  const found = parseFound(output, carriesBytes);
  const files = new Map([...found.files].map(([path, file]) => [path, databaseOf(file)] as const));
  return { files, denied: found.denied };
}

function databaseOf(file: FoundFile): FoundDatabase {
  const { type, uid, owner, bytes } = file;
  const none = { type, uid, owner, database: null };
  if (type === 'd') return { ...none, unreadable: null };
  if (bytes === null)
    return { ...none, unreadable: type === 'l' ? 'a link, not followed' : 'could not be read' };
  try {
    return { type, uid, owner, database: wanted(bytes), unreadable: null };
  } catch (error) {
    if (error instanceof LookFailure) return { ...none, unreadable: 'not in a form that this agent knows' };
    throw error;
  }
}

function wanted(bytes: Uint8Array): Database {
  const root = openGvdb(bytes);
  const lockTable = root.table('.locks');
  const values = new Map<string, Scalar>();
  const locks = new Set<string>();
  for (const { path } of everyKey) {
    const value = root.scalar(path);
    if (value !== null) values.set(path, value);
    if (lockTable?.has(path) === true) locks.add(path);
  }
  return { values, locks };
}

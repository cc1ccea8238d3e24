/** When the last backup was made, kept beside the database: what `collector doctor` judges its age by. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecret } from '../store/secret.ts';

export interface BackupNote {
  readonly file: string;
  readonly atMs: number;
  readonly bytes: number;
}

const name = 'last-backup.json';

export function noteBackup(data: string, note: BackupNote): void {
  writeSecret(join(data, name), `${JSON.stringify(note, null, 2)}\n`);
}

/** Null where none was made, or nobody can tell. */
export function readBackupNote(data: string): BackupNote | null {
  const path = join(data, name);
  if (!existsSync(path)) return null;
  try {
    const note = JSON.parse(readFileSync(path, 'utf8')) as Partial<BackupNote> | null;
    const { file, atMs, bytes } = note ?? {};
    return typeof file === 'string' && typeof atMs === 'number' && typeof bytes === 'number'
      ? { file, atMs, bytes }
      : null;
  } catch {
    return null;
  }
}

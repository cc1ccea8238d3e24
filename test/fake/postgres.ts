/** A real PostgreSQL for a test file: its own cluster in a temporary folder, gone afterwards. */
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestPostgres {
  /** "postgres://..." of a fresh, empty database. */
  database(): string;
  stop(): void;
}

const versions = '/usr/lib/postgresql';

/** Newest installed server; null when this machine has none. */
export function installedPostgres(): string | null {
  if (!existsSync(versions)) return null;
  const found = readdirSync(versions)
    .map(version => join(versions, version, 'bin'))
    .filter(bin => existsSync(join(bin, 'initdb')))
    .sort((a, b) => Number(b.split('/').at(-2)) - Number(a.split('/').at(-2)));
  return found[0] ?? null;
}

export function startPostgres(): TestPostgres {
  const bin = installedPostgres();
  if (bin === null) throw new Error('No PostgreSQL server is installed.');
  const folder = mkdtempSync(join(tmpdir(), 'kh-pg-'));
  // initdb refuses root; "nobody" has a name on every system.
  const user: { uid?: number; gid?: number } = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid);
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(bin, program), [...args], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 60_000,
      env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' },
    });
  run('initdb', ['-D', 'data', '-U', 'test', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8']);
  run('pg_ctl', [
    '-D',
    'data',
    '-w',
    '-t',
    '30',
    '-l',
    'log',
    '-o',
    `-k ${folder} -c listen_addresses= -c fsync=off`,
    'start',
  ]);
  let count = 0;
  return {
    database() {
      count += 1;
      const name = `test${count}`;
      run('createdb', ['-h', folder, '-U', 'test', name]);
      return `postgres://test@localhost/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop() {
      run('pg_ctl', ['-D', 'data', '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

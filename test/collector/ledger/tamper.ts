/** What somebody does who may write the database's file as they like, and holds none of the firm's keys. */
import { generateKeyPairSync } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { checksumOf, keyHash, makeLeaf } from '#proto/log/leaf.ts';
import { emptyFrontier, grow, type Hash, leafHash, rootOf } from '#proto/log/merkle.ts';
import { tileWidth } from '#proto/log/tiles.ts';

/** Whole numbers from 0 to below `below`, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export type Pick = (below: number) => number;
type Value = string | number | Uint8Array | null;
const run = (db: DatabaseSync, text: string, ...values: Value[]) => db.prepare(text).run(...values);
const one = (db: DatabaseSync, text: string, ...values: Value[]) =>
  (db.prepare(text).get(...values) ?? {}) as Record<string, Value>;

export const countOf = (db: DatabaseSync): number =>
  Number(one(db, 'select count(*) as n from ledger_entries')['n']);

/** Another value of the same kind, in its form: a byte flipped, a name that somebody else has, another time. */
function another(value: Value, pick: Pick): Value {
  if (value === null) return 'p1';
  if (typeof value === 'number') return value + 1 + pick(1_000);
  if (typeof value === 'string') {
    const at = pick(value.length);
    return `${value.slice(0, at)}${value[at] === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`;
  }
  const bytes = Buffer.from(value);
  const at = pick(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
  return bytes;
}

/** Each place that vouches for something, or that a page is drawn from. */
const columns = [
  ...['at', 'type', 'actor', 'device_id', 'person_id', 'leaf', 'record'].map(c => ['ledger_entries', c]),
  ...['value', 'salt', 'person_id'].map(c => ['ledger_openings', c]),
  ...['size', 'root', 'frontier', 'last_checksum'].map(c => ['ledger_head', c]),
  ['ledger_tiles', 'hashes'],
  ['ledger_checkpoints', 'note'],
  ['ledger_checkpoints', 'size'],
] as const;

export function change(db: DatabaseSync, pick: Pick): string {
  const [table = '', column = ''] = columns[pick(columns.length)] ?? [];
  const rows = db.prepare(`select rowid as id, ${column} as value from ${table}`).all();
  const row = rows[pick(rows.length)] as { id: number; value: Value };
  run(db, `update ${table} set ${column} = ? where rowid = ?`, another(row.value, pick), row.id);
  return `${table}.${column} of ${row.id}`;
}

/** Moves all entries from a place on, with their personal data. */
function shift(db: DatabaseSync, from: number, by: number): void {
  for (const table of ['ledger_entries', 'ledger_openings']) {
    run(db, `update ${table} set position = -1000000 - position where position >= ?`, from);
    run(db, `update ${table} set position = -1000000 - position + ? where position <= -1000000`, by);
  }
}

export function remove(db: DatabaseSync, pick: Pick): string {
  const at = pick(countOf(db));
  const what = pick(3);
  if (what === 0) run(db, 'delete from ledger_tiles');
  else run(db, 'delete from ledger_openings where position = ?', at);
  if (what === 2) run(db, 'delete from ledger_entries where position = ?', at);
  if (what === 2 && pick(2) === 0) shift(db, at + 1, -1);
  return `${['the tiles', 'personal data', 'an entry'][what]} at ${at}`;
}

export function reorder(db: DatabaseSync, pick: Pick): string {
  const a = pick(countOf(db));
  const b = (a + 1 + pick(countOf(db) - 1)) % countOf(db);
  for (const table of pick(2) === 0 ? ['ledger_entries'] : ['ledger_entries', 'ledger_openings']) {
    run(db, `update ${table} set position = -1 where position = ?`, a);
    run(db, `update ${table} set position = ? where position = ?`, a, b);
    run(db, `update ${table} set position = ? where position = -1`, b);
  }
  return `${a} and ${b}`;
}

export function insert(db: DatabaseSync, pick: Pick): string {
  const at = pick(countOf(db) + 1);
  const from = pick(countOf(db));
  const copy = one(db, 'select * from ledger_entries where position = ?', from);
  shift(db, at, 1);
  const { type = '', actor = '', leaf = null, record = null } = copy;
  run(
    db,
    'insert into ledger_entries (position, at, type, actor, device_id, person_id, leaf, record) values (?,?,?,?,?,?,?,?)',
    at,
    copy['at'] ?? 0,
    type,
    actor,
    copy['device_id'] ?? null,
    copy['person_id'] ?? null,
    leaf,
    record,
  );
  return `a copy of ${from} at ${at}`;
}

/** Drops the tail, and with it whatever else speaks of it, so that an older signed head is the newest. */
export function truncate(db: DatabaseSync, size: number): void {
  run(db, 'delete from ledger_openings where position >= ?', size);
  run(db, 'delete from ledger_entries where position >= ?', size);
  run(db, 'delete from ledger_checkpoints where size > ?', size);
  rehash(db);
}

/** Tiles and head row made anew from the entries, as the product makes them: this takes no key. */
export function rehash(db: DatabaseSync): void {
  const rows = db.prepare('select leaf, record from ledger_entries order by position').all();
  const tiles = new Map<string, Hash[]>();
  const leaves = rows.map(row => leafHash(row['leaf'] as Uint8Array));
  const frontier = grow(emptyFrontier, leaves, (level, index, hash) => {
    const name = `${level / 8} ${Math.floor(index / tileWidth)}`;
    if (level % 8 === 0) tiles.set(name, [...(tiles.get(name) ?? []), hash]);
  });
  run(db, 'delete from ledger_tiles');
  for (const [name, hashes] of tiles) {
    const [level = 0, tile = 0] = name.split(' ').map(Number);
    if (hashes.length === tileWidth)
      run(
        db,
        'insert into ledger_tiles (level, tile, hashes) values (?,?,?)',
        level,
        tile,
        Buffer.concat(hashes),
      );
  }
  const last = rows.at(-1)?.['record'];
  run(
    db,
    'update ledger_head set size = ?, frontier = ?, root = ?, last_checksum = ?',
    frontier.size,
    Buffer.concat(frontier.hashes),
    rootOf(frontier),
    last instanceof Uint8Array ? checksumOf(last) : Buffer.alloc(32),
  );
}

/** The whole chain written anew, each record naming the one before it, under a key of the forger's own. */
export function rewrite(db: DatabaseSync): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const writer = { privateKey, keyHash: keyHash(publicKey) };
  let previous: Uint8Array = Buffer.alloc(32);
  const rows = db.prepare('select rowid as id, record from ledger_entries order by position').all();
  for (const [position, row] of rows.entries()) {
    const said = JSON.parse(Buffer.from(row['record'] as Uint8Array).toString()) as object;
    const record = Buffer.from(
      JSON.stringify({ ...said, position, previous: Buffer.from(previous).toString('base64') }),
    );
    const leaf = makeLeaf(record, writer);
    run(
      db,
      'update ledger_entries set record = ?, leaf = ? where rowid = ?',
      record,
      leaf,
      row['id'] as number,
    );
    previous = checksumOf(record);
  }
  rehash(db);
}

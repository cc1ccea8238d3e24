/** The periodic list of who is administrator where: what changed since it was last signed, and signing it. */
import { sha256 } from '#proto/digest.ts';
import { readSetting } from '../access/store.ts';
import type { AccessReviews, ReviewRow } from '../api/people.ts';
import { listPeople } from '../people/store.ts';
import type { Queries } from '../store/db.ts';
import { newId } from '../store/id.ts';
import { deviceNames, knownLogins } from './list.ts';
import { addReview, type KeptReview, listReviews } from './store.ts';

const dayMs = 86_400_000;
/** CISA Cross-Sector Performance Goals 2.0, 3.H: each quarter. The law names no days. */
const usualDays = 90;

export async function accessReviews(db: Queries): Promise<AccessReviews> {
  const [now, signed] = await Promise.all([rowsNow(db), listReviews(db)]);
  const last = signed[0];
  const before = last === undefined ? [] : rowsOf(last);
  const everyDays = Number((await readSetting(db, 'review_days')) ?? usualDays);
  const old = new Map(before.map(row => [keyOf(row), row]));
  const present = new Set(now.map(keyOf));
  return {
    now,
    since: last === undefined ? null : { signedAt: last.signed_at, signedBy: last.signed_by },
    added: now.filter(row => !old.has(keyOf(row))),
    gone: before.filter(row => !present.has(keyOf(row))),
    changed: now.flatMap(after => {
      const was = old.get(keyOf(after));
      return was === undefined || same(was, after) ? [] : [{ before: was, after }];
    }),
    signed: signed.map(review => ({
      id: review.id,
      signedAt: review.signed_at,
      signedBy: review.signed_by,
      note: review.note,
      logins: rowsOf(review).length,
    })),
    everyDays,
    dueAt: last === undefined ? null : last.signed_at + everyDays * dayMs,
    digest: digestOf(now).toString('hex'),
  };
}

/** @returns the review's id; null when the list is no longer the one that was looked at: nothing is signed then */
export async function signReview(
  trx: Queries,
  request: { readonly note: string; readonly digest: string },
  by: string,
  ports: { readonly now: () => number; readonly random: (bytes: number) => Uint8Array },
): Promise<string | null> {
  const rows = await rowsNow(trx);
  const digest = digestOf(rows);
  if (digest.toString('hex') !== request.digest) return null;
  const id = newId(ports.random);
  await addReview(trx, {
    id,
    signed_at: ports.now(),
    signed_by: by,
    note: request.note.trim(),
    list: JSON.stringify(rows),
    digest,
  });
  return id;
}

async function rowsNow(db: Queries): Promise<readonly ReviewRow[]> {
  const [known, names, people] = await Promise.all([knownLogins(db), deviceNames(db), listPeople(db)]);
  const owners = new Map(people.map(person => [person.id, person.name]));
  return known
    .map(({ row, login, verdict: { naming } }): ReviewRow => {
      const owner = naming.ownerId === null ? '' : (owners.get(naming.ownerId) ?? '');
      return {
        deviceId: row.device_id,
        deviceName: names.get(row.device_id) ?? row.device_id,
        accountId: row.account_id,
        account: login.account,
        owner: owner === '' ? (naming.ownerId ?? '') : owner,
        kind: naming.kind,
        enabled: login.enabled,
      };
    })
    .toSorted((a, b) => a.deviceName.localeCompare(b.deviceName) || a.account.localeCompare(b.account));
}

function rowsOf(review: KeptReview): readonly ReviewRow[] {
  return JSON.parse(review.list) as ReviewRow[];
}

const keyOf = (row: ReviewRow) => `${row.deviceId} ${row.accountId} ${row.account}`;
const same = (a: ReviewRow, b: ReviewRow) =>
  a.owner === b.owner && a.kind === b.kind && a.enabled === b.enabled;
const digestOf = (rows: readonly ReviewRow[]) => sha256(Buffer.from(JSON.stringify(rows)));

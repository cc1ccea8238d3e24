/** The only SQL for administrators' logins, their events, where devices stand, and signed reviews. */
import type { Selectable } from 'kysely';
import type { Db, Queries } from '../store/db.ts';
import type { AccessReviewRow, AdminLoginRow, LogonEventRow, PlaceRow } from '../store/tables.ts';

export type KeptLogin = Readonly<Selectable<AdminLoginRow>>;
export type KeptEvent = Readonly<Selectable<LogonEventRow>>;
export type KeptReview = Readonly<Selectable<AccessReviewRow>>;
export type KeptPlace = Readonly<Selectable<PlaceRow>>;

/** Those that are administrators now. */
export function listLogins(db: Queries): Promise<KeptLogin[]> {
  return db.selectFrom('admin_logins').selectAll().where('gone_at', 'is', null).execute();
}

export function loginsOf(db: Queries, deviceId: string): Promise<KeptLogin[]> {
  return db.selectFrom('admin_logins').selectAll().where('device_id', '=', deviceId).execute();
}

/** Accounts of these names or identifiers on any device, those that are administrators now. */
export function loginsLike(
  db: Queries,
  names: readonly string[],
  accountIds: readonly string[],
): Promise<KeptLogin[]> {
  return db
    .selectFrom('admin_logins')
    .selectAll()
    .where('gone_at', 'is', null)
    .where(eb => eb.or([eb('name', 'in', [...names, '']), eb('account_id', 'in', [...accountIds, ''])]))
    .execute();
}

/** All of them with one flush to disk. */
export async function saveLogins(db: Db, logins: readonly AdminLoginRow[]): Promise<void> {
  if (logins.length === 0) return;
  await db.transaction().execute(async trx => {
    for (const login of logins) await saveLogin(trx, login);
  });
}

async function saveLogin(db: Queries, login: AdminLoginRow): Promise<void> {
  await db
    .insertInto('admin_logins')
    .values(login)
    .onConflict(conflict =>
      conflict.columns(['device_id', 'account_id', 'name']).doUpdateSet({
        account: login.account,
        verdict: login.verdict,
        last_seen_at: login.last_seen_at,
        gone_at: login.gone_at,
      }),
    )
    .execute();
}

const eventsAtOnce = 500;

/** The same event again changes nothing. */
export async function addEvents(db: Queries, events: readonly LogonEventRow[]): Promise<void> {
  for (let from = 0; from < events.length; from += eventsAtOnce) {
    await db
      .insertInto('logon_events')
      .values(events.slice(from, from + eventsAtOnce))
      .onConflict(conflict =>
        conflict.columns(['device_id', 'at', 'kind', 'account_id', 'session']).doNothing(),
      )
      .execute();
  }
}

/** Events of a login since a moment: by its identifiers on its devices. */
export async function eventsOf(
  db: Queries,
  accounts: readonly { readonly deviceId: string | null; readonly accountId: string }[],
  sinceMs: number,
): Promise<readonly KeptEvent[]> {
  const ids = [...new Set(accounts.map(account => account.accountId))];
  const rows = await db
    .selectFrom('logon_events')
    .selectAll()
    .where('account_id', 'in', [...ids, ''])
    .where('at', '>=', sinceMs)
    .orderBy('at')
    .execute();
  // A uid or a local name is another account on another device.
  const own = new Set(accounts.map(({ deviceId, accountId }) => `${deviceId ?? '*'} ${accountId}`));
  return rows.filter(row => own.has(`${row.device_id} ${row.account_id}`) || own.has(`* ${row.account_id}`));
}

export async function forgetEventsBefore(db: Queries, beforeMs: number): Promise<void> {
  await db.deleteFrom('logon_events').where('at', '<', beforeMs).execute();
}

export function listPlaces(db: Queries): Promise<KeptPlace[]> {
  return db.selectFrom('places').selectAll().execute();
}

export async function savePlace(db: Queries, place: PlaceRow): Promise<void> {
  const { device_id: _, ...change } = place;
  await db
    .insertInto('places')
    .values(place)
    .onConflict(conflict => conflict.column('device_id').doUpdateSet(change))
    .execute();
}

export async function addReview(db: Queries, review: AccessReviewRow): Promise<void> {
  await db.insertInto('access_reviews').values(review).execute();
}

/** Newest first. */
export function listReviews(db: Queries): Promise<KeptReview[]> {
  return db.selectFrom('access_reviews').selectAll().orderBy('signed_at', 'desc').execute();
}

/** As `renameInRegister`: who signed reviews, and who said where a device stands. */
export async function renameInAdmins(trx: Queries, from: string, to: string): Promise<void> {
  await trx.updateTable('access_reviews').set({ signed_by: to }).where('signed_by', '=', from).execute();
  await trx.updateTable('places').set({ changed_by: to }).where('changed_by', '=', from).execute();
}

/** The only SQL for second factors: passkeys, authenticator apps, recovery codes, and challenges that wait. */
import type { Selectable } from 'kysely';
import type { Queries } from '../../store/db.ts';
import type { CeremonyRow, PasskeyRow } from '../../store/tables-access.ts';

export type KeptPasskey = Readonly<Selectable<PasskeyRow>>;
export type KeptCeremony = Readonly<Selectable<CeremonyRow>>;

export async function addCeremony(db: Queries, ceremony: CeremonyRow): Promise<void> {
  await db.insertInto('ceremonies').values(ceremony).execute();
}

export function findCeremony(db: Queries, idHash: string): Promise<KeptCeremony | undefined> {
  return db.selectFrom('ceremonies').selectAll().where('id_hash', '=', idHash).executeTakeFirst();
}

/** False when somebody was quicker: each is good once. */
export async function takeCeremony(db: Queries, idHash: string): Promise<boolean> {
  const result = await db.deleteFrom('ceremonies').where('id_hash', '=', idHash).executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

export async function dropOldCeremonies(db: Queries, nowMs: number): Promise<void> {
  await db.deleteFrom('ceremonies').where('expires_at', '<=', nowMs).execute();
}

export async function addPasskey(db: Queries, passkey: PasskeyRow): Promise<void> {
  await db.insertInto('passkeys').values(passkey).execute();
}

export function findPasskey(db: Queries, credentialId: string): Promise<KeptPasskey | undefined> {
  return db.selectFrom('passkeys').selectAll().where('credential_id', '=', credentialId).executeTakeFirst();
}

export function listPasskeys(db: Queries, personId: string): Promise<KeptPasskey[]> {
  return db
    .selectFrom('passkeys')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
}

export async function notePasskeyUse(
  db: Queries,
  credentialId: string,
  signCount: number,
  at: number,
): Promise<void> {
  await db
    .updateTable('passkeys')
    .set({ sign_count: signCount, last_used_at: at })
    .where('credential_id', '=', credentialId)
    .execute();
}

export async function removePasskey(db: Queries, personId: string, credentialId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('passkeys')
    .where('person_id', '=', personId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

export async function removeAllFactors(db: Queries, personId: string): Promise<void> {
  await db.deleteFrom('passkeys').where('person_id', '=', personId).execute();
  await db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
  await removeApp(db, personId);
}

export async function removeApp(db: Queries, personId: string): Promise<void> {
  await db
    .updateTable('seats')
    .set({ password_hash: '', totp_secret: null, totp_last_step: null })
    .where('person_id', '=', personId)
    .execute();
}

export async function setApp(
  db: Queries,
  personId: string,
  app: { readonly password_hash: string; readonly totp_secret: Uint8Array; readonly totp_last_step: number },
): Promise<void> {
  await db.updateTable('seats').set(app).where('person_id', '=', personId).execute();
}

/** Takes a time step: false when a code of it or of a later one was accepted already, whoever was quicker. */
export async function takeStep(db: Queries, personId: string, step: number): Promise<boolean> {
  const result = await db
    .updateTable('seats')
    .set({ totp_last_step: step })
    .where('person_id', '=', personId)
    .where(eb => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** New codes in place of whatever was there. */
export async function replaceRecoveryCodes(
  db: Queries,
  personId: string,
  hashes: readonly string[],
  at: number,
): Promise<void> {
  await db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
  await db
    .insertInto('recovery_codes')
    .values(hashes.map(code_hash => ({ code_hash, person_id: personId, created_at: at, used_at: null })))
    .execute();
}

/** False when it is none of this person's, or was used. */
export async function takeRecoveryCode(
  db: Queries,
  personId: string,
  hash: string,
  at: number,
): Promise<boolean> {
  const result = await db
    .updateTable('recovery_codes')
    .set({ used_at: at })
    .where('code_hash', '=', hash)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function countRecoveryCodes(db: Queries, personId: string): Promise<number> {
  const row = await db
    .selectFrom('recovery_codes')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

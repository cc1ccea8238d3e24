/** Signing in: a passkey, or password and code at once; and the two ways back for those who lost what they sign in with. */
import type {
  BreakGlassRequest,
  PasskeyAnswer,
  RecoverRequest,
  SignInRequest,
  VerifyRequest,
} from '../api/access.ts';
import { writtenEmail } from '../people/mailbox.ts';
import { stateOf } from '../people/person.ts';
import { ApiRefusal, type ApiRefusalCode } from '../refusal.ts';
import type { Queries } from '../store/db.ts';
import { newId } from '../store/id.ts';
import { closeCeremony, openCeremony, type Purpose } from './factors/ceremony.ts';
import { checkPasskey, credentialIdOf, type Site } from './factors/passkey.ts';
import { newRecoveryCode, recoveryHash } from './factors/recovery.ts';
import { findPasskey, notePasskeyUse, takeRecoveryCode, takeStep } from './factors/store.ts';
import { stepOfCode } from './factors/totp.ts';
import { longestPassword, verifyPassword } from './password.ts';
import type { AccessPorts } from './ports.ts';
import {
  addAlert,
  findSeat,
  findSeatByEmail,
  type KeptSeat,
  noteTry,
  readSetting,
  writeSetting,
} from './store.ts';

/** NIST SP 800-63B-4, 3.2.2: tries are limited; a passkey is not affected. */
const mostTries = 10;
const restMs = 15 * 60_000;

/** What takes effect in the transaction in which the session is opened. */
export interface Proven {
  readonly personId: string;
  /** @throws ApiRefusal when somebody was quicker with the same code or answer */
  readonly take: (trx: Queries) => Promise<void>;
}

/** @throws ApiRefusal sign_in_failed, the same whatever of the three is wrong, or whether there is such a person */
export async function provePassword(
  db: Queries,
  request: SignInRequest,
  ports: AccessPorts,
): Promise<Proven> {
  const seat = await findSeatByEmail(db, writtenEmail(request.email));
  return await provePasswordOf(db, seat, request, ports);
}

async function provePasswordOf(
  db: Queries,
  seat: KeptSeat | undefined,
  { password, code }: { readonly password: string; readonly code: string },
  ports: AccessPorts,
): Promise<Proven> {
  const now = ports.now();
  const resting = seat !== undefined && seat.tries >= mostTries && seat.tried_at + restMs > now;
  const right = await passwordFits(seat, password);
  const secret = seat?.totp_secret == null ? null : ports.seal.open(seat.totp_secret).toString();
  const step = secret === null ? null : await stepOfCode(secret, code, now, seat?.totp_last_step ?? null);
  if (seat === undefined || !right || step === null || resting || stateOf(seat, now) !== 'here') {
    if (seat !== undefined && !resting) await noteTry(db, seat.person_id, triesNow(seat, now) + 1, now);
    throw new ApiRefusal('sign_in_failed');
  }
  return {
    personId: seat.person_id,
    async take(trx) {
      if (!(await takeStep(trx, seat.person_id, step))) throw new ApiRefusal('sign_in_failed');
      if (seat.tries > 0) await noteTry(trx, seat.person_id, 0, 0);
    },
  };
}

function triesNow(seat: KeptSeat, now: number): number {
  return seat.tried_at + restMs > now ? seat.tries : 0;
}

/** An unknown e-mail costs the same time as a wrong password. */
async function passwordFits(seat: KeptSeat | undefined, password: string): Promise<boolean> {
  const kept = seat?.password_hash ?? '';
  const phc = kept === '' ? '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AA' : kept;
  const fits = password.length <= longestPassword && (await verifyPassword(password, phc));
  return fits && kept !== '';
}

/**
 * @param subject "" for whoever is about to sign in; a person's id when it must be theirs
 * @throws ApiRefusal passkey_refused, ceremony_over
 */
export async function provePasskey(
  db: Queries,
  site: Site,
  answer: PasskeyAnswer,
  purpose: Purpose,
  subject: string,
  ports: AccessPorts,
): Promise<Proven> {
  const ceremony = await openCeremony(db, answer.ceremony, purpose, subject, ports);
  const id = credentialIdOf(answer.response);
  const passkey = id === null ? undefined : await findPasskey(db, id);
  const seat = passkey && (await findSeat(db, passkey.person_id));
  const theirs = subject === '' || subject === passkey?.person_id;
  if (passkey === undefined || seat === undefined || !theirs || stateOf(seat, ports.now()) !== 'here')
    throw new ApiRefusal('passkey_refused');
  const count = await checkPasskey(site, ceremony.challenge, answer.response, passkey);
  return {
    personId: passkey.person_id,
    async take(trx) {
      await closeCeremony(trx, ceremony);
      await notePasskeyUse(trx, passkey.credential_id, count, ports.now());
    },
  };
}

/** Shows once more that it is them, before something that cannot be undone. @throws ApiRefusal */
export async function proveAgain(
  db: Queries,
  site: Site,
  personId: string,
  request: VerifyRequest,
  ports: AccessPorts,
): Promise<Proven> {
  return request.kind === 'passkey'
    ? await provePasskey(db, site, request, 'verify', personId, ports)
    : await provePasswordOf(db, await findSeat(db, personId), request, ports);
}

/**
 * A recovery code opens a session that can only add a new way to sign in, and everybody is told. Whoever has a
 * password needs it too. @throws ApiRefusal recovery_failed
 */
export async function proveRecovery(
  db: Queries,
  { email, password, code }: RecoverRequest,
  ports: AccessPorts,
): Promise<Proven> {
  const seat = await findSeatByEmail(db, writtenEmail(email));
  const fits = await passwordFits(seat, password);
  const now = ports.now();
  if (seat === undefined || stateOf(seat, now) !== 'here') throw new ApiRefusal('recovery_failed');
  if (seat.password_hash !== '' && !fits) throw new ApiRefusal('recovery_failed');
  return {
    personId: seat.person_id,
    async take(trx) {
      if (!(await takeRecoveryCode(trx, seat.person_id, recoveryHash(code), now)))
        throw new ApiRefusal('recovery_failed');
      await addAlert(trx, { id: newId(ports.random), kind: 'recovery', person_id: seat.person_id, at: now });
    },
  };
}

interface SealedCode {
  readonly hash: string;
  readonly madeAt: number;
}
const sealedCodeOf = (personId: string) => `break_glass ${personId}`;

/** For an owner's envelope in the safe. A new one replaces the old. @returns the code, which nobody can read again */
export async function makeSealedCode(trx: Queries, personId: string, ports: AccessPorts): Promise<string> {
  const code = `${newRecoveryCode(ports.random)}-${newRecoveryCode(ports.random)}`;
  const kept: SealedCode = { hash: recoveryHash(code), madeAt: ports.now() };
  await writeSetting(trx, sealedCodeOf(personId), JSON.stringify(kept));
  return code;
}

export async function sealedCodeMadeAt(db: Queries, personId: string): Promise<number | null> {
  return (await readSealedCode(db, personId))?.madeAt ?? null;
}

async function readSealedCode(db: Queries, personId: string): Promise<SealedCode | null> {
  const text = (await readSetting(db, sealedCodeOf(personId))) ?? '';
  return text === '' ? null : (JSON.parse(text) as SealedCode);
}

/** The sealed code of an owner: good once, for an hour, and everybody is told. @throws ApiRefusal recovery_failed */
export async function proveSealedCode(
  db: Queries,
  { email, code }: BreakGlassRequest,
  ports: AccessPorts,
): Promise<Proven> {
  const seat = await findSeatByEmail(db, writtenEmail(email));
  const now = ports.now();
  const usable = seat !== undefined && seat.role === 'owner' && stateOf(seat, now) === 'here';
  const failed: ApiRefusalCode = 'recovery_failed';
  if (!usable || (await readSealedCode(db, seat.person_id))?.hash !== recoveryHash(code))
    throw new ApiRefusal(failed);
  return {
    personId: seat.person_id,
    async take(trx) {
      const kept = await readSealedCode(trx, seat.person_id);
      if (kept?.hash !== recoveryHash(code)) throw new ApiRefusal(failed);
      await writeSetting(trx, sealedCodeOf(seat.person_id), '');
      await addAlert(trx, {
        id: newId(ports.random),
        kind: 'break_glass',
        person_id: seat.person_id,
        at: now,
      });
    },
  };
}

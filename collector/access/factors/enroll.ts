/** Adding a way to sign in: offered as a passkey and as an authenticator app, proven at once, then kept. */
import type { FactorOffer, FactorProof } from '../../api/access.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import { checkPassword, hashPassword } from '../password.ts';
import type { AccessPorts } from '../ports.ts';
import { beginCeremony, type Ceremony, closeCeremony, openCeremony } from './ceremony.ts';
import { canHavePasskeys, checkNewPasskey, type NewPasskey, passkeyCreation, type Site } from './passkey.ts';
import { codesAtOnce, newRecoveryCode, recoveryHash } from './recovery.ts';
import { addPasskey, listPasskeys, replaceRecoveryCodes, setApp } from './store.ts';
import { newApp, stepOfCode } from './totp.ts';

export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** @param subject whom or what the offer is for: the answer must come for the same */
export async function offerFactor(
  db: Queries,
  at: { readonly site: Site; readonly firm: string },
  holder: Holder,
  subject: string,
  ports: AccessPorts,
): Promise<FactorOffer> {
  const app = newApp(at.firm, holder.email);
  const ceremony = await beginCeremony(db, 'add_factor', subject, ports, app.secret);
  const existing = await listPasskeys(db, holder.id);
  return {
    ceremony: ceremony.id,
    passkey: canHavePasskeys(at.site)
      ? await passkeyCreation(at.site, holder, ceremony.challenge, existing)
      : null,
    app,
  };
}

/** A way to sign in that was proven and is not kept yet. */
export type ProvenFactor =
  | {
      readonly kind: 'passkey';
      readonly ceremony: Ceremony;
      readonly passkey: NewPasskey;
      readonly label: string;
    }
  | {
      readonly kind: 'app';
      readonly ceremony: Ceremony;
      readonly passwordHash: string;
      readonly sealed: Uint8Array;
      readonly step: number;
    };

/** Hashing takes time: it is done before the transaction begins. @throws ApiRefusal */
export async function proveFactor(
  db: Queries,
  site: Site,
  proof: FactorProof,
  holder: Omit<Holder, 'id'>,
  subject: string,
  ports: AccessPorts,
): Promise<ProvenFactor> {
  const ceremony = await openCeremony(db, proof.ceremony, 'add_factor', subject, ports);
  if (proof.kind === 'passkey') {
    const passkey = await checkNewPasskey(site, ceremony.challenge, proof.response);
    return { kind: 'passkey', ceremony, passkey, label: proof.label.trim() || 'Passkey' };
  }
  checkPassword(proof.password, holder);
  const secret = ceremony.totpSecret ?? '';
  const step = await stepOfCode(secret, proof.code, ports.now(), null);
  if (step === null)
    throw new ApiRefusal('invalid', {
      field: 'code',
      message:
        'This is not the code that the app shows now. Wait for the next one; if it is refused too, check that the clock of the phone is right.',
    });
  const passwordHash = await hashPassword(proof.password);
  return { kind: 'app', ceremony, passwordHash, sealed: ports.seal.seal(Buffer.from(secret)), step };
}

export async function keepFactor(
  trx: Queries,
  personId: string,
  factor: ProvenFactor,
  ports: AccessPorts,
): Promise<void> {
  await closeCeremony(trx, factor.ceremony);
  if (factor.kind === 'app') {
    const { passwordHash, sealed, step } = factor;
    await setApp(trx, personId, { password_hash: passwordHash, totp_secret: sealed, totp_last_step: step });
    return;
  }
  await addPasskey(trx, {
    ...factor.passkey,
    person_id: personId,
    label: factor.label.slice(0, 60),
    created_at: ports.now(),
    last_used_at: null,
  });
}

/** @returns the codes, which nobody can read again */
export async function makeRecoveryCodes(
  trx: Queries,
  personId: string,
  ports: AccessPorts,
): Promise<readonly string[]> {
  const codes = Array.from({ length: codesAtOnce }, () => newRecoveryCode(ports.random));
  await replaceRecoveryCodes(trx, personId, codes.map(recoveryHash), ports.now());
  return codes;
}

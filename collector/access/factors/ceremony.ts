/** Challenges: begun for one purpose and one subject, good for ten minutes and for one answer. */
import { sha256 } from '#proto/digest.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import type { AccessPorts } from '../ports.ts';
import { addCeremony, findCeremony, takeCeremony } from './store.ts';

export type Purpose = 'add_factor' | 'sign_in' | 'verify' | 'single_sign_on';

export interface Ceremony {
  /** What the browser sends back. */
  readonly id: string;
  /** base64url */
  readonly challenge: string;
  /** Base32; null where no authenticator app is offered. */
  readonly totpSecret: string | null;
}

const lifeMs = 10 * 60_000;

export async function beginCeremony(
  db: Queries,
  purpose: Purpose,
  subject: string,
  ports: AccessPorts,
  totpSecret: string | null = null,
): Promise<Ceremony> {
  const id = Buffer.from(ports.random(24)).toString('base64url');
  const challenge = Buffer.from(ports.random(32)).toString('base64url');
  await addCeremony(db, {
    id_hash: hashOf(id),
    purpose,
    subject,
    challenge,
    totp_secret: totpSecret === null ? null : ports.seal.seal(Buffer.from(totpSecret)),
    expires_at: ports.now() + lifeMs,
  });
  return { id, challenge, totpSecret };
}

/** @throws ApiRefusal ceremony_over */
export async function openCeremony(
  db: Queries,
  id: string,
  purpose: Purpose,
  subject: string,
  ports: AccessPorts,
): Promise<Ceremony> {
  const kept = await findCeremony(db, hashOf(id));
  const fits = kept !== undefined && kept.purpose === purpose && kept.subject === subject;
  if (!fits || kept.expires_at <= ports.now()) throw new ApiRefusal('ceremony_over');
  const { challenge, totp_secret } = kept;
  const totpSecret = totp_secret === null ? null : ports.seal.open(totp_secret).toString();
  return { id, challenge, totpSecret };
}

/** In the transaction in which its answer takes effect. @throws ApiRefusal ceremony_over */
export async function closeCeremony(trx: Queries, { id }: Pick<Ceremony, 'id'>): Promise<void> {
  if (!(await takeCeremony(trx, hashOf(id)))) throw new ApiRefusal('ceremony_over');
}

function hashOf(id: string): string {
  return sha256(Buffer.from(id)).toString('hex');
}

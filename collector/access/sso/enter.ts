/** Who somebody is here whom the firm's identity provider vouches for: a person with a seat, or nobody. */
import { isSharedMailbox } from '../../people/mailbox.ts';
import { stateOf } from '../../people/person.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import { type Ceremony, closeCeremony } from '../factors/ceremony.ts';
import type { AccessPorts } from '../ports.ts';
import type { Proven } from '../sign-in.ts';
import { findSeat, findSeatByEmail } from '../store.ts';
import { type SsoSettings, vouchedFor } from './claims.ts';
import { findIdentity, hasIdentity, linkIdentity } from './store.ts';

/** @throws ApiRefusal sso_refused, sso_single_factor, sso_shared_mailbox, sso_no_seat */
export async function proveSso(
  db: Queries,
  settings: SsoSettings,
  claims: Readonly<Record<string, unknown>>,
  ceremony: Ceremony,
  ports: AccessPorts,
): Promise<Proven> {
  const found = vouchedFor(claims, settings);
  if (typeof found === 'string') throw new ApiRefusal(found);
  const { issuer } = settings;
  const { subject, email } = found;
  const linked = await findIdentity(db, issuer, subject);
  const seat =
    linked !== undefined
      ? await findSeat(db, linked)
      : email === null
        ? undefined
        : await findSeatByEmail(db, email);
  if (email !== null && isSharedMailbox(email, seat?.name ?? '')) throw new ApiRefusal('sso_shared_mailbox');
  if (seat === undefined || stateOf(seat, ports.now()) !== 'here') throw new ApiRefusal('sso_no_seat');
  // Another account of the same address, such as one that was deleted and made anew, is another person until an owner
  // has said otherwise.
  if (linked === undefined && (await hasIdentity(db, seat.person_id, issuer)))
    throw new ApiRefusal('sso_no_seat');
  return {
    personId: seat.person_id,
    async take(trx) {
      await closeCeremony(trx, ceremony);
      if (linked === undefined)
        await linkIdentity(trx, { issuer, subject, person_id: seat.person_id }, ports.now());
    },
  };
}

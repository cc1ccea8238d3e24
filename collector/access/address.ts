/** The address that a seat is entered by: its holder's own, as the register has it, and nobody else's. */
import { mailboxOf, readOwnEmail } from '../people/mailbox.ts';
import { orRefused } from '../people/person-error.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Queries } from '../store/db.ts';
import { isRole, roleFits } from './powers.ts';
import { changeAddress, findSeat, listSeats } from './store.ts';

/** The address that somebody signs in with: theirs, and nobody else's. @throws ApiRefusal invalid */
export async function ownAddress(
  trx: Queries,
  personId: string,
  { name, email: kept }: { readonly name: string; readonly email: string | null },
): Promise<string> {
  if (kept === null)
    throw new ApiRefusal('invalid', { field: 'email', message: `${name} signs in with an e-mail address.` });
  const email = orRefused(() => readOwnEmail(kept, name));
  const other = (await listSeats(trx)).find(seat => mailboxOf(seat.email) === mailboxOf(email));
  if (other !== undefined && other.person_id !== personId)
    throw new ApiRefusal('invalid', {
      field: 'email',
      message: `${email} is ${other.name}'s to sign in with. An address belongs to one person.`,
    });
  return email;
}

/**
 * Somebody of the register was changed: whoever has a seat goes on signing in with what the register says.
 * @returns whether they have one. @throws ApiRefusal for a change that their seat does not allow
 */
export async function seatFollows(
  trx: Queries,
  personId: string,
  person: { readonly name: string; readonly email: string | null; readonly side: string },
): Promise<boolean> {
  const seat = await findSeat(trx, personId);
  if (seat === undefined) return false;
  if (!isRole(seat.role) || !roleFits(seat.role, person.side))
    throw new ApiRefusal('invalid', {
      field: 'side',
      message: `${person.name} may sign in here as ${seat.role}. Take that seat away first; then they can change sides.`,
    });
  const email = await ownAddress(trx, personId, person);
  if (email !== seat.email) await changeAddress(trx, personId, email);
  return true;
}

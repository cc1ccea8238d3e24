/** The person of the firm that a command of the command line acts for. */
import { findSeatByEmail } from '../access/store.ts';
import { UsageError } from '../config.ts';
import type { Store } from '../store/db.ts';

/** Every decision carries the name of a person of the firm. @throws UsageError */
export async function personNamed(store: Store, email: string | undefined) {
  if (email === undefined)
    throw new UsageError('Say who decides with --by EMAIL: the address of a person of the firm.');
  const person = await findSeatByEmail(store.read, email.trim().toLowerCase());
  if (person === undefined)
    throw new UsageError(
      `Nobody of the firm has the address ${email}. The first owner is made with the setup link.`,
    );
  return person;
}

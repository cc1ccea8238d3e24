/** What a person of the register must be: one rule for the form, the interface and each line of a list. */
import { isSharedMailbox, readEmail, sharedMailbox } from './mailbox.ts';
import type { PersonInput } from './person.ts';
import { PersonError } from './person-error.ts';

/** @throws PersonError in plain words, with what to do */
export function checkedPerson(input: PersonInput): PersonInput {
  const name = input.name.trim().replace(/\s+/g, ' ');
  if (name.length < 2) throw new PersonError('name', 'Say the name, as colleagues know it.');
  if (name.length > 200) throw new PersonError('name', 'This name is too long: at most 200 characters.');
  if (/\p{Cc}/u.test(name)) throw new PersonError('name', 'The name holds a character that cannot be shown.');
  const written = input.email?.trim() ?? '';
  const email = written === '' ? null : readEmail(written);
  if (email !== null && isSharedMailbox(email, name)) throw sharedMailbox(email);
  const { startsAt = null, endsAt = null } = input;
  if (startsAt !== null && endsAt !== null && endsAt < startsAt)
    throw new PersonError('endsAt', 'The last day lies before the first day.');
  return { ...input, name, email, startsAt, endsAt };
}

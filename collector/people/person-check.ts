/** What a person of the register must be: one rule for the form, the interface and each line of a list. */
import type { PersonInput } from './person.ts';

export class PersonError extends Error {
  override readonly name = 'PersonError';
  /** The field it is about: "name", "email", "endsAt". */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Names of mailboxes that several people read: an account must name one. */
const roleMailbox =
  /^(admin|administrator|billing|contact|frontdesk|front-desk|hello|help|helpdesk|hr|info|it|mail|manager|no-?reply|office|praxis|kanzlei|reception|root|sales|scan|service|staff|support|team|webmaster)@/;

/** @throws PersonError in plain words, with what to do */
export function checkedPerson(input: PersonInput): PersonInput {
  const name = input.name.trim().replace(/\s+/g, ' ');
  if (name.length < 2) throw new PersonError('name', 'Say the name, as colleagues know it.');
  if (name.length > 200) throw new PersonError('name', 'This name is too long: at most 200 characters.');
  if (/\p{Cc}/u.test(name)) throw new PersonError('name', 'The name holds a character that cannot be shown.');
  const email = input.email?.trim().toLowerCase() || null;
  if (email !== null && !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(email))
    throw new PersonError('email', `"${email}" is no e-mail address.`);
  if (email !== null && roleMailbox.test(email))
    throw new PersonError(
      'email',
      `${email} is read by several people. Give the person's own address, or leave it empty.`,
    );
  const { startsAt = null, endsAt = null } = input;
  if (startsAt !== null && endsAt !== null && endsAt < startsAt)
    throw new PersonError('endsAt', 'The last day lies before the first day.');
  return { ...input, name, email, startsAt, endsAt };
}

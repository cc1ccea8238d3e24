/**
 * The address that somebody signs in with: their own. A mailbox that several people read would make a seat that
 * nobody can be held to, so it is refused by the same knowledge that tells shared admin logins from named ones.
 */
import { assessAccount } from '../logins/naming/assess.ts';
import { type Lexicon, loadLexicon } from '../logins/naming/lexicon.ts';
import { prepareRoster } from '../logins/naming/roster.ts';
import { ApiRefusal } from '../refusal.ts';

const refuse = (message: string) => new ApiRefusal('invalid', { field: 'email', message });

/** @returns it in lower case. @throws ApiRefusal invalid */
export function readOwnEmail(text: string, name: string): string {
  const email = text.trim().toLowerCase();
  if (!/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254)
    throw refuse('This is no e-mail address. Write it like jane@example.com.');
  if (isSharedMailbox(email, name))
    throw refuse(
      `The address ${email} reads like a desk's or a team's, not like a person's. Use one of your own: every act here carries one name.`,
    );
  return email;
}

let lexicon: Lexicon | null = null;

/** Whether an address names a role, a place or a program rather than the person. */
export function isSharedMailbox(email: string, name: string): boolean {
  const [local = ''] = email.split(/[@+]/);
  lexicon ??= loadLexicon();
  const words = name.trim().split(/\s+/);
  const person = {
    id: 'person',
    name,
    given: words[0] ?? '',
    family: words.at(-1) ?? '',
    email: null,
    kind: 'staff',
    employeeNumber: null,
  };
  const roster = { firmId: '', firmName: '', emailDomain: null, msp: null, people: [person] };
  const { kind, ownerId, rung } = assessAccount(
    { ...login, name: local },
    prepareRoster(roster, lexicon),
    [],
  );
  // A word says so; that it merely reads like no name (the rungs below) is no reason to turn somebody away.
  return kind !== 'person' && ownerId === null && rung <= 8;
}

const login = {
  displayName: null,
  description: null,
  sid: null,
  uid: null,
  os: 'linux',
  enabled: true,
  passwordNeverExpires: null,
  passwordAgeDays: null,
  lastLogonDays: null,
  devicesPresent: 1,
  interactiveDevices30d: 0,
  logonTypes30d: [],
  managedBy: null,
} as const;

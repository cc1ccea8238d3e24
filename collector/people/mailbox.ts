/**
 * E-mail addresses of people: written one way, one mailbox each, and a person's own. A mailbox that several people read
 * would make a seat that nobody can be held to, so it is refused by the same knowledge that tells shared admin logins
 * from named ones. Pure.
 */
import { domainToASCII } from 'node:url';
import { assessAccount } from '../logins/naming/assess.ts';
import { type Lexicon, loadLexicon } from '../logins/naming/lexicon.ts';
import { prepareRoster } from '../logins/naming/roster.ts';
import { PersonError } from './person-error.ts';

const mostLetters = 254;
/** RFC 5321, 4.1.2 "Dot-string", without letters that look like others (RFC 6531 would allow them). */
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainPart = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/**
 * As it is kept and looked up: small plain letters, no dot after the domain; a domain of other letters in the form that
 * the Internet's name service has for it ("xn--…"), in which it cannot pass for another.
 */
export function writtenEmail(text: string): string {
  const low = text.trim().normalize('NFKC').toLowerCase();
  const at = low.lastIndexOf('@');
  if (at < 0) return low;
  const domain = low.slice(at + 1).replace(/\.$/, '');
  return `${low.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** @returns it as it is kept. @throws PersonError email */
export function readEmail(text: string): string {
  const email = writtenEmail(text);
  const at = email.lastIndexOf('@');
  const local = email.slice(0, Math.max(0, at));
  const strange = /[^\x20-\x7e]/u.exec(local)?.[0];
  if (at > 0 && strange !== undefined)
    throw new PersonError(
      'email',
      `The address ${JSON.stringify(email)} holds “${strange}” (${codePoint(strange)}), which can pass for another letter. Write it with plain letters.`,
    );
  const fits = local.length <= 64 && localPart.test(local) && domainPart.test(email.slice(at + 1));
  if (!fits || email.length > mostLetters)
    throw new PersonError('email', `"${text.trim()}" is no e-mail address. Write it like jane@example.com.`);
  return email;
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Providers that deliver "j.ane" and "jane" to the same person. */
const withoutDots = new Set(['gmail.com', 'googlemail.com']);

/** Two addresses with the same mailbox are one person's: what stands behind a "+" is a label of its owner's. */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const [local = ''] = email.slice(0, at).split('+');
  const domain = email.slice(at + 1);
  return withoutDots.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

/** An address that may get a seat, with a name to hold it to. @returns it as it is kept. @throws PersonError */
export function readOwnEmail(text: string, name: string): string {
  const email = readEmail(text);
  if (isSharedMailbox(email, name)) throw sharedMailbox(email);
  if (readsLikeRole(name))
    throw new PersonError(
      'name',
      `“${name.trim()}” reads like a desk or a role, not like a person. Say who it is: every act here carries one name.`,
    );
  return email;
}

export function sharedMailbox(email: string): PersonError {
  return new PersonError(
    'email',
    `${email} reads like the address of a desk or a team, which several people use. Give the person's own: every act here carries one name.`,
  );
}

/** Words that greet, tell or ask: nobody signs in to a computer with them, mailboxes have them. */
const greeting =
  /^(bonjour|ciao|contacto?s?|contatti|do-?not-?reply|hallo|hello|hi|hola|kontakt(e|anfragen?)?|moin|nao-?responda|ne-?pas-?repondre|ola|sekretariaat|termine?|welcome|willkommen)[._-]?\d*$/;

/** Whether an address names a role, a place or a program rather than the person. */
export function isSharedMailbox(email: string, name: string): boolean {
  const [local = ''] = email.split(/[@+]/);
  if (greeting.test(local.normalize('NFKD').replace(/\p{M}/gu, ''))) return true;
  // Somebody called after a role is no owner of its mailbox: "Front Desk" of frontdesk@, Chris Root of root@.
  const ofRole = readsLikeRole(name) || name.trim().toLowerCase().endsWith(` ${local}`);
  return namesARole(local, ofRole ? '' : name);
}

function readsLikeRole(name: string): boolean {
  return namesARole(
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '.'),
    '',
  );
}

let lexicon: Lexicon | null = null;

function namesARole(login: string, name: string): boolean {
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
  const people = name === '' ? [] : [person];
  const roster = { firmId: '', firmName: '', emailDomain: null, msp: null, people };
  const { kind, ownerId, rung } = assessAccount(
    { ...everyday, name: login },
    prepareRoster(roster, lexicon),
    [],
  );
  // A word says so; that it merely reads like no name (the rungs below) is no reason to turn somebody away.
  return kind !== 'person' && ownerId === null && rung <= 8;
}

const everyday = {
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

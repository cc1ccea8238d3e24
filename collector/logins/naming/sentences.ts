/** The one sentence of each verdict, and the facts beside it. Of a login it says what it is; of people, nothing bad. */
import type { Explanation } from './explain.ts';
import type { LoginAccount, RosterPerson } from './types.ts';

const or = (people: readonly RosterPerson[]) => list(people, 'or');

export function list(people: readonly RosterPerson[], word: 'and' | 'or'): string {
  const names = people.map(person => person.name);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
}

/** "`frontdesk` on 6 computers", so that every sentence says which login and where. */
export function subject({ name, devicesPresent }: LoginAccount): string {
  return devicesPresent > 1 ? `\`${name}\` on ${devicesPresent} computers` : `\`${name}\``;
}

export const sentences = {
  builtin: (a: LoginAccount, what: string, used: boolean) =>
    used
      ? `${subject(a)} is ${what}, and it is switched on: what is done with it cannot be told apart by person.`
      : `${subject(a)} is ${what}${a.enabled ? '' : ', and it is switched off'}: nothing to do.`,
  virtual: (a: LoginAccount, what: string) => `${subject(a)} belongs to ${what}, not to a person.`,
  decoy: (a: LoginAccount, what: string) =>
    `${subject(a)} is ${what}: nobody on the register owns it. Is it a lure, or was it made anew?`,
  managed: (a: LoginAccount, policy: string) =>
    `${subject(a)} is managed by ${policy}, which changes its password and records who asks for it: nothing to do.`,
  declared: (a: LoginAccount, owners: readonly RosterPerson[], count: number) =>
    `${subject(a)} is shared by declaration: the register names ${count} people for it${
      owners.length > 0 ? ` (${list(owners, 'and')})` : ''
    }. Each of them needs a login of their own.`,
  claimed: (a: LoginAccount, owner: string) =>
    `${subject(a)} belongs to ${owner}, by the register's own word.`,
  claimedOther: (a: LoginAccount, owner: string, other: string) =>
    `The roster says ${subject(a)} belongs to ${owner}, while its name reads like ${other}: which is right?`,
  rename: (a: LoginAccount, owner: string) =>
    `${subject(a)} belongs to ${owner} by the register, but its name is a word that anybody could use: ask to rename it.`,
  service: (a: LoginAccount, byHand: boolean) =>
    byHand
      ? `${subject(a)} is a login for a program, yet somebody logs on with it by hand: who, and why?`
      : `${subject(a)} is a login for a program, and nobody logs on with it by hand.`,
  named: (a: LoginAccount, person: RosterPerson) =>
    `${subject(a)} names ${person.name}, who is on the register.`,
  perhaps: (a: LoginAccount, person: RosterPerson) =>
    `${subject(a)} may stand for ${person.name}, but so short a form fits others too: please confirm.`,
  doubtful: (a: LoginAccount, person: RosterPerson) =>
    `${subject(a)} reads like ${person.name}, but another name stands beside it: please say whose it is.`,
  wordAndName: (a: LoginAccount, person: RosterPerson, word: string) =>
    `${subject(a)} may stand for ${person.name}, or for the word "${word}": please say which.`,
  shownOnWord: (a: LoginAccount, person: RosterPerson) =>
    `${subject(a)} shows the name ${person.name}, but is named like something that anybody could use: please say whose it is.`,
  slip: (a: LoginAccount, person: RosterPerson) =>
    `${subject(a)} is one letter away from a login of ${person.name}: a slip, or somebody else?`,
  ambiguous: (a: LoginAccount, people: readonly RosterPerson[]) =>
    `${subject(a)} fits ${or(people)} equally well: please say whose it is.`,
  vendor: (a: LoginAccount, e: Explanation, msp: string | null) => {
    const whose =
      e.of === 'msp' && msp !== null ? msp : e.of === 'product' ? `a supplier ("${e.word}")` : 'a supplier';
    return `${subject(a)} names ${whose} but no technician: whose is it?`;
  },
  generic: (a: LoginAccount, e: Explanation) => {
    const what =
      e.of === 'firm'
        ? 'is named after the firm'
        : `is named after a role, a place or a device ("${e.word}")`;
    return `${subject(a)} ${what}, and no one on the register owns it.`;
  },
  byContext: (a: LoginAccount, what: string) =>
    `${subject(a)} is ${what} by the words beside it, and no one on the register owns it.`,
  stranger: (a: LoginAccount) =>
    `${subject(a)} reads like a person's name that is not on the register: has that person left, or is the register missing somebody?`,
  unknown: (a: LoginAccount) =>
    `${subject(a)} names nobody on the register, and nothing tells what it is for.`,
} as const;

/** Facts that anybody can check; they add words, not points. */
export function factsOf(account: LoginAccount): readonly string[] {
  const facts: string[] = [];
  if (!account.enabled) facts.push('It is switched off.');
  if (account.passwordAgeDays !== null && account.passwordAgeDays > 365)
    facts.push(`Its password is ${account.passwordAgeDays} days old.`);
  if (account.passwordNeverExpires === true) facts.push('Its password never expires.');
  if (account.devicesPresent > 1) facts.push(`The same name stands on ${account.devicesPresent} computers.`);
  if (account.interactiveDevices30d > 1)
    facts.push(
      `In the last 30 days somebody logged on with it at ${account.interactiveDevices30d} computers.`,
    );
  if (account.lastLogonDays !== null) facts.push(`It was last used ${account.lastLogonDays} days ago.`);
  return facts;
}

/** Whom of the roster a login may name, and how strongly. */
import { markCost, marksOf, type Reading } from './affixes.ts';
import type { Display } from './display.ts';
import { nameWords, plain } from './fold.ts';
import { strength } from './forms.ts';
import type { PreparedRoster } from './roster.ts';
import type { LoginAccount, RosterPerson } from './types.ts';

export interface Match {
  readonly person: RosterPerson;
  readonly score: number;
  /** Others that the login fits as well; nobody is then named. */
  readonly rivals: readonly RosterPerson[];
  /** The name shown beside the login bears it out. */
  readonly shown: boolean;
  /** Another name stands beside the login. */
  readonly doubtful: boolean;
  /** The login holds both of the person's names. */
  readonly bothNames: boolean;
}

/** Within so many points, two people fit equally well. */
const near = 3;
const displayScore = 93;
const displayBonus = 6;

export function matchRoster(
  account: LoginAccount,
  readings: readonly Reading[],
  display: Display,
  prepared: PreparedRoster,
): Match | null {
  const scores = new Map<RosterPerson, number>();
  const raise = (person: RosterPerson, score: number) => {
    if (score > (scores.get(person) ?? 0)) scores.set(person, score);
  };
  for (const reading of readings) {
    const cost = markCost * marksOf(reading);
    const fitting = onlyTechnicians(reading, prepared.forms.get(reading.letters) ?? []);
    for (const { person, score } of fitting)
      if (!reading.single || !lastOnly(score)) raise(person, score - cost);
    for (const person of byNumber(reading, prepared)) raise(person, 92 - cost);
  }
  if (display.kind === 'roster') {
    // Somebody else's name beside it contradicts a chance likeness.
    for (const person of scores.keys()) if (!display.people.includes(person)) scores.delete(person);
    for (const person of display.people) {
      const own = scores.get(person);
      if (own !== undefined) scores.set(person, Math.min(98, own + displayBonus));
      if (display.full) raise(person, displayScore);
    }
  }
  if (display.kind === 'stranger')
    for (const [person, score] of scores)
      if (score < strength.cutLong && !mayBe(person, display.words)) scores.delete(person);
  return best(account, scores, display);
}

/** Forms of a family name alone: after a single letter, they read as somebody else's initial and name. */
function lastOnly(score: number): boolean {
  return (
    score < strength.cutInitialLast &&
    score !== strength.first &&
    score !== strength.first - strength.nickname
  );
}

/** A name not on the roster may still be this person's: the same family name and first letter, "Sascha" for Alexander. */
function mayBe(person: RosterPerson, words: readonly string[]): boolean {
  const [initial, family] = [plain(person.given).slice(0, 1), nameWords(plain(person.family))];
  return family.every(word => words.includes(word)) && words.some(word => word.startsWith(initial));
}

/** The provider's mark says that it is one of the provider's people, where one of them fits. */
function onlyTechnicians<T extends { readonly person: RosterPerson }>(
  reading: Reading,
  claims: readonly T[],
): readonly T[] {
  if (!reading.outside) return claims;
  const technicians = claims.filter(claim => claim.person.kind === 'msp');
  return technicians.length > 0 ? technicians : reading.msp ? [] : claims;
}

const numbered = /^([a-z]{0,8})\.?0*([1-9]\d{2,})$/;

function byNumber({ text }: Reading, { employeeNumbers, lexicon }: PreparedRoster): readonly RosterPerson[] {
  const [, prefix = '', number = ''] = numbered.exec(text) ?? [];
  const people = number === '' ? undefined : employeeNumbers.get(number);
  if (people === undefined) return [];
  if (prefix === '' || lexicon.marks.employeeNumber.has(prefix)) return people;
  return people.filter(person => {
    const [given = '', family = ''] = [person.given, person.family].map(name =>
      name.slice(0, 1).toLowerCase(),
    );
    return prefix === given + family || prefix === family + given || prefix === given || prefix === family;
  });
}

function best(
  account: LoginAccount,
  scores: ReadonlyMap<RosterPerson, number>,
  display: Display,
): Match | null {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (first === undefined) return null;
  const [person, score] = first;
  let rivals = ranked.slice(1).filter(([, other]) => score - other <= near);
  // The provider's technician is meant where the description speaks of one.
  if (rivals.length > 0 && /technician|techniker|technicien|t[eé]cnico/i.test(account.description ?? '')) {
    const technicians = [first, ...rivals].filter(([one]) => one.kind === 'msp');
    if (technicians.length === 1 && technicians[0]?.[0] === person) rivals = [];
  }
  return {
    person,
    score,
    rivals: rivals.map(([other]) => other),
    shown: display.kind === 'roster' && display.people.length === 1 && display.people[0] === person,
    doubtful: display.kind === 'stranger',
    bothNames: score >= strength.cutLong - markCost,
  };
}

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
  /** The login is made from the person's name or number; else only the name shown says so. */
  readonly formed: boolean;
  /** Another name stands beside the login. */
  readonly doubtful: boolean;
  /** The login holds both of the person's names. */
  readonly bothNames: boolean;
}

/** Within so many points, two people fit equally well: "thomas" may be Thomas Hall's first or Ann Thomas's last name. */
const near = (score: number) => (score >= strength.lastInitial - markCost ? 3 : 6);
const displayScore = 93;
const displayBonus = 6;
const hintScore = 58;

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
  const formed = new Set(scores.keys());
  const doubtful = weigh(scores, display, readings);
  return best(account, scores, { display, formed, doubtful });
}

/** What the name shown adds and takes away; true where it and the login speak of different people. */
function weigh(scores: Map<RosterPerson, number>, display: Display, readings: readonly Reading[]): boolean {
  if (display.kind === 'roster') {
    const agreeing = display.people.filter(person => scores.has(person));
    const drop = (least: number) => {
      for (const [person, score] of scores)
        if (score < least && !display.people.includes(person)) scores.delete(person);
    };
    if (agreeing.length > 0) drop(Number.POSITIVE_INFINITY);
    else if (display.full) drop(strength.lastInitial);
    const doubtful = agreeing.length === 0 && scores.size > 0;
    for (const person of agreeing) scores.set(person, Math.min(98, (scores.get(person) ?? 0) + displayBonus));
    if (display.full)
      for (const person of display.people)
        scores.set(person, Math.max(displayScore, scores.get(person) ?? 0));
    // "Lawrence A." beside a login that is no form of his name: a hint, no more.
    else if (agreeing.length === 0)
      for (const person of display.people)
        if (!otherFamily(person, readings)) scores.set(person, Math.max(hintScore, scores.get(person) ?? 0));
    return doubtful;
  }
  if (display.kind !== 'stranger') return false;
  const least = display.full ? strength.cutLong : strength.lastInitial;
  for (const [person, score] of scores)
    if (score < least && !mayBe(person, display.words)) scores.delete(person);
  return true;
}

/** The login holds this given name or its initial, and beside it a family name that is plainly not this person's. */
function otherFamily(person: RosterPerson, readings: readonly Reading[]): boolean {
  const [given = ''] = nameWords(plain(person.given));
  const family = nameWords(plain(person.family)).join('');
  return readings.some(({ letters: text }) =>
    [given, given.slice(0, 1)].some(first => {
      const before = text.startsWith(first) && unlike(text.slice(first.length), family);
      return before || (text.endsWith(first) && unlike(text.slice(0, -first.length), family));
    }),
  );
}

/** Long enough to be a family name, and not this one in another spelling. */
function unlike(rest: string, family: string): boolean {
  return rest.length >= 4 && rest.slice(0, 3) !== family.slice(0, 3);
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
  { display, formed, doubtful }: { display: Display; formed: ReadonlySet<RosterPerson>; doubtful: boolean },
): Match | null {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (first === undefined) return null;
  const [person, score] = first;
  let rivals = ranked.slice(1).filter(([, other]) => score - other <= near(score));
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
    formed: formed.has(person),
    doubtful,
    bothNames: formed.has(person) && score >= strength.cutLong - markCost,
  };
}

/** Not those of nicknames: "jane" is no slip for "jan" of John. */
const ownForms: ReadonlySet<number> = new Set([strength.email, strength.firstLast, strength.initialLast]);
const markAndName = /^[a-z]\.[a-z]+\./;

/**
 * Somebody of the roster whose login this would be but for one letter too many or two letters changed about: a slip
 * of whoever made it.
 */
export function nearMiss(readings: readonly Reading[], { forms }: PreparedRoster): RosterPerson | null {
  for (const { text: parted, letters: text } of readings) {
    // "a-r.lee": the first letter is a mark more likely than a slip.
    if (text.length < 6 || markAndName.test(parted)) continue;
    for (let at = 1; at < text.length; at++) {
      const less = text.slice(0, at) + text.slice(at + 1);
      const turned = text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
      for (const slip of [less, turned]) {
        const claim = forms.get(slip)?.find(one => ownForms.has(one.score));
        if (claim !== undefined) return claim.person;
      }
    }
  }
  return null;
}

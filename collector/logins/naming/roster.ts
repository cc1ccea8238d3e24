/** A firm's roster, made ready once: from any string to the people whose login it may be. */
import { folds, nameWords } from './fold.ts';
import { formsOf, letters } from './forms.ts';
import { type Lexicon, means } from './lexicon.ts';
import type { FirmRoster, RosterPerson } from './types.ts';

export interface Claim {
  readonly person: RosterPerson;
  readonly score: number;
}

export interface PreparedRoster {
  readonly roster: FirmRoster;
  readonly lexicon: Lexicon;
  readonly people: ReadonlyMap<string, RosterPerson>;
  /** Letters of a login, to the people it may stand for, each with the strength of the form. */
  readonly forms: ReadonlyMap<string, readonly Claim[]>;
  readonly employeeNumbers: ReadonlyMap<string, readonly RosterPerson[]>;
  /** "given family" and "given f", to people, for display names. */
  readonly displays: ReadonlyMap<string, readonly RosterPerson[]>;
  /** Words of the firm's and its provider's names, with the meanings of `means`. */
  readonly names: ReadonlyMap<string, number>;
  /** Ways to write the provider, longest first. */
  readonly mspMarks: readonly string[];
}

export function prepareRoster(roster: FirmRoster, lexicon: Lexicon): PreparedRoster {
  const forms = new Map<string, Claim[]>();
  const employeeNumbers = new Map<string, RosterPerson[]>();
  const displays = new Map<string, RosterPerson[]>();
  for (const person of roster.people) {
    for (const [text, score] of formsOf(person, lexicon)) push(forms, text, { person, score });
    const number = (person.employeeNumber ?? '').replace(/^\D*0*/, '');
    if (number.length >= 3) push(employeeNumbers, number, person);
    for (const key of displayKeys(person, lexicon)) push(displays, key, person);
  }
  const mspMarks = mspMarksOf(roster, lexicon);
  const people = new Map(roster.people.map(person => [person.id, person]));
  const names = firmNames(roster, lexicon, mspMarks);
  return { roster, lexicon, people, forms, employeeNumbers, displays, names, mspMarks };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function displayKeys(person: RosterPerson, lexicon: Lexicon): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const given of folds(person.given))
    for (const family of folds(person.family)) {
      const [givens, families] = [nameWords(given), nameWords(family)];
      const first = givens[0] ?? '';
      const called = [...givens, givens.join(''), ...(lexicon.nicknames.get(first) ?? [])];
      const main = families.filter(word => !lexicon.particles.has(word));
      const lasts = main.length > 0 ? main : families;
      for (const name of called) {
        for (const last of [...lasts, families.join('')]) keys.add(`${name} ${last}`);
        for (const last of [lasts[0], families[0]]) if (last) keys.add(`${name} ${last.slice(0, 1)}`);
      }
    }
  return keys;
}

const legalForms = new Set(
  'llp llc ltd inc gmbh ag kg ohg gbr sarl sas sa srl spa bv nv as ab oy aps sp zoo sro kft plc pllc pc pa co'.split(
    ' ',
  ),
);

/** Words too general to mean the provider by themselves: "Northstar Managed Services" is not "services". */
function telling(word: string, lexicon: Lexicon): boolean {
  return (
    word.length >= 4 &&
    !legalForms.has(word) &&
    ((lexicon.meanings.get(word) ?? 0) & ~means.vendorProduct) === 0
  );
}

function mspMarksOf({ msp }: FirmRoster, lexicon: Lexicon): readonly string[] {
  if (msp === null) return [];
  const words = nameWords(folds(msp.name)[0] ?? '').filter(word => !legalForms.has(word));
  const marks = [letters(folds(msp.code)[0] ?? ''), domainLabel(msp.emailDomain), words.join('')];
  for (let count = 1; count < words.length; count++) {
    const start = words.slice(0, count).join('');
    if (count > 1 || telling(start, lexicon)) marks.push(start);
  }
  return [...new Set(marks.filter(mark => mark.length >= 2))].sort((a, b) => b.length - a.length);
}

function domainLabel(domain: string | null): string {
  return letters(folds((domain ?? '').split('.')[0] ?? '')[0] ?? '');
}

function firmNames(roster: FirmRoster, lexicon: Lexicon, mspMarks: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  const add = (word: string, meaning: number) => {
    if (word.length >= 2) names.set(word, (names.get(word) ?? 0) | meaning);
  };
  for (const firm of folds(roster.firmName)) {
    const words = nameWords(firm).filter(word => !legalForms.has(word));
    add(words.join(''), means.firm);
    add(words.filter(word => !lexicon.particles.has(word)).join(''), means.firm);
    for (let count = 2; count < words.length; count++) add(words.slice(0, count).join(''), means.firm);
    const initials = words.map(word => word.slice(0, 1)).join('');
    if (initials.length >= 3) add(initials, means.firm);
    for (const word of words) if (word.length >= 4) add(word, means.firm);
  }
  add(domainLabel(roster.emailDomain), means.firm);
  for (const mark of mspMarks) add(mark, means.msp);
  return names;
}

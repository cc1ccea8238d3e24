/** What the name shown beside a login says: a person of the roster, somebody else, or words. */

import type { Reading } from './affixes.ts';
import { folds, plain, wordsOf } from './fold.ts';
import { formsOf, letters, strength } from './forms.ts';
import { means } from './lexicon.ts';
import type { PreparedRoster } from './roster.ts';
import type { RosterPerson } from './types.ts';

export interface Display {
  /**
   * none: nothing, or nothing but the login or the firm again. roster: names somebody on it. stranger: names a person
   * who is not on it. words: says what the login is for.
   */
  readonly kind: 'none' | 'roster' | 'stranger' | 'words';
  /** Whom it names; several where it fits several. */
  readonly people: readonly RosterPerson[];
  /** A full name was given, not "Ana" or "Ana R." */
  readonly full: boolean;
  /** The login is made from the name shown. */
  readonly borneOut: boolean;
  /** Folded words, without titles and marks. */
  readonly words: readonly string[];
}

const nothing: Display = { kind: 'none', people: [], full: false, borneOut: false, words: [] };

export function readDisplay(
  shown: string | null,
  readings: readonly Reading[],
  prepared: PreparedRoster,
): Display {
  if (shown === null || shown.trim() === '') return nothing;
  const flat = letters(plain(shown));
  if (flat === '') return inOwnScript(shown, prepared);
  if (flat === readings[0]?.letters || prepared.names.has(flat)) return nothing;
  let seen: Display | null = null;
  for (const folded of folds(shown)) {
    const variants = namesIn(folded, prepared);
    const [words = []] = variants;
    const full = words.length >= 2 && (words[words.length - 1] ?? '').length > 1;
    for (const some of variants) {
      const people = named(some, prepared);
      if (people.length > 0) return { kind: 'roster', people, full, borneOut: true, words };
    }
    seen ??= { kind: 'words', people: [], full, borneOut: false, words };
  }
  if (seen === null || seen.words.length === 0) return nothing;
  for (const words of [seen.words, ...folds(shown).flatMap(folded => namesIn(folded, prepared))]) {
    const stranger = strangerIn(words, readings, prepared);
    if (stranger !== 'no') return { ...seen, words, kind: 'stranger', borneOut: stranger === 'borneOut' };
  }
  return seen;
}

/** A name that cannot be folded is compared as it stands, without blanks and commas. */
function inOwnScript(shown: string, { roster }: PreparedRoster): Display {
  const bare = (text: string) => text.normalize('NFC').replaceAll(/[\s,，、·]/g, '');
  const people = roster.people.filter(({ name, given, family }) =>
    [name, given + family, family + given].some(one => bare(one) === bare(shown)),
  );
  return people.length === 0 ? nothing : { kind: 'roster', people, full: true, borneOut: true, words: [] };
}

/**
 * "Lee, Dr Jane (Admin)" is ["jane", "lee"]; after that, the same with what looks like a title and with what looks like
 * a mark, since "Do" and "Admin" are names too.
 */
function namesIn(folded: string, { lexicon }: PreparedRoster): readonly (readonly string[])[] {
  const { displayMarks, honorifics } = lexicon.marks;
  const bare = folded.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ').replaceAll(/['’`´]/g, '');
  const [before = '', after] = bare.split(',', 2);
  const all = after === undefined ? wordsOf(bare) : [...wordsOf(after), ...wordsOf(before)];
  let words: readonly string[] = all;
  // Marks stand at the ends: in "Su Lee", "su" is a name. After a comma one stood in the middle: "Lee, Jane ADM".
  while (words.length > 2 && displayMarks.has(words[words.length - 1] ?? '')) words = words.slice(0, -1);
  while (words.length > 2 && displayMarks.has(words[0] ?? '')) words = words.slice(1);
  if (after !== undefined && words.length > 2)
    words = words.filter(word => word !== 'adm' && word !== 'admin');
  return [words.filter((word, at) => !(honorifics.has(word) && (at === 0 || at >= 2))), words, all];
}

/** The people whose given and family name (or its first letter) stand there; the best fit only. */
function named(words: readonly string[], { displays }: PreparedRoster): readonly RosterPerson[] {
  const hits = new Map<RosterPerson, number>();
  const pairs = words.flatMap((first, at) =>
    words
      .filter((word, other) => other !== at && mayBeFamily(word, other, words))
      .map(second => `${first} ${second}`),
  );
  for (const pair of pairs)
    for (const person of displays.get(pair) ?? []) hits.set(person, (hits.get(person) ?? 0) + 1);
  const scored = [...hits].map(([person, hit]) => ({ person, hit: hit * 10 + closeness(person, words) }));
  const best = Math.max(0, ...scored.map(one => one.hit));
  return scored.filter(one => one.hit === best).map(one => one.person);
}

/** A single letter stands for a family name only at the end: "Ana R.", not "Dennis O Casey". */
function mayBeFamily(word: string, at: number, words: readonly string[]): boolean {
  return word.length > 1 || at === words.length - 1;
}

/** More where the words are just the person's names; for two people who share parts of a name. */
function closeness(person: RosterPerson, words: readonly string[]): number {
  const own = wordsOf(plain(`${person.given} ${person.family}`).replaceAll(/['’`´]/g, ''));
  return 5 - Math.min(5, own.filter(word => !words.includes(word)).length);
}

/** Reads as the name of a person, and either the login itself bears it out or a name list does. */
function strangerIn(
  words: readonly string[],
  readings: readonly Reading[],
  prepared: PreparedRoster,
): 'no' | 'listed' | 'borneOut' {
  if (words.length < 2 || words.length > 6) return 'no';
  const { lexicon } = prepared;
  const main = words.filter(word => word.length > 1 && !lexicon.particles.has(word));
  const foreign = main.filter(word => isForeign(word, prepared)).length;
  if (foreign > 1 || (foreign === 1 && main.length < 2)) return 'no';
  const [first = '', ...rest] = words;
  const family = rest.join(' ');
  const forms = formsOf(personNamed(first, family), lexicon);
  const strongest = Math.max(0, ...readings.map(reading => forms.get(reading.letters) ?? 0));
  // One word of the name may mean something; "Lekha" is a name and an office.
  if (strongest > (foreign === 0 ? 0 : strength.lastInitial - 1)) return 'borneOut';
  if (foreign > 0) return 'no';
  if (family.length === 1)
    return readings.some(({ letters: login }) => begins(login, first, family)) ? 'borneOut' : 'no';
  const isName = (word: string) => lexicon.givenNames.has(word) || lexicon.familyNames.has(word);
  return lexicon.givenNames.has(first) && (rest.some(isName) || rest.length === 1) ? 'listed' : 'no';
}

/** A word that stands for something else than a name. */
function isForeign(word: string, { lexicon }: PreparedRoster): boolean {
  if (lexicon.givenNames.has(word) || lexicon.familyNames.has(word)) return false;
  const meaning = (lexicon.meanings.get(word) ?? 0) & ~means.filler;
  return meaning !== 0 || /\d/.test(word) || Object.values(lexicon.context).some(one => one.words.has(word));
}

function personNamed(given: string, family: string): RosterPerson {
  return { id: '', name: `${given} ${family}`, given, family, email: null, kind: '', employeeNumber: null };
}

/** "Jane L." beside "janelee", "jlee", "leej" or "leejane". */
function begins(login: string, given: string, initial: string): boolean {
  const [f = ''] = given;
  return (
    login.startsWith(given + initial) ||
    (login.startsWith(f) && login[1] === initial && login.length > 3) ||
    (login.startsWith(initial) && (login.endsWith(f) || login.endsWith(given)))
  );
}

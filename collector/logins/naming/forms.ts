/**
 * Every way a person's name is commonly turned into a login, with how strongly that form points at the person.
 * Separators are left out: "j.lee", "j_lee" and "jlee" are one form.
 */
import { folds, nameWords } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { RosterPerson } from './types.ts';

/** Strength of each form, 0 to 100: how seldom the same string would come from somebody or something else. */
export const strength = {
  email: 96,
  firstLast: 95,
  cutLong: 90,
  initialLast: 88,
  initialsLast: 86,
  lastInitial: 80,
  lastShortFirst: 78,
  firstInitial: 75,
  /** First letter and family name, cut to eight. */
  cutInitialLast: 73,
  cut: 72,
  last: 65,
  first: 60,
  threeLetters: 50,
  initials: 42,
  /** First letter of a nickname: too weak to name anybody, enough to ask. */
  nicknameInitial: 38,
  /** Taken off: one half of a double family name. */
  half: 15,
  /** Taken off: a second given name, as if it were the first. */
  secondGiven: 12,
  /** Taken off: a nickname. */
  nickname: 4,
} as const;

export type Forms = Map<string, number>;

/** A given name one may be called by, and what that takes off. */
interface Called {
  readonly text: string;
  readonly off: number;
  readonly short: boolean;
}

/** Windows cuts logon names at 20 characters; many old systems at 8. */
const longCut = 20;
const oldCut = 8;

export function formsOf(person: RosterPerson, lexicon: Lexicon): Forms {
  const forms: Forms = new Map();
  const [givens, families] = latinNames(person);
  // Either spelling of the given name goes with either of the family name.
  for (const given of givens)
    for (const family of families) addNames(forms, nameWords(given), nameWords(family), lexicon);
  addMiddle(forms, person, lexicon);
  if (person.email !== null) {
    const local = folds(person.email.split('@')[0] ?? '')[0] ?? '';
    put(forms, letters(local), strength.email);
  }
  return forms;
}

/** A name in a script that is not romanised here is taken from the mail address: "张伟" is the Wei Zhang of "wei.zhang@". */
function latinNames(person: RosterPerson): readonly [readonly string[], readonly string[]] {
  const own = [folds(person.given), folds(person.family)] as const;
  if (own.every(spellings => spellings.some(one => letters(one) !== ''))) return own;
  const parts = (person.email ?? '').split('@')[0]?.toLowerCase().split(/[._-]/) ?? [];
  const [first = '', ...rest] = parts.filter(part => /^[a-z]{2,}$/.test(part));
  return rest.length === 0 ? own : [[first], [rest.join(' ')]];
}

function addNames(forms: Forms, given: readonly string[], family: readonly string[], lexicon: Lexicon): void {
  const initials = given.map(word => word[0]).join('');
  for (const last of familyForms(family, lexicon)) {
    for (const first of givenForms(given, lexicon)) pair(forms, first, last);
    if (given.length > 1) {
      put(forms, initials + last.text, strength.initialsLast - last.off);
      put(forms, last.text + initials, strength.lastInitial - last.off);
    }
    put(forms, last.text, strength.last - last.off);
  }
  for (const first of givenForms(given, lexicon)) put(forms, first.text, strength.first - first.off);
  addInitials(forms, given, family, lexicon);
}

/** The forms of one given and one family name. */
function pair(forms: Forms, first: Called, last: { readonly text: string; readonly off: number }): void {
  const off = first.off + last.off;
  const [f, l] = [first.text, last.text];
  const initial = f.slice(0, 1);
  for (const [text, score] of [
    [f + l, strength.firstLast],
    [l + f, strength.firstLast],
    [f + l.slice(0, 1), strength.firstInitial],
  ] as const)
    put(forms, text, score - off);
  if (first.short) {
    // The first letter of what somebody is called by is seldom used ("bsmith" of William).
    put(forms, initial + l, strength.nicknameInitial);
    return;
  }
  put(forms, initial + l, strength.initialLast - off);
  put(forms, l + initial, strength.lastInitial - off);
  cuts(forms, f, l, off);
}

function cuts(forms: Forms, f: string, l: string, off: number): void {
  const initial = f.slice(0, 1);
  // A separator takes one of the twenty characters.
  for (const long of [f + l, l + f])
    for (const length of [longCut, longCut - 1])
      if (long.length > length) put(forms, long.slice(0, length), strength.cutLong - off);
  if (l.length >= oldCut) put(forms, (initial + l).slice(0, oldCut), strength.cutInitialLast - off);
  for (const [head, tail] of [
    [f, l],
    [l, f],
  ] as const)
    if (head.length < oldCut && head.length + tail.length > oldCut)
      put(forms, (head + tail).slice(0, oldCut), strength.cut - off);
  for (const length of [4, 5, 6, 7]) {
    if (l.length <= length) continue;
    put(forms, l.slice(0, length) + initial, strength.cut - off);
    put(forms, initial + l.slice(0, length), strength.cut - off);
  }
  for (const length of [2, 3]) {
    if (f.length <= length) continue;
    put(forms, l + f.slice(0, length), strength.lastShortFirst - off);
    put(forms, f.slice(0, length) + l, strength.lastShortFirst - off);
    if (l.length > 3) put(forms, f.slice(0, length) + l.slice(0, 3), strength.cut - 4 - off);
    if (l.length > 3) put(forms, l.slice(0, 3) + f.slice(0, length), strength.cut - 4 - off);
    if (l.length > length) put(forms, f + l.slice(0, length), strength.cut - off);
  }
}

/** How a family name is written: whole, without its particles, or either half of a double name. */
function familyForms(family: readonly string[], lexicon: Lexicon): { text: string; off: number }[] {
  const forms = [{ text: family.join(''), off: 0 }];
  // A particle never ends a name: there, "do" is a family name of its own.
  const main = family.filter((word, at) => at === family.length - 1 || !lexicon.particles.has(word));
  if (main.length > 0 && main.length < family.length) forms.push({ text: main.join(''), off: 2 });
  if (main.length > 1) for (const half of main) forms.push({ text: half, off: strength.half });
  return forms.filter(form => form.text !== '');
}

function givenForms(given: readonly string[], lexicon: Lexicon): Called[] {
  const [first, ...rest] = given;
  if (first === undefined) return [];
  const forms: Called[] = [{ text: first, off: 0, short: false }];
  if (rest.length > 0) forms.push({ text: given.join(''), off: 0, short: false });
  for (const word of rest)
    if (word.length > 2) forms.push({ text: word, off: strength.secondGiven, short: true });
  for (const nick of lexicon.nicknames.get(first) ?? [])
    forms.push({ text: nick, off: strength.nickname, short: true });
  return forms;
}

/** Initials and three-letter codes, as law offices use them. */
function addInitials(
  forms: Forms,
  given: readonly string[],
  family: readonly string[],
  lexicon: Lexicon,
): void {
  const main = family.filter(word => !lexicon.particles.has(word));
  const whole = family.join('');
  const [f, l] = [given[0] ?? '', main[0] ?? whole];
  if (f === '' || l === '') return;
  const [givenInitials, familyInitials] = [given, main].map(words => words.map(word => word[0]).join(''));
  put(forms, f.slice(0, 1) + l.slice(0, 1), strength.initials);
  put(forms, l.slice(0, 1) + f.slice(0, 1), strength.initials - 2);
  put(forms, f.slice(0, 1) + whole.slice(0, 1), strength.initials - 1);
  const all = `${givenInitials}${familyInitials}`;
  if (all.length > 2) put(forms, all, strength.threeLetters);
  // Vietnamese and Spanish use: the name one is called by, then the initials of all the others.
  if (main.length > 1) {
    put(forms, `${f}${familyInitials}`, strength.firstInitial - 2);
    put(forms, `${f.slice(0, 1)}${familyInitials}`, strength.threeLetters - 2);
  }
  for (const last of new Set([l, whole])) {
    put(forms, f.slice(0, 1) + last.slice(0, 2), strength.threeLetters);
    put(forms, f.slice(0, 2) + last.slice(0, 1), strength.threeLetters - 2);
    put(forms, last.slice(0, 2) + f.slice(0, 1), strength.threeLetters - 2);
    put(forms, f.slice(0, 2) + last.slice(0, 2), strength.threeLetters);
    put(forms, last.slice(0, 2) + f.slice(0, 2), strength.threeLetters - 2);
    put(forms, last.slice(0, 3), strength.threeLetters - 6);
    put(forms, f.slice(0, 1) + last.slice(0, 1) + last.slice(-1), strength.threeLetters - 4);
  }
}

/** Names that stand only in the full name: "Mary Quill Lee" with given "Mary" and family "Lee". */
function addMiddle(forms: Forms, person: RosterPerson, lexicon: Lexicon): void {
  const [given, family] = [plainWords(person.given), plainWords(person.family)];
  const known = new Set([...given, ...family]);
  const middle = plainWords(person.name).filter(word => !known.has(word) && !lexicon.particles.has(word));
  const [first] = given;
  if (middle.length === 0 || first === undefined) return;
  const initials = middle.map(word => word.slice(0, 1)).join('');
  const last = family.join('');
  put(forms, first.slice(0, 1) + initials + last, strength.initialsLast);
  put(forms, first + initials + last, strength.firstLast);
  put(forms, first.slice(0, 1) + initials + last.slice(0, 1), strength.threeLetters);
}

function plainWords(text: string): readonly string[] {
  return nameWords(folds(text)[0] ?? '');
}

/** Keeps the strongest reading of a string. One letter is no form. */
function put(forms: Forms, text: string, score: number): void {
  if (text.length >= 2 && score > (forms.get(text) ?? 0)) forms.set(text, score);
}

/** Letters and digits only. */
export function letters(folded: string): string {
  return folded.replaceAll(/[^a-z0-9]/g, '');
}

/** Rung 9: a login that reads like a person's name, of nobody on the roster. */
import { marksOf, type Reading } from './affixes.ts';
import { means } from './lexicon.ts';
import type { PreparedRoster } from './roster.ts';

/** How plainly it reads like a name, 0 to 100; 0 when it does not. */
export function strangerScore(readings: readonly Reading[], prepared: PreparedRoster): number {
  let best = 0;
  for (const reading of readings) {
    const cost = 2 * marksOf(reading);
    const score = /\d/.test(reading.text) ? 0 : scoreOf(reading.text, prepared);
    best = Math.max(best, score - cost);
  }
  return best;
}

function scoreOf(text: string, prepared: PreparedRoster): number {
  const words = text.split('.');
  return words.length > 1 ? ofWords(words, prepared) : ofOne(text, prepared);
}

/** A given and a family name, apart: so plain that it comes before the words ("page.grant"). */
export const bothListed = 82;

/** "mary.smith", "m.smith", "smith.m". */
function ofWords(words: readonly string[], { lexicon }: PreparedRoster): number {
  if (words.length > 4) return 0;
  const long = words.filter(word => word.length >= 3);
  if (long.length === 0) return 0;
  const names = long.filter(word => lexicon.givenNames.has(word) || lexicon.familyNames.has(word));
  const roles = long.filter(
    word => !names.includes(word) && ((lexicon.meanings.get(word) ?? 0) & ~means.filler) !== 0,
  );
  if (roles.length > 0) return names.length > roles.length ? 45 : 0;
  const given = names.some(word => lexicon.givenNames.has(word));
  if (names.length > 1) return given ? bothListed : bothListed - 2;
  if (names.length > 0) return 70;
  return words.every(word => word.length === 1 || word.length >= 3) ? 60 : 40;
}

/** "marysmith", "msmith", "smithm", "mary": both parts in the lists, one part, or neither but name-like. */
function ofOne(text: string, { lexicon }: PreparedRoster): number {
  const { givenNames, familyNames } = lexicon;
  if (text.length < 4) return 0;
  if (givenNames.has(text) || familyNames.has(text)) return 60;
  let best = 0;
  for (let at = 3; at <= text.length - 2; at++) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    if ((givenNames.has(head) && familyNames.has(tail)) || (familyNames.has(head) && givenNames.has(tail)))
      best = 78;
    else if (at >= 4 && givenNames.has(head) && tail.length >= 4) best = Math.max(best, 60);
    else if (tail.length >= 4 && givenNames.has(tail) && head.length >= 4) best = Math.max(best, 58);
  }
  if (familyNames.has(text.slice(1)) || familyNames.has(text.slice(0, -1))) best = Math.max(best, 68);
  if (givenNames.has(text.slice(0, -1))) best = Math.max(best, 55);
  return best;
}

/**
 * For what no list explains: mean log-odds that it reads like a name, taking off a first or last initial.
 * Above 0 it reads more like a name than like a word.
 */
export function readsLikeName(readings: readonly Reading[], { lexicon }: PreparedRoster): number {
  const odds = readings
    .filter(reading => /^[a-z]{4,}$/.test(reading.letters))
    .flatMap(({ letters: text }) => [text, text.slice(1), text.slice(0, -1)])
    .map(text => lexicon.likeness.score(text));
  return odds.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...odds);
}

/** Cuts a login into known words: "examroom3" is "exam" and "room". Null where a rest stays unexplained. */
import { means } from './lexicon.ts';
import type { PreparedRoster } from './roster.ts';

export interface Part {
  readonly text: string;
  readonly meaning: number;
}

const longest = 24;
const mostParts = 4;

const initialApart = /(^|\.)[a-z](\.|$)/;

/** The words of a normalised login (dots between words), digits aside; null when they do not explain all of it. */
export function partsOf(text: string, prepared: PreparedRoster): readonly Part[] | null {
  // "remote.support" and "tabs3" are words of their own.
  const joined = text.replaceAll('.', '');
  // A single letter apart is an initial: "s.park" is not "spark".
  const one = initialApart.test(text) ? 0 : meaningOf(joined, prepared);
  if (one !== 0) return [{ text: joined, meaning: one }];
  const parts: Part[] = [];
  for (const chunk of text.split(/[.\d]+/)) {
    if (chunk === '') continue;
    const found = cut(chunk, prepared);
    if (found === null) return null;
    parts.push(...found);
  }
  return parts.length === 0 ? null : parts;
}

export function meaningOf(word: string, { lexicon, names }: PreparedRoster): number {
  return (lexicon.meanings.get(word) ?? 0) | (names.get(word) ?? 0);
}

/** The fewest words that make up the chunk, found from the left; of equals, the one with the longest first word. */
function cut(chunk: string, prepared: PreparedRoster): readonly Part[] | null {
  const whole = known(chunk, prepared);
  if (whole !== 0) return [{ text: chunk, meaning: whole }];
  if (chunk.length > 40) return null;
  const best: (readonly Part[] | null)[] = [[]];
  for (let end = 1; end <= chunk.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      if (before === null || before === undefined || before.length >= mostParts) continue;
      if (before.length + 1 >= (best[end]?.length ?? mostParts + 1)) continue;
      const text = chunk.slice(start, end);
      const meaning = mayJoin(text, prepared) ? known(text, prepared) : 0;
      if (meaning !== 0) best[end] = [...before, { text, meaning }];
    }
  }
  const parts = best[chunk.length] ?? null;
  if (parts === null || [0, parts.length - 1].some(at => joins(parts[at]?.text ?? '', prepared))) return null;
  // Words of two or three letters alone explain any string by chance.
  return parts.some(part => part.text.length >= 4) || parts.length <= 2 ? parts : null;
}

/** "de" and its like stand between words, never at an end. */
function joins(text: string, { lexicon }: PreparedRoster): boolean {
  return lexicon.particles.has(text);
}

function mayJoin(text: string, { lexicon, names }: PreparedRoster): boolean {
  return text.length >= 4 || lexicon.compoundShort.has(text) || ((names.get(text) ?? 0) & means.msp) !== 0;
}

/** Endings of number and gender, longest first, and what stands in the lists instead. */
const endings = [
  ['innen', ''],
  ['as', 'o'],
  ['as', 'a'],
  ['os', 'o'],
  ['es', ''],
  ['en', ''],
  ['in', ''],
  ['s', ''],
  ['n', ''],
  ['e', ''],
  ['a', 'o'],
  ['i', 'o'],
] as const;

/** A word's meaning; a plural or a female form means what the listed form means, unless it is a name itself. */
function known(word: string, prepared: PreparedRoster): number {
  const meaning = meaningOf(word, prepared);
  const { givenNames, familyNames } = prepared.lexicon;
  if (meaning !== 0 || word.length < 6 || givenNames.has(word) || familyNames.has(word)) return meaning;
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending)) continue;
    const listed =
      meaningOf(word.slice(0, -ending.length) + instead, prepared) & (means.role | means.vendorKind);
    if (listed !== 0) return listed;
  }
  return 0;
}

/**
 * Names as people type them: without capitals, accents and foreign letters. An umlaut is folded two ways, since both
 * are in use ("müller": "muller" and "mueller").
 */

/** Letters that decomposition leaves alone: [plain, expanded]. */
const letters: Readonly<Record<string, readonly [string, string]>> = {
  ß: ['ss', 'ss'],
  ø: ['o', 'oe'],
  ö: ['o', 'oe'],
  ä: ['a', 'ae'],
  ü: ['u', 'ue'],
  å: ['a', 'aa'],
  æ: ['ae', 'ae'],
  œ: ['oe', 'oe'],
  ł: ['l', 'l'],
  đ: ['d', 'dj'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
  ə: ['e', 'e'],
  ħ: ['h', 'h'],
  ŋ: ['n', 'ng'],
  // Romanised two ways as well, since passports and people differ: "Юлия" is "yuliya" and "iuliia".
  ...table('абвгдезиклмнопрстуфъьєіїґ', 'a b v g d e z i k l m n o p r s t u f   ye i yi g'),
  ...table('йжхцчшщыэюяё', 'y zh kh ts ch sh shch y e yu ya e', 'i j h c ch sh sch y e iu ia yo'),
  ...table('αβγδεζθικλμνξοπρσςτφψω', 'a v g d e z th i k l m n x o p r s s t f ps o'),
  ...table('ηυχ', 'i y ch', 'e u h'),
};

function table(from: string, to: string, or = to): Record<string, readonly [string, string]> {
  const [targets, others] = [to.split(' '), or.split(' ')];
  return Object.fromEntries(
    Array.from(from).map((letter, at) => [letter, [targets[at] ?? '', others[at] ?? '']]),
  );
}

const ascii = /^[\x20-\x7e]*$/;
const foreign = /[^\x20-\x7e]/g;
const marks = /\p{M}/gu;

/** The spellings of a text in small plain letters: one, or two where they differ. */
export function folds(text: string): readonly string[] {
  // Before lower case: "İ" would otherwise come apart into two characters.
  const low = text.replaceAll('İ', 'i').normalize('NFC').toLowerCase();
  if (ascii.test(low)) return [low];
  const plain = fold(low, 0);
  const expanded = fold(low, 1);
  return plain === expanded ? [plain] : [plain, expanded];
}

/** The plain spelling: "Étude" is "etude", "Jørgensen" is "jorgensen". */
export function plain(text: string): string {
  return folds(text)[0] ?? '';
}

function fold(low: string, way: 0 | 1): string {
  return low
    .replace(foreign, letter => letters[letter]?.[way] ?? letter)
    .normalize('NFKD')
    .replace(marks, '')
    .replace(foreign, letter => letters[letter]?.[way] ?? '');
}

const gaps = /[^a-z0-9]+/;

/** The words of a folded text. */
export function wordsOf(folded: string): readonly string[] {
  return folded.split(gaps).filter(Boolean);
}

/** Words of a person's name: an apostrophe joins ("O'Brien" is "obrien"), a hyphen or space parts. */
export function nameWords(folded: string): readonly string[] {
  return wordsOf(folded.replaceAll(/['’`´]/g, ''));
}

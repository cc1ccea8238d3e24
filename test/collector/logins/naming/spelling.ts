/** How people at a firm spell names into logins; written apart from the product's own ways. */

/** mulberry32: a small generator of numbers from 0 to 1, the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const expanded: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const always: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i', œ: 'oe' };

/** `wide`: "müller" is "mueller", not "muller". */
export function spell(name: string, wide: boolean): string {
  return Array.from(
    name.replaceAll('İ', 'i').toLowerCase().normalize('NFC'),
    letter => (wide ? expanded[letter] : undefined) ?? always[letter] ?? letter,
  )
    .join('')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]/g, '');
}

type Form = (given: string, family: string) => string;

export const nameForms: Readonly<Record<string, Form>> = {
  'first.last': (g, l) => `${g}.${l}`,
  flast: (g, l) => g.slice(0, 1) + l,
  'f.last': (g, l) => `${g.slice(0, 1)}.${l}`,
  firstl: (g, l) => g + l.slice(0, 1),
  'first.l': (g, l) => `${g}.${l.slice(0, 1)}`,
  'last.first': (g, l) => `${l}.${g}`,
  lastfirst: (g, l) => l + g,
  lastf: (g, l) => l + g.slice(0, 1),
  first_last: (g, l) => `${g}_${l}`,
  firstlast: (g, l) => g + l,
  first: g => g,
  flast8: (g, l) => (g.slice(0, 1) + l).slice(0, 8),
  last5f: (g, l) => l.slice(0, 5) + g.slice(0, 1),
  ini2: (g, l) => g.slice(0, 1) + l.slice(0, 1),
  fil3: (g, l) => g.slice(0, 1) + l.slice(0, 2),
};
/** Too short to carry a mark. */
export const shortForms = ['ini2', 'fil3', 'last5f', 'flast8'];
/** Forms that still read like a name where nobody knows the person. */
export const strangerForms = [
  'first.last',
  'f.last',
  'first_last',
  'firstlast',
  'flast',
  'lastf',
  'last.first',
];
export const marksBefore = 'adm- adm. admin. a- a. da_ da- su- t0- t1_ ws- srv- priv. elev- x-'.split(' ');
export const marksAfter = '-adm _adm .admin -admin admin _a -priv .da'.split(' ');

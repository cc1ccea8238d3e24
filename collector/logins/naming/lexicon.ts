/**
 * Words and what they may stand for. One word may stand for several things ("backup" is a role and a program's work,
 * "grant" is a word and a name); nothing here decides.
 */
import { listAt, listsBelow, readWordFiles, valueAt, type WordFiles } from './data.ts';
import { folds, nameWords } from './fold.ts';
import { type Likeness, trainLikeness } from './likeness.ts';

/** What a word may stand for, as bits, so that one look-up answers all. */
export const means = {
  role: 1,
  /** Says nothing by itself: "main", "user". */
  filler: 2,
  vendorProduct: 4,
  vendorKind: 8,
  /** May stand beside a supplier's name: "support". */
  besideVendor: 16,
  serviceName: 32,
  serviceWork: 64,
  /** Ends a program's login: "agent", "sync". */
  serviceEnd: 128,
  firm: 256,
  msp: 512,
  admin: 1024,
} as const;

export interface Lexicon {
  readonly meanings: ReadonlyMap<string, number>;
  readonly compoundShort: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** A given name, to what its bearers are also called and the other way round. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  readonly likeness: Likeness;
  readonly marks: Readonly<Record<MarkList, ReadonlySet<string>>>;
  readonly service: {
    readonly before: ReadonlySet<string>;
    readonly beforeJoined: readonly string[];
    readonly after: ReadonlySet<string>;
    readonly afterJoined: readonly string[];
  };
  readonly context: Readonly<Record<ContextList, ContextWords>>;
  readonly identifiers: Identifiers;
}

const markLists = [
  'beforeSeparated',
  'beforeJoined',
  'afterSeparated',
  'afterJoined',
  'outside',
  'displayMarks',
  'employeeNumber',
  'honorifics',
] as const;
export type MarkList = (typeof markLists)[number];
export type ContextList = 'service' | 'vendor' | 'generic';

export interface ContextWords {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

export interface Identifiers {
  readonly rids: ReadonlyMap<number, { readonly what: string; readonly everyday: boolean }>;
  readonly sids: readonly { readonly sid: string; readonly family: boolean; readonly what: string }[];
  readonly virtual: readonly { readonly sid: string; readonly what: string }[];
  readonly unixSystem: ReadonlySet<string>;
  readonly windowsSystem: ReadonlySet<string>;
  readonly administratorNames: ReadonlySet<string>;
  readonly guestNames: ReadonlySet<string>;
}

/** @throws Error when a word file is missing or lacks a part. */
export function loadLexicon(files: WordFiles = readWordFiles()): Lexicon {
  const meanings = meaningsOf(files);
  const given = folded(listsBelow(files, 'given-names.yaml', 'names'));
  const family = folded(listsBelow(files, 'family-names.yaml', 'names'));
  return {
    meanings,
    compoundShort: folded(listAt(files, 'marks.yaml', 'compoundShort')),
    givenNames: given,
    familyNames: family,
    particles: folded(listAt(files, 'marks.yaml', 'particles')),
    nicknames: nicknamesOf(valueAt(files, 'nicknames.yaml', 'groups') as readonly string[]),
    likeness: trainLikeness([...given, ...family], [...meanings.keys()]),
    marks: Object.fromEntries(
      markLists.map(list => [list, folded(listAt(files, 'marks.yaml', list))]),
    ) as Record<MarkList, ReadonlySet<string>>,
    service: {
      before: folded(listAt(files, 'service-words.yaml', 'before', 'separated')),
      beforeJoined: listAt(files, 'service-words.yaml', 'before', 'joined'),
      after: folded(listAt(files, 'service-words.yaml', 'after', 'separated')),
      afterJoined: listAt(files, 'service-words.yaml', 'after', 'joined'),
    },
    context: {
      service: context(files, 'service'),
      vendor: context(files, 'vendor'),
      generic: context(files, 'generic'),
    },
    identifiers: identifiersOf(files),
  };
}

function meaningsOf(files: WordFiles): Map<string, number> {
  const meanings = new Map<string, number>();
  const add = (words: Iterable<string>, meaning: number) => {
    for (const word of words) meanings.set(word, (meanings.get(word) ?? 0) | meaning);
  };
  const roles = ['roles-english.yaml', 'roles-west.yaml', 'roles-north-east.yaml', 'roles-world.yaml'];
  const short = folded(listAt(files, 'marks.yaml', 'compoundShort'));
  for (const file of roles) {
    const words = folded(listsBelow(files, file, 'words'));
    // Two letters are anybody's initials; only the common abbreviations count.
    add(
      [...words].filter(word => word.length > 2 || short.has(word)),
      means.role,
    );
  }
  add(folded(listAt(files, 'roles-english.yaml', 'words', 'fillers')), means.filler);
  add(folded(listAt(files, 'roles-english.yaml', 'words', 'administrators')), means.admin);
  add(folded(listAt(files, 'identifiers.yaml', 'administratorNames')), means.role | means.admin);
  add(folded(listAt(files, 'identifiers.yaml', 'guestNames')), means.role);
  add(folded(listsBelow(files, 'vendor-words.yaml', 'products')), means.vendorProduct);
  add(folded(listAt(files, 'vendor-words.yaml', 'kinds')), means.vendorKind);
  add(folded(listAt(files, 'vendor-words.yaml', 'beside')), means.besideVendor);
  for (const list of ['unix', 'windows'])
    add(folded(listAt(files, 'service-words.yaml', 'names', list)), means.serviceName);
  add(folded(listAt(files, 'service-words.yaml', 'names', 'work')), means.serviceWork);
  add(folded(listAt(files, 'service-words.yaml', 'after', 'joined')), means.serviceEnd);
  return meanings;
}

/** Every spelling of every word, without separators. */
function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(word => folds(word).map(one => one.replaceAll(/[^a-z0-9]/g, ''))).filter(Boolean),
  );
}

function nicknamesOf(groups: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, Set<string>>();
  const join = (from: string, to: string) => {
    if (from !== to) known.set(from, (known.get(from) ?? new Set()).add(to));
  };
  for (const group of groups) {
    const [full, short] = group.split(':').map(part => nameWords(folds(part)[0] ?? ''));
    for (const name of full ?? [])
      for (const nick of short ?? []) {
        join(name, nick);
        join(nick, name);
      }
  }
  return new Map([...known].map(([name, others]) => [name, [...others]]));
}

function context(files: WordFiles, list: ContextList): ContextWords {
  const phrases = valueAt(files, 'context-words.yaml', `${list}Phrases`) as readonly string[];
  return {
    words: folded(listAt(files, 'context-words.yaml', list)),
    phrases: phrases.flatMap(phrase => folds(phrase)),
  };
}

function identifiersOf(files: WordFiles): Identifiers {
  const rows = <T>(key: string) => valueAt(files, 'identifiers.yaml', key) as readonly T[];
  const names = (key: string) => folded(listAt(files, 'identifiers.yaml', key));
  return {
    rids: new Map(rows<{ rid: number; what: string; everyday: boolean }>('rids').map(row => [row.rid, row])),
    sids: rows<{ sid: string; family?: boolean; what: string }>('sids').map(row => ({
      ...row,
      family: row.family === true,
    })),
    virtual: rows('virtual'),
    unixSystem: names('unixSystem'),
    windowsSystem: names('windowsSystem'),
    administratorNames: names('administratorNames'),
    guestNames: names('guestNames'),
  };
}

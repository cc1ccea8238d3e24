/**
 * Tables that rules look things up in: until when a system gets security fixes, and words that name a role
 * instead of a person. Dated data, each row with its source.
 */

import type { Reader } from './document.ts';

export interface RuleData {
  /** The table has a row for this system. */
  readonly supportKnown: (id: string, version: string) => boolean;
  /**
   * End of free security fixes, epoch milliseconds.
   * @throws Error when the table has no row.
   */
  readonly endOfSupport: (id: string, version: string) => number;
  /** The login and the full name beside it are words for a role, a place or a machine: no person is named. */
  readonly namesNobody: (login: string, displayName: string) => boolean;
}

export interface SupportRow {
  readonly id: string;
  readonly version: string;
  readonly until: string;
}

export interface RoleWords {
  readonly words: readonly string[];
  /** Role words that are also family names ("Frank Guest"). */
  readonly alsoFamilyNames: readonly string[];
  /** Marks around a login that say "administrator" and nothing of whose: "adm-", "-admin". */
  readonly marks: readonly string[];
}

export function newRuleData(rows: readonly SupportRow[], role: RoleWords): RuleData {
  const ends = new Map(rows.map(row => [`${row.id} ${row.version}`, Date.parse(`${row.until}T23:59:59Z`)]));
  const words = new Set(role.words);
  const family = new Set(role.alsoFamilyNames);
  const marks = new Set(role.marks);
  return {
    supportKnown: (id, version) => lookUp(ends, id, version) !== undefined,
    endOfSupport(id, version) {
      const end = lookUp(ends, id, version);
      if (end === undefined) throw new Error(`when support for ${id} ${version} ends is not in the table`);
      return end;
    },
    namesNobody(login, displayName) {
      if (!isRole(parts(login), words, marks)) return false;
      const named = parts(displayName);
      // "Frank Guest" is a person although "guest" is a role; "Front Desk" and "" are nobody.
      return (
        named.length < 2 ||
        named.some(word => words.has(word) && !family.has(word)) ||
        isRole(named, words, marks)
      );
    },
  };
}

/** The exact version first ("24.04"), then what stands before its last dot ("9.4", "9"). */
function lookUp(ends: ReadonlyMap<string, number>, id: string, version: string): number | undefined {
  for (let at = version; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const end = ends.get(`${id} ${at}`);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** "Front-Desk02" -> ["front", "desk"]; "frontdesk" stays one word. */
function parts(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

function isRole(named: readonly string[], words: ReadonlySet<string>, marks: ReadonlySet<string>): boolean {
  if (named.length === 0) return false;
  const rest = named.filter(word => !marks.has(word));
  return rest.every(word => words.has(word)) || words.has(rest.join(''));
}

/** From the files under data/. */
export function readRuleData(files: readonly Reader[]): RuleData {
  const file = (name: string) => files.find(reader => reader.file === `data/${name}`);
  const support = file('end-of-support.yaml');
  const words = file('role-words.yaml');
  const list = (key: string) => (words?.list(key) ?? []).map(word => String(word.plain()));
  const rows = (support?.list('systems') ?? []).flatMap(system => {
    system.only('id', 'name', 'source', 'versions');
    const id = system.text('id');
    system.text('source');
    return system.entries('versions').map(([version, until]) => {
      const date = String(until.plain());
      if (!/^\d{4}-\d\d-\d\d$/.test(date))
        until.report('The end of support must be a date such as "2028-06-30", in quotes.');
      return { id, version, until: date };
    });
  });
  return newRuleData(rows, {
    words: list('words'),
    alsoFamilyNames: list('alsoFamilyNames'),
    marks: list('marks'),
  });
}

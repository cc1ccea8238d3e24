/** Does a login's own text say what it is: a program's, a supplier's, or a role's, a place's or a device's? */
import { normalise } from './affixes.ts';
import { type Part, partsOf } from './compounds.ts';
import type { Surroundings } from './context.ts';
import { means } from './lexicon.ts';
import type { PreparedRoster } from './roster.ts';

export interface Explanation {
  readonly kind: 'service' | 'vendor' | 'generic';
  /** How plain it is, 0 to 100. */
  readonly score: number;
  readonly of: 'role' | 'firm' | 'msp' | 'product' | 'supplier' | 'program';
  /** The word that tells, as it stands in the login. */
  readonly word: string;
}

/** What an installer puts behind a program's name to make it unique: "MSOL_1a2b3c4d5e6f". */
const idAtEnd = /^([a-z.]{2,}?)\.?(?=[0-9a-f]*\d)[0-9a-f]{6,}$/;

export function explain(name: string, around: Surroundings, prepared: PreparedRoster): Explanation | null {
  if (name.endsWith('$')) return { kind: 'service', score: 95, of: 'program', word: name };
  const whole = normalise(name);
  const [, stem = ''] = idAtEnd.exec(whole) ?? [];
  const made = ((prepared.lexicon.meanings.get(stem.replaceAll('.', '')) ?? 0) & means.serviceName) !== 0;
  const text = made ? stem : whole;
  const parts = partsOf(text, prepared);
  const program = asProgram(text, parts, around, prepared);
  if (program !== null) return program;
  if (parts === null) return shortAdmin(text, prepared);
  return asSupplier(parts, around) ?? { kind: 'generic', score: 85, ...roleIn(parts) };
}

function has(part: Part, meaning: number): boolean {
  return (part.meaning & meaning) !== 0;
}

/** Marks that only programs' logins carry before a word for work. */
const taskMarks = new Set('task job batch app apps zz zzz cron bot srv sa rpa robot automation'.split(' '));

const programBits = means.serviceName | means.serviceWork | means.vendorProduct;

function asProgram(
  text: string,
  parts: readonly Part[] | null,
  around: Surroundings,
  prepared: PreparedRoster,
): Explanation | null {
  const found = (score: number, word: string): Explanation => ({
    kind: 'service',
    score,
    of: 'program',
    word,
  });
  const marked = byMark(text, prepared);
  if (marked?.strong === true && !isAdminOnly(marked.rest, prepared)) return found(92, marked.word);
  if (marked !== null) {
    const rest = partsOf(marked.rest, prepared);
    const work =
      rest?.some(part => has(part, programBits)) === true && !rest.some(part => has(part, means.admin));
    // "canonservice" is the supplier's technician until a program is seen to use it.
    const suppliers =
      marked.word === 'service' && rest?.every(part => has(part, means.vendorProduct)) === true;
    if (
      work &&
      !(suppliers && !seenByPrograms(around)) &&
      (seenByPrograms(around) ||
        !around.byHand ||
        taskMarks.has(marked.word) ||
        !isName(marked.rest, prepared) ||
        rest.some(part => !has(part, means.role)))
    )
      return found(88, marked.word);
  }
  if (parts === null) return null;
  if (parts.length >= 2 && has(last(parts), means.serviceEnd)) {
    const supplier =
      parts[0] !== undefined && has(parts[0], means.vendorProduct) && last(parts).text === 'service';
    const work = parts.slice(0, -1).some(part => has(part, programBits | means.msp | means.firm));
    if (work && !(supplier && !seenByPrograms(around))) return found(88, last(parts).text);
  }
  // What a program is called alone, and nothing that is also a role, unless programs are seen to use it.
  const only = parts.filter(part => !has(part, means.filler));
  const programs = only.length > 0 && only.every(part => has(part, means.serviceName | means.serviceWork));
  const also = only.every(part => has(part, means.role | means.vendorProduct));
  if (programs && (!also || around.byPrograms)) return found(85, only[0]?.text ?? text);
  return null;
}

function isName(text: string, { lexicon }: PreparedRoster): boolean {
  return lexicon.givenNames.has(text) || lexicon.familyNames.has(text);
}

function seenByPrograms(around: Surroundings): boolean {
  return around.byPrograms || around.onlyByPrograms;
}

function last(parts: readonly Part[]): Part {
  return parts[parts.length - 1] ?? { text: '', meaning: 0 };
}

interface Mark {
  readonly word: string;
  readonly rest: string;
  /** Nobody's name begins or ends so: "svc-". Others ("s-", "srv-") may be an administrator's mark. */
  readonly strong: boolean;
}

function byMark(text: string, { lexicon }: PreparedRoster): Mark | null {
  const { before, beforeJoined, after, afterJoined } = lexicon.service;
  const [first, end] = [text.indexOf('.'), text.lastIndexOf('.')];
  if (first > 0) {
    const [head, tail] = [text.slice(0, first), text.slice(end + 1)];
    if (before.has(head))
      return { word: head, rest: text.slice(first + 1), strong: beforeJoined.includes(head) };
    if (after.has(tail)) return { word: tail, rest: text.slice(0, end), strong: strongEnd(tail) };
  }
  const joined = beforeJoined.find(mark => text.startsWith(mark) && text.length > mark.length + 2);
  if (joined !== undefined)
    return {
      word: joined,
      rest: text.slice(joined.length),
      strong: joined.startsWith('svc') || joined.startsWith('gmsa'),
    };
  const ending = afterJoined.find(mark => text.endsWith(mark) && text.length > mark.length + 1);
  if (ending === undefined) return null;
  return { word: ending, rest: text.slice(0, -ending.length), strong: strongEnd(ending) };
}

function strongEnd(word: string): boolean {
  return word === 'svc' || word === 'srvc' || word === 'svcacct' || word === 'serviceaccount';
}

function isAdminOnly(text: string, prepared: PreparedRoster): boolean {
  const parts = partsOf(text, prepared);
  return parts?.every(part => has(part, means.admin | means.filler) && !has(part, programBits)) === true;
}

/** A supplier's own name, or a word for suppliers, and beside it nothing that tells more. */
function asSupplier(parts: readonly Part[], around: Surroundings): Explanation | null {
  const beside = means.besideVendor | means.filler | means.admin | means.vendorKind | means.firm;
  const telling = parts.filter(part => !has(part, beside) || has(part, means.msp | means.vendorKind));
  const msp = parts.find(part => has(part, means.msp));
  if (msp !== undefined) return { kind: 'vendor', score: 92, of: 'msp', word: msp.text };
  const kind = parts.find(part => has(part, means.vendorKind));
  if (kind !== undefined && parts.every(part => has(part, beside | means.role)))
    return { kind: 'vendor', score: 85, of: 'supplier', word: kind.text };
  const product = parts.find(part => has(part, means.vendorProduct));
  if (product === undefined) return null;
  // "level" or "fast" is a product only where nothing better explains it.
  const plainWord = has(product, means.role) && !(around.says === 'vendor' || around.onlyRemote);
  if (plainWord || has(product, means.firm)) return null;
  return telling.every(part => has(part, means.vendorProduct)) || around.says === 'vendor'
    ? { kind: 'vendor', score: 85, of: 'product', word: product.text }
    : null;
}

function roleIn(parts: readonly Part[]): Pick<Explanation, 'of' | 'word'> {
  const firm = parts.find(part => has(part, means.firm) && !has(part, means.role));
  if (firm !== undefined) return { of: 'firm', word: firm.text };
  const role = parts.find(part => !has(part, means.filler | means.admin)) ?? parts[0];
  return { of: 'role', word: role?.text ?? '' };
}

/** "xadmin", "ladmin2": one letter and a word for administrators. */
function shortAdmin(text: string, { lexicon }: PreparedRoster): Explanation | null {
  const rest = text.replace(/\d+$/, '').slice(1);
  const admin = rest.length >= 4 && ((lexicon.meanings.get(rest) ?? 0) & means.admin) !== 0;
  return admin ? { kind: 'generic', score: 75, of: 'role', word: rest } : null;
}

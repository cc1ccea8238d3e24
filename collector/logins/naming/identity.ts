/**
 * Rung 1: what the identifier says. It comes before the name, since a built-in login can be renamed and any other can
 * take a built-in's name.
 */
import { plain } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { LoginAccount } from './types.ts';

export interface Identity {
  /** builtin: the system's own. service: a program's virtual account. decoy: only looks like a built-in. */
  readonly as: 'builtin' | 'service' | 'decoy' | 'second-root';
  readonly what: string;
  /** People could be using it: worth a flag while it is enabled. */
  readonly everyday: boolean;
}

/** Domain and machine accounts; "S-1-12-1" (Entra) ends in a number that means nothing. */
const localOrDomain = /^S-1-5-21-(?:\d+-){3}(\d+)$/;
/** Linux gives people uids from 1000 (login.defs(5) UID_MIN), macOS from 501. */
const firstPerson = { linux: 1000, macos: 500 } as const;

export function identityOf(account: LoginAccount, lexicon: Lexicon): Identity | null {
  const sid = account.sid?.toUpperCase() ?? null;
  if (sid !== null) {
    const known = bySid(sid, lexicon);
    if (known !== null) return known;
  }
  const name = plain(account.name);
  if (account.os !== 'windows') return byUid(account, name, lexicon);
  if (lexicon.identifiers.windowsSystem.has(name.replace(/[_$]*\d*\$?$/, '').replaceAll(/[^a-z0-9]/g, '')))
    return { as: 'builtin', what: 'an account that Windows makes for itself', everyday: false };
  return decoy(account, name, lexicon);
}

function bySid(sid: string, { identifiers }: Lexicon): Identity | null {
  const rid = localOrDomain.exec(sid)?.[1];
  const row = rid === undefined ? undefined : identifiers.rids.get(Number(rid));
  if (row !== undefined) return { as: 'builtin', what: row.what, everyday: row.everyday };
  for (const known of identifiers.sids)
    if (sid === known.sid || (known.family && sid.startsWith(`${known.sid}-`)))
      return { as: 'builtin', what: known.what, everyday: false };
  const virtual = identifiers.virtual.find(one => sid.startsWith(`${one.sid}-`));
  return virtual === undefined ? null : { as: 'service', what: virtual.what, everyday: false };
}

/** "Administrator" with an identifier of its own: put there as a lure, or made anew. */
function decoy(account: LoginAccount, name: string, { identifiers }: Lexicon): Identity | null {
  if (account.sid === null || !localOrDomain.test(account.sid.toUpperCase())) return null;
  if (!identifiers.administratorNames.has(name.replaceAll(/[^a-z0-9]/g, ''))) return null;
  return {
    as: 'decoy',
    what: 'a login named like the built-in Administrator that is not the built-in one',
    everyday: true,
  };
}

function byUid({ uid, os }: LoginAccount, name: string, { identifiers }: Lexicon): Identity | null {
  if (uid === null) return null;
  if (uid === 0) {
    const root = name === 'root';
    return root
      ? { as: 'builtin', what: "root, the system's own administrator", everyday: true }
      : { as: 'second-root', what: 'a second login with the powers of root (uid 0)', everyday: true };
  }
  const below = uid < firstPerson[os === 'macos' ? 'macos' : 'linux'];
  if (name === 'nobody' || (below && identifiers.unixSystem.has(name.replaceAll(/[^a-z0-9]/g, ''))))
    return { as: 'builtin', what: 'an account that the operating system keeps for itself', everyday: false };
  if (os === 'macos' && name.startsWith('_'))
    return { as: 'builtin', what: 'an account that macOS keeps for itself', everyday: false };
  return null;
}

/** A uid below those given to people: the account of a program. */
export function belowPeople({ uid, os }: LoginAccount): boolean {
  return uid !== null && os !== 'windows' && uid > 0 && uid < firstPerson[os];
}

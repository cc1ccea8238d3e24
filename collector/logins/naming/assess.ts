/**
 * Does this login name a person? A ladder of ten rungs, the surest evidence first: identifiers, then the firm's own
 * word, then how it is used, then names, and words last, since hardly a word is nobody's name. The first rung that
 * decides wins and says one sentence. Pure: a roster is made ready once, each login is then a few look-ups.
 */
import { type Reading, readingsOf } from './affixes.ts';
import { type Surroundings, surroundingsOf } from './context.ts';
import { readDisplay } from './display.ts';
import { type Explanation, explain } from './explain.ts';
import { strength } from './forms.ts';
import { belowPeople, identityOf } from './identity.ts';
import { type Match, matchRoster, nearMiss } from './match.ts';
import type { PreparedRoster } from './roster.ts';
import { factsOf, sentences } from './sentences.ts';
import { bothListed, readsLikeName, strangerScore } from './stranger.ts';
import type { LoginAccount, LoginFlag, LoginKind, NamingVerdict } from './types.ts';

type Decided = Omit<NamingVerdict, 'facts'>;

export function assessAccount(
  account: LoginAccount,
  prepared: PreparedRoster,
  claims: readonly string[],
): NamingVerdict {
  return { ...decide(account, prepared, claims), facts: factsOf(account) };
}

/**
 * How much more like a word than like a name an unexplained login may read and still be taken for a name. Negative:
 * of the words in use few are missing from the lists, of the world's names many.
 */
const leastOdds = -0.8;

/** Weaker forms name nobody. */
const leastMatch = 40;

/** Everything that is known of the login, looked up once. */
interface Evidence {
  readonly account: LoginAccount;
  readonly prepared: PreparedRoster;
  readonly around: Surroundings;
  readonly match: Match | null;
  readonly word: Explanation | null;
  /** How plainly it reads like the name of somebody who is not on the roster. */
  readonly stranger: number;
  readonly odds: number;
  readonly readings: readonly Reading[];
}

function decide(account: LoginAccount, prepared: PreparedRoster, claims: readonly string[]): Decided {
  const built = byIdentity(account, prepared);
  if (built !== null) return built;
  if (account.managedBy !== null)
    return verdict('generic', false, 1, 90, sentences.managed(account, account.managedBy));
  const evidence = gather(account, prepared);
  const owners = [...new Set(claims)];
  return (
    asService(evidence, owners.length) ??
    byClaims(evidence, owners) ??
    byRoster(evidence) ??
    byStrangerShown(evidence) ??
    byWords(evidence) ??
    byLikeness(evidence)
  );
}

function gather(account: LoginAccount, prepared: PreparedRoster): Evidence {
  const readings = readingsOf(account.name, prepared);
  const display = readDisplay(account.displayName, readings, prepared);
  const around = surroundingsOf(account, display, prepared);
  return {
    account,
    prepared,
    around,
    match: matchRoster(account, readings, display, prepared),
    word: explain(account.name, around, prepared),
    stranger: display.kind === 'stranger' ? (display.borneOut ? 92 : 90) : strangerScore(readings, prepared),
    odds: readsLikeName(readings, prepared),
    readings,
  };
}

function verdict(
  kind: LoginKind,
  flag: LoginFlag,
  rung: number,
  score: number,
  why: string,
  ownerId: string | null = null,
): Decided {
  return { kind, flag, ownerId, score: Math.max(0, Math.min(100, Math.round(score))), rung, why };
}

/** Rung 1. */
function byIdentity(account: LoginAccount, { lexicon }: PreparedRoster): Decided | null {
  const identity = identityOf(account, lexicon);
  if (identity === null) return null;
  const { what } = identity;
  if (identity.as === 'service') return verdict('service', false, 1, 95, sentences.virtual(account, what));
  if (identity.as !== 'builtin')
    return verdict('generic', account.enabled, 1, 95, sentences.decoy(account, what));
  if (account.managedBy !== null)
    return verdict('builtin', false, 1, 100, sentences.managed(account, account.managedBy));
  const used = identity.everyday && account.enabled;
  return verdict('builtin', used, 1, 100, sentences.builtin(account, what, used));
}

/** Rung 4, asked before the claims: a program's owner on the roster answers for it, and is not its user. */
function asService({ account, around, match, word }: Evidence, owners: number): Decided | null {
  const found = (score: number) =>
    verdict('service', account.enabled && around.byHand, 4, score, sentences.service(account, around.byHand));
  const person = (match?.score ?? 0) >= 80;
  // "service.mia" where Mia Service works holds both her names.
  const strong = word?.kind === 'service' && word.score >= 92 && match?.bothNames !== true;
  if (strong) return found(word.score);
  if (person) return null;
  if (belowPeople(account)) return found(90);
  if (around.byPrograms || around.onlyByPrograms)
    return owners > 1 && word?.kind !== 'service' ? null : found(86);
  const short = account.name.length <= 3 && (match?.score ?? 0) >= 40 && around.says === null;
  if (match !== null && (match.score >= 55 || short)) return null;
  const bare = around.says === 'service' && !around.byHand;
  if (bare && word?.kind !== 'vendor') return found(82);
  return word?.kind === 'service' && (around.says === null || around.says === 'service' || word.score >= 88)
    ? found(word.score)
    : null;
}

/** Rungs 2 and 3: the firm's own word. */
function byClaims(evidence: Evidence, owners: readonly string[]): Decided | null {
  const { account, prepared, match, word } = evidence;
  const people = owners.flatMap(id => prepared.people.get(id) ?? []);
  const named = match !== null && match.score >= 60 && owners.includes(match.person.id);
  const kind = word?.kind === 'vendor' ? 'vendor' : 'generic';
  if (owners.length > 1) {
    const shown = named && word === null ? 'person' : kind;
    return verdict(shown, account.enabled, 2, 100, sentences.declared(account, people, owners.length));
  }
  const [owner] = owners;
  if (owner === undefined) return null;
  const name = people[0]?.name ?? owner;
  if (word !== null && !named) return verdict(kind, 'review', 3, 90, sentences.rename(account, name));
  const other = match !== null && match.person.id !== owner && match.score >= 88 && match.rivals.length === 0;
  return other
    ? verdict('person', 'review', 3, 90, sentences.claimedOther(account, name, match.person.name), owner)
    : verdict('person', false, 3, 95, sentences.claimed(account, name), owner);
}

/** Rungs 5 and 6. */
function byRoster(evidence: Evidence): Decided | null {
  const { account, match, word, around } = evidence;
  if (match === null || match.score < leastMatch) return null;
  if (word !== null && !(match.bothNames && match.score !== strength.email))
    return wordOrName(evidence, match, word);
  const { person, score } = match;
  const rung = match.shown ? 5 : 6;
  const found = (flag: LoginFlag, why: string, owner: string | null) =>
    verdict('person', flag, rung, score, why, owner);
  if (match.rivals.length > 0)
    return found('review', sentences.ambiguous(account, [person, ...match.rivals]), null);
  if (match.doubtful) return found('review', sentences.doubtful(account, person), null);
  // What is weaker needs a second sign: the name shown, or that it stands where one person's login would.
  const elsewise = around.says === 'generic' || around.says === 'service';
  const second = match.shown || (!around.manyDevices && !elsewise);
  if (score >= 80 || (second && match.formed))
    return found(false, sentences.named(account, person), person.id);
  if (around.manyDevices && around.says !== null) return null;
  return found('review', sentences.perhaps(account, person), person.id);
}

/** The login is a word, and it fits somebody's name: "page" where Jane Page works. */
function wordOrName(
  { account, prepared, around }: Evidence,
  match: Match,
  word: Explanation,
): Decided | null {
  const { person, score } = match;
  const rung = match.shown ? 5 : 6;
  if (match.shown && match.formed && !match.doubtful)
    return verdict('person', false, rung, score, sentences.named(account, person), person.id);
  if (!match.formed)
    return verdict(word.kind, 'review', 5, word.score, sentences.shownOnWord(account, person));
  if (around.manyDevices || (around.says !== null && around.says === word.kind)) return null;
  // So short a string is oftener somebody's initials than a word, but for the common abbreviations.
  const { length } = account.name;
  const common = prepared.lexicon.compoundShort.has(account.name.toLowerCase());
  const initials = length === 2 || (length === 3 && !common);
  const why = sentences.wordAndName(account, person, word.word);
  return score >= 57 || initials
    ? verdict('person', 'review', rung, score, why, person.id)
    : verdict(word.kind, 'review', 8, word.score, why);
}

/** Rung 9 before the words: a full name stands beside the login, and it is nobody's on the roster. */
function byStrangerShown({ account, stranger, word }: Evidence): Decided | null {
  if (stranger < 90 && !(stranger === bothListed && word !== null && word.kind !== 'vendor')) return null;
  if (stranger === 90 && word !== null) return null;
  return verdict('person', account.enabled, 9, stranger, sentences.stranger(account));
}

/** Rungs 7 and 8. */
function byWords({ account, prepared, around, word, stranger }: Evidence): Decided | null {
  if (word !== null && word.kind !== 'service') {
    const context = word.of === 'product' && around.says === 'generic' ? 'generic' : word.kind;
    if (context === 'vendor') {
      const msp = prepared.roster.msp?.name ?? null;
      return verdict('vendor', account.enabled, 7, word.score, sentences.vendor(account, word, msp));
    }
    return verdict('generic', account.enabled, 8, word.score, sentences.generic(account, word));
  }
  // A bare name that the words beside it explain otherwise: "church" of the Church Road branch.
  if (stranger >= 65 || around.says === null || around.says === 'service') return null;
  const what = around.says === 'vendor' ? "a supplier's" : 'for a place or for many people';
  return verdict(
    around.says,
    account.enabled,
    around.says === 'vendor' ? 7 : 8,
    70,
    sentences.byContext(account, what),
  );
}

/** Rungs 9 and 10. */
function byLikeness(evidence: Evidence): Decided {
  const { account, prepared, around, match, word, stranger, odds, readings } = evidence;
  if (word?.kind === 'service')
    return verdict(
      'service',
      account.enabled && around.byHand,
      4,
      word.score,
      sentences.service(account, around.byHand),
    );
  if (match !== null)
    return verdict('person', 'review', 9, match.score, sentences.perhaps(account, match.person));
  const listed = stranger >= 55 && !(around.manyDevices && stranger < 65);
  if (!listed && (odds <= leastOdds || around.manyDevices))
    return verdict('generic', account.enabled, 10, 30, sentences.unknown(account));
  const slip = nearMiss(readings, prepared);
  if (slip !== null) return verdict('person', 'review', 9, 45, sentences.slip(account, slip));
  return verdict('person', account.enabled, 9, listed ? stranger : 50, sentences.stranger(account));
}

/** The SSH server's settings that bear on who gets in and how long an idle session lasts (sshd_config(5)). */
import { LookFailure } from '../failure.ts';

export interface SshSettings {
  readonly clientAliveIntervalSeconds?: number;
  readonly clientAliveCountMax?: number;
  readonly permitRootLogin?: string;
  readonly passwordAuthentication?: boolean;
  readonly permitEmptyPasswords?: boolean;
  readonly idleTimeoutSeconds?: number;
  readonly secondFactor?: boolean;
}

/** Lower-case keyword to its arguments as one text. */
export type Keywords = ReadonlyMap<string, string>;

const unitSeconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds of sshd's time format: "300", "5m", "1h30m"; 0 for "none"; null for anything else. */
export function secondsOfSshTime(text: string): number | null {
  if (text === 'none') return 0;
  if (text === '' || text.length > 40 || !/^(?:\d{1,9}[smhdw])*(?:\d{1,9})?$/i.test(text)) return null;
  let seconds = 0;
  for (const [, digits, unit] of text.matchAll(/(\d+)([smhdw]?)/gi))
    seconds += Number(digits) * (unitSeconds[(unit ?? '').toLowerCase()] ?? 1);
  return seconds;
}

/**
 * Seconds after which an idle interactive shell ends: 0 for never, null when a pair is in an unknown form.
 * The first pattern that fits "session:shell" counts; "global" (9.7) watches all channels taken together, so either
 * may end it. UnusedConnectionTimeout says nothing of a session: it ends connections without any.
 */
export function shellIdleSeconds(channelTimeout: string): number | null {
  if (channelTimeout === 'none' || channelTimeout === '') return 0;
  let shell: number | null = null;
  let everything = 0;
  for (const pair of channelTimeout.split(/\s+/).map(text => text.replace(/^"|"$/g, ''))) {
    const at = pair.lastIndexOf('=');
    const seconds = at > 0 ? secondsOfSshTime(pair.slice(at + 1)) : null;
    if (seconds === null) return null;
    const pattern = pair.slice(0, at);
    if (pattern === 'global') everything = seconds;
    else if (shell === null && fits('session:shell', pattern)) shell = seconds;
  }
  const ends = [shell ?? 0, everything].filter(seconds => seconds > 0);
  return ends.length === 0 ? 0 : Math.min(...ends);
}

/** sshd's patterns: "*" for anything, "?" for one character. Linear: no backtracking over what a file says. */
export function fits(text: string, pattern: string): boolean {
  let reach = new Set([0]);
  for (const sign of pattern.slice(0, 256)) {
    const next = new Set<number>();
    for (const at of reach) {
      if (sign === '*') for (let i = at; i <= text.length; i++) next.add(i);
      else if (at < text.length && (sign === '?' || sign === text[at])) next.add(at + 1);
    }
    reach = next;
  }
  return reach.has(text.length);
}

/**
 * The settings that these keywords make; a keyword that is missing leaves its field absent.
 * @throws LookFailure on a value in an unknown form.
 */
export function settingsOf(keywords: Keywords): SshSettings {
  return {
    ...given('clientAliveIntervalSeconds', read(keywords, 'clientaliveinterval', secondsOfSshTime)),
    ...given('clientAliveCountMax', read(keywords, 'clientalivecountmax', countOf)),
    ...given('permitRootLogin', read(keywords, 'permitrootlogin', rootLoginOf)),
    ...given('passwordAuthentication', passwords(keywords)),
    ...given('permitEmptyPasswords', read(keywords, 'permitemptypasswords', yesNo)),
    ...given('idleTimeoutSeconds', read(keywords, 'channeltimeout', shellIdleSeconds)),
    ...given('secondFactor', read(keywords, 'authenticationmethods', asksMore)),
  };
}

/** Lists of methods, of which one has to be gone through in full; "any" for none. PAM may ask in a dialogue, too. */
function asksMore(text: string): boolean | null {
  if (/^(?:any|none)?$/i.test(text)) return false;
  const lists = text.split(/\s+/).map(list => list.split(','));
  if (lists.flat().some(method => !/^[a-z-]+(?::[\w.-]+)?$/i.test(method))) return null;
  return lists.every(list => list.some(method => !/^(?:password|keyboard-interactive)(?::|$)/i.test(method)));
}

/** Whether a password by itself lets somebody in. */
export function passwordAloneOf(settings: SshSettings): boolean | undefined {
  return settings.secondFactor === true ? false : settings.passwordAuthentication;
}

/** A keyboard-interactive login asks for the password as well (through PAM), so either counts as passwords. */
function passwords(keywords: Keywords): boolean | undefined {
  const plain = read(keywords, 'passwordauthentication', yesNo);
  const old = read(keywords, 'challengeresponseauthentication', yesNo);
  const asked = read(keywords, 'kbdinteractiveauthentication', yesNo) ?? old;
  const pam = read(keywords, 'usepam', yesNo);
  if (plain === true || (asked === true && pam === true)) return true;
  return plain;
}

function read<T>(keywords: Keywords, keyword: string, parse: (text: string) => T | null): T | undefined {
  const text = keywords.get(keyword);
  if (text === undefined) return undefined;
  const value = parse(text);
  if (value === null) throw new LookFailure('parse_error', `The value of ${keyword} is in an unknown form.`);
  return value;
}

function given<K extends keyof SshSettings>(key: K, value: SshSettings[K]): Pick<SshSettings, K> | object {
  return value === undefined ? {} : { [key]: value };
}

const countOf = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

function yesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  return word === 'yes' ? true : word === 'no' ? false : null;
}

function rootLoginOf(text: string): string | null {
  const word = text.toLowerCase();
  if (word === 'without-password') return 'prohibit-password';
  return ['yes', 'no', 'prohibit-password', 'forced-commands-only'].includes(word) ? word : null;
}

const rootRank = ['no', 'forced-commands-only', 'prohibit-password', 'yes'];

/** Field by field the one that lets in more or waits longer: what the least guarded connection gets. */
export function weakest(a: SshSettings, b: SshSettings): SshSettings {
  const merged = { ...b, ...a };
  return {
    ...merged,
    ...given(
      'clientAliveIntervalSeconds',
      longer(a.clientAliveIntervalSeconds, b.clientAliveIntervalSeconds),
    ),
    ...given('clientAliveCountMax', longer(a.clientAliveCountMax, b.clientAliveCountMax)),
    ...given('idleTimeoutSeconds', longer(a.idleTimeoutSeconds, b.idleTimeoutSeconds)),
    ...given('permitRootLogin', moreOpen(a.permitRootLogin, b.permitRootLogin)),
    ...given('passwordAuthentication', either(a.passwordAuthentication, b.passwordAuthentication)),
    ...given('permitEmptyPasswords', either(a.permitEmptyPasswords, b.permitEmptyPasswords)),
    ...given('secondFactor', both(a.secondFactor, b.secondFactor)),
  };
}

function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a && b;
}

function longer(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a === 0 || b === 0 ? 0 : Math.max(a, b);
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a || b;
}

function moreOpen(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return rootRank.indexOf(a) >= rootRank.indexOf(b) ? a : b;
}

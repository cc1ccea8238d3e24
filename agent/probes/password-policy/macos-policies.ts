/**
 * What `pwpolicy -getaccountpolicies` prints (pwpolicy(8)): one line of text, then a property list of conditions in
 * three groups. A condition is a predicate over attributes and its own parameters. Only the forms that macOS, its
 * profiles and the published guides write are understood; a condition in any other form leaves what it may bear on
 * unknown.
 */
import { accountPolicies } from '../../os/macos/commands-lock.ts';
import { dictOf, listOf, type PlistDict, readPlist } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** Undefined: a condition that was not understood may set it. 0 for none or never. */
export interface AccountPolicies {
  readonly minLength?: number;
  readonly complexity?: boolean;
  readonly history?: number;
  readonly maxAgeSeconds?: number;
  readonly lockoutTries?: number;
  readonly lockoutSeconds?: number;
  /** How many conditions there are, and how many of them come from a profile. */
  readonly conditions: number;
  readonly byProfile: number;
}

interface Condition {
  readonly content: string;
  readonly parameters: PlistDict;
  readonly byProfile: boolean;
}

export const accountPoliciesSource: CommandSource<AccountPolicies> = {
  name: 'macos.pwpolicy',
  kind: 'command',
  command: accountPolicies,
  parse: readPolicies,
};

const groups = [
  'policyCategoryPasswordContent',
  'policyCategoryPasswordChange',
  'policyCategoryAuthentication',
] as const;

function readPolicies(output: Output): AccountPolicies {
  requireSuccess(output, 'pwpolicy');
  const text = stdoutText(output);
  const start = text.indexOf('<?xml');
  const before = (start === -1 ? text : text.slice(0, start)).trim();
  const said = before.replace(/^[$%#][^\n]*(?:\n|$)/, '').trim();
  const greeted = /^Getting (?:global )?account policies[^\n]*$/.test(said);
  if (!greeted && !(said === '' && start !== -1))
    throw new LookFailure('parse_error', 'pwpolicy did not print its account policies.');
  // Without a single policy only the greeting is printed.
  const list = start === -1 ? new Map() : dictOf(readPlist(text.slice(start)), 'account policies');
  const [content, change, authentication] = groups.map(group => conditionsIn(list, group));
  const all = [...(content ?? []), ...(change ?? []), ...(authentication ?? [])];
  return {
    ...passwordContent(content ?? []),
    ...maximumAge(change ?? []),
    ...lockout(authentication ?? []),
    conditions: all.length,
    byProfile: all.filter(one => one.byProfile).length,
  };
}

function conditionsIn(list: PlistDict, group: string): readonly Condition[] {
  const found = list.get(group);
  if (found === undefined) return [];
  return listOf(found, group).map(one => {
    const dict = dictOf(one, group);
    const content = dict.get('policyContent');
    const parameters = dict.get('policyParameters');
    const identifier = dict.get('policyIdentifier');
    return {
      content: typeof content === 'string' ? content : '',
      parameters: parameters === undefined ? new Map() : dictOf(parameters, 'policyParameters'),
      byProfile: typeof identifier === 'string' && identifier.startsWith('ProfilePayload:'),
    };
  });
}

type Content = Pick<AccountPolicies, 'minLength' | 'complexity' | 'history'>;

/** Every condition must hold, so the longest length and the deepest history count. */
function passwordContent(conditions: readonly Condition[]): Content {
  const lengths: number[] = [];
  const depths: number[] = [];
  let kinds = false;
  let unread = false;
  for (const { content, parameters } of conditions) {
    for (const term of content.split(/\s+(?:AND|&&)\s+/i)) {
      const length = /^\(?policyAttributePassword matches '\^?\.\{(\d{1,4}),\d{0,4}\}\+?\$?'\)?$/.exec(
        term.trim(),
      )?.[1];
      if (length !== undefined) lengths.push(Number(length));
      else if (
        /^\(?none policyAttributePasswordHashes in policyAttributePasswordHistory\)?$/i.test(term.trim())
      )
        depths.push(numberOf('policyAttributePasswordHistoryDepth', parameters) ?? Number.NaN);
      else if (asksKinds(term.trim())) kinds = true;
      else unread = true;
    }
  }
  if (depths.some(Number.isNaN)) unread = true;
  const known = (values: readonly number[]) => values.filter(value => !Number.isNaN(value));
  return {
    ...strongest('minLength', lengths, unread),
    ...strongest('history', known(depths), unread),
    ...(kinds || !unread ? { complexity: kinds } : {}),
  };
}

/** "(.*[0-9].*){1,}+" and lookaheads ask for a kind of character; a choice between two asks for neither. */
function asksKinds(term: string): boolean {
  const pattern = /^\(?policyAttributePassword matches '([^']{1,400})'\)?$/.exec(term)?.[1];
  return pattern !== undefined && /\[[^\]]+\]/.test(pattern) && !/[|]|\{0|\*\?/.test(pattern);
}

/** What is understood is a lower limit of what is asked: nothing else may lower it. */
function strongest(key: 'minLength' | 'history', values: readonly number[], unread: boolean): Content {
  if (values.length > 0) return { [key]: Math.max(...values) };
  return unread ? {} : { [key]: 0 };
}

function maximumAge(conditions: readonly Condition[]): Pick<AccountPolicies, 'maxAgeSeconds'> {
  const ages = conditions.map(({ content, parameters }) => {
    const [, limit] =
      /^policyAttributeCurrentTime>policyAttributeLastPasswordChangeTime\+(\w+(?:\*\w+)?)$/.exec(
        bare(content),
      ) ?? [];
    return limit === undefined ? null : spanOf(limit, parameters);
  });
  const known = ages.filter(age => age !== null);
  if (known.length > 0) return { maxAgeSeconds: Math.min(...known) };
  // A change at the next sign-in or on one day sets no age.
  const others = conditions.filter(({ content }) => /LastPasswordChangeTime/.test(content) || content === '');
  return others.length > 0 ? {} : { maxAgeSeconds: 0 };
}

const tries = /^policyAttributeFailedAuthentications<(\w+)(?:OR(.+))?$/;
const opens = /^policyAttributeCurrentTime>policyAttributeLastFailedAuthenticationTime\+(\w+(?:\*\w+)?)$/;

function lockout(conditions: readonly Condition[]): Pick<AccountPolicies, 'lockoutTries' | 'lockoutSeconds'> {
  const about = conditions.filter(({ content }) => /FailedAuthentication/i.test(content) || content === '');
  if (about.length === 0) return { lockoutTries: 0 };
  const [first] = about;
  // Two conditions on wrong tries make a rule that the fact has no words for.
  if (about.length > 1 || first === undefined) return {};
  const [, most, rest] = tries.exec(bare(first.content)) ?? [];
  const count = most === undefined ? null : numberOf(most, first.parameters);
  if (count === null) return {};
  if (rest === undefined) return { lockoutTries: count, lockoutSeconds: 0 };
  const pause = opens.exec(rest)?.[1];
  const seconds = pause === undefined ? null : spanOf(pause, first.parameters);
  // What opens the account again in a way that is not understood may open it at once.
  return seconds === null ? {} : { lockoutTries: count, lockoutSeconds: Math.max(seconds, 1) };
}

/** Without blanks and brackets, which the few known forms do not need to be told apart. */
function bare(content: string): string {
  return content
    .slice(0, 2_000)
    .replaceAll(/[\s()]/g, '')
    .replace('||', 'OR');
}

const named: Readonly<Record<string, number>> = { DAYS_IN_SECONDS: 86_400 };

/** "autoEnableInSeconds", "900", "policyAttributeExpiresEveryNDays*DAYS_IN_SECONDS". */
function spanOf(text: string, parameters: PlistDict): number | null {
  const factors = text.split('*').map(name => numberOf(name, parameters));
  return factors.reduce<number | null>((a, b) => (a === null || b === null ? null : a * b), 1);
}

function numberOf(name: string, parameters: PlistDict): number | null {
  if (/^\d{1,10}$/.test(name)) return Number(name);
  const value = named[name] ?? parameters.get(name);
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/**
 * Who has an account on this machine. The list comes whole or not at all: an entry that cannot be read could be an
 * administrator's. What only root or a missing program could tell (passwords, logons) is left out, which reads as
 * not known. Accounts are told apart by number; a second name for number 0 is root under another name.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { LogonRecord } from '../logons/last.ts';
import { lastSource } from '../logons/linux.ts';
import type { Look, Probe } from '../probe.ts';
import { type LastLogons, lastlog2Source, lastlogSource } from './last-logon.ts';
import { loginDefsFiles } from './login-defs.ts';
import {
  type PasswordState,
  passwdStatusSource,
  type ShadowDays,
  shadowDaysSource,
} from './password-state.ts';
import { isPowerGroup, membershipsOf, membershipText } from './power-groups.ts';
import { type GroupEntry, groupSource, type PasswdEntry, passwdSource } from './sources.ts';

export const accountsOnLinux: Probe<'accounts'> = {
  fact: 'accounts',
  privilege: 'partly',
  sources: [
    passwdSource,
    groupSource,
    passwdStatusSource,
    shadowDaysSource,
    lastlogSource,
    lastlog2Source,
    lastSource,
    loginDefsFiles,
  ],
  read: readAccounts,
};

export type Account = NonNullable<FactOf<'accounts'>['accounts']>[number];
type Answer = { -readonly [K in keyof Account]: Account[K] };

/** What there is beside the list itself; null where it could not be read. */
interface Beside {
  readonly powerGroups: readonly GroupEntry[];
  readonly states: ReadonlyMap<string, PasswordState> | null;
  readonly days: ReadonlyMap<string, ShadowDays> | null;
  readonly logons: readonly LastLogons[];
  readonly firstPersonUid: number | null;
  readonly nowMs: number;
}

async function readAccounts(look: Look): Promise<FactOf<'accounts'>> {
  const [entries, groups, states, days, lastlog, lastlog2, wtmp, firstPersonUid] = await Promise.all([
    look.at(passwdSource),
    look.at(groupSource),
    look.at(passwdStatusSource).catch(notKnown),
    look.at(shadowDaysSource).catch(notKnown),
    look.at(lastlogSource).catch(notKnown),
    look.at(lastlog2Source).catch(notKnown),
    look.at(lastSource).catch(notKnown),
    look.at(loginDefsFiles).catch(notKnown),
  ]);
  const logons = [lastlog, lastlog2, wtmp && lastOfEach(wtmp.logons, look.nowMs)].filter(one => one !== null);
  const beside = {
    powerGroups: powerGroupsOf(groups),
    states,
    days,
    logons,
    firstPersonUid,
    nowMs: look.nowMs,
  };
  return { accounts: onceEach(entries).map(entry => accountOf(entry, beside)) };
}

/** All groups whose number is that of a group with power: the kernel knows numbers only. */
function powerGroupsOf(groups: readonly GroupEntry[]): readonly GroupEntry[] {
  const powerful = new Set(groups.filter(isPowerGroup).map(group => group.gid));
  return groups.filter(group => powerful.has(group.gid));
}

/** The files and a directory may both list the same account. Two accounts of one name stay two. */
export function onceEach(entries: readonly PasswdEntry[]): readonly PasswdEntry[] {
  return [...new Map(entries.map(entry => [`${entry.uid}:${entry.gid}:${entry.name}`, entry])).values()];
}

function accountOf(entry: PasswdEntry, beside: Beside): Account {
  const account: Answer = {
    name: entry.name,
    id: String(entry.uid),
    displayName: entry.displayName,
    shell: entry.shell,
    powerGroups: membershipsOf(entry, beside.powerGroups).map(membershipText),
    // A second name for uid 0 is somebody's doing, not the system's.
    builtIn: entry.uid === 0 && entry.name === 'root' ? 'root' : '',
  };
  const days = beside.days?.get(entry.name);
  const state = beside.states?.get(entry.name);
  const canLogIn = letsIn(entry.shell) ? isOpen(days?.expiresAtMs ?? null, beside.nowMs) : false;
  if (canLogIn !== null) account.canLogIn = canLogIn;
  if (state !== undefined) account.password = state.password;
  const changedAtMs = days?.changedAtMs ?? state?.changedAtMs ?? null;
  if (changedAtMs !== null) account.passwordChangedAtMs = changedAtMs;
  if (days !== undefined && days.expiresAtMs !== null) account.expiresAtMs = days.expiresAtMs;
  const lastLogonAtMs = latest(entry.name, beside.logons);
  if (lastLogonAtMs !== null) account.lastLogonAtMs = lastLogonAtMs;
  if (beside.firstPersonUid !== null) account.system = isSystem(entry.uid, beside.firstPersonUid);
  return account;
}

/** Programs that end at once instead of waiting for commands, where distributions keep them. */
const noShell =
  /^(?:(?:\/usr)?(?:\/local)?\/s?bin|\/run\/current-system\/sw\/bin|\/nix\/store\/[^/]+\/bin)\/(?:nologin|false|true|sync|halt|shutdown|poweroff)$/;

/** An empty shell stands for /bin/sh (passwd(5)). */
function letsIn(shell: string): boolean {
  return !noShell.test(shell);
}

const dayMs = 86_400_000;

/** Day 0 is read as "never" by some programs and as "long ago" by others (shadow(5)); the last day itself may count. */
function isOpen(expiresAtMs: number | null, nowMs: number): boolean | null {
  if (expiresAtMs === 0) return null;
  return expiresAtMs === null || nowMs < expiresAtMs + dayMs;
}

const nobody = 65_534;

function isSystem(uid: number, firstPersonUid: number): boolean {
  return uid !== 0 && (uid < firstPersonUid || uid === nobody);
}

/** Desktops do not always tell lastlog, but wtmp: without it somebody who comes every day could look long gone. */
function lastOfEach(logons: LogonRecord['logons'], nowMs: number): LastLogons {
  const last = new Map<string, number>();
  for (const { account, fromAtMs } of logons) {
    if (fromAtMs !== null && fromAtMs <= nowMs) last.set(account, Math.max(fromAtMs, last.get(account) ?? 0));
  }
  return last;
}

function latest(name: string, keepers: readonly LastLogons[]): number | null {
  const times = keepers.map(keeper => keeper.get(name) ?? null).filter(time => time !== null);
  return times.length === 0 ? null : Math.max(...times);
}

function notKnown(error: unknown): null {
  if (error instanceof LookFailure || error instanceof DoesNotApply) return null;
  throw error;
}

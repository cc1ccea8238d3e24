/**
 * Acts of signing in, locking, unlocking and leaving on a Mac: the unified log, which is the only place that knows of
 * locking, and the record of sessions (last(1)), which knows how each ended and reaches back further. Where the log may
 * not be read, the sessions alone. That locking leaves a record is said only where one was seen: which words the log
 * uses for it differs between versions.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type MacUser, usersSource } from '../accounts/macos-directory.ts';
import { logStoreSource } from '../audit-log/macos-unified.ts';
import { LookFailure } from '../failure.ts';
import { type MacLogons, macLastSource, macWhoSource, readMacLogons } from '../logons/macos.ts';
import type { DatedLogon } from '../logons/macos-last.ts';
import type { Probe } from '../probe.ts';
import type { MacAct } from './macos-log.ts';
import { daySource, type Kept, latelySource, readKeptLog, weekSource } from './macos-span.ts';

const spanMs = 7 * 86_400_000;
const most = 2_000;
/** last(1) tells minutes. */
const nearMs = 120_000;

type Act = Omit<MacAct, 'manner'> & { readonly manner: string; readonly session: string };

export const logonEventsOnMacos: Probe<'logonEvents'> = {
  fact: 'logonEvents',
  privilege: 'partly',
  sources: [latelySource, daySource, weekSource, logStoreSource, macLastSource, macWhoSource, usersSource],
  async read(look) {
    const [log, sessions, users] = await Promise.all([
      attempt(() => readKeptLog(look)),
      attempt(() => readMacLogons(look)),
      attempt(() => look.at(usersSource)),
    ]);
    // The log was the first choice: its reason says more.
    if (log instanceof LookFailure && sessions instanceof LookFailure) throw log;
    const acts = actsOf(log, sessions, users instanceof LookFailure ? [] : users);
    const lately = acts.filter(act => act.atMs >= look.nowMs - spanMs && act.atMs <= look.nowMs + spanMs);
    const oldestAtMs = log instanceof LookFailure ? oldestOf(sessions) : log.fromMs;
    const locks = lately.some(act => act.kind === 'lock' || act.kind === 'unlock');
    return {
      events: lately.slice(-most).map(describe),
      truncated: lately.length > most,
      ...(locks ? { locksRecorded: true } : {}),
      ...(oldestAtMs === null ? {} : { oldestRecordAtMs: oldestAtMs }),
    } satisfies FactOf<'logonEvents'>;
  },
};

function oldestOf(sessions: MacLogons | LookFailure): number | null {
  return sessions instanceof LookFailure ? null : sessions.oldestRecordAtMs;
}

function actsOf(
  log: Kept | LookFailure,
  sessions: MacLogons | LookFailure,
  users: readonly MacUser[],
): readonly Act[] {
  const logged = log instanceof LookFailure ? [] : log.acts.map(act => named(act, users));
  const recorded = sessions instanceof LookFailure ? [] : sessions.logons.flatMap(one => ends(one, users));
  // Both tell of the same act: the log knows the second, the record the session and its end.
  const unseen = recorded.filter(one => !logged.some(act => same(act, one)));
  const loose = logged.map(act => {
    const twin = recorded.find(one => one.manner === 'ssh' && same(act, one));
    return twin === undefined ? act : { ...act, session: twin.session };
  });
  return [...loose, ...unseen].toSorted((a, b) => a.atMs - b.atMs);
}

function same(a: Act, b: Act): boolean {
  const bothSsh = a.kind === 'logon' && a.manner === 'ssh' && b.manner === 'ssh';
  return (
    a.kind === b.kind &&
    a.account === b.account &&
    (a.session === b.session || bothSsh) &&
    Math.abs(a.atMs - b.atMs) <= nearMs
  );
}

/** A person has one session at the screen, however often it is locked. */
const atScreen = (uid: string): string => `console ${uid}`;

function named(act: MacAct, users: readonly MacUser[]): Act {
  const user = users.find(one => (act.uid === '' ? one.name === act.account : String(one.uid) === act.uid));
  const uid = act.uid === '' ? String(user?.uid ?? '') : act.uid;
  const session = act.manner === 'interactive' ? atScreen(uid) : '';
  return { ...act, account: act.account === '' ? (user?.name ?? '') : act.account, uid, session };
}

/** Beginning and end of one session. A window of the Terminal opens a session too, and is no signing in. */
function ends(logon: DatedLogon, users: readonly MacUser[]): readonly Act[] {
  const { account, terminal, source, fromAtMs, toAtMs } = logon;
  const console = terminal === 'console';
  const remote = source !== '' && !/^(?::|tmux\(|tty[sp]?\d)/.test(source);
  if (fromAtMs === null || !(console || remote)) return [];
  const uid = String(users.find(one => one.name === account)?.uid ?? '');
  const session = console ? atScreen(uid) : `${terminal} ${fromAtMs}`;
  const manner = remote ? (console ? 'remote' : 'ssh') : 'interactive';
  const begun: Act = {
    atMs: fromAtMs,
    kind: 'logon',
    account,
    uid,
    manner,
    source: remote ? source : '',
    session,
  };
  return toAtMs === null ? [begun] : [begun, { ...begun, atMs: toAtMs, kind: 'logoff', manner: '' }];
}

const address = /^[\d.:a-fA-F]+(%\w+)?$/;

function describe({ atMs, kind, account, uid, manner, source, session }: Act) {
  return {
    atMs,
    kind,
    account,
    accountId: uid,
    authority: '',
    session,
    sourceHost: address.test(source) ? '' : source,
    sourceAddress: address.test(source) ? source : '',
    ...(manner === '' || kind === 'logoff' ? {} : { manner: kind === 'unlock' ? 'unlock' : manner }),
    ...(kind === 'elevate' ? { elevated: true } : {}),
  };
}

async function attempt<R>(ask: () => Promise<R>): Promise<R | LookFailure> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

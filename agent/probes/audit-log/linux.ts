/**
 * What a Linux machine records of its use: the journal, auditd and the older syslog, whether each outlives a restart
 * and how far back it reaches. Signing in and out and taking administrator rights is told by PAM, sshd and sudo to
 * whichever of them runs. That somebody changed a login or a group, by whatever means, only a rule of auditd on the
 * files themselves records.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import { failureOf, runningOf, runningSources, runs, type Seen, seenOnLinux } from '../linux-running.ts';
import type { Look, Probe, Source } from '../probe.ts';
import type { WatchedFile, WatchedFiles } from './linux-audit-rules.ts';
import { auditdSettingsSource, auditRulesSource, auditStateSource } from './linux-auditd.ts';
import { type LogFiles, logFilesSource, type Reach } from './linux-logs.ts';
import {
  auditRemoteSource,
  forwardingSource,
  type JournalSettings,
  journalSettingsSource,
} from './linux-settings.ts';

type Store = NonNullable<FactOf<'auditLog'>['stores']>[number];
type Kind = NonNullable<FactOf<'auditLog'>['kinds']>[number];

export const auditLogOnLinux: Probe<'auditLog'> = {
  fact: 'auditLog',
  privilege: 'partly',
  sources: [
    ...runningSources,
    journalSettingsSource,
    auditStateSource,
    auditRulesSource,
    auditdSettingsSource,
    forwardingSource,
    auditRemoteSource,
    logFilesSource,
  ],
  async read(look) {
    const seen = await seenOnLinux(look);
    const files = await orNull(look, logFilesSource);
    const settings = await orNull(look, journalSettingsSource);
    const stores = [
      journal(seen, settings, files),
      await auditd(look, seen, files),
      syslog(seen, files),
    ].filter(store => store !== null);
    if (stores.length === 0 && seen.failure !== null)
      throw new LookFailure('partial_coverage', `No record was found, but: ${seen.failure.message}`);
    const rules = await failureOf(() => look.at(auditRulesSource));
    const forwarded = await forwardedFrom(look, seen, stores);
    return {
      stores,
      kinds: kindsOf(stores, settings, rules),
      ...(forwarded === undefined ? {} : { forwarded }),
    };
  },
};

function journal(seen: Seen, settings: JournalSettings | null, files: LogFiles | null): Store | null {
  const running = runningOf(['systemd-journald'], ['systemd-journal'], seen);
  if (running === 'absent') return null;
  const storage = settings?.storage;
  const recording = storage === 'none' ? false : storage === undefined ? undefined : runs(running, seen);
  const persistent = persistentJournal(storage, files);
  const reach = persistent === true ? files?.journal : persistent === false ? files?.memory : null;
  return store('journal', {
    recording,
    persistent,
    maxBytes: settings?.maxBytes,
    oldestRecordAtMs: reach?.oldestAtMs ?? undefined,
    whenFull: 'overwrite',
  });
}

/** "auto" keeps it where the folder is there; that it does is seen by the file that is written to. */
function persistentJournal(
  storage: JournalSettings['storage'] | undefined,
  files: LogFiles | null,
): boolean | undefined {
  if (storage === 'volatile' || storage === 'none') return false;
  if (storage === undefined || files === null) return undefined;
  if (files.journal !== null) return true;
  return files.denied.some(path => path.startsWith('/var/log/journal')) ? undefined : false;
}

/** Null where auditd is not here. */
async function auditd(look: Look, seen: Seen, files: LogFiles | null): Promise<Store | null> {
  const running = runningOf(['auditd'], ['auditd'], seen);
  const state = await failureOf(() => look.at(auditStateSource));
  const isAbsent = state instanceof LookFailure && /^(?:tool_missing|feature_missing)$/.test(state.reason);
  if (running === 'absent' && isAbsent) return null;
  const keeping = await orNull(look, auditdSettingsSource);
  const known = state instanceof LookFailure ? null : state;
  // What the kernel hands over goes nowhere while auditd does not run; that it runs does not say that anything comes.
  const recording = known === null ? (running === false ? false : undefined) : known.recording;
  return store('auditd', {
    recording,
    persistent: keeping?.persistent,
    maxBytes: keeping?.maxBytes,
    oldestRecordAtMs: files?.audit?.oldestAtMs ?? undefined,
    whenFull: keeping?.whenFull,
    immutable: known?.immutable,
    lost: known?.lost,
  });
}

function syslog(seen: Seen, files: LogFiles | null): Store | null {
  const running = runningOf(['rsyslog', 'syslog-ng', 'syslogd'], ['rsyslogd', 'syslog-ng', 'syslogd'], seen);
  if (running === 'absent') return null;
  const reach: Reach | null | undefined = files?.syslog;
  return store('syslog', {
    recording: runs(running, seen),
    // It may write to a file of another name.
    persistent: reach == null ? undefined : true,
    oldestRecordAtMs: reach?.oldestAtMs ?? undefined,
  });
}

type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined };

function store(name: string, fields: Maybe<Omit<Store, 'name'>>): Store {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { name, ...Object.fromEntries(known) };
}

function kindsOf(
  stores: readonly Store[],
  settings: JournalSettings | null,
  rules: WatchedFiles | LookFailure,
): Kind[] {
  // The journal may be told to keep only what is urgent.
  const text = stores.map(one => {
    if (one.name === 'auditd' || one.recording !== true)
      return one.recording === undefined ? undefined : false;
    return one.name === 'journal' ? settings?.keepsInfo : one.persistent;
  });
  const audited = stores.find(one => one.name === 'auditd')?.recording ?? undefined;
  const isTold = anyOf([...text, stores.some(one => one.name === 'auditd') ? audited : false]);
  const watched = (...files: readonly WatchedFile[]) => watchedBy(rules, audited, stores, files);
  return [
    kind('logon', isTold, isTold),
    kind('logoff', isTold),
    kind('elevation', isTold, isTold),
    kind('account_management', watched('/etc/passwd', '/etc/shadow')),
    kind('group_management', watched('/etc/group')),
  ];
}

const anyOf = (all: readonly (boolean | null | undefined)[]): boolean | undefined =>
  all.includes(true) ? true : all.every(one => one === false) ? false : undefined;

function watchedBy(
  rules: WatchedFiles | LookFailure,
  audited: boolean | undefined,
  stores: readonly Store[],
  files: readonly WatchedFile[],
): boolean | undefined {
  if (!stores.some(one => one.name === 'auditd') || audited === false) return false;
  if (rules instanceof LookFailure || audited === undefined) return undefined;
  const each = files.map(file => rules.get(file));
  return each.includes(false) ? false : each.every(one => one === true) ? true : undefined;
}

function kind(name: string, success: boolean | undefined, failure?: boolean): Kind {
  return {
    name,
    ...(success === undefined ? {} : { success }),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Programs that may send records elsewhere, in ways that are not looked at. */
const shippers = [
  'wazuh-agentd',
  'filebeat',
  'auditbeat',
  'journalbeat',
  'elastic-agent',
  'fluent-bit',
  'fluentd',
  'td-agent',
  'vector',
  'promtail',
  'alloy',
  'splunkd',
  'nxlog',
  'mdsd',
  'otelcol',
  'syslog-ng',
];

async function forwardedFrom(look: Look, seen: Seen, stores: readonly Store[]): Promise<boolean | undefined> {
  const to = await orNull(look, forwardingSource);
  const rsyslog = runs(runningOf(['rsyslog'], ['rsyslogd'], seen), seen);
  // As a process its name is cut to that of the journal itself.
  const upload = runs(runningOf(['systemd-journal-upload'], [], seen), seen);
  const auditd = stores.find(one => one.name === 'auditd');
  const audited = auditd === undefined ? false : auditd.recording;
  const remote = audited === false ? false : await orNull(look, auditRemoteSource);
  const other = runs(runningOf(shippers, shippers, seen), seen);
  return anyOf([
    both(rsyslog, to?.rsyslog),
    both(upload, to?.upload),
    both(audited, remote),
    // One of those that runs may send something; that none runs is an answer.
    other === false ? false : undefined,
  ]);
}

function both(a: boolean | null | undefined, b: boolean | null | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : undefined;
}

async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  const answer = await failureOf(() => look.at(source));
  return answer instanceof LookFailure ? null : answer;
}

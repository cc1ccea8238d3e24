/**
 * What a Mac records: the unified log, which is always written and keeps what its half a gigabyte holds, and the
 * security audit (OpenBSM), which is off on macOS 14 and later unless the firm switched it on. loginwindow, sshd and
 * Screen Sharing write signing in and out, failed tries and locking to the unified log; whether it holds every change
 * of an account is not known, so that only the audit speaks of those. Whether records go to another machine cannot be
 * seen from here.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import {
  type AuditControl,
  auditConditionSource,
  auditControlSource,
  auditTrailSource,
} from './macos-bsm.ts';
import { type LogStore, logStoreSource } from './macos-unified.ts';

type Fact = FactOf<'auditLog'>;
type Store = NonNullable<Fact['stores']>[number];
type Kind = NonNullable<Fact['kinds']>[number];

/** A Mac that runs writes to its log all the time. */
const freshMs = 24 * 60 * 60 * 1000;
const usualFolder = /^(?:\/private)?\/var\/audit\/?$/;

export const auditLogOnMacos: Probe<'auditLog'> = {
  fact: 'auditLog',
  privilege: 'administrator',
  sources: [logStoreSource, auditConditionSource, auditControlSource, auditTrailSource],
  async read(look) {
    const log = await look.at(logStoreSource);
    const audit = await auditOf(look);
    const unified = unifiedStore(log, look.nowMs);
    return {
      stores: [unified, ...(audit === null ? [] : [audit.store])],
      kinds: kindsOf(unified.recording === true, audit?.control ?? null),
    };
  },
};

function unifiedStore(log: LogStore | null, nowMs: number): Store {
  if (log === null) return { name: 'unified log', persistent: false };
  const fresh = Math.abs(nowMs - log.newestAtMs) <= freshMs;
  return {
    name: 'unified log',
    ...(fresh ? { recording: true } : {}),
    persistent: true,
    oldestRecordAtMs: log.oldestAtMs,
    whenFull: 'overwrite',
  };
}

/** Null on a macOS that has no audit any more. `control` is what is recorded now. */
async function auditOf(look: Look): Promise<{ store: Store; control: AuditControl | null } | null> {
  const name = 'openbsm';
  const condition = await orFailure(look, auditConditionSource);
  if (condition instanceof LookFailure && condition.reason === 'tool_missing') return null;
  if (condition instanceof LookFailure) return { store: { name }, control: null };
  const control = await orFailure(look, auditControlSource);
  if (!condition || control === null) return { store: { name, recording: false }, control: null };
  if (control instanceof LookFailure) return { store: { name, recording: true }, control: null };
  const oldest = usualFolder.test(control.folder) ? await orFailure(look, auditTrailSource) : null;
  const store: Store = {
    name,
    recording: true,
    persistent: true,
    whenFull: control.halts ? 'stop' : 'overwrite',
    ...(control.maxBytes === null ? {} : { maxBytes: control.maxBytes }),
    ...(oldest === null || oldest instanceof LookFailure ? {} : { oldestRecordAtMs: oldest }),
  };
  return { store, control };
}

/** Classes of audit_class(5): lo signing in and out, aa passwords and rights, ad accounts, groups and settings. */
function kindsOf(unified: boolean, control: AuditControl | null): Kind[] {
  const log: Kind[] = unified
    ? [
        { name: 'logon', success: true, failure: true },
        { name: 'logoff', success: true },
        { name: 'lock', success: true },
      ]
    : [];
  if (control === null) return log;
  const of = (name: string, auditClass: string): Kind => ({
    name,
    success: control.flags.success.has(auditClass),
    failure: control.flags.failure.has(auditClass),
  });
  const signIn = of('logon', 'lo');
  const failures = signIn.failure === true || control.unattributed.failure.has('lo');
  const audited = [
    { ...signIn, failure: failures },
    of('logoff', 'lo'),
    of('credential_check', 'aa'),
    of('elevation', 'aa'),
    of('account_management', 'ad'),
    of('group_management', 'ad'),
    of('policy_change', 'ad'),
  ];
  const names = new Set(log.map(kind => kind.name));
  return [...log, ...audited.filter(kind => !names.has(kind.name))];
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

/**
 * The security audit of a Mac (OpenBSM): whether the kernel audits, what audit_control(5) has it record, and how far
 * back its trail goes. Apple deprecates it since macOS 11 and ships it switched off since macOS 14.
 */
import { auditCondition, auditTrail } from '../../os/macos/commands-audit.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, FileSet, FilesSource } from '../probe.ts';
import { foundPaths } from '../remote-tools/macos-found.ts';

/** True while the kernel audits. */
export const auditConditionSource: CommandSource<boolean> = {
  name: 'macos.audit',
  kind: 'command',
  command: auditCondition,
  parse: readCondition,
};

function readCondition(output: Output): boolean {
  requireSuccess(output, 'audit');
  const word = /^\s*(?:audit condition: )?(AUC_[A-Z]{1,30})\s*$/i.exec(
    stdoutText(output).slice(0, 1_000),
  )?.[1];
  if (word === 'AUC_AUDITING') return true;
  if (word === 'AUC_NOAUDIT' || word === 'AUC_DISABLED' || word === 'AUC_UNSET') return false;
  throw new LookFailure('parse_error', 'audit did not say whether the kernel audits.');
}

/** A class of events and the outcomes of it that are recorded. */
export interface AuditFlags {
  readonly success: ReadonlySet<string>;
  readonly failure: ReadonlySet<string>;
}

export interface AuditControl {
  readonly folder: string;
  /** What is recorded of somebody who is known. */
  readonly flags: AuditFlags;
  /** What is recorded while nobody is known: sign-ins that fail, above all. */
  readonly unattributed: AuditFlags;
  /** The machine halts when nothing more can be recorded. */
  readonly halts: boolean;
  /** Old files go when the trail is larger than this; null where no size is set. */
  readonly maxBytes: number | null;
}

const path = '/etc/security/audit_control';
const mostBytes = 64 * 1024;

/** Null where there is no such file, as on macOS 14 and later until somebody makes one. */
export const auditControlSource: FilesSource<AuditControl | null> = {
  name: 'macos.files.audit_control',
  kind: 'files',
  files: { paths: [path], maxBytes: mostBytes },
  parse: readControl,
};

function readControl(files: FileSet): AuditControl | null {
  const text = files.get(path);
  if (text === undefined) return null;
  if (text.length > mostBytes) throw unknown();
  const said = new Map<string, string>();
  for (const line of linesOf(text)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name, value] = /^([a-z-]{1,40}):([^\0]{0,500}?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined || (said.has(name) && name !== 'dir')) throw unknown();
    if (!said.has(name)) said.set(name, value);
  }
  const [folder, flags] = [said.get('dir'), said.get('flags')];
  if (folder === undefined || flags === undefined) throw unknown();
  return {
    folder,
    flags: flagsIn(flags),
    unattributed: flagsIn(said.get('naflags') ?? ''),
    halts: (said.get('policy') ?? '').split(',').includes('ahlt'),
    maxBytes: sizeIn(said.get('expire-after') ?? ''),
  };
}

/** Classes that "all" stands for, as far as this agent asks about them (audit_class(5)). */
const asked = ['lo', 'aa', 'ad'];

/** audit_control(5): "+" for success, "-" for failure, "^" takes away again, in the order in which they stand. */
function flagsIn(text: string): AuditFlags {
  const success = new Set<string>();
  const failure = new Set<string>();
  for (const word of text.split(',').map(one => one.trim())) {
    if (word === '') continue;
    const [, away, sign, name] = /^(\^?)([+-]?)([a-z]{2,3}|\\?all)$/.exec(word) ?? [];
    if (name === undefined) throw unknown();
    for (const each of name.endsWith('all') ? asked : name === 'no' ? [] : [name]) {
      for (const set of [...(sign === '-' ? [] : [success]), ...(sign === '+' ? [] : [failure])])
        if (away === '^') set.delete(each);
        else set.add(each);
    }
  }
  return { success, failure };
}

const units: Readonly<Record<string, number>> = { B: 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** "60d OR 5G": by age, by size, or by both. Null where no size is in it. */
function sizeIn(text: string): number | null {
  const size = /(?:^| )(\d{1,9})([BKMG])(?: |$)/.exec(text);
  return size === null ? null : Number(size[1]) * (units[size[2] ?? ''] ?? 1);
}

function unknown(): LookFailure {
  return new LookFailure(
    'parse_error',
    'audit_control holds a line in a form that this agent does not know.',
  );
}

/** When the oldest file of the trail was begun, epoch milliseconds; null without any. Names are in UTC. */
export const auditTrailSource: CommandSource<number | null> = {
  name: 'macos.find.audit-trail',
  kind: 'command',
  command: auditTrail,
  parse(output) {
    const begun = foundPaths(output, ['/private/var/audit']).map(file => {
      const stamp =
        /^\/private\/var\/audit\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(?:\d{14}|not_terminated|crash_recovery)$/;
      const [, ...parts] = stamp.exec(file) ?? [];
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
      const atMs = Date.UTC(year, month - 1, day, hour, minute, second);
      if (parts.length === 0 || new Date(atMs).getUTCDate() !== day)
        throw new LookFailure('parse_error', 'A file of the audit trail has a name that is not known.');
      return atMs;
    });
    return begun.length === 0 ? null : begun.reduce((a, b) => Math.min(a, b));
  },
};

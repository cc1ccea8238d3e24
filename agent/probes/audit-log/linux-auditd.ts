/** Linux's audit: what the kernel does (auditctl(8)), what it was told to watch, and what auditd keeps (auditd.conf(5)). */
import { auditRules, auditState } from '../../os/linux/commands-audit.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { breaksOff, linesOf, requireBounded, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, FileSet, FilesSource } from '../probe.ts';
import { parseAuditRules, type WatchedFiles } from './linux-audit-rules.ts';

export interface AuditState {
  /** The kernel hands events over, and somebody takes them. */
  readonly recording: boolean;
  readonly immutable: boolean;
  readonly lost: number;
}

export const auditStateSource: CommandSource<AuditState> = {
  name: 'linux.auditctl.state',
  kind: 'command',
  command: auditState,
  parse: parseState,
};

/** @throws LookFailure no_privilege for anybody but root, feature_missing in a container */
export function refuseAuditctl(output: Output): void {
  const said = `${stdoutText(output).slice(0, 1_000)}\n${stderrText(output).slice(0, 1_000)}`;
  if (/must be root|operation not permitted|permission denied/i.test(said))
    throw new LookFailure('no_privilege', 'Only root may ask auditctl.');
  if (/audit support not in kernel|cannot open netlink audit socket|protocol not supported/i.test(said))
    throw new LookFailure('feature_missing', 'The kernel keeps no audit here.');
  requireSuccess(output, 'auditctl');
  requireBounded(output.stdout.length, 400_000, 'What auditctl printed');
}

/** "enabled 1" a line, or before 2.4 all in one line: "AUDIT_STATUS: enabled=1 flag=1 pid=947 ... lost=0 backlog=0". */
function parseState(output: Output): AuditState {
  refuseAuditctl(output);
  const text = stdoutText(output);
  const values = new Map<string, number>();
  for (const [, name, value] of text.matchAll(/(?:^|\s)(enabled|pid|lost)[ =](\d{1,12})(?=\s)/g)) {
    if (values.has(name ?? '')) throw unknownForm();
    values.set(name ?? '', Number(value));
  }
  const [enabled, pid, lost] = [values.get('enabled'), values.get('pid'), values.get('lost')];
  if (enabled === undefined || enabled > 2 || pid === undefined || lost === undefined) throw unknownForm();
  return { recording: enabled > 0 && pid !== 0, immutable: enabled === 2, lost };
}

const unknownForm = (): LookFailure =>
  new LookFailure('parse_error', 'auditctl did not say whether events are recorded.');

export const auditRulesSource: CommandSource<WatchedFiles> = {
  name: 'linux.auditctl.rules',
  kind: 'command',
  command: auditRules,
  parse(output) {
    refuseAuditctl(output);
    const text = stdoutText(output);
    const lines = linesOf(text);
    // A rule ends in its key: before that, "-w /etc" may be the beginning of another path.
    const isWhole = text.endsWith('\n') || /^No rules$|(?:\s-k |\skey=)\S+$/.test(lines.at(-1) ?? '');
    if (!isWhole) throw new LookFailure('parse_error', 'What auditctl printed breaks off.');
    return parseAuditRules(lines);
  },
};

export interface AuditKeeping {
  readonly persistent: boolean;
  readonly maxBytes?: number;
  readonly whenFull?: string;
}

/** auditd's own settings; null where it has none here. */
export const auditdSettingsSource: FilesSource<AuditKeeping | null> = {
  name: 'linux.files.auditd',
  kind: 'files',
  files: { paths: ['/etc/audit/auditd.conf'] },
  parse: keepingOf,
};

const whenFull: Readonly<Record<string, string>> = {
  rotate: 'overwrite',
  keep_logs: 'archive',
  suspend: 'stop',
  halt: 'stop',
  single: 'stop',
};

function keepingOf(files: FileSet): AuditKeeping | null {
  const text = [...files.values()][0];
  if (text === undefined) return null;
  requireBounded(text.length, 100_000, 'auditd.conf');
  if (breaksOff(text))
    throw new LookFailure('parse_error', 'auditd.conf breaks off: its last line has no end.');
  const settings = new Map<string, string>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, key, value] = /^([a-z_0-9]+)\s*=\s*(.*)$/i.exec(line) ?? [];
    if (key === undefined)
      throw new LookFailure('parse_error', 'A line of auditd.conf is in an unknown form.');
    settings.set(key.toLowerCase(), (value ?? '').trim().toLowerCase());
  }
  const action = settings.get('max_log_file_action');
  const [size, count] = [whole(settings.get('max_log_file')), whole(settings.get('num_logs'))];
  const full = action === undefined ? undefined : whenFull[action];
  // Mebibytes a file; only where old files give way do they bound the whole.
  const isBounded = action === 'rotate' && size !== undefined && count !== undefined && count > 1;
  return {
    persistent: settings.get('write_logs') !== 'no',
    ...(isBounded ? { maxBytes: size * count * 1024 * 1024 } : {}),
    ...(full === undefined ? {} : { whenFull: full }),
  };
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;

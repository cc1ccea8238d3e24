/**
 * What usbguard lets in (usbguard-daemon.conf(5), usbguard-rules.conf(5)): the first rule that fits a device counts,
 * and where none fits, what the daemon is told to do.
 */
import { usbguardRules } from '../../os/linux/commands-guard.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { breaksOff, linesOf, requireBounded, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, FileSet, FilesSource } from '../probe.ts';

/** Whether the daemon, by its settings, keeps out what no rule allows. */
export const usbguardSettingsSource: FilesSource<boolean> = {
  name: 'linux.files.usbguard',
  kind: 'files',
  files: { paths: ['/etc/usbguard/usbguard-daemon.conf'] },
  parse: keepsOutTheRest,
};

/** @throws LookFailure feature_missing without settings, parse_error on a line of another form */
function keepsOutTheRest(files: FileSet): boolean {
  const text = [...files.values()][0];
  if (text === undefined) throw new LookFailure('feature_missing', 'usbguard is not set up here.');
  requireBounded(text.length, 100_000, 'The file of usbguard’s settings');
  if (breaksOff(text)) throw new LookFailure('parse_error', 'usbguard’s settings break off.');
  const settings = new Map<string, string>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, key, value] = /^(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === undefined)
      throw new LookFailure('parse_error', 'A line of usbguard’s settings is in an unknown form.');
    settings.set(key, value ?? '');
  }
  // With these words alone a stick that is put in while the machine runs is judged by the rules.
  const inserted = settings.get('InsertedDevicePolicy');
  const implicit = settings.get('ImplicitPolicyTarget');
  // Both stand in the file that it is installed with: without them it may be a part of one.
  if (inserted === undefined || implicit === undefined)
    throw new LookFailure('parse_error', 'usbguard’s settings do not say what becomes of a new device.');
  return (
    /^(?:block|reject)$/.test(inserted) ||
    (inserted === 'apply-policy' && /^(?:block|reject)$/.test(implicit))
  );
}

/** Whether a rule lets a disk in. */
export const usbguardRulesSource: CommandSource<boolean> = {
  name: 'linux.grep.usbguard',
  kind: 'command',
  command: usbguardRules,
  parse: letsDisksIn,
};

interface Rule {
  readonly target: string;
  /** As in the file, without its word; null for any interface. */
  readonly interfaces: string | null;
}

/** @throws LookFailure */
function letsDisksIn(output: Output): boolean {
  requireBounded(output.stdout.length + output.stderr.length, 200_000, 'The list of usbguard’s rules');
  const complaints = linesOf(stderrText(output)).filter(line => line.trim() !== '');
  if (complaints.some(line => line.endsWith(': Permission denied')))
    throw new LookFailure('no_privilege', 'The agent may not read usbguard’s rules.');
  if (!complaints.every(line => line.endsWith(': No such file or directory')) || output.exitCode > 2)
    throw new LookFailure('command_failed', 'usbguard’s rules could not be read.');
  const text = stdoutText(output);
  const lines = linesOf(text);
  if (!text.endsWith('\n') || lines.pop() !== 'ImplicitPolicyTarget')
    throw new LookFailure('parse_error', 'usbguard’s rules break off.');
  for (const { target, interfaces } of rulesOf(lines)) {
    if (target === 'allow' && mayFitDisk(interfaces)) return true;
    if (target !== 'allow' && target !== 'match' && fitsEveryDisk(interfaces)) return false;
  }
  return false;
}

function rulesOf(lines: readonly string[]): readonly Rule[] {
  const rules: Rule[] = [];
  for (const raw of lines) {
    const line = raw.trim();
    const last = rules.at(-1);
    if (/^(?:allow|block|reject|match)$/.test(line)) rules.push({ target: line, interfaces: null });
    else if (line.startsWith('with-interface ') && last !== undefined && last.interfaces === null)
      rules[rules.length - 1] = { ...last, interfaces: line.slice('with-interface '.length) };
    else throw new LookFailure('parse_error', 'A rule of usbguard is in an unknown form.');
  }
  return rules;
}

/** 08 is mass storage (USB class codes). "none-of" fits a disk unless it names all of that class. */
function mayFitDisk(interfaces: string | null): boolean {
  if (interfaces === null) return true;
  if (/^none-of\b/.test(interfaces)) return !/\b08:\*:\*/.test(interfaces);
  const named = interfaces.match(/[0-9a-fA-F*]{1,2}:[0-9a-fA-F*]{1,2}:[0-9a-fA-F*]{1,2}/g);
  return named === null || named.some(one => one.startsWith('08:') || one.startsWith('*'));
}

/** Only "one-of" also fits a device that is a disk and something else. */
function fitsEveryDisk(interfaces: string | null): boolean {
  return interfaces === null ? false : /^one-of\b[^}]*\b08:\*:\*/.test(interfaces);
}

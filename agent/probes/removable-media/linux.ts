/**
 * What may be written to a USB disk on Linux. Two things keep every one of them out for sure: a kernel that is kept
 * from driving them, and usbguard where none of its rules lets one in. Rules of udev, polkit and dconf may do anything
 * else, so where this machine has some of its own that bear on it, the answer is not known. No desktop of Linux starts
 * a program from a disk without asking.
 */
import { removableDiskRules } from '../../os/linux/commands-guard.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { failureOf, runningOf, runningSources, seenOnLinux } from '../linux-running.ts';
import { linesOf, requireBounded, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { storageDriversSource } from './linux-modules.ts';
import { usbguardRulesSource, usbguardSettingsSource } from './usbguard.ts';

/** Files of this machine's own that bear on removable disks. */
export const diskRulesSource: CommandSource<readonly string[]> = {
  name: 'linux.grep.disk-rules',
  kind: 'command',
  command: removableDiskRules,
  parse: rulesFound,
};

/** @throws LookFailure when a folder could not be entered */
function rulesFound(output: Output): readonly string[] {
  requireBounded(output.stdout.length + output.stderr.length, 200_000, 'What grep printed');
  const complaints = linesOf(stderrText(output)).filter(line => line.trim() !== '');
  if (complaints.some(line => line.endsWith(': Permission denied')))
    throw new LookFailure('no_privilege', 'The agent may not read every rule of udev and polkit.');
  const expected = complaints.every(line => line.endsWith(': No such file or directory'));
  const text = stdoutText(output);
  const paths = linesOf(text);
  const ended =
    output.exitCode === (paths.length > 0 ? 0 : 1) || (output.exitCode === 2 && complaints.length > 0);
  if (!expected || !ended)
    throw new LookFailure('command_failed', 'Rules of udev and polkit could not be read.');
  if (
    (text !== '' && !text.endsWith('\n')) ||
    !paths.every(path => /^\/(?:etc|run)\/[\w./@+:~-]{1,300}$/.test(path))
  )
    throw new LookFailure('parse_error', 'grep named something else than files of rules.');
  return paths;
}

interface Usbguard {
  readonly runs: boolean;
  /** Absent: it could not be told what it lets in. */
  readonly letsDisksIn?: boolean;
}

export const removableMediaOnLinux: Probe<'removableMedia'> = {
  fact: 'removableMedia',
  privilege: 'partly',
  sources: [
    storageDriversSource,
    usbguardSettingsSource,
    usbguardRulesSource,
    diskRulesSource,
    ...runningSources,
  ],
  async read(look) {
    const drivers = await failureOf(() => look.at(storageDriversSource));
    const guarded = await failureOf(() => usbguardOf(look));
    const usbguard: Usbguard = guarded instanceof LookFailure ? { runs: false } : guarded;
    const because = [
      ...(drivers instanceof LookFailure ? [] : drivers.because),
      ...(usbguard.runs ? [`usbguard runs and ${wordOf(usbguard.letsDisksIn)}`] : []),
    ];
    const isBlocked =
      (!(drivers instanceof LookFailure) && drivers.blocked === true) ||
      (usbguard.runs && usbguard.letsDisksIn === false);
    if (isBlocked) return { blocked: true, writeNeedsEncryption: true, autorun: false, because };
    if (drivers instanceof LookFailure) throw drivers;
    if (guarded instanceof LookFailure) throw guarded;
    const own = await failureOf(() => look.at(diskRulesSource));
    if (own instanceof LookFailure) throw own;
    // A disk that usbguard knows by name may be an encrypted one.
    const blocked = drivers.blocked === null || own.length > 0 || isUntold(usbguard) ? undefined : false;
    const isOpen = blocked === false && !usbguard.runs;
    return {
      ...(blocked === undefined ? {} : { blocked }),
      ...(isOpen ? { writeNeedsEncryption: false } : {}),
      autorun: false,
      because: [
        ...because,
        ...own.slice(0, 10).map(path => `${path} bears on removable disks and was not judged`),
      ],
    };
  },
};

const isUntold = ({ runs, letsDisksIn }: Usbguard): boolean => runs && letsDisksIn === undefined;

function wordOf(letsDisksIn: boolean | undefined): string {
  if (letsDisksIn === undefined) return 'what it lets in could not be read';
  return letsDisksIn ? 'lets some disks in' : 'lets no disk in';
}

/** @throws LookFailure where it cannot be told whether it runs */
async function usbguardOf(look: Look): Promise<Usbguard> {
  const seen = await seenOnLinux(look);
  if (seen.failure !== null && seen.services === null && seen.processes === null) throw seen.failure;
  if (runningOf(['usbguard'], ['usbguard-daemon'], seen) !== true) return { runs: false };
  const keepsOut = await failureOf(() => look.at(usbguardSettingsSource));
  const letsIn = await failureOf(() => look.at(usbguardRulesSource));
  if (keepsOut instanceof LookFailure) return { runs: true };
  if (!keepsOut) return { runs: true, letsDisksIn: true };
  return letsIn instanceof LookFailure ? { runs: true } : { runs: true, letsDisksIn: letsIn };
}

/**
 * What dnf and yum print between the lines that count: banners of plug-ins, progress, complaints about single notices.
 * None of it says which update waits. A line that is neither this nor a known row refuses the whole text.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stderrText, stdoutText } from '../output.ts';
import { boundedLines } from './bounded-lines.ts';

const banners = [
  /^Last metadata expiration check: /,
  /^(Loaded plugins|Loading mirror speeds|Determining fastest mirrors?|Repodata is over|Plugin |Failed to set locale)/,
  /^(Updating|Unable to (read|access|upload)|Uploading|Skipping) .*(Subscription Management|consumer|Enabled Repos)/i,
  /^(This system is (not registered|registered|receiving)|Not root, Subscription|Cannot upload enabled repos)/,
  /^(You can|Use) .*(subscription-manager|yum-config-manager)/,
  /^(Updating and loading repositories|Repositories loaded|Repository .*(loaded|up to date))/,
  /^(Update notice|You should report this problem|If you are the owner|To help pinpoint the issue)/,
  /^(Updateinfo file is not valid|updates?info list done|Limiting package lists|Advisory .* (broken|skipping))/i,
  /^(Waiting for process|Existing lock|Another app is currently holding)/,
  /^No (matches found for the following disable plugin patterns|security updates needed|packages needed for security)/i,
  /^(\d+ package\(s\) needed for security|needed for security, out of)/,
  /^Security: \S+ is (an installed security update|the currently running version)/,
  /^(Failed loading plugin|Failed to (load|download)|Ignoring repositories|Modular dependency problem|Problem \d*:?)/,
  /^(Importing GPG key|From +: |Userid +: |Fingerprint: |Is this ok)/,
  /^(Red Hat|CentOS|Rocky|Alma|Fedora|Oracle|Amazon|Extra Packages|EPEL|RPM ?Fusion|Docker)\b.*\s[\d.]+ ?[kMG]?B(\/s)?\b/,
  /^\* [\w.:+-]+: \S+$/,
  /^: .+/,
];

/** `name | 3.2 kB  00:00:00`, `(1/3): file | 12 kB`, `[1/4] name 100% | ...`: how far a download went. */
function isProgress(line: string): boolean {
  const timed = /(\d\d:\d\d|--:--)( ETA)?$/.test(line) && / \| {1,40}[\d.]/.test(line);
  return (
    timed ||
    / \| {1,40}[\d.]{1,20} {0,8}[kMG]?i?B(\/s)? /.test(`${line} `) ||
    /^\[\d+\/\d+\] .*\d% /.test(line)
  );
}

/** Three words, the first with a point or a number and no colon behind it: a row, told quickly from talk. */
function isPlainRow(line: string): boolean {
  return /^[A-Za-z][\w.:+-]*[.\d][\w.+-]*\s+[\w.:+~^/-]+\s+[\w.:+~^@-]+$/.test(line);
}

export function isNoise(line: string): boolean {
  if (line.length > 2000 || isPlainRow(line)) return false;
  const text = line.trim();
  return text === '' || banners.some(banner => banner.test(text)) || isProgress(text);
}

/**
 * The lines that may count. yum wraps its banner at the width of the screen: `              : langpacks, versionlock`.
 * @throws LookFailure for an exit status that means that nothing could be answered
 */
export function rpmLines(output: Output, program: string, good: readonly number[] = [0]): string[] {
  if (!good.includes(output.exitCode)) refuse(output, program);
  const lines = boundedLines(stdoutText(output), program).map(line => line.trimEnd());
  // A whole list may come as JSON on one line; no row is that long.
  if (lines.some(line => line.length > 20_000 && !/^\s{0,20}[[{]/.test(line)))
    throw new LookFailure('parse_error', `${program} printed a line that is far too long.`);
  return lines.filter((line, i) => !(i === 0 && isPrompt(line)) && !isNoise(line));
}

/** A recorded answer may begin with the line that asked for it. */
function isPrompt(line: string): boolean {
  return line.length < 300 && /^[^|]*[#$] *(sudo +)?(\/\S*\/)?(dnf|dnf5|dnf-3|yum) +\S/.test(line);
}

function refuse(output: Output, program: string): never {
  const said = `${stderrText(output)}\n${stdoutText(output)}`.slice(0, 20_000);
  if (/cache-only enabled but no cache|no cache (for|of) |Cannot (retrieve|find) .*cache/i.test(said))
    throw new LookFailure('no_metadata', `${program} never fetched its lists of updates.`);
  if (/no (enabled|active)? ?repos|no repositories available|there are no enabled repos/i.test(said))
    throw new LookFailure('no_metadata', `${program} has no repository to fetch a list of updates from.`);
  if (/superuser privileges|must be root|requires root/i.test(said))
    throw new LookFailure('no_privilege', `${program} answers root only.`);
  requireSuccess(output.exitCode === 0 ? { ...output, exitCode: 1 } : output, program);
  throw new LookFailure('command_failed', `${program} ended badly.`);
}

/** @returns what to throw for a line that is neither a row nor known talk */
export function strangeLine(line: string, program: string): LookFailure {
  // In the C locale these programs print ASCII; letters beyond it are another language.
  if (/\p{L}/u.test(line.replace(/[\p{ASCII}]/gu, '')))
    return new LookFailure('locale_unparsed', `${program} answered in another language than English.`);
  return new LookFailure('parse_error', `${program} printed a line in an unknown form.`);
}

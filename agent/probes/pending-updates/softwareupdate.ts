/**
 * What `softwareupdate --list` prints: since macOS 10.15 "* Label: X" with a line "Title: …, Version: …, Size: …,
 * Recommended: YES, Action: restart," below it, before that "* X" with "Title (version), 270600K [recommended]
 * [restart]". A title may hold commas.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, stderrText, stdoutText } from '../output.ts';
import { withoutPrompt } from '../prompt.ts';

export interface ListedUpdate {
  readonly label: string;
  readonly title: string;
  readonly version: string;
  readonly restart: boolean;
}

const found = /^Software Update found the following new or updated software:$/;
const noise =
  /^(?:Software Update Tool|Finding available software|Copyright .*Apple.*|\d{4}-\d\d-\d\d [\d:.]{8,15} softwareupdate\[\d{1,10}:[\da-f]{1,12}\] XType: .*)$/;
const none = /^No (?:new|updates? are|software updates are|updates) .*available\.?$/i;
const newer =
  /^Title: (.{1,300}?), (?:Version: ([^,]{0,100}), )?Size: ?(?:\d{1,15} ?Ki?B?|[\d.]{1,15}[KMG]i?B?), Recommended: (?:YES|NO)(?:, Action: (\w{1,30}(?: \w{1,30})?))?,? ?$/;
const older = /^(.{1,300}?) \(([^()]{0,100})\), \d{1,15}K((?: \[\w{1,30}\]){0,4})$/;

/** @throws LookFailure for a form that is not known: an update could hide in it */
export function parseSoftwareUpdate(output: Output): readonly ListedUpdate[] {
  const text = stdoutText(output);
  const complaint = stderrText(output);
  if (text.length + complaint.length > 256_000)
    throw new LookFailure('parse_error', 'softwareupdate printed far more than a list.');
  refuseErrors(`${text}\n${complaint}`, output.exitCode);
  const lines = withoutPrompt(linesOf(text), 'softwareupdate')
    .map(line => line.trim())
    .filter(line => line !== '' && !noise.test(line) && !/^[$%#] /.test(line));
  const nothing = [...lines, ...linesOf(complaint).map(line => line.trim())].some(line => none.test(line));
  const listed = lines.filter(line => !none.test(line) && !found.test(line));
  if (listed.length === 0) {
    if (nothing) return [];
    throw new LookFailure('parse_error', 'softwareupdate said neither what waits nor that nothing does.');
  }
  if (nothing || listed.length % 2 === 1)
    throw new LookFailure('parse_error', 'softwareupdate printed a list that does not add up.');
  return Array.from({ length: listed.length / 2 }, (_, i) =>
    updateIn(listed[2 * i] ?? '', listed[2 * i + 1] ?? ''),
  );
}

function updateIn(head: string, body: string): ListedUpdate {
  const label = /^\* (?:Label: )?(.{1,300})$/.exec(head)?.[1];
  const now = newer.exec(body);
  const then = now === null ? older.exec(body) : null;
  if (label === undefined || (now === null && then === null))
    throw new LookFailure('parse_error', 'softwareupdate listed an update in a form that is not known.');
  if (now !== null)
    return {
      label,
      title: now[1] ?? '',
      version: (now[2] ?? '').trim(),
      restart: /restart/i.test(now[3] ?? ''),
    };
  return {
    label,
    title: then?.[1] ?? '',
    version: (then?.[2] ?? '').trim(),
    restart: /\[restart\]/.test(then?.[3] ?? ''),
  };
}

/** Its exit status says little: errors of the network come with 0 and with 1. */
function refuseErrors(said: string, exitCode: number): void {
  if (
    /can[’']?t connect|server .{0,100}(?:not|unreachable)|offline|timed out|NSURLErrorDomain|-100[0-9]\b/i.test(
      said,
    )
  )
    throw new LookFailure('server_unreachable', 'softwareupdate could not reach the update server.');
  if (/\berror\b|NSError|UserInfo=|Error Domain/i.test(said) || exitCode !== 0)
    throw new LookFailure('command_failed', `softwareupdate ended with status ${exitCode} or an error.`);
}

/** One preference file as `plutil -convert xml1 -o -` hands it on; null where there is none, which means "not set". */
import { dictOf, type PlistDict, readPlist } from '../../os/macos/plist.ts';
import type { Command, Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** Code 260 is NSFileReadNoSuchFileError, 257 NSFileReadNoPermissionError (Foundation). */
const refused = /Code=257\b|permission denied|operation not permitted/i;
const missing = /file does not exist|no such file|Code=260\b/i;

export function preferenceSource(name: string, command: Command): CommandSource<PlistDict | null> {
  return { name, kind: 'command', command, parse: output => preferencesIn(output, name) };
}

/** @throws LookFailure on anything but a list of settings or the word that there is no such file */
export function preferencesIn(output: Output, what: string): PlistDict | null {
  const text = stdoutText(output);
  const said = `${text.startsWith('<?xml') ? '' : text.slice(0, 2_000)}\n${stderrText(output).slice(0, 2_000)}`;
  if (refused.test(said)) throw new LookFailure('no_privilege', `The agent may not read ${what}.`);
  if (output.exitCode !== 0 && missing.test(said)) return null;
  requireSuccess(output, 'plutil');
  return dictOf(readPlist(text), what);
}

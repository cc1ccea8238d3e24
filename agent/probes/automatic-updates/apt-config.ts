/** Reads `apt-config dump` (apt-config(8)): `Key "value";` for one value, `Key:: "value";` for each of a list. */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';

export interface AptConfig {
  /** Key in lower case (apt does not tell cases apart) to value. */
  readonly values: ReadonlyMap<string, string>;
  /** Key in lower case, without the last `::`, to the members in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** @throws LookFailure when it is no such dump; apt always has settings, so an empty dump is none */
export function parseAptConfig(output: Output): AptConfig {
  requireSuccess(output, 'apt-config');
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const line of linesOf(stdoutText(output))) {
    const found = /^([^\s"]+) "(.*)";$/.exec(line);
    if (found === null)
      throw new LookFailure('parse_error', 'apt-config printed a setting in an unknown form.');
    const key = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? '';
    if (!key.endsWith('::')) values.set(key, value);
    else lists.set(key.slice(0, -2), [...(lists.get(key.slice(0, -2)) ?? []), value]);
  }
  if (!values.has('apt::architecture'))
    throw new LookFailure('parse_error', 'apt-config printed no settings of apt.');
  return { values, lists };
}

/**
 * Whether a setting of APT::Periodic lets its job run: "0" or nothing is never; "1", "7", "1d" and "always" are spans
 * (apt.systemd.daily).
 */
export function isPeriodic(config: AptConfig, name: string, unsaid: boolean): boolean {
  const value = config.values.get(`apt::periodic::${name}`.toLowerCase());
  if (value === undefined) return unsaid;
  return !/^(0*[smhd]?|)$/.test(value.trim());
}

/** A setting that is a plain yes or no. */
export function isSet(config: AptConfig, key: string): boolean {
  return /^(1|yes|true|with|on|enable)$/i.test(config.values.get(key.toLowerCase()) ?? '');
}

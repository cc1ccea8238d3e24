/** Which macOS runs here, by sw_vers(1) and uname(1). */
import type { FactOf } from '#proto/fact-names.ts';
import { kernelVersion, systemVersion } from '../../os/macos/commands-updates.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, Probe } from '../probe.ts';

export interface MacRelease {
  /** "14.6.1" */
  readonly version: string;
  /** "(a)": a Rapid Security Response; empty without one. */
  readonly extra: string;
  /** "23G93" */
  readonly build: string;
}

export const releaseSource: CommandSource<MacRelease> = {
  name: 'macos.sw_vers',
  kind: 'command',
  command: systemVersion,
  parse(output) {
    const said = fieldsOf(output);
    const version = said.get('ProductVersion') ?? '';
    const build = said.get('BuildVersion') ?? '';
    if (!/^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(version) || !/^\d{1,3}[A-Z]\d{1,7}[a-z]?$/.test(build))
      throw new LookFailure('parse_error', 'sw_vers did not say which macOS this is.');
    // A program that was linked long ago is told 10.16 in place of every later version.
    if (version.startsWith('10.16'))
      throw new LookFailure('parse_error', 'sw_vers gave the version that it gives to old programs.');
    const extra = said.get('ProductVersionExtra') ?? '';
    if (extra !== '' && !/^\([a-z]{1,2}\)$/.test(extra))
      throw new LookFailure('parse_error', 'sw_vers named a security response in an unknown form.');
    return { version, extra, build };
  },
};

/** "ProductName:		macOS": a name, a colon, a value on each line. */
function fieldsOf(output: Output): ReadonlyMap<string, string> {
  requireSuccess(output, 'sw_vers');
  const text = stdoutText(output);
  if (text.length > 4_000) throw new LookFailure('parse_error', 'sw_vers printed far more than a version.');
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'sw_vers broke off.');
  const said = new Map<string, string>();
  for (const line of linesOf(text)) {
    const field = /^\s*(\w+):\s*(.*?)\s*$/.exec(line);
    if (field === null) continue;
    if (said.has(field[1] ?? '')) throw new LookFailure('parse_error', 'sw_vers said something twice.');
    said.set(field[1] ?? '', field[2] ?? '');
  }
  return said;
}

export const kernelSource: CommandSource<{ readonly release: string; readonly machine: string }> = {
  name: 'macos.uname',
  kind: 'command',
  command: kernelVersion,
  parse(output) {
    requireSuccess(output, 'uname');
    const said = /^(\d[\w.]{0,40}) (\w{1,20})\n?$/.exec(stdoutText(output));
    if (said === null) throw new LookFailure('parse_error', 'uname did not name a kernel.');
    return { release: said[1] ?? '', machine: said[2] ?? '' };
  },
};

const names: Readonly<Record<string, string>> = {
  11: 'Big Sur',
  12: 'Monterey',
  13: 'Ventura',
  14: 'Sonoma',
  15: 'Sequoia',
  26: 'Tahoe',
};

export const osReleaseOnMacos: Probe<'osRelease'> = {
  fact: 'osRelease',
  privilege: 'none',
  sources: [releaseSource, kernelSource],
  async read(look) {
    const { version, extra, build } = await look.at(releaseSource);
    const codename = names[majorOf(version)];
    const fact: FactOf<'osRelease'> = {
      platform: 'macos',
      id: 'macos',
      version,
      build,
      name: ['macOS', codename, version, extra].filter(part => part !== undefined && part !== '').join(' '),
      // Apple sells no longer support.
      extendedSupport: '',
      ...(codename === undefined ? {} : { codename }),
    };
    try {
      const { release, machine } = await look.at(kernelSource);
      return { ...fact, kernel: release, architecture: machine === 'arm64' ? 'aarch64' : machine };
    } catch (error) {
      if (error instanceof LookFailure) return fact;
      throw error;
    }
  },
};

/** "14" of "14.6.1"; "10.15" before there were whole numbers. */
export function majorOf(version: string): string {
  const [first = '', second = ''] = version.split('.');
  return first === '10' ? `10.${second}` : first;
}

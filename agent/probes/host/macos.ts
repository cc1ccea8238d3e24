/** How a Mac names itself: by its owner's name for it, and by what Apple wrote into it. For display only. */
import type { FactOf } from '#proto/fact-names.ts';
import { computerName, platformExpert } from '../../os/macos/commands-updates.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';
import { plainIdentity } from './identity.ts';

export const computerNameSource: CommandSource<string> = {
  name: 'macos.scutil.name',
  kind: 'command',
  command: computerName,
  parse(output) {
    requireSuccess(output, 'scutil');
    const name = plainIdentity(stdoutText(output).slice(0, 1_000).trim());
    if (name === null) throw new LookFailure('parse_error', 'scutil printed no name.');
    return name;
  },
};

export const platformSource: CommandSource<{
  readonly model: string | null;
  readonly serial: string | null;
}> = {
  name: 'macos.ioreg.platform',
  kind: 'command',
  command: platformExpert,
  parse(output) {
    requireSuccess(output, 'ioreg');
    const text = stdoutText(output).slice(0, 64_000);
    if (!text.includes('IOPlatformExpertDevice'))
      throw new LookFailure('parse_error', 'ioreg did not tell of this Mac.');
    const model = /"model" = <"([^"\n]{1,60})">/.exec(text)?.[1];
    const serial = /"IOPlatformSerialNumber" = "([^"\n]{1,40})"/.exec(text)?.[1];
    return { model: plainIdentity(model), serial: plainIdentity(serial) };
  },
};

export const hostOnMacos: Probe<'host'> = {
  fact: 'host',
  privilege: 'none',
  sources: [computerNameSource, platformSource],
  async read(look) {
    const name = await look.at(computerNameSource);
    const platform = await orNull(look, platformSource);
    const fact: FactOf<'host'> = {
      name,
      vendor: 'Apple',
      ...(platform?.model == null ? {} : { model: platform.model, chassis: chassisOf(platform.model) }),
      ...(platform?.serial == null ? {} : { serial: platform.serial }),
    };
    return fact;
  },
};

/** "MacBookPro18,3", "VirtualMac2,1"; "Mac14,2" says nothing of its shape. */
function chassisOf(model: string): string {
  if (/^(?:VirtualMac|VMware|Parallels)/i.test(model)) return 'virtual';
  if (model.startsWith('MacBook')) return 'laptop';
  return /^(?:iMac|Macmini|MacPro)/.test(model) ? 'desktop' : 'other';
}

async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

/**
 * What a Mac lets a removable disk do. Of itself it lets anything be read and written, and starts no program from a
 * disk. Two things restrict that. A device management may declare `com.apple.configuration.diskmanagement.settings`
 * (macOS 15 and later), and an endpoint security product may have a device control of its own; neither can be read from
 * here, so where either can be, the answer is not known. The older profile `com.apple.systemuiserver` has no effect
 * since macOS 11 (Apple, Device Management, "Media Management"): it is named, and proves nothing.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { enrollmentStatus, mediaForced } from '../../os/macos/commands-beside.ts';
import type { Output } from '../../os/run.ts';
import { extensionsSource } from '../antimalware/macos-extensions.ts';
import { LookFailure } from '../failure.ts';
import { majorOf, releaseSource } from '../os-release/macos.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';
import { preferenceSource } from '../screen-locks/macos-preference-file.ts';

/** True where a device management governs this Mac. */
export const enrollmentSource: CommandSource<boolean> = {
  name: 'macos.profiles.enrollment',
  kind: 'command',
  command: enrollmentStatus,
  parse: readEnrollment,
};

function readEnrollment(output: Output): boolean {
  requireSuccess(output, 'profiles');
  const said = linesOf(stdoutText(output).slice(0, 64_000)).flatMap(
    line => /^MDM enrollment: (Yes(?: \([\w ,]{1,60}\))?|No)$/.exec(line.trim())?.[1] ?? [],
  );
  if (said.length !== 1)
    throw new LookFailure(
      'parse_error',
      'profiles did not say once whether a device management governs this Mac.',
    );
  return said[0] !== 'No';
}

export const mediaForcedSource = preferenceSource('macos.plist.systemuiserver.forced', mediaForced);

/** From this version on a declaration can restrict external storage. */
const declarationsSince = 15;

export const removableMediaOnMacos: Probe<'removableMedia'> = {
  fact: 'removableMedia',
  privilege: 'none',
  sources: [releaseSource, enrollmentSource, extensionsSource, mediaForcedSource],
  async read(look) {
    const major = Number(majorOf((await look.at(releaseSource)).version));
    const byDeclaration = major >= declarationsSince ? await orNull(look, enrollmentSource) : false;
    const extensions = await orNull(look, extensionsSource);
    const guards = extensions?.filter(one => one.active).map(one => one.name || one.bundle) ?? [];
    const old = await orNull(look, mediaForcedSource);
    const open = byDeclaration === false && extensions !== null && guards.length === 0;
    const fact: FactOf<'removableMedia'> = {
      ...(open ? { blocked: false, writeNeedsEncryption: false } : {}),
      autorun: false,
      because: [
        ...(byDeclaration === true
          ? ['a device management governs this Mac; what it declares for disks cannot be read']
          : []),
        ...(byDeclaration === null ? ['whether a device management governs this Mac could not be read'] : []),
        ...(extensions === null ? ['which security products are here could not be read'] : []),
        ...guards.map(name => `${name} may control disks of its own`),
        ...(old?.has('mount-controls') === true
          ? ['mount-controls (profile com.apple.systemuiserver) has no effect since macOS 11']
          : []),
      ],
    };
    return fact;
  },
};

async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

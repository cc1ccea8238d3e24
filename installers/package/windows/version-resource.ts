/**
 * What Windows shows of a program: whose it is, what it is, its version, its icon. Node's own resource would present it as
 * Node, to the Task Manager, to the person who looks at its properties and to scanners that weigh a name against
 * a behaviour. It goes in before the program does, and Node's signature, which would no longer match, comes off.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { Program } from '../targets.ts';

/** Kinds of resources, as Windows numbers them. */
const [icon, iconGroup, versionInfo] = [3, 14, 16] as const;
const english = 1033;
const unicode = 1200;

const says: Readonly<Record<Program, string>> = {
  agent: 'Keyholder Agent',
  collector: 'Keyholder Collector',
};

/** The three numbers of a version that Windows can hold; "0.2.0-rc.1" is 0.2.0 to it. */
export function numbersOf(version: string): readonly [number, number, number] {
  const found = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (found === null) throw new Error(`${version} is no version that Windows can hold.`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** The first icon of a program is the one that Windows shows for it. */
const firstIcon = 1;

export interface Named {
  readonly program: Program;
  readonly version: string;
  /** As a .ico file holds it. */
  readonly picture: Buffer;
}

/** @param from Node for Windows. @param to the same with our name and our icon on it */
export function nameExecutable({ program, version, picture }: Named, from: string, to: string): void {
  const executable = NtExecutable.from(readFileSync(from), { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  const [major, minor, patch] = numbersOf(version);
  // Node's hexagon would go on standing for it.
  const replaced: readonly (string | number)[] = [icon, iconGroup, versionInfo];
  resources.entries = resources.entries.filter(entry => !replaced.includes(entry.type));
  const pictures = Data.IconFile.from(picture).icons.map(one => one.data);
  Resource.IconGroupEntry.replaceIconsForResource(resources.entries, firstIcon, english, pictures);
  const info = Resource.VersionInfo.createEmpty();
  info.lang = english;
  info.setFileVersion(major, minor, patch, 0, english);
  info.setProductVersion(major, minor, patch, 0, english);
  info.setStringValues(
    { lang: english, codepage: unicode },
    {
      CompanyName: 'The Keyholder project',
      FileDescription: says[program],
      FileVersion: version,
      InternalName: `keyholder-${program}`,
      LegalCopyright: 'Apache License 2.0; holds Node.js and other parts: see LICENSES.txt',
      OriginalFilename: `keyholder-${program}.exe`,
      ProductName: 'Keyholder',
      ProductVersion: version,
    },
  );
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  writeFileSync(to, Buffer.from(executable.generate()));
}

/** Which family of package managers a system belongs to, by its own word (os-release(5) ID and ID_LIKE). */
import { LookFailure } from '../failure.ts';
import { type OsReleaseReading, osReleaseFile } from '../os-release/linux.ts';
import type { FilesSource, Look } from '../probe.ts';

export type Family = 'debian' | 'redhat' | 'suse' | 'arch';

const families: readonly [RegExp, Family][] = [
  [/^(debian|ubuntu)$/, 'debian'],
  [/^(fedora|rhel|centos|rocky|almalinux|ol|amzn|eurolinux|scientific|nobara)$/, 'redhat'],
  [/^(opensuse.*|sles?|sled|sle[-_].*|sl-micro|suse|suse-.*)$/, 'suse'],
  [/^(arch|manjaro|endeavouros|cachyos|artix)$/, 'arch'],
];

/** The system's own name counts before those that it says it is like. */
export function familyOf(release: Pick<OsReleaseReading, 'id' | 'idLike'> | null): Family | null {
  for (const id of release === null ? [] : [release.id, ...release.idLike]) {
    const found = families.find(([pattern]) => pattern.test(id));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** Null where the system does not say what it is. */
export async function readRelease(look: Look): Promise<OsReleaseReading | null> {
  try {
    return await look.at(osReleaseFile);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

/** Whether the system is an image that is replaced as a whole: rpm-ostree and bootc leave this file (ostree(1)). */
export const ostreeBootedFile: FilesSource<boolean> = {
  name: 'linux.files.ostree-booted',
  kind: 'files',
  files: { paths: ['/run/ostree-booted'] },
  parse: files => files.size > 0,
};

/** A source that only adds to an answer: null where it could not be read. */
export function notKnown(error: unknown): null {
  if (error instanceof LookFailure) return null;
  throw error;
}

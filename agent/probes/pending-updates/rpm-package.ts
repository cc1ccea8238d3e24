/** Names of RPM packages as they stand in lists: name-epoch:version-release.arch (rpm-version(7)). */

export interface RpmPackage {
  /** "openssl" */
  readonly name: string;
  /** "x86_64" */
  readonly arch: string;
  /** "1:3.0.7-27.el9"; an epoch of 0 is left out. */
  readonly evr: string;
}

/** Null for what is no such name. Read from the right: a name may hold dashes and points, the rest may not. */
export function parseNevra(text: string): RpmPackage | null {
  if (text.length > 400) return null;
  const dot = text.lastIndexOf('.');
  const release = text.lastIndexOf('-', dot);
  const version = text.lastIndexOf('-', release - 1);
  if (version < 1 || release < 0 || dot < release) return null;
  const name = text.slice(0, version);
  const evr = plainEvr(text.slice(version + 1, dot));
  const arch = text.slice(dot + 1);
  return /^[A-Za-z0-9][\w.+~:@%-]*$/.test(name) && isEvr(evr) && isArch(arch) ? { name, arch, evr } : null;
}

export function isEvr(text: string): boolean {
  return text.length < 200 && /^(\d{1,9}:)?[\w.+~^]+-[\w.+~^:]+$/.test(text);
}

/** "noarch", "x86_64", "i686": a made-up one would be a piece of a version. */
export function isArch(text: string): boolean {
  return /^(noarch|x86_64(_v\d)?|i[3-6]86|athlon|geode|amd64|ia32e|aarch64|arm[\w]{1,10}|ppc\w{0,5}|s390x?|riscv64|loongarch64|mips\w{0,6}|sparc\w{0,4}|alpha\w{0,4}|ia64|src|nosrc|sh\w{1,3}|m68k)$/.test(
    text,
  );
}

export function plainEvr(evr: string): string {
  return evr.replace(/^(0|\(none\)):/, '');
}

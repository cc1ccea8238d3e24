/**
 * Kernel releases as Debian and Ubuntu write them: "6.1.0-37-amd64", "6.8.0-1010-raspi", "6.12.38+deb13-cloud-amd64";
 * Red Hat: "5.14.0-427.el9.x86_64", "5.14.0-427.el9.x86_64+debug"; SUSE: "6.4.0-150600.21-default"; Arch:
 * "6.11.5-arch1-1", "6.6.58-1-lts". The trailing words are the flavour; a machine goes on with the newest kernel of
 * the flavour that it runs.
 */

export interface KernelRelease {
  readonly release: string;
  readonly version: string;
  /** "amd64", "cloud-amd64", "generic"; empty for a kernel that was built by hand. */
  readonly flavour: string;
}

/** Null for a name that is no kernel release. */
export function parseKernelRelease(release: string): KernelRelease | null {
  if (!/^\d+\.\d+[\w.+~-]*$/.test(release)) return null;
  // Red Hat puts the flavour behind the machine: a debugging or a real-time kernel is no newer than the plain one.
  const variant = /^(.+\.(?:x86_64|aarch64|ppc64le|s390x))\+([a-z0-9-]+)$/.exec(release);
  if (variant !== null) return { release, version: variant[1] ?? '', flavour: variant[2] ?? '' };
  const parts = release.split('-');
  let words = parts.length;
  while (words > 1 && /^[a-z]/i.test(parts[words - 1] ?? '') && !/^rc\d/.test(parts[words - 1] ?? ''))
    words--;
  return { release, version: parts.slice(0, words).join('-'), flavour: parts.slice(words).join('-') };
}

/** Order of two versions as dpkg has it (deb-version(7)): below zero when `a` is older. */
export function compareVersions(a: string, b: string): number {
  let [restA, restB] = [a, b];
  while (restA !== '' || restB !== '') {
    const [textA, textB] = [/^\D*/.exec(restA)?.[0] ?? '', /^\D*/.exec(restB)?.[0] ?? ''];
    const byText = compareText(textA, textB);
    if (byText !== 0) return byText;
    [restA, restB] = [restA.slice(textA.length), restB.slice(textB.length)];
    const [digitsA, digitsB] = [/^\d*/.exec(restA)?.[0] ?? '', /^\d*/.exec(restB)?.[0] ?? ''];
    const byNumber = BigInt(digitsA || '0') - BigInt(digitsB || '0');
    if (byNumber !== 0n) return byNumber < 0n ? -1 : 1;
    [restA, restB] = [restA.slice(digitsA.length), restB.slice(digitsB.length)];
  }
  return 0;
}

/** Tilde before the end, the end before letters, letters before the rest. */
function compareText(a: string, b: string): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = weight(a[i]) - weight(b[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function weight(character: string | undefined): number {
  if (character === '~') return -1;
  if (character === undefined) return 0;
  return character.charCodeAt(0) + (/[a-z]/i.test(character) ? 0 : 256);
}

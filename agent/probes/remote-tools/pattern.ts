/** Names of the list as patterns (signs.ts): whole names, without regard to case, with three kinds of hole. */

export type Matcher = (name: string) => { readonly instance?: string } | null;

const holes: Readonly<Record<string, string>> = {
  '*': '.*',
  '<hex>': '[0-9a-f]{6,40}',
  '<n>': '[0-9.]{1,20}',
  '<instance>': '(?<instance>[0-9a-f]{16})',
};
const hole = /(\*|<hex>|<n>|<instance>)/;
/** Longer names are none of the list. */
export const longestName = 300;

export function hasHole(pattern: string): boolean {
  return hole.test(pattern);
}

/** Says whether a name is the one that the pattern means, and which customer's copy it tells. */
export function matcherOf(pattern: string): Matcher {
  const source = pattern
    .split(hole)
    .map(part => holes[part] ?? part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
    .join('');
  const whole = new RegExp(`^${source}$`, 'isu');
  return name => {
    const found = name.length <= longestName ? whole.exec(name) : null;
    if (found === null) return null;
    const instance = found.groups?.['instance'];
    return instance === undefined ? {} : { instance: instance.toLowerCase() };
  };
}

/** What installers put behind a program's name: "AnyDesk 9.0.1 (64-bit)", "Parsec version 150-93b", "X (remove only)". */
const trailing =
  /(?:[\s,-]+(?:v(?:ersion)?\.?\s?)?\d[\d.-]*[a-z]?|\s\((?:x64|x86|64[- ]bit|32[- ]bit|remove only|machine|user)\)|\s(?:x64|x86|64[- ]bit|32[- ]bit))$/i;

/** The product's name without version and build. */
export function programName(displayName: string): string {
  if (displayName.length > longestName) return '';
  let name = displayName.replace(/[®™]|\((?:r|tm)\)/gi, '').trim();
  for (let i = 0; i < 4; i++) {
    const shorter = name.replace(trailing, '').trim();
    if (shorter === name || shorter === '') break;
    name = shorter;
  }
  return name;
}

/** The file's own name: no folder, no ".exe". */
export function processName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.exe$/i, '');
}

/** A unit's name without ".service" and without what stands behind its "@". */
export function serviceName(name: string): string {
  return name.replace(/\.service$/, '').replace(/@.*$/s, '');
}

/** dpkg's name without its architecture. */
export function packageName(name: string): string {
  return name.replace(/:[a-z0-9]+$/, '');
}

/**
 * Takes out of a recorded output what says whose machine it is: people's names, host names, serial numbers, addresses,
 * identifiers, keys, and what was run with rights. What is put in its place has the same shape, and the same thing always gets the same stand-in
 * within one recording, so that a parser still reads it. Whatever looks like a key or a hash goes, known or not.
 */

import { withoutCommands } from './commands.ts';

/** What this machine is known by. Each is replaced as a whole word, whatever the case of its letters. */
export interface Known {
  /** Login names and full names of people, not of the system's own accounts. */
  readonly people: readonly string[];
  /** Host name, domain, workgroup, the firm's own names. */
  readonly places: readonly string[];
  /** Serial numbers, asset tags. */
  readonly serials: readonly string[];
}

export type Scrub = (text: string) => string;

/** One scrubber serves one recording: its stand-ins are numbered through all of its texts. */
export function newScrub(known: Known): Scrub {
  const standIns = new Map<string, string>();
  const counts = new Map<string, number>();
  /** @param make the stand-in for the nth of its kind, from 1 */
  const standIn = (kind: string, original: string, make: (n: number) => string): string => {
    const key = `${kind} ${original.toLowerCase()}`;
    let found = standIns.get(key);
    if (found === undefined) {
      const n = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, n);
      found = make(n);
      standIns.set(key, found);
    }
    return found;
  };
  const words = [
    ...wordsOf(known.people, 'person'),
    ...wordsOf(known.places, 'place'),
    ...wordsOf(known.serials, 'serial'),
  ].toSorted((a, b) => b.text.length - a.text.length);
  return text => {
    let clean = withoutCommands(text);
    for (const { kind, pattern, make } of shapes)
      clean = clean.replace(pattern, found => standIn(kind, found, n => make(found, n)));
    for (const { kind, text: word, pattern } of words)
      clean = clean.replace(pattern, () => standIn(kind, word, n => `${kind}${n}`));
    return clean;
  };
}

function wordsOf(texts: readonly string[], kind: string) {
  const parts = texts.flatMap(text => [text, ...text.split(/[\s,]+/)]).map(text => text.trim());
  return [...new Set(parts)]
    .filter(text => text.length >= 2)
    .map(text => ({
      kind,
      text,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'giu'),
    }));
}

interface Shape {
  readonly kind: string;
  readonly pattern: RegExp;
  /** The stand-in for the nth of its kind. */
  readonly make: (found: string, n: number) => string;
}

const sameShape = (found: string) =>
  found
    .replace(/\p{Nd}/gu, '0')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{Lu}/gu, 'A');

/** In the order in which they are taken out: what holds others first. */
const shapes: readonly Shape[] = [
  {
    kind: 'pem',
    pattern: /-----BEGIN [^-\n]{1,60}-----[\s\S]*?(?:-----END [^-\n]{1,60}-----|$)/g,
    make: () => '[a key or certificate]',
  },
  // crypt(5): what stands in /etc/shadow.
  {
    kind: 'hash',
    pattern: /\$(?:[0-9][a-z]?|y|gy|md5|sha1|argon2\w*|scrypt|7)\$[^\s:'"]{4,400}/g,
    make: () => '$6$scrubbed$scrubbed',
  },
  // BitLocker's recovery password: eight groups of six digits.
  { kind: 'recovery', pattern: /\b\d{6}(?:-\d{6}){7}\b/g, make: sameShape },
  // FileVault's personal recovery key: six groups of four.
  { kind: 'recovery', pattern: /\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5}\b/g, make: sameShape },
  // A product key: five groups of five.
  { kind: 'recovery', pattern: /\b[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}\b/g, make: sameShape },
  {
    kind: 'sshkey',
    pattern: /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,40}|sk-\S{1,60}) [A-Za-z0-9+/=]{20,}/g,
    make: () => 'ssh-ed25519 AAAA',
  },
  // What stands after a word that announces a secret.
  {
    kind: 'secret',
    pattern:
      /(?<=\b(?:\w*password|passwd|passphrase|secret|token|api[-_ ]?key|psk|private[-_ ]?key)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"',;<>]{3,200}/gi,
    make: () => 'scrubbed',
  },
  {
    kind: 'email',
    pattern: /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\b/g,
    make: (_, n) => `person${n}@example.invalid`,
  },
  // Machine and domain part of a SID; what follows it (500, 1001, ...) says what it is.
  {
    kind: 'sid',
    pattern: /\bS-1-5-21-\d{1,10}-\d{1,10}-\d{1,10}\b/g,
    make: (_, n) => `S-1-5-21-1000000000-2000000000-${n}`,
  },
  {
    kind: 'sid',
    pattern: /\bS-1-12-1-\d{1,10}-\d{1,10}-\d{1,10}-\d{1,10}\b/g,
    make: (_, n) => `S-1-12-1-1-2-3-${n}`,
  },
  {
    kind: 'uuid',
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    make: (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  },
  {
    kind: 'mac',
    pattern: /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/gi,
    make: (_, n) => `02:00:00:00:00:${(n % 256).toString(16).padStart(2, '0')}`,
  },
  // Written out, or with one run of zeros left out; a time of day has too few colons for either.
  {
    kind: 'ipv6',
    pattern:
      /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){1,7}:|:(?::[0-9a-f]{1,4}){2,7})(?:%\w{1,16})?(?![\w:])/gi,
    make: (_, n) => `2001:db8::${n.toString(16)}`,
  },
  {
    kind: 'ipv4',
    pattern:
      /(?<![\w.-])(?!127\.|0\.0\.0\.0|255\.255\.)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g,
    make: (_, n) => `192.0.2.${n % 256}`,
  },
  {
    kind: 'home',
    pattern:
      /(?<=(?:^|[\s"'=:(])(?:\/home|\/Users|\/var\/home)\/|[A-Za-z]:\\Users\\)(?!Shared\b|Public\b|Default\b)[^\s/\\"':]{1,64}/gm,
    make: (_, n) => `home${n}`,
  },
  // Long runs of hex or base64: digests, keys, whole databases.
  { kind: 'hex', pattern: /\b[0-9a-f]{32,}\b/gi, make: sameShape },
  {
    kind: 'base64',
    pattern:
      /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]{0,200}\d)(?=[A-Za-z0-9+/]{0,200}[A-Z])[A-Za-z0-9+/]{44,}={0,2}/g,
    make: () => 'c2NydWJiZWQ=',
  },
];

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

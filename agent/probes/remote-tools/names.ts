/**
 * All names of one kind of sign together, so that what a machine shows is held against the whole list at once: a
 * machine shows thousands of names, and the list has hundreds.
 */
import { hasHole, longestName, type Matcher, matcherOf } from './pattern.ts';

export interface Hit<T> {
  readonly owner: T;
  /** Which customer's copy, where the name tells it. */
  readonly instance?: string;
}

export interface Names<T> {
  /** Each owner once, by the first of its patterns that fits; in the order of the list. */
  find(name: string): readonly Hit<T>[];
}

interface Pattern<T> {
  readonly owner: T;
  /** What stands in front of its first hole, in small letters. */
  readonly head: string;
  /** Made when a name begins like this one: most never do. */
  readonly matcher: () => Matcher;
}

const none: readonly never[] = [];

/** @param list patterns (signs.ts), each with the one that it is a sign of */
export function namesOf<T>(list: Iterable<readonly [pattern: string, owner: T]>): Names<T> {
  const whole = new Map<string, T[]>();
  /** By the first letter of the head; under "" those that begin with a hole. */
  const withHoles = new Map<string, Pattern<T>[]>();
  for (const [pattern, owner] of list) {
    if (!hasHole(pattern)) {
      put(whole, pattern.toLowerCase(), owner);
      continue;
    }
    const head = (/^[^*<]*/.exec(pattern)?.[0] ?? '').toLowerCase();
    let made: Matcher | undefined;
    put(withHoles, head.slice(0, 1), {
      owner,
      head,
      matcher: () => {
        made ??= matcherOf(pattern);
        return made;
      },
    });
  }
  return {
    find(name) {
      if (name === '' || name.length > longestName) return none;
      const small = name.toLowerCase();
      const hits = new Map<T, Hit<T>>();
      for (const owner of whole.get(small) ?? none) hits.set(owner, { owner });
      for (const key of [small.slice(0, 1), ''])
        for (const { owner, head, matcher } of withHoles.get(key) ?? none) {
          if (hits.has(owner) || !small.startsWith(head)) continue;
          const found = matcher()(name);
          if (found !== null) hits.set(owner, { owner, ...found });
        }
      return hits.size === 0 ? none : [...hits.values()];
    },
  };
}

function put<V>(into: Map<string, V[]>, key: string, value: V): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, [value]);
  else there.push(value);
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { constructorOf, messageOf, messages } from '#collector/rulebook/catalogue.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { FactReader, KnownFact } from '#collector/rulebook/types.ts';
import { type FactName, factNames } from '#proto/fact-names.ts';
import { decodeFact, encodeFact } from '#proto/facts.ts';

const nowMs = Date.parse('2026-11-23T09:00:00Z');
const plan = loadRulebook().plan('hipaa-2013', 'office');

/** Words that the rules know, by field, and one that they do not. */
const words: Readonly<Record<string, readonly string[]>> = {
  role: ['root', 'swap', 'data', 'boot', 'removable'],
  protection: [
    'encrypted',
    'encrypted',
    'clear',
    'partial',
    'key_exposed',
    'provider',
    'unknown',
    'suspended',
    'locked',
  ],
  platform: ['linux', 'windows', 'macos'],
  edition: ['Professional', 'Enterprise', ''],
  extendedSupport: ['', 'ubuntu-pro'],
  service: ['rdp', 'ssh', 'xrdp'],
  inbound: ['block', 'allow'],
  builtIn: ['administrator', 'root', ''],
  administratorsAsked: ['nothing', 'consent', 'credentials'],
  managedPassword: ['', 'entra'],
  unowned: ['yes', 'no', 'review'],
  ownerState: ['here', 'left', 'none'],
  use: ['shared', 'not_shared', 'cannot_tell', 'not_seen'],
  severity: ['critical', 'important', 'low'],
  password: ['set', 'empty', 'locked', 'none'],
  permitRootLogin: ['no', 'yes', 'prohibit-password'],
  subjectKind: ['user', 'group', 'uid', 'netgroup'],
  kind: ['service', 'person', 'built_in', 'uid0', 'group', 'primary_group', 'root_equivalent_group'],
  id: ['0', '1000', 'debian', 'ubuntu', 'windows'],
  version: ['12', '20.04', '19045.1'],
  name: ['root', 'ana', 'frontdesk', 'logon', 'logoff', 'account_management', 'group_management'],
  account: ['root', 'ana', 'frontdesk'],
  accounts: ['root', 'ana', 'frontdesk'],
};
const otherWords = ['', 'x'];
const dayMs = 86_400_000;
const numbers = fc.constantFrom(
  0,
  1,
  5,
  300,
  900,
  901,
  nowMs,
  nowMs - 6 * dayMs,
  nowMs - 40 * dayMs,
  nowMs - 400 * dayMs,
);

/** A fact with every field there, and the same with some of its optional fields left out. */
interface Pair {
  readonly whole: Readonly<Record<string, unknown>>;
  readonly open: Readonly<Record<string, unknown>>;
}

function pairOf(message: string): fc.Arbitrary<Pair> {
  const fields = [...(messages.get(message) ?? [])];
  const empty = constructorOf(message).prototype as Record<string, unknown>;
  return fc
    .tuple(...fields.map(([name, field]) => fieldOf(name, field.type, field.repeated, empty[name] === null)))
    .map(parts => ({
      whole: Object.fromEntries(parts.map(part => [part.name, part.whole])),
      open: Object.fromEntries(parts.filter(part => !part.absent).map(part => [part.name, part.open])),
    }));
}

function fieldOf(name: string, type: string, repeated: boolean, optional: boolean) {
  const single = anyOf(name, type);
  const value = repeated
    ? fc
        .array(single, { maxLength: 3 })
        .map(all => ({ whole: all.map(v => v.whole), open: all.map(v => v.open) }))
    : single;
  return fc
    .record({ value, drop: fc.nat(3) })
    .map(({ value: v, drop }) => ({ name, ...v, absent: optional && drop === 0 }));
}

function anyOf(name: string, type: string): fc.Arbitrary<{ whole: unknown; open: unknown }> {
  if (messages.has(type)) return pairOf(type);
  const plain = type === 'bool' ? fc.boolean() : type === 'double' ? numbers : wordsOf(name);
  return plain.map(value => ({ whole: value, open: value }));
}

function wordsOf(name: string): fc.Arbitrary<string> {
  return fc.constantFrom(...(words[name] ?? []), ...otherWords);
}

const device = fc.record(
  Object.fromEntries(factNames.map(name => [name, pairOf(messageOf(name))])) as Record<
    FactName,
    fc.Arbitrary<Pair>
  >,
);

function reader(device: Readonly<Record<FactName, Pair>>, which: keyof Pair): FactReader {
  const known = new Map<FactName, KnownFact>();
  for (const name of factNames) {
    const value = decodeFact(name, encodeFact(name, device[name][which] as never)) as object;
    known.set(name, { state: 'facts', value, observedAtMs: nowMs });
  }
  return name => known.get(name);
}

/** Rules that say in so many words what an absent field means; each has its own tests of that. */
const meansSomething: Readonly<Record<string, readonly string[]>> = {
  pass: ['PATCH-06', 'ADM-08'],
  fail: ['PATCH-02', 'ADM-08', 'LOCK-07'],
};

it('what is decided with some fields open is decided the same way once they are known', () => {
  const seen = { pass: 0, fail: 0, unknown: 0, not_applicable: 0 };
  fc.assert(
    fc.property(device, made => {
      const [whole, open] = [reader(made, 'whole'), reader(made, 'open')];
      for (const rule of plan) {
        const guess = rule.judge(open, nowMs);
        seen[guess.outcome]++;
        if (guess.outcome !== 'pass' && guess.outcome !== 'fail') continue;
        if (meansSomething[guess.outcome]?.includes(rule.id)) continue;
        const truth = rule.judge(whole, nowMs).outcome;
        // The whole answer may still be unknown (a wrong clock, a group that was not listed), but never the opposite.
        expect([rule.id, guess.outcome, truth]).not.toEqual([
          rule.id,
          guess.outcome,
          guess.outcome === 'pass' ? 'fail' : 'pass',
        ]);
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
  // Enough of each was met for this to mean something.
  expect(Math.min(seen.pass, seen.fail, seen.unknown)).toBeGreaterThan(500);
});

it('whatever a device answers, judging and evidence never throw and give plain words', () => {
  fc.assert(
    fc.property(device, fc.constantFrom(0, nowMs, nowMs + 1e12, Number.NaN), (made, now) => {
      const read = reader(made, 'open');
      for (const rule of plan) {
        const got = rule.judge(read, now);
        expect(rule.judge(read, now)).toEqual(got);
        expect(got.reason === null).toBe(got.outcome === 'pass' || got.outcome === 'fail');
        expect(got.detail === null).toBe(got.reason === null);
        expect(got.offenders.every(text => typeof text === 'string' && text !== '')).toBe(true);
        expect(() => JSON.stringify(rule.evidence(read))).not.toThrow();
      }
    }),
    { numRuns: 60, seed: 20261123 },
  );
});

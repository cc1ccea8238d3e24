import { describe, expect, it } from 'vitest';
import { RulebookError } from '#collector/rulebook/document.ts';
import { loadRulebook, openRulebook } from '#collector/rulebook/load.ts';
import { planForTest, readerFor, runTests } from '#collector/rulebook/selftest.ts';
import { readSources } from '#collector/rulebook/sources.ts';
import { deviceClasses, type FactReader, type KnownFact } from '#collector/rulebook/types.ts';
import { factFromJson, factToJson } from '#proto/fact-json.ts';
import type { FactName, FactOf } from '#proto/fact-names.ts';
import { decodeFact, encodeFact } from '#proto/facts.ts';
import { device, nowMs } from '../fake/device-facts.ts';

const book = openRulebook();
const rules = [...book.rules.values()];
const hourMs = 3_600_000;

describe('every rule carries its own proof', () => {
  for (const rule of rules) {
    it(rule.source.id, () => {
      expect(runTests(rule).filter(result => result.fault !== null)).toEqual([]);
    });
  }
});

describe('not knowing is never a pass', () => {
  const without: Record<string, (known: KnownFact | undefined) => KnownFact | undefined> = {
    missing: () => undefined,
    failed: known =>
      known && { state: 'failure', reason: 'timeout', detail: 'too slow', observedAtMs: known.observedAtMs },
    stale: known => known && { ...known, observedAtMs: nowMs - 1000 * hourMs },
    'dated in the future': known => known && { ...known, observedAtMs: nowMs + 1000 * hourMs },
  };
  const reasons: Record<string, string> = {
    missing: 'not_reported',
    failed: 'timeout',
    stale: 'stale',
    'dated in the future': 'stale',
  };
  for (const rule of rules) {
    for (const test of rule.source.tests.filter(test => test.outcome === 'pass' || test.outcome === 'fail')) {
      it(`${rule.source.id}, "${test.name}", with any of its facts away`, () => {
        const plan = planForTest(rule, test);
        const read = readerFor(test);
        expect(plan.facts.length).toBeGreaterThan(0);
        for (const fact of plan.facts) {
          for (const [how, change] of Object.entries(without)) {
            const known = read(fact);
            const changed = change(known && { ...known, observedAtMs: nowMs - hourMs });
            const got = plan.judge(name => (name === fact ? changed : fresh(read(name))), nowMs);
            expect([how, got.outcome, got.reason]).toEqual([how, 'unknown', reasons[how]]);
          }
        }
      });
    }
  }

  it('holds for every rule when a device answers and leaves its optional fields open', () => {
    // These read lists and plain fields only, which the answer does give.
    const decided = new Set(['ADM-04', 'ADM-17', 'ADM-18', 'LOCK-04']);
    const passed = book.rulebook
      .plan('hipaa-2013', 'office')
      .filter(rule => rule.judge(device('open'), nowMs).outcome === 'pass');
    expect(passed.map(rule => rule.id).filter(id => !decided.has(id))).toEqual([]);
  });

  // Sound three-valued logic: what passes without a value would pass whatever the value were.
  it('holds for every rule and every single field that can be absent', () => {
    const read = device('orderly');
    const holes = new Set<string>();
    let unknowns = 0;
    for (const rule of book.rulebook.plan('hipaa-2013', 'office')) {
      for (const fact of rule.facts) {
        const json = factToJson(fact, (read(fact) as { value: FactOf<typeof fact> }).value);
        const outcomeWith = (path: Steps, value: unknown) => {
          const changed = fromPlain(fact, withValue(json, path, value));
          return rule.judge(name => (name === fact ? changed : read(name)), nowMs).outcome;
        };
        for (const path of leaves(json)) {
          const absent = outcomeWith(path, undefined);
          if (absent === 'unknown') unknowns++;
          if (absent !== 'pass') continue;
          const others = candidates[typeof valueAt(json, path)] ?? [];
          if (others.some(value => outcomeWith(path, value) === 'fail')) {
            holes.add(`${rule.id} ${[fact, ...path.filter(step => typeof step === 'string')].join('.')}`);
          }
        }
      }
    }
    expect(unknowns).toBeGreaterThan(40);
    expect([...holes].sort()).toEqual(chosen);
  });
});

const candidates: Record<string, readonly unknown[]> = {
  boolean: [true, false],
  number: [1, 100_000, nowMs - 400 * 24 * hourMs, nowMs],
  string: [
    'clear',
    'critical',
    'swap',
    'root',
    'empty',
    'set',
    'yes',
    'gid',
    'primary_group',
    'root_equivalent_group',
  ],
};

/** Fields that are not `optional` in facts.proto: without them the answer says "", and that is a value. */
const chosen = ['ADM-12 sudoRules.rules.subjectKind', 'ADM-15 accounts.accounts.name'];

type Steps = readonly (string | number)[];

function leaves(json: unknown, at: Steps = []): Steps[] {
  if (json === null || typeof json !== 'object') return [at];
  return Object.entries(json).flatMap(([key, value]) =>
    Array.isArray(json) ? leaves(value, [...at, Number(key)]) : leaves(value, [...at, key]),
  );
}

function valueAt(json: unknown, path: Steps): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], json);
}

function withValue(json: unknown, path: Steps, value: unknown): unknown {
  const copy = structuredClone(json);
  const owner = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined && !Array.isArray(owner)) delete owner[last];
  else if (value !== undefined) owner[last] = value;
  return copy;
}

describe('what was planted is named', () => {
  const planted: readonly (readonly [
    what: string,
    rule: string,
    fact: FactName,
    json: unknown,
    named: RegExp,
  ])[] = [
    [
      'a second uid-0 account',
      'ADM-04',
      'accounts',
      {
        accounts: [
          { name: 'root', id: '0' },
          { name: 'sysbackup', id: '0' },
        ],
      },
      /sysbackup/,
    ],
    [
      'rights by a primary group',
      'ADM-18',
      'administrators',
      admin('jdoe', 'primary_group', 'sudo'),
      /jdoe.*sudo/,
    ],
    [
      'a login that two people used',
      'ADM-02',
      'adminLogins',
      {
        logins: [
          { account: 'frontdesk', accountId: '1001', use: 'shared', useWhy: 'It was in two places at once.' },
        ],
      },
      /frontdesk.*two places/,
    ],
    [
      'docker',
      'ADM-17',
      'administrators',
      admin('jdoe', 'root_equivalent_group', 'docker'),
      /jdoe: in docker/,
    ],
  ];
  for (const [what, id, fact, json, named] of planted) {
    it(what, () => {
      const got = judgeOne(id, { [fact]: json });
      expect(got.outcome).toBe('fail');
      expect(got.offenders.join('\n')).toMatch(named);
    });
  }

  it('fails nothing on a machine in order, and something everywhere on one in disorder', () => {
    // On Linux there is no built-in administrator beside root, no User Account Control and no Gatekeeper.
    const elsewhere = ['ADM-03', 'ADM-19', 'MAL-02'];
    const plan = book.rulebook.plan('hipaa-2013', 'office').filter(rule => !elsewhere.includes(rule.id));
    expect(
      plan.filter(rule => rule.judge(device('orderly'), nowMs).outcome !== 'pass').map(r => r.id),
    ).toEqual([]);
    // Where no time service runs, none can be out of step.
    const judged = plan
      .filter(rule => rule.id !== 'LOG-07')
      .map(rule => [rule.id, rule.judge(device('disorderly'), nowMs)] as const);
    expect(judged.filter(([, got]) => got.outcome !== 'fail' || got.offenders.length === 0)).toEqual([]);
  });

  it('names at most fifty and counts the rest', () => {
    const accounts = Array.from({ length: 63 }, (_, i) => ({ name: `r${i}`, id: '0' }));
    const { offenders } = judgeOne('ADM-04', { accounts: { accounts } });
    expect(offenders).toHaveLength(51);
    expect(offenders.at(-1)).toBe('and 13 more');
  });

  it('lets no control character and no turned writing through', () => {
    const accounts = [{ name: 'a\u001b[31m\nb\u202ec', id: '0' }];
    expect(judgeOne('ADM-04', { accounts: { accounts } }).offenders).toEqual([
      'a?[31m?b?c: has number 0, the same as root',
    ]);
  });

  it('judges 600 waiting updates like twelve', () => {
    const updates = Array.from({ length: 600 }, (_, i) => ({
      package: `p${i}`,
      security: true,
      firstSeenAtMs: nowMs - 60 * 24 * hourMs,
    }));
    const got = judgeOne('PATCH-02', {
      pendingUpdates: { updates, metadataRefreshedAtMs: nowMs, securitySourceConfigured: true },
    });
    expect([got.outcome, got.offenders.length]).toEqual(['fail', 51]);
  });
});

describe('the plan', () => {
  it('takes the numbers of the class, and says who chose them', () => {
    const of = (deviceClass: (typeof deviceClasses)[number]) =>
      book.rulebook.plan('hipaa-2013', deviceClass).find(rule => rule.id === 'LOCK-01');
    expect(of('office')?.parameters).toMatchObject([{ value: 900, chosenBy: 'default' }]);
    expect(of('public_area')?.parameters).toMatchObject([{ value: 300, chosenBy: 'baseline' }]);
    expect(of('public_area')?.title).toBe('The screen locks itself after 5 minutes of quiet');
    expect([of('office')?.staleAfterMs, of('portable')?.staleAfterMs, of('server')?.staleAfterMs]).toEqual(
      [72, 336, 24].map(hours => hours * hourMs),
    );
  });

  it('holds a stolen laptop graver than a desk', () => {
    const severity = (deviceClass: (typeof deviceClasses)[number]) =>
      book.rulebook.plan('hipaa-2013', deviceClass).find(rule => rule.id === 'ENC-01')?.severity;
    expect([severity('office'), severity('portable')]).toEqual(['high', 'critical']);
  });

  it('knows which rules time alone can change', () => {
    const plan = book.rulebook.plan('hipaa-2013', 'office');
    expect(plan.filter(rule => rule.mentionsNow).map(rule => rule.id)).toEqual([
      'PATCH-01',
      'PATCH-02',
      'PATCH-04',
      'PATCH-05',
      'PATCH-06',
      'PATCH-07',
      'ADM-08',
      'LOG-03',
      'MAL-01',
    ]);
  });

  it('uses every rule in the baseline and leaves no sentence unfilled', () => {
    for (const deviceClass of deviceClasses) {
      const plan = book.rulebook.plan('hipaa-2013', deviceClass);
      expect(plan.map(rule => rule.id).sort()).toEqual(rules.map(rule => rule.source.id).sort());
      for (const rule of plan)
        expect([rule.title, rule.why, ...Object.values(rule.fix)].join()).not.toMatch(/[{}]/);
      for (const rule of plan) for (const parameter of rule.parameters) expect(parameter.source).not.toBe('');
    }
  });

  it('refuses a baseline that it does not have', () => {
    expect(() => book.rulebook.plan('hipaa-1996', 'office')).toThrow('hipaa-1996');
  });
});

describe('evidence', () => {
  it('gives the values behind, by the paths of the rule', () => {
    const rule = book.rulebook.plan('hipaa-2013', 'office').find(rule => rule.id === 'PATCH-05');
    expect(rule?.evidence(device('orderly'))).toEqual([
      {
        fact: 'pendingUpdates',
        path: 'pendingUpdates.metadataRefreshedAtMs',
        value: nowMs - 24 * hourMs,
        observedAtMs: nowMs - hourMs,
      },
    ]);
    expect(rule?.evidence(device('open')).map(item => item.value)).toEqual([null]);
    expect(rule?.evidence(() => undefined)).toEqual([]);
  });

  it('cuts long lists and says so', () => {
    const accounts = Array.from({ length: 70 }, (_, i) => ({ name: `u${i}`, id: String(i) }));
    const [item] = planOf('ADM-04').evidence(reader({ accounts: { accounts } }));
    expect(item?.value).toHaveLength(51);
    expect(item?.value).toContain('and 20 more');
  });
});

describe('the regimes', () => {
  it('keep the proposal of 2025 off and apart', () => {
    const [first, second] = book.rulebook.regimes;
    expect([first?.id, first?.inForce, second?.id, second?.inForce]).toEqual([
      'hipaa',
      true,
      'hipaa-2025-proposal',
      false,
    ]);
    expect(second?.safeguards.every(s => s.kind === 'proposed' && s.cite.startsWith('90 FR 898'))).toBe(true);
    expect(first?.safeguards.some(s => s.kind === 'proposed')).toBe(false);
  });

  it('have every row of 164.312, with what it asks marked as the regulation marks it', () => {
    const kinds = Object.fromEntries((book.rulebook.regimes[0]?.safeguards ?? []).map(s => [s.cite, s.kind]));
    expect(kinds).toMatchObject({
      '164.312(a)(1)': 'standard',
      '164.312(a)(2)(i)': 'required',
      '164.312(a)(2)(ii)': 'required',
      '164.312(a)(2)(iii)': 'addressable',
      '164.312(a)(2)(iv)': 'addressable',
      '164.312(b)': 'standard',
      '164.312(c)(1)': 'standard',
      '164.312(c)(2)': 'addressable',
      '164.312(d)': 'standard',
      '164.312(e)(1)': 'standard',
      '164.312(e)(2)(i)': 'addressable',
      '164.312(e)(2)(ii)': 'addressable',
    });
  });

  it('never say "compliant"', () => {
    expect([...readSources().values()].join('\n')).not.toMatch(/complian/i);
  });
});

describe('the digest', () => {
  it('is the same for the same texts in another order, and another for any changed letter', () => {
    const sources = readSources();
    const turned = new Map([...sources].reverse());
    expect(loadRulebook(turned).digest).toBe(book.rulebook.digest);
    const changed = new Map(sources).set('rules/ADM-04.yaml', `${sources.get('rules/ADM-04.yaml')}\n# x\n`);
    expect(loadRulebook(changed).digest).not.toBe(book.rulebook.digest);
  });
});

it('tells every fault at once, with file and line', () => {
  const sources = new Map(readSources())
    .set('rules/ADM-04.yaml', 'id: ADM-04\ntitle: x\nwhy: [\n')
    .set(
      'regimes/hipaa.yaml',
      'id: hipaa\ntitle: x\nsource: x\ninForce: true\nsafeguards:\n  - { cite: a, title: b, name: c, kind: required, rules: [NO-1] }\n',
    );
  try {
    openRulebook(sources);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(RulebookError);
    const { problems } = error as RulebookError;
    expect(problems.find(p => p.message.includes('NO-1'))).toMatchObject({
      file: 'regimes/hipaa.yaml',
      line: 6,
    });
    expect(problems.some(p => p.file === 'rules/ADM-04.yaml')).toBe(true);
  }
});

function admin(account: string, kind: string, via: string): unknown {
  return { administrators: [{ account, id: '1001', enabled: true, roads: [{ kind, via }] }] };
}

function planOf(id: string) {
  const plan = book.rulebook.plan('hipaa-2013', 'office').find(rule => rule.id === id);
  if (plan === undefined) throw new Error(`no rule ${id}`);
  return plan;
}

function judgeOne(id: string, given: Partial<Record<FactName, unknown>>) {
  return planOf(id).judge(reader(given), nowMs);
}

function known(fact: FactName, json: unknown): KnownFact {
  return { state: 'facts', value: factFromJson(fact, json) as object, observedAtMs: nowMs - hourMs };
}

/** As `known`, and takes a plain field's empty value too. */
function fromPlain(fact: FactName, json: unknown): KnownFact {
  const value = decodeFact(fact, encodeFact(fact, json as never)) as object;
  return { state: 'facts', value, observedAtMs: nowMs - hourMs };
}

function reader(given: Partial<Record<FactName, unknown>>): FactReader {
  return name => {
    const json = given[name];
    return json === undefined ? undefined : known(name, json);
  };
}

function fresh(fact: KnownFact | undefined): KnownFact | undefined {
  return fact && { ...fact, observedAtMs: nowMs - hourMs };
}

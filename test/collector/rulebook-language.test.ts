import { describe, expect, it } from 'vitest';
import { RulebookError } from '#collector/rulebook/document.ts';
import { openRulebook } from '#collector/rulebook/load.ts';
import { planRule } from '#collector/rulebook/plan.ts';
import { readSources } from '#collector/rulebook/sources.ts';
import type { FactReader, Judgement, KnownFact } from '#collector/rulebook/types.ts';
import { factFromJson } from '#proto/fact-json.ts';
import type { FactName } from '#proto/fact-names.ts';

const nowMs = Date.parse('2026-11-23T09:00:00Z');
const hourMs = 3_600_000;
const data = [...readSources()].filter(([file]) => file.startsWith('data/'));

/** A rulebook of one rule around an expression. */
function compile(expect: string, more = '') {
  const yaml = `id: T-1
title: t
why: w
severity: low
expect: ${JSON.stringify(expect)}
${more}
fix: { linux: x }
tests:
  - { name: a, outcome: pass, now: 2026-11-23T09:00:00Z }
  - { name: b, outcome: fail, now: 2026-11-23T09:00:00Z }
  - { name: c, outcome: unknown, now: 2026-11-23T09:00:00Z }
`;
  const rule = openRulebook(new Map([...data, ['rules/T-1.yaml', yaml]])).rules.get('T-1');
  if (rule === undefined) throw new Error('not compiled');
  return planRule(rule, 'office', 72 * hourMs, []);
}

function judge(expression: string, facts: Partial<Record<FactName, unknown>>, more = ''): Judgement {
  return compile(expression, more).judge(reader(facts), nowMs);
}

function reader(facts: Partial<Record<FactName, unknown>>): FactReader {
  return name => {
    const json = facts[name];
    if (json === undefined) return undefined;
    return { state: 'facts', value: factFromJson(name, json) as object, observedAtMs: nowMs - hourMs };
  };
}

function fault(expression: string, more = ''): string {
  try {
    compile(expression, more);
  } catch (error) {
    if (error instanceof RulebookError) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('an absent field is never a value', () => {
  const open = { restartState: {}, accounts: { accounts: [{ name: 'a' }] }, shellTimeout: {} };
  const table = [
    'restartState.required',
    '!restartState.required',
    'restartState.required == false',
    'restartState.required != true',
    'restartState.required || false',
    'restartState.required && true',
    'restartState.required ? true : true',
    'restartState.runningKernel == ""',
    'restartState.runningKernel != "x"',
    '"x" != restartState.runningKernel',
    '!(restartState.runningKernel in ["x"])',
    '!restartState.runningKernel.contains("x")',
    'restartState.runningKernel.size() < 5',
    'shellTimeout.seconds <= 900',
    '0 <= shellTimeout.seconds',
    'shellTimeout.seconds == 0',
    'shellTimeout.seconds != 0',
    'shellTimeout.seconds + 1 < 900',
    '-shellTimeout.seconds <= 900',
    'daysBetween(restartState.bootedAtMs, now) >= 0',
    '[shellTimeout.seconds].size() == 1',
    'accounts.accounts.all(a, a.canLogIn)',
    'accounts.accounts.all(a, !a.canLogIn)',
    '!accounts.accounts.exists(a, a.canLogIn)',
    'accounts.accounts.filter(a, a.canLogIn).size() == 0',
    'accounts.accounts.exists_one(a, a.canLogIn)',
    'accounts.accounts.map(a, a.password).size() == 1',
    '!(shellTimeout.seconds > 900 && restartState.required)',
  ];
  for (const expression of table) {
    it(expression, () => {
      const got = judge(expression, open);
      expect([got.outcome, got.reason]).toEqual(['unknown', 'cannot_evaluate']);
      expect(got.detail).not.toBe('');
    });
  }

  it('names the field that is open', () => {
    expect(judge('restartState.required', open).detail).toMatch(/"required" open/);
  });
});

describe('logic decides where it can without what is not known', () => {
  const accounts = { accounts: { accounts: [{ name: 'a' }, { name: 'b', canLogIn: true }, { name: 'c' }] } };
  const table: readonly (readonly [string, Judgement['outcome']])[] = [
    ['accounts.accounts.exists(a, a.canLogIn)', 'pass'],
    ['accounts.accounts.all(a, !a.canLogIn)', 'fail'],
    ['accounts.accounts.all(a, a.canLogIn)', 'unknown'],
    ['accounts.accounts.exists(a, !a.canLogIn)', 'unknown'],
    ['accounts.accounts.all(a, a.name != "" || a.canLogIn)', 'pass'],
    ['accounts.accounts.all(a, a.canLogIn || a.name != "")', 'pass'],
    ['accounts.accounts.exists(a, a.canLogIn && a.name == "z")', 'fail'],
  ];
  for (const [expression, outcome] of table) {
    it(`${expression}: ${outcome}`, () => expect(judge(expression, accounts).outcome).toBe(outcome));
  }
});

describe('order of outcomes', () => {
  const knows =
    'knows: [{ expr: "known(restartState.bootedAtMs)", reason: not_told, detail: d, names: "restartState.reasons" }]';
  const when = 'when: { expr: "restartState.runningKernel != \\"none\\"", otherwise: no kernel }';
  const of = (facts: unknown) =>
    judge('!restartState.required', { restartState: facts }, `${knows}\n${when}`);

  it('a fail stays a fail although something is not known', () => {
    expect(of({ required: true, runningKernel: 'x' })).toMatchObject({ outcome: 'fail' });
  });
  it('a pass turns unknown where the rule demands to know more, and names it', () => {
    expect(of({ required: false, runningKernel: 'x', reasons: ['r'] })).toEqual({
      outcome: 'unknown',
      reason: 'not_told',
      detail: 'd',
      offenders: ['r'],
    });
  });
  it('the rule’s own reason is told before "cannot evaluate"', () => {
    expect(of({ runningKernel: 'x' })).toMatchObject({ outcome: 'unknown', reason: 'not_told' });
  });
  it('a rule that does not arise is not applicable, with words', () => {
    expect(of({ required: true, runningKernel: 'none' })).toMatchObject({
      outcome: 'not_applicable',
      detail: 'no kernel',
    });
  });
  it('whether it arises may be unknown too', () => {
    expect(of({ required: false, bootedAtMs: 1 })).toMatchObject({
      outcome: 'unknown',
      reason: 'cannot_evaluate',
    });
  });
  it('unknown wins over not applicable, whichever fact comes first', () => {
    const rule = compile('restartState.required && shellTimeout.readonly');
    const away: KnownFact = {
      state: 'not_applicable',
      reason: 'container',
      detail: 'd',
      observedAtMs: nowMs,
    };
    const failed: KnownFact = { state: 'failure', reason: 'timeout', detail: 'd', observedAtMs: nowMs };
    for (const [a, b] of [
      [away, failed],
      [failed, away],
    ] as const) {
      const got = rule.judge(name => (name === 'restartState' ? a : b), nowMs);
      expect([got.outcome, got.reason]).toEqual(['unknown', 'timeout']);
    }
    expect(rule.judge(() => away, nowMs)).toMatchObject({ outcome: 'not_applicable', reason: 'container' });
  });
  it('is exact at the edge of staleness, and forgives an hour cut from the clock', () => {
    const rule = compile('restartState.required');
    const at = (observedAtMs: number) =>
      rule.judge(
        () => ({ state: 'facts', value: factFromJson('restartState', { required: true }), observedAtMs }),
        nowMs,
      ).outcome;
    expect([at(nowMs - 72 * hourMs), at(nowMs - 72 * hourMs - 1), at(nowMs + hourMs)]).toEqual([
      'pass',
      'unknown',
      'pass',
    ]);
  });
  it('is total: a reader that throws, or a value of the wrong kind, is unknown', () => {
    const rule = compile('restartState.required');
    const broken = () => {
      throw new Error('store away');
    };
    expect(rule.judge(broken, nowMs).outcome).toBe('unknown');
    expect(rule.evidence(broken)).toEqual([]);
    for (const value of [{ required: true }, Object.create(null), [true]]) {
      expect(rule.judge(() => ({ state: 'facts', value, observedAtMs: nowMs }), nowMs).outcome).toBe(
        'unknown',
      );
    }
  });
});

describe('what a rule may not say', () => {
  const table: readonly (readonly [string, RegExp])[] = [
    ['restartState.requred', /requred[\s\S]*\^/],
    ['restartState.required <= 5', /no such overload/],
    ['restartState.constructor == restartState.constructor', /constructor/],
    ['restartState.__proto__.required', /__proto__/],
    ['restartState.toString == ""', /toString/],
    ['restartState["required"]', /may not be used/],
    ['dyn(restartState.required)', /dyn\(\) may not be used/],
    ['{"a": restartState.required}.a', /may not be used|whole path|Exceeded/],
    ['cel.bind(x, restartState.required, x)', /bind\(\) may not be used/],
    ['type(restartState) == type(restartState)', /type\(\) may not be used/],
    ['has(restartState.required)', /known\(a\.b\)/],
    ['restartState.runningKernel.matches("^(a+)+$")', /time is bounded/],
    ['re(restartState.runningKernel, restartState.newestKernel)', /written string/],
    ['re(restartState.runningKernel, "a(?=b)")', /pattern cannot be used/],
    ['sure(restartState.required)', /only name offenders/],
    ['accounts.accounts.all(a, a.powerGroups.all(b, a.powerGroups.all(c, c == b)))', /2 deep/],
    ['accounts.accounts.all(a, accounts.accounts.exists(b, b.name == a.name))', /Inside a loop/],
    [
      'accounts.accounts.all(a, (true ? accounts : accounts).accounts.size() > 0)',
      /whole path|Inside a loop/,
    ],
    ['accounts.accounts.all(accounts, accounts.name == "")', /already has a meaning/],
    ['accounts.accounts.all(now, now.name == "")', /already has a meaning/],
    ['restartState.reasons', /must give a bool/],
    ['1 == 1', /at least one fact/],
    ['params.limit > 1.0 && restartState.required', /limit/],
    ['process.exit(1)', /exit\(\) may not be used/],
    [`${'('.repeat(5000)}restartState.required${')'.repeat(5000)}`, /maxDepth/],
    [`${'!'.repeat(3000)}restartState.required`, /maxDepth|maxAstNodes/],
    [
      `restartState.runningKernel in [${Array.from({ length: 100 }, (_, i) => `"${i}"`).join()}]`,
      /maxListElements/,
    ],
    ['restartState.required &&', /T-1.yaml:5/],
  ];
  for (const [expression, words] of table) {
    it(expression.slice(0, 80), () => expect(fault(expression)).toMatch(words));
  }

  it('a parameter that nothing reads, or a sentence about one that is not there', () => {
    expect(fault('restartState.required', 'parameters: { x: { default: 1, source: s } }')).toMatch(
      /No expression reads params.x/,
    );
    expect(
      fault('restartState.required', 'when: { expr: "known(restartState.required)", otherwise: "{limit}" }'),
    ).toMatch(/\{limit\}/);
  });

  it('an unknown key, told with its line', () => {
    expect(fault('restartState.required', 'offender: "[]"')).toMatch(
      /rules\/T-1\.yaml:6: "offender" is not a known key/,
    );
  });
});

describe('numbers and words', () => {
  const shell = { shellTimeout: { seconds: 600 } };
  it.each([
    ['shellTimeout.seconds == 600', 'pass'],
    ['600 == shellTimeout.seconds', 'pass'],
    ['shellTimeout.seconds != 600', 'fail'],
    ['shellTimeout.seconds <= 900 && shellTimeout.seconds >= 1', 'pass'],
    ['shellTimeout.seconds / 60 + 1 - 1 * 1 == 10', 'pass'],
    ['1 - shellTimeout.seconds < 0', 'pass'],
    ['text(shellTimeout.seconds) == "600" && span(shellTimeout.seconds) == "10 minutes"', 'pass'],
    ['days(412.9) == "412 days" && days(1.2) == "1 day" && text(shellTimeout.seconds) != ""', 'pass'],
    ['re(text(shellTimeout.seconds), "^[0-9]+$")', 'pass'],
    ['deviceClass == "office" && known(shellTimeout.seconds) && !known(shellTimeout.readonly)', 'pass'],
  ] as const)('%s: %s', (expression, outcome) => {
    expect(judge(expression, shell).outcome).toBe(outcome);
  });

  it('a hostile text takes no time', () => {
    const facts = { restartState: { runningKernel: `${'a'.repeat(5000)}!` } };
    expect(judge('!re(restartState.runningKernel, "^(a+)+$")', facts).outcome).toBe('pass');
  });
});

describe('a login that names nobody', () => {
  it.each([
    ['frontdesk', '', true],
    ['FrontDesk02', '', true],
    ['front-desk', 'Front Desk', true],
    ['adm-frontdesk', '', true],
    ['administrator', '', true],
    ['admin', 'Acme Support', true],
    ['office', 'Office', true],
    ['ekaya', '', false],
    ['ekaya', 'Elif Kaya', false],
    ['guest', 'Frank Guest', false],
    ['adm-jsmith', '', false],
    ['sales', 'Ana Sales', false],
    ['4711', '', false],
  ] as const)('%s (%s): %s', (account, displayName, nobody) => {
    const full = displayName === '' ? {} : { displayName };
    const facts = { administrators: { administrators: [{ account, id: '1', ...full }] } };
    const got = judge('administrators.administrators.all(a, namesNobody(a.account, a.displayName))', facts);
    expect(got.outcome).toBe(nobody ? 'pass' : 'fail');
  });
});

/**
 * A whole Mac from its programs' output to the rules' verdicts: one in order fails nothing, one in disorder passes
 * nothing that it should not. Every source answers with its first recorded output of that kind.
 */
import { describe, expect, it } from 'vitest';
import { answer } from '#agent/collect.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { probesOf } from '#agent/probes/index.ts';
import { openRulebook } from '#collector/rulebook/load.ts';
import type { KnownFact } from '#collector/rulebook/types.ts';
import type { FactName } from '#proto/fact-names.ts';
import { decodeFact, encodeFact } from '#proto/facts.ts';
import type { CaseName, SourceCase } from '../agent/probes/source-cases.ts';
import { casesOf } from '../docs/coverage.ts';
import { fakeLook, fakeNowMs, type Recorded } from '../fake/look.ts';

const probes = await probesOf('macos');

/** @param otherwise what a source answers that has no output of that kind: its healthy one unless given */
async function recordedAs(kind: CaseName, otherwise?: LookFailure): Promise<Recorded> {
  const sources = new Map(
    probes.flatMap(probe => probe.sources.map(source => [source.name, source] as const)),
  );
  const recorded = await Promise.all(
    [...sources.values()].map(async source => {
      const cases = await casesOf(source.name);
      if (cases === null) return [];
      const [one] = (otherwise === undefined ? [cases[kind], cases.healthy] : [cases[kind]]).flatMap(
        outputsIn,
      );
      if (one === undefined) return otherwise === undefined ? [] : [[source.name, otherwise]];
      return [[source.name, source.kind === 'files' ? (one.files ?? {}) : { stdout: '', ...one }]];
    }),
  );
  return Object.fromEntries(recorded.flat()) as Recorded;
}

function outputsIn(one: unknown): readonly SourceCase[] {
  return [one].flat().filter((each): each is SourceCase => !('cannotBe' in (each as object)));
}

/** Rule to outcome, for the rules that rest on what a Mac itself tells. */
async function judged(recorded: Recorded): Promise<ReadonlyMap<string, string>> {
  const answers = await answer(probes, fakeLook(recorded));
  const known = new Map<FactName, KnownFact>(
    answers.map(({ fact, outcome }): [FactName, KnownFact] => {
      if (outcome.kind !== 'facts')
        return [fact, { ...outcome, state: outcome.kind, observedAtMs: fakeNowMs }];
      const value = decodeFact(fact, encodeFact(fact, outcome.facts)) as object;
      return [fact, { state: 'facts', value, observedAtMs: fakeNowMs }];
    }),
  );
  const plan = openRulebook().rulebook.plan('hipaa-2013', 'office');
  return new Map(
    plan
      .filter(rule => rule.facts.every(fact => known.has(fact)))
      .map(rule => [rule.id, rule.judge(name => known.get(name), fakeNowMs).outcome]),
  );
}

const idsOf = (outcomes: ReadonlyMap<string, string>, outcome: string) =>
  [...outcomes].filter(([, one]) => one === outcome).map(([id]) => id);

describe('a Mac', () => {
  it('in order fails nothing, and what it cannot tell is not taken for good', async () => {
    const outcomes = await judged({
      ...(await recordedAs('healthy')),
      // The only person of the recorded directory is at the screen, and the log is of today.
      'macos.last': {
        stdout:
          'jane      console                   Mon Nov 23 08:02   still logged in\n\nwtmp begins Fri Jun 20 15:54 \n',
      },
      'macos.who': {
        stdout: 'reboot   ~        Nov 20 07:58 00:12 \t     1\njane   console  Nov 23 08:02   .  \t   105\n',
      },
      'macos.find.log-files': {
        stdout: `${[fakeNowMs - 40 * 86_400_000, fakeNowMs].map(at => `${at / 1000} 10485760\n`).join('')}/private/etc/hosts\n`,
      },
    });
    expect(idsOf(outcomes, 'fail')).toEqual([]);
    const mustPass = [
      'PATCH-01',
      'PATCH-04',
      'PATCH-05',
      'ENC-01',
      'LOCK-01',
      'LOCK-02',
      'LOCK-04',
      'ADM-08',
    ];
    const more = [
      'ADM-05',
      'AUTH-01',
      'LOG-01',
      'LOG-02',
      'LOG-03',
      'MAL-01',
      'MAL-02',
      'NET-01',
      'NET-02',
      'NET-03',
    ];
    expect([...mustPass, ...more].filter(id => outcomes.get(id) !== 'pass')).toEqual([]);
    // What a security product lets a stick do cannot be read, nor whether the clock agrees with its source.
    expect([outcomes.get('ENC-06'), outcomes.get('LOG-07')]).toEqual(['unknown', 'unknown']);
  });

  it('in disorder fails what is wrong, and passes none of it', async () => {
    const outcomes = await judged(await recordedAs('failing'));
    const mustFail = ['PATCH-04', 'PATCH-07', 'ENC-01', 'ENC-02', 'ENC-06', 'LOCK-01', 'LOCK-04', 'ADM-05'];
    const more = ['AUTH-01', 'AUTH-02', 'LOG-04', 'MAL-01', 'MAL-02', 'NET-01', 'NET-02'];
    expect([...mustFail, ...more].filter(id => outcomes.get(id) !== 'fail')).toEqual([]);
    const mustNotPass = ['PATCH-01', 'PATCH-05', 'LOG-01', 'LOG-02', 'LOG-03', 'NET-03', 'LOCK-02'];
    expect(mustNotPass.filter(id => outcomes.get(id) === 'pass')).toEqual([]);
  });

  it('whose programs break off, complain or print nothing passes nothing', async () => {
    const broken = new LookFailure('command_failed', 'it broke');
    for (const kind of ['error', 'truncated'] as const)
      expect([kind, idsOf(await judged(await recordedAs(kind, broken)), 'pass')]).toEqual([kind, []]);
    const nothing = Object.fromEntries(
      probes.flatMap(probe =>
        probe.sources.map(({ name, kind }) => [name, kind === 'files' ? broken : { stdout: '' }] as const),
      ),
    );
    expect(idsOf(await judged(nothing), 'pass')).toEqual([]);
  });
});

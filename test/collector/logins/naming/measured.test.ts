/** The bars that the naming ladder has to clear, on generated sets and, where it lies beside the checkout, a labelled one. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessAccount } from '#collector/logins/naming/assess.ts';
import { readAccountLine, readRosterLine } from '#collector/logins/naming/input.ts';
import { prepareRoster } from '#collector/logins/naming/roster.ts';
import { lexicon } from './ask.ts';
import type { Gold } from './firm.ts';
import { generate } from './generate.ts';

interface Score {
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  readonly wronglyFlagged: readonly string[];
  readonly wrongOwners: readonly string[];
}

/** A review where a flag was due counts half, as the labelled set's scorer has it. */
function scoreOf(accounts: readonly Gold[], rosters: readonly unknown[]): Score {
  const firms = new Map(
    rosters.map(readRosterLine).map(roster => [roster.firmId, prepareRoster(roster, lexicon)]),
  );
  let [right, hit, missed, falseAlarms] = [0, 0, 0, 0];
  const [wronglyFlagged, wrongOwners]: [string[], string[]] = [[], []];
  for (const gold of accounts) {
    const { account, claims, firmId } = readAccountLine(gold);
    const firm = firms.get(firmId);
    if (firm === undefined) throw new Error(`no roster for ${firmId}`);
    const { kind, flag, ownerId } = assessAccount(account, firm, claims);
    right += Number(kind === gold.label || gold.also_ok.includes(kind));
    const named = gold.owner_person_id !== null;
    if (named && ownerId !== null && ownerId !== gold.owner_person_id) wrongOwners.push(account.name);
    if (named && flag === true) wronglyFlagged.push(account.name);
    if (gold.expected.flag === 'review') continue;
    if (!gold.expected.flag) falseAlarms += Number(flag === true);
    else hit += flag === true ? 1 : flag === 'review' ? 0.5 : 0;
    if (gold.expected.flag) missed += flag === true ? 0 : flag === 'review' ? 0.5 : 1;
  }
  return {
    labels: right / accounts.length,
    precision: hit / (hit + falseAlarms),
    recall: hit / (hit + missed),
    wronglyFlagged,
    wrongOwners,
  };
}

function expectAboveTheBars(score: Score): void {
  expect(score.wronglyFlagged).toEqual([]);
  expect(score.wrongOwners).toEqual([]);
  expect(score.labels).toBeGreaterThan(0.98);
  expect(score.precision).toBeGreaterThanOrEqual(0.995);
  expect(score.recall).toBeGreaterThanOrEqual(0.99);
}

describe('the ladder, measured', () => {
  it.each([101, 102, 103, 104])('clears the bars on the set of seed %i', seed => {
    const { accounts, rosters } = generate(seed);
    expect(accounts.length).toBeGreaterThan(1000);
    expectAboveTheBars(scoreOf(accounts, rosters));
  });

  const beside = new URL('../../../../../shared/admin-logins/', import.meta.url);
  it.skipIf(!existsSync(beside))('clears the bars on the labelled set beside the checkout', () => {
    const lines = (name: string) =>
      readFileSync(new URL(name, beside), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Gold);
    expectAboveTheBars(scoreOf(lines('accounts.dev.jsonl'), lines('rosters.dev.jsonl')));
  });

  it('says the same twice, and whatever answer stands on the line', () => {
    const { accounts, rosters } = generate(7);
    const firms = new Map(
      rosters.map(readRosterLine).map(roster => [roster.firmId, prepareRoster(roster, lexicon)]),
    );
    for (const gold of accounts.slice(0, 100)) {
      const [told, untold] = [
        gold,
        { ...gold, label: 'person', expected: { flag: false }, owner_person_id: 'x' },
      ].map(line => {
        const { account, claims, firmId } = readAccountLine(line);
        const firm = firms.get(firmId);
        return firm === undefined ? null : assessAccount(account, firm, claims);
      });
      expect(untold).toEqual(told);
    }
  });
});

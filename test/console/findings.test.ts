import { describe, expect, it } from 'vitest';
import type { FindingRow } from '#collector/api/types.ts';
import {
  filterQuery,
  isCounted,
  matchesText,
  noFilter,
  readFilter,
  writeFilter,
} from '#collector/console/filters.ts';
import { groupFindings } from '#collector/console/groups.ts';

function row(differs: Partial<FindingRow>): FindingRow {
  return {
    deviceId: 'd1',
    deviceName: 'front-desk-1',
    deviceClass: 'office',
    standing: 'admitted',
    ruleId: 'LOCK-01',
    ruleTitle: 'The screen locks itself',
    why: 'Whoever walks up can read.',
    severity: 'high',
    outcome: 'fail',
    reason: null,
    detail: null,
    offenders: ['mreyes'],
    since: 0,
    assessedAt: 0,
    observedAt: 0,
    safeguards: ['164.310(b)', '164.310(c)'],
    ...differs,
  };
}

describe('the filter of the Findings page', () => {
  it('comes back from its address as it was', () => {
    const filter = readFilter(
      new URLSearchParams(
        'outcome=pass&severity=high&severity=low&device=a%26b&safeguard=164.312(b)&q=disk+swap&group=device',
      ),
    );
    expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
    expect(filter).toMatchObject({
      device: ['a&b'],
      text: 'disk swap',
      group: 'device',
      severity: ['high', 'low'],
    });
  });

  it('asks for what is open unless told otherwise', () => {
    expect(filterQuery(noFilter)).toBe('outcome=fail&outcome=unknown');
    expect(writeFilter(noFilter)).toBe('');
  });

  it('leaves out what it does not know', () => {
    expect(readFilter(new URLSearchParams('outcome=great&group=moon'))).toEqual(noFilter);
  });

  it('knows the open ones when they are written out', () => {
    expect(readFilter(new URLSearchParams('outcome=unknown&outcome=fail'))).toEqual(noFilter);
  });

  it('does not ask the collector for typed words', () => {
    expect(filterQuery({ ...noFilter, text: 'disk' })).not.toContain('disk');
  });

  it('finds every typed word wherever it stands', () => {
    expect(matchesText(row({}), 'SCREEN mreyes')).toBe(true);
    expect(matchesText(row({}), '164.310(c)')).toBe(true);
    expect(matchesText(row({}), 'screen disk')).toBe(false);
    expect(matchesText(row({}), ' ')).toBe(true);
  });

  it('shows a waiting device only when asked for it', () => {
    const waiting = row({ standing: 'pending' });
    expect(isCounted(waiting, noFilter)).toBe(false);
    expect(isCounted(waiting, { ...noFilter, device: ['d1'] })).toBe(true);
  });
});

describe('grouping', () => {
  const rows = [
    row({ ruleId: 'A', ruleTitle: 'A', severity: 'critical', deviceId: 'd1' }),
    row({ ruleId: 'B', ruleTitle: 'B', severity: 'high', deviceId: 'd1' }),
    row({ ruleId: 'B', ruleTitle: 'B', severity: 'high', deviceId: 'd2' }),
    row({ ruleId: 'B', ruleTitle: 'B', severity: 'high', deviceId: 'd3' }),
    row({ ruleId: 'C', ruleTitle: 'C', severity: 'critical', outcome: 'unknown', deviceId: 'd1' }),
    row({ ruleId: 'D', ruleTitle: 'D', severity: 'critical', outcome: 'pass', deviceId: 'd2' }),
  ];

  it('puts first what one act on many computers would clear, and a pass last', () => {
    expect(groupFindings(rows, 'rule', []).map(group => group.key)).toEqual(['B', 'A', 'C', 'D']);
    expect(groupFindings(rows, 'rule', [])[0]).toMatchObject({ devices: 3, worst: 'high' });
  });

  it('shows a finding under each safeguard that it is evidence for, in plain words', () => {
    const safeguards = [
      { cite: '164.310(b)', title: 'Each workstation is placed well', kind: 'standard' as const },
    ];
    const groups = groupFindings([row({})], 'safeguard', safeguards);
    expect(groups.map(group => group.title)).toEqual(['164.310(c)', 'Each workstation is placed well']);
  });

  it('says so when the number differs by class of computer', () => {
    const titles = ['locks after 5 minutes', 'locks after 15 minutes'];
    const [group] = groupFindings(
      titles.map((ruleTitle, i) => row({ ruleTitle, deviceId: `d${i}` })),
      'rule',
      [],
    );
    expect(group?.note).toContain('differs by class');
  });
});

/** What is refused, and with which words. */
import { describe, expect, it } from 'vitest';
import { assessSharing } from '#collector/logins/sharing/assess.ts';
import { readScenario, ScenarioUnreadable } from '#collector/logins/sharing/read.ts';
import { event, host, read, scene, unlock } from './scene.ts';

const good = scene({ hosts: [host('OP-1')], events: [unlock(0, 'OP-1')] });

describe('a scenario', () => {
  it('is read from a line or from what was parsed already', () => {
    expect(readScenario(good)).toEqual(readScenario(JSON.stringify(good)));
  });

  it.each([
    ['no JSON', '{', /^not JSON/],
    ['a list', [], /the line: object expected/],
    ['no account', { ...good, account: undefined }, /account: object expected/],
    ['no hosts', { ...good, hosts: undefined }, /hosts: list expected/],
    ['a host without a name', { ...good, hosts: [{}] }, /hosts\[0\]\.id: missing/],
    ['two hosts of one name', { ...good, hosts: [host('A'), host('A')] }, /A is listed twice/],
    [
      'a way of three',
      { ...good, travel: [{ between: ['a', 'b', 'c'], min_seconds: 1 }] },
      /travel\[0\]\.between/,
    ],
    ['a negative way', { ...good, travel: [{ between: ['a', 'b'], min_seconds: -1 }] }, /cannot be negative/],
    [
      'an event without a time',
      { ...good, events: [{ host: 'OP-1', type: 'lock' }] },
      /events\[0\]: neither t nor/,
    ],
    [
      'an event without a host',
      { ...good, events: [{ ...unlock(0, 'OP-1'), host: '' }] },
      /events\[0\]\.host: missing/,
    ],
    [
      'a session that is a list',
      { ...good, events: [unlock(0, 'OP-1', { session: [] })] },
      /session: text expected/,
    ],
  ])('with %s is refused', (_what, line, words) => {
    expect(() => readScenario(line)).toThrow(ScenarioUnreadable);
    expect(() => readScenario(line)).toThrow(words);
  });

  it.each([
    ['an impossible time', { events: [event(0, 'OP-1', 'lock', { t: 'soon' })] }, /not a time: soon/],
    [
      'an unknown zone',
      {
        hosts: [host('OP-1', { tz: 'Mars/Base' })],
        events: [{ t_local: '2026-05-01T08:00:00', host: 'OP-1', type: 'unlock' }],
      },
      /not a time zone: Mars\/Base/,
    ],
  ])('with %s is refused before it is assessed', (_what, more, words) => {
    expect(() => read({ ...good, ...more })).toThrow(ScenarioUnreadable);
    expect(() => read({ ...good, ...more })).toThrow(words);
  });

  it('may name hosts, kinds and logon types that nobody described', () => {
    const events = [
      unlock(0, 'OP-1'),
      unlock(5, 'ELSEWHERE'),
      event(9, 'OP-1', 'printed'),
      event(9, 'OP-1', 'logon', { logon_type: 'new' }),
    ];
    expect(assessSharing(read({ ...good, events })).label).toBe('inconclusive');
  });
});

import { describe, expect, it } from 'vitest';
import type { FactView, FindingRow, Overview } from '#collector/api/types.ts';
import {
  findingSentence,
  overviewSentence,
  plain,
  unansweredSentence,
} from '#collector/console/sentences.ts';
import { parameterOrigin, parameterValue } from '#collector/console/words.ts';
import type { Parameter } from '#collector/rulebook/types.ts';

const now = new Date(2026, 10, 23, 15, 0).getTime();
const clock = { now, past: false };
const day = 86_400_000;

function overview(devices: Partial<Overview['devices']>): Overview {
  const none = { total: 0, meetAll: 0, drifted: 0, silent: [], pending: [] };
  return {
    at: now,
    since: now - 3 * day,
    devices: { ...none, ...devices },
    safeguards: [],
    drift: [],
    proposed: [],
  };
}

describe('the first line of the overview', () => {
  it('says who meets, what got worse, who is silent, and links each number', () => {
    const silent = [{ id: 'a', name: 'billing-2', lastReportAt: now - 4 * day }];
    const pieces = overviewSentence(overview({ total: 14, meetAll: 11, drifted: 2, silent }), clock);
    expect(plain(pieces)).toBe(
      '11 of 14 computers meet every safeguard that can be measured; 2 got worse since Friday; 1 has not been seen for 4 days.',
    );
    expect(pieces.filter(piece => piece.href).map(piece => piece.text)).toEqual([
      '11 of 14 computers',
      '2',
      '1',
    ]);
  });

  it('never says that all is well when nothing reports', () => {
    expect(plain(overviewSentence(overview({}), clock))).toBe('No computer reports here yet.');
    const pending = [{ id: 'a', name: 'x', lastReportAt: null }];
    expect(plain(overviewSentence(overview({ pending }), clock))).toContain('1 waits for you');
  });
});

const finding: FindingRow = {
  deviceId: 'd',
  deviceName: 'front-desk-1',
  deviceClass: 'public_area',
  standing: 'admitted',
  ruleId: 'LOCK-01',
  ruleTitle: 'The screen locks itself after 5 minutes of quiet',
  why: '',
  severity: 'high',
  outcome: 'fail',
  reason: null,
  detail: null,
  offenders: ['mreyes (gnome): locks only after 45 minutes'],
  since: now - 2 * day,
  assessedAt: now,
  observedAt: now,
  safeguards: [],
};
const limit: Parameter = {
  name: 'limit',
  value: 300,
  unit: 'seconds',
  source: 'CIS 2.3.7.3',
  chosenBy: 'default',
};

describe('a finding in a sentence', () => {
  it('says what is so and what the firm chose', () => {
    expect(findingSentence(finding, [limit], clock)).toBe(
      'Not so on front-desk-1 — mreyes (gnome): locks only after 45 minutes. The firm chose 5 minutes.',
    );
  });

  it('lists offenders that are names only', () => {
    const many = { ...finding, offenders: ['ana', 'luis', 'mia', 'bo', 'kim'] };
    expect(findingSentence(many, [], clock)).toBe(
      'Not so on front-desk-1, because of ana, luis, mia, bo and 1 more.',
    );
  });

  it('says why something is not known, in words and not in a code', () => {
    const unknown: FindingRow = { ...finding, outcome: 'unknown', reason: 'no_privilege', detail: 'EACCES' };
    expect(findingSentence(unknown, [limit], clock)).toBe(
      'We do not know this of front-desk-1, since Saturday: the agent lacks the permission to read this.',
    );
  });

  it("prefers the rule's own sentence for a reason of its own and for a stale answer", () => {
    const own = (reason: string) =>
      findingSentence(
        { ...finding, outcome: 'unknown', reason, detail: 'The answer is 4 days old.' },
        [],
        clock,
      );
    expect(own('severity_unknown')).toContain('the answer is 4 days old.');
    expect(own('stale')).toContain('the answer is 4 days old.');
  });

  it('never uses the words of a verdict', () => {
    for (const outcome of ['pass', 'fail', 'unknown', 'not_applicable'] as const) {
      expect(findingSentence({ ...finding, outcome }, [limit], clock)).not.toMatch(/complian|violat/i);
    }
  });
});

describe('a number of a rule', () => {
  it('is shown in whole units with who chose it', () => {
    expect(parameterValue(limit)).toBe('5 minutes');
    expect(parameterValue({ ...limit, value: 1, unit: 'days' })).toBe('1 day');
    expect(parameterOrigin(limit)).toBe("the firm's choice, default from CIS 2.3.7.3.");
  });

  it('does not say twice that the firm chose', () => {
    const source = "The firm's choice for rooms where patients walk by.";
    expect(parameterOrigin({ ...limit, source, chosenBy: 'baseline' })).toBe(source);
  });
});

describe('a question without an answer', () => {
  const view: FactView = {
    fact: 'diskVolumes',
    state: 'failure',
    observedAt: now,
    tookMs: 3,
    reason: 'no_privilege',
    detail: 'lsblk: Permission denied',
    value: null,
    digest: null,
    reportSequence: 1,
    reportDigest: null,
  };

  it('says why and what to do', () => {
    const said = unansweredSentence(view);
    expect(said?.text).toBe('We could not read this: the agent lacks the permission to read this.');
    expect(said?.todo).toMatch(/system service/);
  });

  it('falls back to the details for a reason of a newer agent', () => {
    expect(unansweredSentence({ ...view, reason: 'moon_phase' })?.text).toContain('lsblk: Permission denied');
  });

  it('has something to say when the device never answered', () => {
    expect(unansweredSentence({ ...view, state: 'not_reported', reason: null })?.text).toMatch(
      /not answered/,
    );
    expect(unansweredSentence({ ...view, state: 'facts' })).toBeNull();
  });
});

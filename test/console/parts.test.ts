import { describe, expect, it } from 'vitest';
import type { Change, DeviceRow } from '#collector/api/types.ts';
import { withQuery } from '#collector/console/api.ts';
import { toCsv } from '#collector/console/csv.ts';
import { matchesDevice, readShow } from '#collector/console/device-filter.ts';
import { safeBack } from '#collector/console/session.ts';
import { stretches, stripText } from '#collector/console/stretches.ts';
import { together } from '#collector/console/together.ts';

describe('copy as CSV', () => {
  it('quotes what has to be quoted', () => {
    expect(toCsv(['a', 'b'], [['x, "y"', 'two\nlines']])).toBe('a,b\r\n"x, ""y""","two\nlines"');
  });

  it('does not let a name of a computer run as a formula', () => {
    expect(toCsv(['name'], [['=HYPERLINK("http://x")'], ['@cmd'], ['-1']])).toBe(
      'name\r\n"\'=HYPERLINK(""http://x"")"\r\n\'@cmd\r\n\'-1',
    );
  });
});

describe('addresses', () => {
  it('keeps a query and puts the part last', () => {
    expect(withQuery('/devices/a?show=all#fact-host', { at: 5 })).toBe('/devices/a?show=all&at=5#fact-host');
    expect(withQuery('/devices', { at: null })).toBe('/devices');
  });

  it('goes back after signing in to pages of this console only', () => {
    expect(safeBack('/findings?q=x')).toBe('/findings?q=x');
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', null, '/sign-in']) {
      expect(safeBack(elsewhere)).toBe('/');
    }
  });
});

describe('a strip', () => {
  const segments = [
    { from: 100, outcome: 'pass' as const },
    { from: 300, outcome: 'fail' as const },
  ];

  it('lasts until the next segment, and the last until the end', () => {
    expect(stretches(segments, 1000)).toEqual([
      { outcome: 'pass', from: 100, to: 300 },
      { outcome: 'fail', from: 300, to: 1000 },
    ]);
  });

  it('says itself in words', () => {
    expect(stripText(segments, 1000)).toMatch(/^Pass since .*, then Fail since /);
  });
});

describe('the list of devices', () => {
  const device: DeviceRow = {
    id: 'd',
    name: 'front-desk-1',
    platform: 'linux',
    system: 'Debian GNU/Linux 12 (bookworm)',
    deviceClass: 'public_area',
    standing: 'admitted',
    online: true,
    removedAt: null,
    enrolledAt: 0,
    lastReportAt: 0,
    counts: { pass: 3, fail: 0, unknown: 0, notApplicable: 1 },
    worst: null,
  };
  const counts = (fail: number, unknown: number, pass: number) => ({
    ...device,
    counts: { pass, fail, unknown, notApplicable: 0 },
  });

  it('does not take nothing judged for nothing wrong', () => {
    expect(matchesDevice(device, 'meets', '')).toBe(true);
    expect(matchesDevice(counts(0, 0, 0), 'meets', '')).toBe(false);
    expect(matchesDevice(counts(0, 1, 9), 'meets', '')).toBe(false);
  });

  it('finds by name, system and class', () => {
    expect(matchesDevice(device, 'all', 'bookworm public')).toBe(true);
    expect(matchesDevice(device, 'all', 'windows')).toBe(false);
  });

  it('shows all for an address that it does not know', () => {
    expect(readShow(new URLSearchParams('show=toString'))).toBe('all');
  });
});

describe('what moved together', () => {
  it('is one line per computer, moment and outcome', () => {
    const change = (at: number, deviceId: string, to: Change['to']): Change => ({
      at,
      deviceId,
      deviceName: deviceId,
      ruleId: `${at}${to}`,
      ruleTitle: '',
      severity: 'low',
      from: 'pass',
      to,
      kind: 'drift',
      detail: null,
      offenders: [],
    });
    const lines = together([
      change(2, 'a', 'unknown'),
      change(2, 'a', 'unknown'),
      change(2, 'a', 'fail'),
      change(1, 'a', 'unknown'),
    ]);
    expect(lines.map(line => line.length)).toEqual([2, 1, 1]);
  });
});

/** What a verdict says and how much it weighs: two acts, error bars, the way, the caps, and no accusation. */
import { describe, expect, it } from 'vitest';
import { assessSharing } from '#collector/logins/sharing/assess.ts';
import { generate } from './generate.ts';
import { event, host, logon, named, nobodys, read, remote, type Scene, scene, unlock, way } from './scene.ts';

const verdict = (made: Scene) => assessSharing(read(made));
const rooms = [host('OP-1'), host('KASSE-2', { floor: 2 })];
const apart = [way('OP-1', 'KASSE-2', 90)];

describe('a conflict', () => {
  const once = [unlock(0, 'OP-1'), unlock(10, 'KASSE-2')];
  const again = [unlock(3600, 'OP-1'), unlock(3610, 'KASSE-2')];

  it('once is a reason to ask, twice is evidence', () => {
    const one = verdict(scene({ hosts: rooms, travel: apart, events: once }));
    expect(one).toMatchObject({ label: 'inconclusive', confidence: 50 });
    expect(one.why).toMatch(/ask/);
    const two = verdict(scene({ hosts: rooms, travel: apart, events: [...once, ...again] }));
    expect(two).toMatchObject({ label: 'shared', confidence: 90 });
    expect(two.why).toBe('This login was used in two places at once, 2 times.');
  });

  it('names both acts, both times with error bars, the way, and the innocent causes', () => {
    const { evidence } = verdict(scene({ hosts: rooms, travel: apart, events: [...once, ...again] }));
    expect(evidence[0]).toBe(
      'At 2026-05-11 08:00:00 UTC ± 2 s the login was unlocked at OP-1; at 2026-05-11 08:00:10 UTC ± 2 s the login was unlocked at KASSE-2. That is 10 s apart, and the way takes at least 90 s.',
    );
    expect(evidence.at(-1)).toMatch(/^Looked for and not found: a clock that is off/);
  });

  it('in one burst is one fact, however many acts it has', () => {
    const burst = [0, 5, 10, 15].flatMap(at => [unlock(at, 'OP-1'), unlock(at + 2, 'KASSE-2')]);
    expect(verdict(scene({ hosts: rooms, travel: apart, events: burst }))).toMatchObject({
      label: 'inconclusive',
      confidence: 50,
    });
  });

  it('is none when the errors of both clocks leave time for the way', () => {
    const vague = rooms.map(one => ({ ...one, clock: { offset_s: 0, err_s: 41 } }));
    expect(verdict(scene({ hosts: vague, travel: apart, events: [...once, ...again] })).label).toBe(
      'not_shared',
    );
  });

  it('is none without a known way, and then nobody can tell', () => {
    const made = verdict(scene({ hosts: rooms, events: [...once, ...again] }));
    expect(made.label).toBe('inconclusive');
    expect(made.why).toMatch(/distance/);
  });

  it('is none from locks alone: computers lock themselves', () => {
    const locks = [0, 3600].flatMap(at => [event(at, 'OP-1', 'lock'), event(at + 3, 'KASSE-2', 'lock')]);
    expect(
      verdict(scene({ hosts: rooms, travel: apart, events: [logon(-900, 'OP-1'), ...locks] })).label,
    ).toBe('not_shared');
  });

  it('on three days weighs more', () => {
    const days = [0, 86_400, 172_800].flatMap(at => [unlock(at, 'OP-1'), unlock(at + 9, 'KASSE-2')]);
    expect(verdict(scene({ hosts: rooms, travel: apart, events: days })).confidence).toBe(100);
  });
});

describe('caps', () => {
  const events = [0, 3600, 7200].flatMap(at => [unlock(at, 'OP-1'), unlock(at + 9, 'KASSE-2')]);

  it.each([
    ['an unmeasured clock', { clock: { offset_s: null, err_s: 5 } }, /clock .* never measured/],
    ['no lock records', { telemetry: { lock_unlock: false } }, /no locking/],
    ['a laptop', { kind: 'laptop' }, /carried/],
  ])('%s leaves at most 30 points', (_name, more, words) => {
    const hosts = [host('OP-1', more), host('KASSE-2')];
    const made = verdict(scene({ hosts, travel: apart, events }));
    expect(made).toMatchObject({ label: 'inconclusive', confidence: 30 });
    expect(made.caps.join(' ')).toMatch(words);
  });

  it('a remote-support tool on one of the two leaves at most 30 points: its user may sit at the other', () => {
    const tool = event(-60, 'OP-1', 'remote_tool_start', { account: 'it-mvogt' });
    expect(verdict(scene({ hosts: rooms, travel: apart, events: [tool, ...events] }))).toMatchObject({
      label: 'inconclusive',
      confidence: 30,
    });
  });

  it('a VPN source leaves at most 30 points, even with a name', () => {
    const hosts = [...rooms, host('SRV')];
    const sessions = [0, 3600].flatMap(at => [
      unlock(at, 'OP-1'),
      remote(at + 5, 'SRV', 'KASSE-2', { asn_kind: 'vpn-or-hosting', source: '192.0.2.1' }),
    ]);
    expect(verdict(scene({ hosts, travel: apart, events: sessions }))).toMatchObject({
      label: 'inconclusive',
      confidence: 30,
    });
  });
});

describe('a colleague’s computer', () => {
  const hosts = [...rooms, host('SRV')];
  const roster = [
    { name: 'Lea Wagner', workstation: 'OP-1' },
    { name: 'Mara Vogt', workstation: 'KASSE-2' },
  ];
  const mara = logon(-600, 'KASSE-2', { account: 'CLINIC\\mvogt', session: 'M' });
  const events = [mara, logon(0, 'OP-1'), remote(900, 'SRV', 'KASSE-2')];

  it('is a reason to ask, no proof: one may walk over', () => {
    const made = verdict(scene({ hosts, roster, travel: apart, events }));
    expect(made).toMatchObject({ label: 'inconclusive', confidence: 60 });
    expect(made.evidence[0]).toMatch(/belongs to a colleague whose own login was open there/);
  });

  it('is nothing when the own screen was locked', () => {
    const locked = [...events, event(300, 'OP-1', 'lock')];
    expect(verdict(scene({ hosts, roster, travel: apart, events: locked })).label).toBe('not_shared');
  });
});

describe('shifts', () => {
  const roster = [
    { name: 'Lea Wagner', shift: '07:00-15:00', desk: 'OP-1' },
    { name: 'Mara Vogt', shift: '15:00-22:00', desk: 'OP-1' },
  ];
  const days = [0, 1, 2].map(day => day * 86_400);
  const at = (zone: string, events: Scene['events']) =>
    verdict(scene({ account: nobodys, roster, hosts: [host('OP-1', { tz: zone })], events })).label;

  it('an hour of overtime is no handover', () => {
    const events = days.flatMap(day => [
      unlock(day, 'OP-1'),
      unlock(day + 7.5 * 3600, 'OP-1'),
      event(day + 8 * 3600, 'OP-1', 'lock'),
    ]);
    expect(at('UTC', events)).toBe('inconclusive');
  });

  it('one person’s hours in universal time are not taken for two people’s', () => {
    // 07:05 to 14:50 in Denver, written as 13:05 to 20:50 UTC.
    const events = days.flatMap(day => [
      unlock(day + 18_300, 'OP-1'),
      unlock(day + 40_000, 'OP-1'),
      event(day + 46_200, 'OP-1', 'lock'),
    ]);
    expect(at('America/Denver', events)).toBe('inconclusive');
  });

  it('a handover in universal time is seen by the clock on the wall', () => {
    const events = days.flatMap(day => [
      unlock(day + 5 * 3600 + 60, 'OP-1'),
      unlock(day + 13 * 3600 + 60, 'OP-1'),
      event(day + 20 * 3600 - 60, 'OP-1', 'lock'),
    ]);
    expect(at('America/Denver', events)).toBe('shared');
  });
});

describe('local times', () => {
  const night = (hostId: string, type: string, local: string, offset: string | null) => ({
    t: null,
    t_local: local,
    ...(offset === null ? {} : { utc_offset: offset }),
    host: hostId,
    type,
    session: hostId,
    ...(type === 'logon' ? { logon_type: 'interactive' } : {}),
  });
  const nights = (first: string | null, second: string | null, hour = '02') =>
    verdict(
      scene({
        hosts: rooms,
        travel: apart,
        events: [
          night('OP-1', 'logon', '2026-10-25T00:20:00', first),
          night('OP-1', 'logoff', `2026-10-25T${hour}:50:00`, first),
          night('KASSE-2', 'logon', `2026-10-25T${hour}:10:00`, second),
        ],
      }),
    ).label;

  it('in the repeated hour follow each other when the offset is on record', () => {
    expect(nights('+02:00', '+01:00')).toBe('not_shared');
  });

  it('in the repeated hour cannot be ordered without an offset', () => {
    expect(nights(null, null)).toBe('inconclusive');
  });

  it('outside it need none', () => {
    expect(nights(null, null, '05')).toBe('not_shared');
  });
});

it('never speaks of who did it', () => {
  const said = [1, 2, 3].flatMap(generate).flatMap(({ scene: made }) => {
    const { evidence, why, caps } = verdict(made);
    return [...evidence, why, ...caps];
  });
  expect(
    said.filter(line =>
      /Wagner|Berg|Demir|Horak|Conti|Haddad|Vogt|guilt|violat|compliant|stole|cheat|abus/i.test(line),
    ),
  ).toEqual([]);
  expect(said.filter(line => line.trim() === '' || /undefined|NaN|null/.test(line))).toEqual([]);
  expect(named.owner).toBe('Lea Wagner');
});

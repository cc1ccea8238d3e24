/** Who signed in to a Windows machine, locked it, came back and left: by the Security log, else the session manager's. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { logonEventsOnWindows } from '#agent/probes/logon-events/windows.ts';
import { logonsOnWindows } from '#agent/probes/logons/windows.ts';
import { fakeLook } from '../../fake/look.ts';
import { failedSection } from './windows-document.ts';
import {
  ana,
  bea,
  events,
  failure,
  lock,
  logoff,
  logon,
  logonsDocument,
  machineSid,
  securityEvent,
  signedIn,
  terminal,
} from './windows-events.ts';

interface Machine {
  readonly logons?: readonly string[] | LookFailure;
  readonly sessions?: readonly string[] | LookFailure;
  readonly failures?: readonly string[];
  readonly terminal?: readonly string[] | LookFailure;
  readonly now?: Readonly<Record<string, object>> | LookFailure;
}

function look(machine: Machine) {
  const answer = (records: readonly string[] | LookFailure = []) =>
    records instanceof LookFailure ? records : { stdout: events(...records) };
  return fakeLook({
    'windows.wevtutil.logons': answer(machine.logons),
    'windows.wevtutil.sessions': answer(machine.sessions),
    'windows.wevtutil.failures': answer(machine.failures),
    'windows.wevtutil.terminal': answer(machine.terminal),
    'windows.logons':
      machine.now instanceof LookFailure ? machine.now : { stdout: logonsDocument(machine.now) },
  });
}

const eventsOf = async (machine: Machine) => logonEventsOnWindows.read(look(machine));
const actsOf = async (machine: Machine) => (await eventsOf(machine)).events ?? [];
const logonsOf = async (machine: Machine) => (await logonsOnWindows.read(look(machine))).logons ?? [];
const at = (hours: number, minutes = 0) => Date.UTC(2026, 10, 23, hours, minutes, 0, 123);
const denied = new LookFailure('no_privilege', 'denied');
const brief = (acts: Awaited<ReturnType<typeof actsOf>>) =>
  acts.map(act => [act.kind, act.account, act.manner]);

/** Both records of one sign-in of an administrator: the half with rights first, as Windows writes them. */
const split = (time: string, type = '2') => [
  logon(time, ana, {
    LogonType: type,
    TargetLogonId: '0xbbb',
    TargetLinkedLogonId: '0xaaa',
    ElevatedToken: '%%1842',
  }),
  logon(time, ana, { LogonType: type, TargetLogonId: '0xaaa', TargetLinkedLogonId: '0xbbb' }),
];

describe('acts', () => {
  it('of a day: signed in, locked, came back, left', async () => {
    const acts = await actsOf({
      logons: [logon('08:00:00', ana), logoff('12:00:02', ana)],
      sessions: [lock('10:00:00', ana, 4800), lock('10:05:00', ana, 4801), logoff('12:00:00', ana, {}, 4647)],
    });
    expect(brief(acts)).toEqual([
      ['logon', 'ana', 'interactive'],
      ['lock', 'ana', undefined],
      ['unlock', 'ana', 'unlock'],
      ['logoff', 'ana', undefined],
    ]);
    expect(acts[0]).toEqual({
      atMs: at(8),
      kind: 'logon',
      account: 'ana',
      accountId: `${machineSid}-1001`,
      authority: 'FRONT-1',
      manner: 'interactive',
      session: '0x1a2b3c',
      sourceHost: '',
      sourceAddress: '',
      elevated: false,
    });
  });

  it('of a split token (UAC) are one act, with the rights told', async () => {
    const acts = await actsOf({
      logons: [
        ...split('08:00:00'),
        logoff('12:00:00', ana, { TargetLogonId: '0xaaa' }),
        logoff('12:00:00', ana, { TargetLogonId: '0xbbb' }),
      ],
    });
    expect(brief(acts)).toEqual([
      ['logon', 'ana', 'interactive'],
      ['logoff', 'ana', undefined],
    ]);
    expect(acts[0]).toMatchObject({ elevated: true, session: '0xaaa' });
    expect(acts[1]).toMatchObject({ session: '0xaaa' });
  });

  it('of Windows itself are none: services, window manager, font drivers, machine accounts', async () => {
    const own = [
      { TargetUserSid: 'S-1-5-18', TargetUserName: 'SYSTEM', TargetDomainName: 'NT AUTHORITY' },
      { TargetUserSid: 'S-1-5-19', TargetUserName: 'LOCAL SERVICE', TargetDomainName: 'NT AUTHORITY' },
      { TargetUserSid: 'S-1-5-90-0-1', TargetUserName: 'DWM-1', TargetDomainName: 'Window Manager' },
      { TargetUserSid: 'S-1-5-96-0-1', TargetUserName: 'UMFD-1', TargetDomainName: 'Font Driver Host' },
      { TargetUserSid: `${machineSid}-1105`, TargetUserName: 'FRONT-2$', TargetDomainName: 'CLINIC' },
    ];
    const acts = await actsOf({
      logons: [...own.map(who => logon('07:00:00', who)), logon('08:00:00', ana)],
    });
    expect(acts.map(act => act.account)).toEqual(['ana']);
  });

  it('of unlocking are told once, and the end of that check is nobody leaving', async () => {
    const acts = await actsOf({
      logons: [
        logon('08:00:00', ana),
        logon('10:05:00', ana, { LogonType: '7', TargetLogonId: '0xccc' }),
        logoff('10:05:00', ana, { LogonType: '7', TargetLogonId: '0xccc' }),
      ],
      sessions: [lock('10:05:01', ana, 4801)],
    });
    expect(brief(acts)).toEqual([
      ['logon', 'ana', 'interactive'],
      ['unlock', 'ana', 'unlock'],
    ]);
    expect(acts[1]).toMatchObject({ session: '0x1a2b3c' });
  });

  it('from elsewhere name the machine and address they came from; the own ones are nobody else', async () => {
    const acts = await actsOf({
      logons: [
        logon('08:00:00', ana, { LogonType: '10', IpAddress: '203.0.113.9', WorkstationName: 'FRONT-1' }),
      ],
      sessions: [
        securityEvent(4779, '09:00:00', {
          AccountName: 'ana',
          AccountDomain: 'FRONT-1',
          LogonID: '0x1a2b3c',
          SessionName: 'RDP-Tcp#3',
          ClientName: 'HOME-PC',
          ClientAddress: '203.0.113.9',
        }),
        securityEvent(4778, '09:30:00', {
          AccountName: 'ana',
          AccountDomain: 'FRONT-1',
          LogonID: '0x1a2b3c',
          SessionName: 'Console',
          ClientName: 'Unknown',
          ClientAddress: 'LOCAL',
        }),
      ],
    });
    expect(acts).toMatchObject([
      { kind: 'logon', manner: 'remote', sourceHost: '', sourceAddress: '203.0.113.9' },
      { kind: 'disconnect', accountId: ana.TargetUserSid, sourceHost: 'HOME-PC', session: '0x1a2b3c' },
      { kind: 'connect', manner: 'interactive', sourceHost: '', sourceAddress: '' },
    ]);
  });

  it('with credentials that the machine kept say so', async () => {
    const acts = await actsOf({ logons: [logon('08:00:00', ana, { LogonType: '11' })] });
    expect(brief(acts)).toEqual([['logon', 'ana', 'cached']]);
  });

  it('at the prompt of User Account Control are a taking of rights, not a sign-in', async () => {
    const consent = { ProcessName: 'C:\\Windows\\System32\\consent.exe', TargetLogonId: '0xddd' };
    const acts = await actsOf({
      logons: [
        logon('08:00:00', ana),
        logon('09:00:00', bea, { ...consent, ElevatedToken: '%%1842' }),
        logoff('09:04:00', bea, { TargetLogonId: '0xddd' }),
      ],
    });
    expect(brief(acts)).toEqual([
      ['logon', 'ana', 'interactive'],
      ['elevate', 'bea', 'interactive'],
    ]);
    expect(acts[1]).toMatchObject({ elevated: true });
  });

  it('that Windows does by itself at start are automatic', async () => {
    const acts = await actsOf({
      logons: [logon('08:00:00', ana), logon('09:00:00', bea)],
      now: { automatic: { enabled: true, account: 'FRONT-1\\Ana' } },
    });
    expect(acts.map(act => act.manner)).toEqual(['automatic', 'interactive']);
  });

  it('that failed are told with the account that was tried, where there is such an account', async () => {
    const acts = await actsOf({
      logons: [logon('08:00:00', ana)],
      failures: [
        failure('07:59:00', 'ana', '0xc000006a'),
        failure('07:59:30', 'Winter2026!', '0xc0000064', { LogonType: '3', IpAddress: '203.0.113.9' }),
      ],
    });
    expect(acts).toMatchObject([
      { kind: 'failed', account: 'ana', accountId: ana.TargetUserSid, manner: 'interactive' },
      { kind: 'failed', account: '', accountId: '', manner: 'network', sourceAddress: '203.0.113.9' },
      { kind: 'logon' },
    ]);
    expect(JSON.stringify(acts)).not.toContain('Winter2026');
  });

  it('an id of a session that is used again after a restart is another session', async () => {
    const logons = await logonsOf({
      logons: [
        logon('06:00:00', ana),
        logoff('07:00:00', ana),
        logon('08:00:00', bea),
        logoff('09:00:00', bea),
      ],
    });
    expect(logons.map(one => [one.account, one.fromAtMs, one.toAtMs])).toEqual([
      ['bea', at(8), at(9)],
      ['ana', at(6), at(7)],
    ]);
  });
});

describe('the record', () => {
  const day = { logons: [logon('08:00:00', ana)] };

  it('says how far it reaches back, and when it was cleared', async () => {
    expect(await eventsOf(day)).toMatchObject({
      oldestRecordAtMs: Date.UTC(2026, 9, 30, 8),
      truncated: false,
      locksRecorded: true,
    });
    expect(await eventsOf(day)).not.toHaveProperty('clearedAtMs');
    const cleared = { ...day, now: { cleared: { at: '2026-11-22T23:10:00.0000000Z' } } };
    expect(await eventsOf(cleared)).toMatchObject({ clearedAtMs: Date.UTC(2026, 10, 22, 23, 10) });
  });

  it('keeps locks only where it is told to; where nobody can tell, a lock that is there shows it', async () => {
    expect(await eventsOf({ ...day, now: { auditing: { locks: 0 } } })).toMatchObject({
      locksRecorded: false,
    });
    expect(await eventsOf({ ...day, now: { auditing: { locks: 2 } } })).toMatchObject({
      locksRecorded: false,
    });
    const untold = { ...day, now: { auditing: failedSection('clm_blocked') } };
    expect(await eventsOf(untold)).not.toHaveProperty('locksRecorded');
    expect(await eventsOf({ ...untold, sessions: [lock('10:00:00', ana, 4800)] })).toMatchObject({
      locksRecorded: true,
    });
  });

  it('with more than 2,000 events lists the newest and says so', async () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      failure(
        `07:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
        'ana',
        '0xc000006a',
      ),
    );
    const fact = await eventsOf({ ...day, failures: many });
    expect(fact.events).toHaveLength(2000);
    expect(fact.truncated).toBe(true);
    expect(fact.events?.at(-1)).toMatchObject({ kind: 'logon' });
  });

  it('is the session manager’s where the Security log may not be read', async () => {
    const fact = await eventsOf({
      logons: denied,
      terminal: [
        terminal(21, '08:00:00', 'FRONT-1\\ana'),
        terminal(25, '09:00:00', 'FRONT-1\\ana', '203.0.113.9'),
      ],
    });
    expect(fact.events).toMatchObject([
      { kind: 'logon', account: 'ana', authority: 'FRONT-1', accountId: '', manner: 'interactive' },
      { kind: 'connect', manner: 'remote', sourceAddress: '203.0.113.9' },
    ]);
    expect(fact).toMatchObject({ locksRecorded: false, oldestRecordAtMs: Date.UTC(2026, 8, 1, 8) });
  });

  it('is the session manager’s where the audit policy keeps sign-ins out of the Security log', async () => {
    const acts = await actsOf({
      sessions: [logoff('12:00:00', ana, {}, 4647)],
      terminal: [terminal(21, '08:00:00', 'FRONT-1\\ana')],
    });
    expect(acts.map(act => [act.kind, act.session])).toEqual([['logon', 'terminal 1']]);
  });

  it('that nobody could read is no empty list', async () => {
    const nothing = { logons: denied, terminal: denied };
    await expect(eventsOf(nothing)).rejects.toMatchObject({ reason: 'no_privilege' });
    await expect(logonsOf(nothing)).rejects.toMatchObject({ reason: 'no_privilege' });
  });

  it('of which a part failed is not shown as whole', async () => {
    const late = new LookFailure('timeout', 'late');
    await expect(eventsOf({ ...day, sessions: late, terminal: denied })).rejects.toMatchObject({
      reason: 'timeout',
    });
  });

  it('that is silent is believed only where it reaches back', async () => {
    expect(await eventsOf({})).toMatchObject({ events: [] });
    const unknown = { now: { securityOldest: { oldest: null } } };
    await expect(eventsOf(unknown)).rejects.toMatchObject({ reason: 'feature_missing' });
    await expect(eventsOf({ now: denied })).rejects.toMatchObject({ reason: 'feature_missing' });
  });
});

describe('logons', () => {
  it('run from the sign-in to its end', async () => {
    expect(await logonsOf({ logons: [logon('08:00:00', ana), logoff('12:00:00', ana)] })).toEqual([
      {
        account: 'ana',
        accountId: ana.TargetUserSid,
        source: '',
        terminal: '',
        kind: 'local',
        fromAtMs: at(8),
        toAtMs: at(12),
        end: 'logout',
        elevated: false,
      },
    ]);
  });

  it('are open while a program runs in them; remnants are not', async () => {
    const logons = [logon('08:00:00', ana)];
    const open = (processes: number) => ({
      logons,
      now: { sessions: { sessions: [{ ...signedIn, processes }] } },
    });
    expect(await logonsOf(open(41))).toMatchObject([{ account: 'ana', end: 'open' }]);
    expect(await logonsOf(open(0))).toMatchObject([{ account: 'ana', end: 'unknown' }]);
    expect(await logonsOf({ logons, now: denied })).toMatchObject([{ end: 'unknown' }]);
  });

  it('of before the last start ended with it', async () => {
    const logons = [logon('2026-11-21T08:00:00.0000000Z', ana)];
    const now = { sessions: { sessions: [signedIn] } };
    expect(await logonsOf({ logons, now })).toMatchObject([{ end: 'shutdown' }]);
  });

  it('that began before the record are told while they last', async () => {
    const now = {
      sessions: {
        sessions: [
          { ...signedIn, account: 'bea', type: 10, startTime: '2026-11-10T08:00:00.0000000Z' },
          { ...signedIn, logonId: '77', account: 'bea', type: 10, startTime: '2026-11-10T08:00:00.0000000Z' },
        ],
      },
    };
    expect(await logonsOf({ logons: [logon('08:00:00', ana), logoff('09:00:00', ana)], now })).toMatchObject([
      { account: 'ana', end: 'logout' },
      { account: 'bea', kind: 'remote', end: 'open', fromAtMs: Date.UTC(2026, 10, 10, 8) },
    ]);
  });

  it('by the session manager’s record are open for whoever is here', async () => {
    const now = { sessions: { sessions: [signedIn] } };
    const terminals = [
      terminal(21, '08:00:00', 'FRONT-1\\ana'),
      terminal(21, '08:10:00', 'FRONT-1\\bea', 'LOCAL', '2'),
    ];
    expect(await logonsOf({ logons: denied, terminal: terminals, now })).toMatchObject([
      { account: 'bea', end: 'unknown' },
      { account: 'ana', end: 'open' },
    ]);
  });

  it('from elsewhere say where', async () => {
    const logons = [logon('08:00:00', ana, { LogonType: '10', IpAddress: '203.0.113.9' })];
    expect(await logonsOf({ logons })).toMatchObject([{ kind: 'remote', source: '203.0.113.9' }]);
  });
});

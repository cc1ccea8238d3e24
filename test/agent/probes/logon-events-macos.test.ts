/** Acts of signing in, locking and leaving on a Mac: the unified log beside the record of sessions. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { logonEventsOnMacos } from '#agent/probes/logon-events/macos.ts';
import { fakeLook, fakeMemory, type Recorded } from '../../fake/look.ts';
import { bsdNotice, logged, noticeOf, sshLine, sudoLine } from './macos-log.ts';
import { users, withPassword } from './macos-people.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 23, 12);
const people = {
  stdout: users([
    { name: 'mreyes', uid: 501, authority: withPassword },
    { name: 'jcho', uid: 502, authority: withPassword },
  ]),
};
const last = (...lines: string[]) => ({
  stdout: `${[...lines, '', 'wtmp begins Fri Jun 20 15:54 '].join('\n')}\n`,
});
const who = { stdout: 'reboot   ~        Nov 20 07:58 00:12 \t     1\n' };
const morning = noticeOf('2026-11-23 08:02:11', 'sessionDidLogin', 501);
const locked = noticeOf('2026-11-23 10:00:00', 'screenIsLocked', 501);
const unlocked = bsdNotice('2026-11-23 10:20:00', 'screenIsUnlocked', 501);
const logFiles = (...times: number[]) => ({
  stdout: `${times.map(at => `${Math.floor(at / 1000)} 10485760\n`).join('')}/private/etc/hosts\n`,
});
const mac: Recorded = {
  'macos.find.log-files': logFiles(now - 30 * 24 * hour, now),
  'macos.dscl.users': people,
  'macos.last': last('mreyes    console                   Mon Nov 23 08:02   still logged in'),
  'macos.who': who,
  'macos.log.day': { stdout: logged(morning, locked, unlocked) },
};
const refused = new LookFailure('no_privilege', 'not an administrator');
const read = (changes: Recorded = {}, options: object = {}) =>
  logonEventsOnMacos.read(fakeLook({ ...mac, ...changes }, { nowMs: now, ...options }));
const brief = (fact: Awaited<ReturnType<typeof read>>) =>
  (fact.events ?? []).map(({ atMs, kind, account }) => [
    new Date(atMs ?? 0).toISOString().slice(11, 16),
    kind,
    account,
  ]);

describe('who signed in, locked, unlocked and left on a Mac', () => {
  it('is told once, with name, number and session, though log and record both know it', async () => {
    const fact = await read();
    expect(brief(fact)).toEqual([
      ['08:02', 'logon', 'mreyes'],
      ['10:00', 'lock', 'mreyes'],
      ['10:20', 'unlock', 'mreyes'],
    ]);
    expect(new Set(fact.events?.map(one => one.session))).toEqual(new Set(['console 501']));
    expect(fact.events?.[0]).toMatchObject({ accountId: '501', manner: 'interactive' });
    expect(fact).toMatchObject({ locksRecorded: true, truncated: false });
  });

  it('reaches back a day at the first look, and says so', async () => {
    expect((await read()).oldestRecordAtMs).toBe(now - 24 * hour);
  });

  it('reaches back no further than the log does on a busy Mac', async () => {
    const busy = { 'macos.find.log-files': logFiles(now - 4 * hour, now) };
    expect((await read(busy)).oldestRecordAtMs).toBe(now - 4 * hour);
  });

  it('promises nothing of before where it cannot be seen how far back the log goes', async () => {
    expect((await read({ 'macos.find.log-files': refused })).oldestRecordAtMs).toBe(now);
  });

  it('takes the end of a session from its record, and no window of the Terminal for a sign-in', async () => {
    const fact = await read({
      'macos.last': last(
        'mreyes    ttys000                   Mon Nov 23 11:00 - 11:05  (00:05)',
        'jcho      ttys001   192.0.2.7       Mon Nov 23 09:15 - 09:40  (00:25)',
        'jcho      console                   Sun Nov 22 08:00 - shutdown  (00:10)',
      ),
      'macos.log.day': {
        stdout: logged(
          sshLine('2026-11-23 09:15:40', 'Accepted publickey for jcho from 192.0.2.7 port 50022 ssh2'),
        ),
      },
    });
    expect(brief(fact)).toEqual([
      ['08:00', 'logon', 'jcho'],
      ['08:10', 'logoff', 'jcho'],
      ['09:15', 'logon', 'jcho'],
      ['09:40', 'logoff', 'jcho'],
    ]);
    const ssh = fact.events?.slice(2) ?? [];
    expect(ssh[0]).toMatchObject({ manner: 'ssh', sourceAddress: '192.0.2.7' });
    expect(ssh[0]?.session).toBe(ssh[1]?.session);
  });

  it('counts taking administrator rights, without what was done with them', async () => {
    const line = '    jcho : TTY=ttys001 ; PWD=/Users/jcho/Patients ; USER=root ; COMMAND=/usr/bin/vi';
    const fact = await read({ 'macos.log.day': { stdout: logged(sudoLine('2026-11-23 09:20:00', line)) } });
    expect(fact.events).toContainEqual(
      expect.objectContaining({ kind: 'elevate', account: 'jcho', accountId: '502', elevated: true }),
    );
    expect(JSON.stringify(fact)).not.toMatch(/Patients|usr\/bin/);
  });

  it('concludes nothing from the silence of the log on locking', async () => {
    expect(await read({ 'macos.log.day': { stdout: logged(morning) } })).not.toHaveProperty('locksRecorded');
  });

  it('is the record of sessions alone where the log may not be read, as far back as that goes', async () => {
    const fact = await read({ 'macos.log.day': refused });
    expect(brief(fact)).toEqual([['08:02', 'logon', 'mreyes']]);
    expect(fact).not.toHaveProperty('locksRecorded');
    expect(fact.oldestRecordAtMs).toBe(Date.UTC(2025, 5, 20, 15, 54));
  });

  it('is not known where neither can be read', async () => {
    const blind = { 'macos.log.day': refused, 'macos.last': refused, 'macos.who': refused };
    await expect(read(blind)).rejects.toMatchObject({ reason: 'no_privilege' });
  });

  it('keeps a number where the directory does not name it', async () => {
    const fact = await read({ 'macos.dscl.users': refused, 'macos.last': refused });
    expect(fact.events?.[0]).toMatchObject({ account: '', accountId: '501' });
  });
});

describe('what is read of the unified log', () => {
  const quarter = (memory: ReturnType<typeof fakeMemory>, nowMs: number, changes: Recorded) =>
    read({ 'macos.last': refused, ...changes }, { nowMs, memory });

  it('is half an hour at each look, added to what was read before', async () => {
    const memory = fakeMemory();
    await quarter(memory, now, {});
    const later = noticeOf('2026-11-23 12:10:00', 'screenIsLocked', 501);
    const fact = await quarter(memory, now + 15 * minute, {
      'macos.log.day': new LookFailure('internal_error', 'not to be asked'),
      'macos.log.lately': { stdout: logged(later) },
    });
    expect(brief(fact).map(([, kind]) => kind)).toEqual(['logon', 'lock', 'unlock', 'lock']);
    expect(fact.oldestRecordAtMs).toBe(now - 24 * hour);
  });

  it('tells nothing twice where two readings overlap', async () => {
    const memory = fakeMemory();
    await quarter(memory, now, {});
    const fact = await quarter(memory, now + 15 * minute, {
      'macos.log.lately': { stdout: logged(unlocked) },
    });
    expect(fact.events).toHaveLength(3);
  });

  it('is a day after a night, and the record stays unbroken', async () => {
    const memory = fakeMemory();
    await quarter(memory, now, {});
    const fact = await quarter(memory, now + 14 * hour, { 'macos.log.day': { stdout: logged() } });
    expect(fact.events).toHaveLength(3);
    expect(fact.oldestRecordAtMs).toBe(now - 24 * hour);
  });

  it('is broken where the log lost what came after the last look', async () => {
    const memory = fakeMemory();
    await quarter(memory, now, {});
    const fact = await quarter(memory, now + 14 * hour, {
      'macos.log.day': { stdout: logged() },
      'macos.find.log-files': logFiles(now + 10 * hour, now + 14 * hour),
    });
    expect(fact.oldestRecordAtMs).toBe(now + 10 * hour);
  });

  it('is a week after a weekend', async () => {
    const memory = fakeMemory();
    await quarter(memory, now, {});
    const fact = await quarter(memory, now + 60 * hour, {
      'macos.log.day': refused,
      'macos.log.week': { stdout: logged() },
    });
    expect(fact.oldestRecordAtMs).toBe(now - 24 * hour);
  });

  it('begins anew after a longer gap', async () => {
    const memory = fakeMemory();
    await quarter(memory, now, {});
    const at = now + 9 * 24 * hour;
    const fact = await quarter(memory, at, { 'macos.log.week': { stdout: logged() } });
    expect(fact.events).toEqual([]);
    expect(fact.oldestRecordAtMs).toBe(at - 7 * 24 * hour);
  });

  it('is short for six hours after a long reading took too long', async () => {
    const memory = fakeMemory();
    const slow = { 'macos.log.day': new LookFailure('timeout', 'slow') };
    await expect(quarter(memory, now, { ...slow, 'macos.who': refused })).rejects.toMatchObject({
      reason: 'timeout',
    });
    const fact = await quarter(memory, now + 15 * minute, {
      ...slow,
      'macos.log.lately': { stdout: logged() },
    });
    expect(fact.oldestRecordAtMs).toBe(now - 15 * minute);
  });

  it('does not believe a memory in another form, or of a clock that ran ahead', async () => {
    for (const value of [{ toMs: now + hour, fromMs: 0, acts: [], failedAtMs: 0 }, { acts: 'all' }, 7]) {
      const memory = fakeMemory(new Map([['macLogonEvents', value]]));
      expect((await quarter(memory, now, {})).events).toHaveLength(3);
    }
  });
});

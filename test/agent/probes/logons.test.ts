import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { journalSource, lastSource, logonsOnLinux } from '#agent/probes/logons/linux.ts';
import { fakeLook, fakeNowMs, parseRecorded } from '../../fake/look.ts';

const workday = readFileSync(
  new URL('../../../agent/probes/logons/fixtures/linux/workday.txt', import.meta.url),
  'utf8',
);
const last = (stdout: string, exitCode = 0) => parseRecorded(lastSource, { stdout, exitCode });
const journal = (lines: readonly object[]) => lines.map(line => JSON.stringify(line)).join('\n');
const at = (minutes: number) => String((Date.UTC(2026, 10, 22, 8) + minutes * 60_000) * 1000);

describe('what last prints', () => {
  const { logons, oldestRecordAtMs } = last(workday);
  const of = (account: string) => logons.filter(one => one.account === account);

  it('is read to the second, with how each session ended', () => {
    expect(of('frontdesk')[0]).toMatchObject({
      fromAtMs: Date.UTC(2026, 10, 21, 7, 58, 40),
      toAtMs: Date.UTC(2026, 10, 21, 17, 30, 11),
      end: 'logout',
      source: '',
      terminal: ':1',
    });
    expect(of('jane')[0]).toMatchObject({ end: 'open', toAtMs: null, source: '192.0.2.7' });
    expect(of('mlee').map(one => one.end)).toEqual(['crash', 'shutdown']);
    expect(of('luis')[0]).toMatchObject({ end: 'unknown', toAtMs: null });
    expect(of('night')[0]).toMatchObject({ end: 'logout', toAtMs: Date.UTC(2026, 10, 19, 22, 17) });
  });

  it('holds no start of the machine as a person, and says how far back it goes', () => {
    expect(of('reboot')).toEqual([]);
    expect(oldestRecordAtMs).toBe(Date.UTC(2026, 10, 1, 6, 25, 1));
    expect(of('mlee')[1]?.source).toBe('2001:db8::7');
  });

  it('has no moment where it prints no year', () => {
    const [entry] = last(
      'jane     pts/0        192.0.2.7        Sat Nov 21 08:01   still logged in\n',
    ).logons;
    expect(entry).toMatchObject({ account: 'jane', fromAtMs: null, end: 'open' });
  });

  it('of an empty record is no logon, and of nothing at all no answer', () => {
    expect(last('\nwtmp begins Tue May 20 00:00:00 2025\n')).toEqual({
      logons: [],
      oldestRecordAtMs: Date.UTC(2025, 4, 20),
    });
    for (const text of ['', '\n\n', 'last: command not found\n', '<html></html>\n', 'jane pts/0']) {
      expect(() => last(text), text).toThrow(LookFailure);
    }
    expect(() => last(workday, 1)).toThrow(LookFailure);
  });

  it('never loses a logon to a line that it cannot read', () => {
    fc.assert(
      fc.property(fc.nat({ max: workday.length - 1 }), fc.integer({ min: 33, max: 126 }), (where, letter) => {
        const touched = workday.slice(0, where) + String.fromCharCode(letter) + workday.slice(where + 1);
        try {
          const read = last(touched);
          expect(read.logons.length).toBeGreaterThanOrEqual(logons.length - 1);
        } catch (error) {
          expect(error).toBeInstanceOf(LookFailure);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(() => last(text)).toThrow(LookFailure);
      }),
      { numRuns: 1000 },
    );
  });

  const corpus = fileURLToPath(new URL('../../../../shared/corpus/linux/', import.meta.url));
  if (!existsSync(corpus))
    console.warn('NOT RUN: published outputs of last, since they do not lie beside the checkout.');
  it.skipIf(!existsSync(corpus))('reads published outputs, or says that it cannot', () => {
    const names = readdirSync(corpus).filter(name => name.startsWith('last-'));
    let read = 0;
    for (const name of names) {
      const text = readFileSync(`${corpus}${name}`, 'utf8');
      try {
        const people = text
          .split('\n')
          .filter(line => /^\S/.test(line) && !/^(reboot|shutdown|runlevel)\s|begins /.test(line));
        expect(last(text).logons.length, name).toBe(people.length);
        read += 1;
      } catch (error) {
        if (!(error instanceof LookFailure)) throw error;
      }
    }
    expect(read).toBeGreaterThanOrEqual(names.length - 1);
  });
});

describe('who logged on lately', () => {
  it('covers seven days and what is still open, newest first', async () => {
    const fact = await logonsOnLinux.read(fakeLook({ 'linux.last': { stdout: workday } }));
    expect(fact.logons?.map(one => one.account)).toEqual([
      'jane',
      'frontdesk',
      'mlee',
      'mlee',
      'luis',
      'night',
    ]);
    expect(fact.logons?.map(one => one.kind)).toEqual([
      'remote',
      'graphical',
      'local',
      'remote',
      'remote',
      'remote',
    ]);
    expect(fact).toMatchObject({ oldestRecordAtMs: Date.UTC(2026, 10, 1, 6, 25, 1), truncated: false });
  });

  it('says that there were more than it lists', async () => {
    const line =
      'jane     pts/0        192.0.2.7        Sat Nov 21 08:01:02 2026 - Sat Nov 21 08:02:00 2026  (00:00)\n';
    const fact = await logonsOnLinux.read(fakeLook({ 'linux.last': { stdout: line.repeat(600) } }));
    expect(fact.logons).toHaveLength(500);
    expect(fact.truncated).toBe(true);
  });

  it('asks the journal where wtmp is gone', async () => {
    const lines = [
      {
        __REALTIME_TIMESTAMP: at(0),
        MESSAGE: 'Accepted publickey for jane from 192.0.2.7 port 50122 ssh2: ED25519 SHA256:x',
      },
      { __REALTIME_TIMESTAMP: at(0), MESSAGE: 'New session 12 of user jane.' },
      {
        __REALTIME_TIMESTAMP: at(5),
        MESSAGE: "New session 'c2' of user 'mlee' with class 'user' and type 'wayland'.",
      },
      { __REALTIME_TIMESTAMP: at(60), MESSAGE: 'Session 12 logged out. Waiting for processes to exit.' },
      { __REALTIME_TIMESTAMP: at(60), MESSAGE: 'Removed session 12.' },
    ];
    const fact = await logonsOnLinux.read(
      fakeLook({ 'linux.journalctl.logons': { stdout: journal(lines) } }),
    );
    expect(fact.logons).toMatchObject([
      { account: 'mlee', end: 'open', source: '' },
      {
        account: 'jane',
        end: 'logout',
        source: '192.0.2.7',
        kind: 'remote',
        toAtMs: Date.UTC(2026, 10, 22, 9),
      },
    ]);
    expect(fakeNowMs).toBeGreaterThan(0);
  });

  it('asks the journal for what it says last where a week of it is too much', async () => {
    const lines = [{ __REALTIME_TIMESTAMP: at(0), MESSAGE: 'New session 12 of user jane.' }];
    const fact = await logonsOnLinux.read(
      fakeLook({
        'linux.journalctl.logons': new LookFailure('too_much_output', 'More than 8 MiB.'),
        'linux.journalctl.logons.newest': { stdout: journal(lines) },
      }),
    );
    expect(fact.logons).toMatchObject([{ account: 'jane' }]);
    expect(fact.truncated).toBe(true);
  });

  it('does not take silence of both records for nobody', async () => {
    await expect(logonsOnLinux.read(fakeLook({}))).rejects.toMatchObject({ reason: 'tool_missing' });
    const empty = { 'linux.journalctl.logons': { stdout: '' } };
    await expect(logonsOnLinux.read(fakeLook(empty))).rejects.toBeInstanceOf(LookFailure);
    expect(() =>
      parseRecorded(journalSource, { stdout: 'Hint: You are currently not seeing messages' }),
    ).toThrow(LookFailure);
  });
});

/** Lines and records that make somebody vanish who was here: odd terminals, silent records, restarts, no logind. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { journalSource, lastSource, logonsOnLinux } from '#agent/probes/logons/linux.ts';
import { cpuMs } from '../../fake/cpu.ts';
import { fakeLook, fakeNowMs, parseRecorded, type Recorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../agent/probes/logons/fixtures/linux/${name}.txt`, import.meta.url), 'utf8');
const last = (stdout: string) => parseRecorded(lastSource, { stdout });
const day = (date: number, hour: number, minute = 0) => Date.UTC(2026, 10, date, hour, minute);

interface Entry {
  readonly at: number;
  readonly says: unknown;
  readonly boot?: string;
  readonly pid?: number;
  readonly uid?: number;
}
const journalText = (entries: readonly Entry[]) =>
  entries
    .map(({ at, says, boot = 'b1', pid = 700, uid = 0 }) =>
      JSON.stringify({
        __REALTIME_TIMESTAMP: String(at * 1000),
        _BOOT_ID: boot,
        _PID: String(pid),
        _UID: String(uid),
        MESSAGE: says,
      }),
    )
    .join('\n');
const journal = (...entries: Entry[]): Recorded => ({
  'linux.journalctl.logons': { stdout: journalText(entries) },
});
const wtmp = (stdout: string): Recorded => ({ 'linux.last': { stdout } });
const read = async (recorded: Recorded) => logonsOnLinux.read(fakeLook(recorded));
const accounts = async (recorded: Recorded) => ((await read(recorded)).logons ?? []).map(one => one.account);

describe('odd lines of last', () => {
  it('are read as what they are', async () => {
    const { logons } = await read(wtmp(fixture('hazards')));
    expect(
      logons?.map(({ account, terminal, source, kind, end }) => [account, terminal, source, kind, end]),
    ).toEqual([
      ['jane', 'pts/3', ':pts/0:S.0', 'local', 'logout'],
      ['jane', 'pts/2', 'tmux(1843).%0', 'local', 'logout'],
      ['jane', 'seat0', '', 'graphical', 'open'],
      ['jane', 'tty2', 'tty2', 'local', 'open'],
      ['CLINIC\\ana silva', 'pts/1', '2001:db8::7', 'remote', 'crash'],
      ['owen', 'pts/0', 'fe80::1%eth0', 'remote', 'unknown'],
      ['long', 'tty1', '', 'local', 'logout'],
      ['kept', 'tty3', '', 'local', 'open'],
    ]);
  });

  it('all come through in a replay, also those older than seven days', () => {
    const record = last(fixture('hazards'));
    expect(record.logons.map(one => one.account)).toContain('early');
    expect(record).toMatchObject({ oldestRecordAtMs: day(1, 6, 25) + 1000, machineEntries: 4 });
  });

  it('give no day that the calendar does not have', () => {
    const line = 'jane     pts/0        192.0.2.7        Tue Feb 31 08:01:02 2026   still logged in\n';
    expect(last(line).logons[0]?.fromAtMs).toBeNull();
  });

  it('that end in nothing known are no logout', () => {
    const line = 'jane     pts/0        192.0.2.7        Sun Nov 22 08:01:02 2026 - \n';
    expect(last(line).logons[0]?.end).toBe('unknown');
  });

  it('without the last one are told to be incomplete', async () => {
    const cut = fixture('hazards').split('\n').slice(0, 4).join('\n');
    expect(await read(wtmp(cut))).toMatchObject({ truncated: true });
    expect((await read(wtmp(fixture('hazards')))).truncated).toBe(false);
  });
});

describe('a record that is silent about the last days', () => {
  const jane = { at: day(22, 8), says: 'New session 3 of user jane.' };
  const old =
    'jane     tty1         0.0.0.0          Tue Mar  3 09:00:00 2026 - Tue Mar  3 18:46:40 2026  (09:46)\n\nwtmp begins Tue Mar  3 09:00:00 2026\n';
  const empty = '\nwtmp begins Mon Nov 23 00:00:00 2026\n';

  it('is not believed when the journal saw somebody', async () => {
    for (const silent of [old, empty, fixture('restarted-only')])
      expect(await accounts({ ...wtmp(silent), ...journal(jane) })).toEqual(['jane']);
  });

  it('is believed when the machine itself is in it, or somebody earlier', async () => {
    expect(await accounts(wtmp(fixture('restarted-only')))).toEqual([]);
    expect(await accounts(wtmp(old))).toEqual([]);
    expect((await read(wtmp(fixture('restarted-only')))).oldestRecordAtMs).toBe(day(1, 6, 25) + 1000);
  });

  it('is no answer when nothing at all is in it', async () => {
    await expect(read(wtmp(empty))).rejects.toMatchObject({ reason: 'feature_missing' });
  });

  it('that is missing is told as such', async () => {
    const missing = {
      'linux.last': {
        stdout: '',
        stderr: 'last: cannot open /var/log/wtmp: No such file or directory\n',
        exitCode: 1,
      },
    };
    await expect(read(missing)).rejects.toMatchObject({ reason: 'feature_missing' });
    expect(await accounts({ ...missing, ...journal(jane) })).toEqual(['jane']);
  });
});

describe('the journal', () => {
  it('ends what was open when the machine started again, and keeps a number that is used twice', async () => {
    const { logons } = await read(
      journal(
        { at: day(21, 8), says: 'New session 1 of user jane.', boot: 'b1' },
        { at: day(22, 8), says: 'New session 1 of user owen.', boot: 'b2' },
        { at: day(22, 9), says: 'New session 1 of user lena.', boot: 'b2' },
        { at: day(22, 10), says: 'Removed session 1.', boot: 'b2' },
      ),
    );
    expect(logons?.map(one => [one.account, one.end])).toEqual([
      ['lena', 'logout'],
      ['owen', 'unknown'],
      ['jane', 'unknown'],
    ]);
  });

  it('tells whom sshd let in where logind says nothing', async () => {
    const { logons } = await read(
      journal(
        { at: day(22, 8), says: 'Accepted password for jane from 192.0.2.7 port 50122 ssh2', pid: 41 },
        { at: day(22, 8, 5), says: 'Accepted publickey for owen from 2001:db8::9 port 4022 ssh2', pid: 42 },
        { at: day(22, 9), says: 'pam_unix(sshd:session): session closed for user jane', pid: 41 },
      ),
    );
    expect(logons).toMatchObject([
      { account: 'owen', source: '2001:db8::9', kind: 'remote', end: 'unknown' },
      { account: 'jane', source: '192.0.2.7', kind: 'remote', end: 'logout', toAtMs: day(22, 9) },
    ]);
  });

  it('gives each of two sessions its own address', async () => {
    const { logons } = await read(
      journal(
        { at: day(22, 8), says: 'Accepted password for jane from 192.0.2.7 port 1 ssh2', pid: 41 },
        { at: day(22, 8), says: 'New session 5 of user jane.' },
        { at: day(22, 8) + 2000, says: 'Accepted password for jane from 198.51.100.4 port 1 ssh2', pid: 42 },
        { at: day(22, 8) + 2000, says: 'New session 6 of user jane.' },
      ),
    );
    expect(new Set(logons?.map(one => one.source))).toEqual(new Set(['192.0.2.7', '198.51.100.4']));
  });

  it('leaves out the login screen, and says how a desktop was entered', async () => {
    const { logons } = await read(
      journal(
        { at: day(22, 8), says: "New session 'c1' of user 'gdm' with class 'greeter' and type 'wayland'." },
        { at: day(22, 8), says: 'New session c2 of user lightdm.' },
        {
          at: day(22, 8),
          says: "New session '7' of user 'jane' with class 'manager' and type 'unspecified'.",
        },
        { at: day(22, 8), says: "New session '2' of user 'jane' with class 'user' and type 'wayland'." },
        { at: day(22, 9), says: 'New session 3 of user owen.' },
      ),
    );
    expect(logons?.map(one => [one.account, one.kind])).toEqual([
      ['owen', undefined],
      ['jane', 'graphical'],
    ]);
  });

  it('passes over a message that is bytes', () => {
    const text = journalText([
      { at: day(22, 8), says: [78, 255] },
      { at: day(22, 8), says: null },
    ]);
    expect(parseRecorded(journalSource, { stdout: text })).toMatchObject({ logons: [] });
  });
});

describe('hostile records', () => {
  const attempt = (act: () => { logons: readonly unknown[] }) => {
    const started = cpuMs();
    try {
      return act().logons.length;
    } catch (error) {
      expect(error).toBeInstanceOf(LookFailure);
      return null;
    } finally {
      expect(cpuMs() - started).toBeLessThan(1000);
    }
  };

  it('of last end in a failure or an answer, and no person is lost to a cut but those behind it', () => {
    const whole = fixture('hazards');
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), length => {
        const cut = whole.slice(0, length);
        const lines = cut.split('\n').slice(0, -1);
        const people = lines.filter(line => / (?:tty|pts|seat)/.test(line)).length;
        const read = attempt(() => last(cut));
        if (read !== null) expect(read).toBeGreaterThanOrEqual(people);
      }),
      { numRuns: 300 },
    );
  });

  it('of the journal end in a failure or an answer, and garbage is no answer', () => {
    const whole = journalText([
      { at: day(22, 8), says: 'Accepted password for jane from 192.0.2.7 port 1 ssh2' },
      { at: day(22, 8), says: 'New session 5 of user jane.' },
      { at: day(22, 9), says: 'Removed session 5.' },
    ]);
    const parse = (stdout: string) => parseRecorded(journalSource, { stdout });
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 32, max: 126 }), (at, letter) => {
        attempt(() => parse(whole.slice(0, at) + String.fromCharCode(letter) + whole.slice(at + 1)));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(attempt(() => parse(text))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('read a name that was made to look like a message as a name', () => {
    const says = 'Invalid user New session 9 of user root. from 192.0.2.66 port 1';
    expect(parseRecorded(journalSource, { stdout: journalText([{ at: fakeNowMs, says }]) }).logons).toEqual(
      [],
    );
  });

  it('do not take the word of somebody who writes to the journal as logind', () => {
    const forged = { at: fakeNowMs, says: 'New session 9 of user root.', uid: 1000 };
    expect(parseRecorded(journalSource, { stdout: journalText([forged]) }).logons).toEqual([]);
  });

  it('of a busy week are read in good time', () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => [
      { at: day(22, 8) + i * 1000, says: `Accepted password for p${i} from 192.0.2.7 port 1 ssh2`, pid: i },
      { at: day(22, 8) + i * 1000, says: `New session ${i} of user p${i}.` },
    ]).flat();
    const started = cpuMs();
    expect(parseRecorded(journalSource, { stdout: journalText(entries) }).logons).toHaveLength(20_000);
    expect(cpuMs() - started).toBeLessThan(10_000);
  });
});

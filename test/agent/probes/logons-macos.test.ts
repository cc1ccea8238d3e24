/** Who signed in to a Mac lately. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { logonsOnMacos } from '#agent/probes/logons/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const start = 'reboot   ~        Nov 20 07:58 00:12 \t     1\n';
const history = [
  'mreyes    console                   Mon Nov 23 08:02   still logged in',
  'jcho      ttys001   192.0.2.7       Sat Nov 21 09:15 - 09:40  (00:25)',
  'mreyes    console                   Mon Nov 16 11:00 - 18:31 (2+07:31)',
  'mreyes    console                   Sun Nov 15 08:00 - 08:10  (00:10)',
  'reboot    ~                         Tue Jan  6 07:58 ',
  'jcho      console                   Fri Nov 21 08:00 - 08:10  (00:10)',
  '',
  'wtmp begins Fri Jun 20 15:54 ',
  '',
].join('\n');
const mac: Recorded = {
  'macos.last': { stdout: history },
  'macos.who': { stdout: `${start}mreyes   console  Nov 23 08:02   .  \t   105\n` },
};
const read = (changes: Recorded, nowMs = Date.UTC(2026, 10, 23, 12)) =>
  logonsOnMacos.read(fakeLook({ ...mac, ...changes }, { nowMs }));

describe('logons of a Mac', () => {
  it('are those of the last seven days, each in its year', async () => {
    const { logons, oldestRecordAtMs, truncated } = await read({});
    expect(logons).toEqual([
      {
        account: 'mreyes',
        terminal: 'console',
        source: '',
        kind: 'graphical',
        end: 'open',
        fromAtMs: Date.UTC(2026, 10, 23, 8, 2),
      },
      {
        account: 'jcho',
        terminal: 'ttys001',
        source: '192.0.2.7',
        kind: 'remote',
        end: 'logout',
        fromAtMs: Date.UTC(2026, 10, 21, 9, 15),
        toAtMs: Date.UTC(2026, 10, 21, 9, 40),
      },
      expect.objectContaining({
        fromAtMs: Date.UTC(2026, 10, 16, 11),
        toAtMs: Date.UTC(2026, 10, 18, 18, 31),
      }),
    ]);
    expect(oldestRecordAtMs).toBe(Date.UTC(2025, 5, 20, 15, 54));
    expect(truncated).toBe(false);
  });

  it('of December are of last year on New Year’s Day', async () => {
    const december = 'ana  console  Wed Dec 31 08:00 - 18:00  (10:00)\n\nwtmp begins Mon Dec  1 07:00 \n';
    const { logons } = await read(
      { 'macos.last': { stdout: december }, 'macos.who': { stdout: start } },
      Date.UTC(2026, 0, 1, 9),
    );
    expect(logons).toMatchObject([{ fromAtMs: Date.UTC(2025, 11, 31, 8) }]);
  });

  it('that last alone takes for open have ended, nobody knows when', async () => {
    const { logons } = await read({ 'macos.who': { stdout: start } });
    expect(logons?.[0]).toMatchObject({ account: 'mreyes', end: 'unknown' });
  });

  it('that only who knows are told too, as with fast user switching', async () => {
    const two = `${start}mreyes console Nov 23 08:02 . 105\njcho console Nov 23 11:30 . 905\n`;
    const { logons } = await read({ 'macos.who': { stdout: two } });
    expect(logons?.[0]).toMatchObject({
      account: 'jcho',
      end: 'open',
      fromAtMs: Date.UTC(2026, 10, 23, 11, 30),
    });
    expect(logons).toHaveLength(4);
  });

  it('are read without who', async () => {
    const { logons } = await read({ 'macos.who': { stdout: '', exitCode: 1 } });
    expect(logons?.[0]).toMatchObject({ account: 'mreyes', end: 'open' });
  });

  it('are marked as a part where only the open ones could be read', async () => {
    const { logons, truncated, oldestRecordAtMs } = await read({
      'macos.last': new LookFailure('timeout', 'late'),
    });
    expect(logons).toMatchObject([{ account: 'mreyes', end: 'open' }]);
    expect(truncated).toBe(true);
    expect(oldestRecordAtMs).toBeUndefined();
  });

  it('are not known, rather than none, where no record is kept', async () => {
    const nobody = { stdout: start };
    const silent = { stdout: '\nwtmp begins Mon Nov 23 07:00 \n' };
    await expect(read({ 'macos.last': silent, 'macos.who': nobody })).rejects.toMatchObject({
      reason: 'feature_missing',
    });
    await expect(
      read({ 'macos.last': new LookFailure('timeout', 'late'), 'macos.who': nobody }),
    ).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('are none where starts of the Mac are on record and nobody signed in', async () => {
    const idle = 'reboot    ~                         Fri Nov 20 07:58 \n\nwtmp begins Sun Nov  1 07:00 \n';
    expect((await read({ 'macos.last': { stdout: idle }, 'macos.who': { stdout: start } })).logons).toEqual(
      [],
    );
  });
});

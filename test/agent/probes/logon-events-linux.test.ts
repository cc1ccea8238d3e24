import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { logonEventsOnLinux } from '#agent/probes/logon-events/linux.ts';
import { fakeLook, fakeNowMs, type Recorded } from '../../fake/look.ts';

const at = (agoMs: number) => String((fakeNowMs - agoMs) * 1000);
const journal = (...lines: readonly (readonly [number, string, string])[]) => ({
  'linux.journalctl.events': {
    stdout: lines
      .map(
        ([ago, by, message]) =>
          `${JSON.stringify({ __REALTIME_TIMESTAMP: at(ago), MESSAGE: message, _UID: '0', _BOOT_ID: 'b', SYSLOG_IDENTIFIER: by })}\n`,
      )
      .join(''),
  },
});
const passwd = {
  'linux.passwd': {
    stdout: 'root:x:0:0:root:/root:/bin/bash\nana:x:1000:1000:Ana Ruiz:/home/ana:/bin/bash\n',
  },
};
const read = (recorded: Recorded) => logonEventsOnLinux.read(fakeLook(recorded));

it('names the account by its number, and the address apart from the name of a host', async () => {
  const fact = await read({
    ...passwd,
    ...journal(
      [5000, 'sshd', 'Accepted publickey for ana from 192.0.2.7 port 50022 ssh2'],
      [4000, 'systemd-logind', 'New session 4 of user ana.'],
    ),
  });
  expect(fact.events).toMatchObject([
    {
      account: 'ana',
      accountId: '1000',
      kind: 'logon',
      manner: 'ssh',
      sourceAddress: '192.0.2.7',
      sourceHost: '',
      session: '4',
    },
  ]);
  expect(fact).toMatchObject({ truncated: false, oldestRecordAtMs: fakeNowMs - 5000 });
});

it('concludes nothing from locks that nobody records', async () => {
  const fact = await read({ ...passwd, ...journal([5000, 'systemd-logind', 'New session 4 of user ana.']) });
  expect(fact.locksRecorded).toBe(false);
});

it('leaves the number open where the list of accounts cannot be read', async () => {
  const fact = await read(journal([5000, 'systemd-logind', 'New session 4 of user ana.']));
  expect(fact.events).toMatchObject([{ account: 'ana', accountId: '' }]);
});

it('reads wtmp where there is no journal, and says why when there is neither', async () => {
  const last = {
    stdout:
      'ana      tty2         :0               Mon Nov 23 08:00:00 2026 - Mon Nov 23 09:30:00 2026  (01:30)\n\nwtmp begins Sun Nov  1 00:00:00 2026\n',
  };
  const fact = await read({ ...passwd, 'linux.last': last });
  expect(fact.events?.map(event => `${event.kind} ${event.account}`)).toEqual(['logon ana', 'logoff ana']);
  await expect(
    read({ 'linux.journalctl.events': new LookFailure('no_privilege', 'The journal is closed.') }),
  ).rejects.toMatchObject({ reason: 'no_privilege' });
});

describe('where strangers guess at ssh by the thousand', () => {
  const guess = (ago: number) =>
    [ago, 'sshd', 'Failed password for invalid user admin from 203.0.113.9 port 4242 ssh2'] as const;
  const guesses = Array.from({ length: 2500 }, (_, i) => guess(250_000 - i * 100));
  const logon = [300_000, 'systemd-logind', 'New session 4 of user ana.'] as const;

  it('keeps who got in, and says that not all is told', async () => {
    const fact = await read({ ...passwd, ...journal(logon, ...guesses) });
    expect(fact).toMatchObject({ truncated: true, oldestRecordAtMs: fakeNowMs - 300_000 });
    expect(fact.events).toHaveLength(2000);
    expect(fact.events?.[0]).toMatchObject({ kind: 'logon', account: 'ana' });
    expect(fact.events?.at(-1)).toMatchObject({ kind: 'failed', atMs: fakeNowMs - 250_000 + 2499 * 100 });
  });

  it('reads what the journal says last where a week of it is too much', async () => {
    const week = { 'linux.journalctl.events': new LookFailure('too_much_output', 'More than 8 MiB.') };
    const { 'linux.journalctl.events': last } = journal(logon, guess(5000));
    const fact = await read({ ...passwd, ...week, 'linux.journalctl.events.newest': last });
    expect(fact.events?.map(event => `${event.kind} ${event.account}`)).toEqual([
      'logon ana',
      'failed admin',
    ]);
    expect(fact).toMatchObject({ truncated: true, oldestRecordAtMs: fakeNowMs - 300_000 });
  });
});

/** Systems that write no wtmp any more: wtmpdb stands in for last, and the journal for both. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { logonEventsOnLinux } from '#agent/probes/logon-events/linux.ts';
import { logonsOnLinux } from '#agent/probes/logons/linux.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const database = {
  'linux.wtmpdb': {
    stdout:
      'jane     ssh          192.0.2.7        Mon Nov 23 08:01:02 2026 - Mon Nov 23 09:00:00 2026  (00:58)\n\nwtmpdb begins Thu Oct  1 06:20:11 2026\n',
  },
};
const stale = {
  'linux.last': {
    stdout:
      'old      tty2         :0               Mon May  4 08:00:00 2026 - Mon May  4 09:30:00 2026  (01:30)\n\nwtmp begins Fri May  1 00:00:00 2026\n',
  },
};
const people = async (recorded: Recorded) =>
  ((await logonsOnLinux.read(fakeLook(recorded))).logons ?? []).map(one => [one.account, one.kind].join(' '));
const events = async (recorded: Recorded) =>
  ((await logonEventsOnLinux.read(fakeLook(recorded))).events ?? []).map(one =>
    [one.kind, one.account, one.sourceAddress].join(' '),
  );

describe('who logged on', () => {
  it('is told by wtmpdb where there is no last, and where wtmp was left lying', async () => {
    expect(await people(database)).toEqual(['jane remote']);
    expect(await people({ ...stale, ...database })).toEqual(['jane remote']);
  });

  it('stays with wtmp where that is written', async () => {
    const live = {
      'linux.last': {
        stdout:
          'ana      tty2         :0               Mon Nov 23 08:00:00 2026   still logged in\n\nwtmp begins Sun Nov  1 00:00:00 2026\n',
      },
    };
    expect(await people({ ...live, ...database })).toEqual(['ana graphical']);
  });

  it('is not known where wtmpdb is empty and nothing else is there', async () => {
    const empty = { 'linux.wtmpdb': { stdout: 'wtmpdb has no entries\n' } };
    await expect(people(empty)).rejects.toMatchObject({ reason: 'feature_missing' });
    await expect(events(empty)).rejects.toMatchObject({ name: 'LookFailure' });
  });

  it('fails for the reason of the record that is there', async () => {
    const refused = { 'linux.wtmpdb': new LookFailure('no_privilege', 'hidden') };
    await expect(people(refused)).rejects.toMatchObject({ reason: 'no_privilege' });
    const broken = { ...refused, 'linux.last': new LookFailure('timeout', 'slow') };
    await expect(people(broken)).rejects.toMatchObject({ reason: 'timeout' });
  });
});

it('single acts are told by wtmpdb where there is neither a journal nor a living wtmp', async () => {
  const both = ['logon jane 192.0.2.7', 'logoff jane 192.0.2.7'];
  expect(await events(database)).toEqual(both);
  expect(await events({ ...stale, ...database })).toEqual(both);
});

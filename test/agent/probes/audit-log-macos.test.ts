/** Whether a Mac records who did what: the unified log, and the security audit that is off since macOS 14. */
import { describe, expect, it } from 'vitest';
import { auditLogOnMacos } from '#agent/probes/audit-log/macos.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { fakeLook, fakeNowMs, type Recorded } from '../../fake/look.ts';
import { paths } from './macos-programs.ts';

const day = 86_400_000;
const files = (...agesInDays: number[]) => ({
  stdout: `${agesInDays.map(age => `${Math.floor((fakeNowMs - age * day) / 1000)} 10485760\n`).join('')}/private/etc/hosts\n`,
});
const control = (flags: string) => ({
  '/etc/security/audit_control': `dir:/var/audit\nflags:${flags}\nnaflags:lo,aa\npolicy:cnt,argv\nexpire-after:60d OR 5G\n`,
});
const sonoma: Recorded = {
  'macos.find.log-files': files(12, 5, 0),
  'macos.audit': { stdout: 'AUC_NOAUDIT\n' },
  'macos.files.audit_control': {},
};
const audited: Recorded = {
  ...sonoma,
  'macos.audit': { stdout: 'AUC_AUDITING\n' },
  'macos.files.audit_control': control('lo,aa,ad'),
  'macos.find.audit-trail': { stdout: paths('/private/var/audit/20260901080000.not_terminated') },
};
const read = (recorded: Recorded) => auditLogOnMacos.read(fakeLook(recorded));
const kind = async (recorded: Recorded, name: string) =>
  (await read(recorded)).kinds?.find(one => one.name === name);

describe('the record of activity on a Mac', () => {
  it('is the unified log on macOS 14 and later, as far back as its files go, while the audit is off', async () => {
    expect(await read(sonoma)).toEqual({
      stores: [
        {
          name: 'unified log',
          recording: true,
          persistent: true,
          oldestRecordAtMs: fakeNowMs - 12 * day,
          whenFull: 'overwrite',
        },
        { name: 'openbsm', recording: false },
      ],
      kinds: [
        { name: 'logon', success: true, failure: true },
        { name: 'logoff', success: true },
        { name: 'lock', success: true },
      ],
    });
  });

  it('is the audit too where somebody switched it on, with what its flags name', async () => {
    expect((await read(audited)).stores?.[1]).toEqual({
      name: 'openbsm',
      recording: true,
      persistent: true,
      maxBytes: 5 * 1024 ** 3,
      oldestRecordAtMs: Date.UTC(2026, 8, 1, 8),
      whenFull: 'overwrite',
    });
    expect(await kind(audited, 'account_management')).toMatchObject({ success: true, failure: true });
    expect(await kind(audited, 'group_management')).toMatchObject({ success: true });
  });

  it('does not record changes of accounts where the audit runs without the class "ad"', async () => {
    const less = { ...audited, 'macos.files.audit_control': control('lo,aa') };
    expect(await kind(less, 'account_management')).toMatchObject({ success: false, failure: false });
  });

  it('is not said to hold changes of accounts, or not to, where only the unified log is written', async () => {
    expect(await kind(sonoma, 'account_management')).toBeUndefined();
  });

  it('is off where the kernel audits nothing, whatever audit_control says', async () => {
    const off = { ...audited, 'macos.audit': { stdout: 'AUC_DISABLED\n' } };
    expect((await read(off)).stores?.[1]).toEqual({ name: 'openbsm', recording: false });
    expect(await kind(off, 'account_management')).toBeUndefined();
  });

  it('is not said to run where its newest file is of last week', async () => {
    const old = { ...sonoma, 'macos.find.log-files': files(12, 7) };
    const { stores, kinds } = await read(old);
    expect(stores?.[0]).not.toHaveProperty('recording');
    expect(kinds).toEqual([]);
  });

  it('is lost at a restart where the log has no files', async () => {
    const none = { ...sonoma, 'macos.find.log-files': { stdout: '/private/etc/hosts\n' } };
    expect((await read(none)).stores?.[0]).toEqual({ name: 'unified log', persistent: false });
  });

  it('has no audit on a macOS that ships none, and an unknown one where it may not be asked', async () => {
    const gone = { ...sonoma, 'macos.audit': new LookFailure('tool_missing', 'no audit') };
    expect((await read(gone)).stores).toHaveLength(1);
    const mute = { ...sonoma, 'macos.audit': new LookFailure('no_privilege', 'not root') };
    expect((await read(mute)).stores?.[1]).toEqual({ name: 'openbsm' });
  });

  it('does not say how far back a trail goes that lies elsewhere', async () => {
    const elsewhere = {
      ...audited,
      'macos.files.audit_control': {
        '/etc/security/audit_control': 'dir:/Volumes/Audit\nflags:lo,aa,ad\nnaflags:lo\npolicy:ahlt\n',
      },
    };
    const store = (await read(elsewhere)).stores?.[1];
    expect(store).toMatchObject({ recording: true, whenFull: 'stop' });
    expect(store).not.toHaveProperty('oldestRecordAtMs');
  });

  it('is not known where the files of the log may not be listed', async () => {
    const blind = { ...sonoma, 'macos.find.log-files': new LookFailure('no_privilege', 'not root') };
    await expect(read(blind)).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

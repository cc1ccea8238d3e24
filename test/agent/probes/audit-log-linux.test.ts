/** What a Linux machine records of its use, where it is kept, how far back, and whether it is sent elsewhere. */
import { describe, expect, it } from 'vitest';
import { auditLogOnLinux } from '#agent/probes/audit-log/linux.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { factToJson } from '#proto/fact-json.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const unit = (...names: readonly string[]) => ({
  stdout: names.map(name => `f\t/usr/lib/systemd/system/${name}.service\t\n`).join(''),
});
const loaded = (states: Readonly<Record<string, string>>) => ({
  stdout: Object.entries(states)
    .map(
      ([name, active]) =>
        `Id=${name}.service\nLoadState=loaded\nActiveState=${active}\nUnitFileState=enabled\n`,
    )
    .join('\n'),
});
const machine = '0123456789abcdef0123456789abcdef';
const october = Date.UTC(2026, 9, 1);
const onDisk = {
  stdout: `1795424400.0\t${october / 1000}.0\t/var/log/journal/${machine}/system.journal\n`,
};
const inMemory = { stdout: onDisk.stdout.replace('/var/log/', '/run/log/') };
const plain: Recorded = {
  'linux.ps.names': { stdout: 'systemd\nsystemd-journal\nps\n' },
  'linux.find.units': unit('systemd-journald', 'cron'),
  'linux.systemctl.services': loaded({ 'systemd-journald': 'active', cron: 'active' }),
  'linux.files.journald': {},
  'linux.files.forwarding': {},
  'linux.files.auditd': {},
  'linux.files.audit-remote': {},
  'linux.find.logs': onDisk,
};
const state = 'enabled 1\nfailure 1\npid 947\nrate_limit 0\nbacklog_limit 320\nlost 2\nbacklog 0\n';
const watches = ['passwd', 'shadow', 'group'].map(file => `-w /etc/${file} -p wa -k identity\n`).join('');
const audited: Recorded = {
  'linux.find.units': unit('systemd-journald', 'auditd'),
  'linux.systemctl.services': loaded({ 'systemd-journald': 'active', auditd: 'active' }),
  'linux.auditctl.state': { stdout: state },
  'linux.auditctl.rules': { stdout: watches },
  'linux.files.auditd': {
    '/etc/audit/auditd.conf': 'max_log_file = 8\nnum_logs = 5\nmax_log_file_action = ROTATE\n',
  },
};
const read = async (changed: Recorded = {}) => {
  const fact = await auditLogOnLinux.read(fakeLook({ ...plain, ...changed }));
  factToJson('auditLog', fact);
  return fact;
};
const kinds = async (changed: Recorded = {}) =>
  Object.fromEntries(((await read(changed)).kinds ?? []).map(kind => [kind.name, kind.success]));
const denied = new LookFailure('no_privilege', 'not allowed');

describe('the record of a Linux computer', () => {
  it('is the journal, which outlives a restart where it lies on disk', async () => {
    expect(await read()).toMatchObject({
      stores: [
        {
          name: 'journal',
          recording: true,
          persistent: true,
          oldestRecordAtMs: october,
          whenFull: 'overwrite',
        },
      ],
      forwarded: false,
    });
    expect((await read({ 'linux.find.logs': inMemory })).stores).toMatchObject([
      { name: 'journal', recording: true, persistent: false },
    ]);
  });

  it('is lost at a restart by its settings, whatever lies on disk from before', async () => {
    const settings = { '/etc/systemd/journald.conf': '[Journal]\nStorage=volatile\n' };
    expect((await read({ 'linux.files.journald': settings })).stores).toMatchObject([{ persistent: false }]);
  });

  it('tells signing in and taking rights, but not by whatever means a login was changed', async () => {
    expect(await kinds()).toEqual({
      logon: true,
      logoff: true,
      elevation: true,
      account_management: false,
      group_management: false,
    });
  });

  it('does not tell signing in where only warnings are kept, or nothing', async () => {
    const warnings = { '/etc/systemd/journald.conf': '[Journal]\nMaxLevelStore=warning\n' };
    expect(await kinds({ 'linux.files.journald': warnings })).toMatchObject({ logon: false });
    const none = { '/etc/systemd/journald.conf': '[Journal]\nStorage=none\n' };
    expect(await kinds({ 'linux.files.journald': none })).toMatchObject({ logon: false });
    expect((await read({ 'linux.files.journald': none })).stores).toMatchObject([{ recording: false }]);
  });

  it('is auditd’s as well, with what it watches and what was lost', async () => {
    const fact = await read(audited);
    expect(fact.stores?.[1]).toEqual({
      name: 'auditd',
      recording: true,
      persistent: true,
      maxBytes: 41_943_040,
      whenFull: 'overwrite',
      immutable: false,
      lost: 2,
    });
    expect(await kinds(audited)).toMatchObject({ account_management: true, group_management: true });
  });

  it('watches nothing while auditd is off or the rules keep every call out', async () => {
    const off = { ...audited, 'linux.auditctl.state': { stdout: state.replace('enabled 1', 'enabled 0') } };
    expect(await kinds(off)).toMatchObject({ account_management: false, logon: true });
    const never = { ...audited, 'linux.auditctl.rules': { stdout: `-a never,task\n${watches}` } };
    expect(await kinds(never)).toMatchObject({ account_management: false });
  });

  it('is told honestly where the agent is not root', async () => {
    const fact = await read({
      ...audited,
      'linux.auditctl.state': { stdout: '', stderr: 'You must be root to run this program.\n', exitCode: 4 },
      'linux.auditctl.rules': { stdout: '', stderr: 'You must be root to run this program.\n', exitCode: 4 },
      'linux.files.auditd': denied,
      'linux.files.audit-remote': denied,
    });
    expect(fact.stores?.[1]).toEqual({ name: 'auditd' });
    expect(Object.fromEntries((fact.kinds ?? []).map(kind => [kind.name, kind.success]))).toEqual({
      logon: true,
      logoff: true,
      elevation: true,
      account_management: undefined,
      group_management: undefined,
    });
    expect(fact).not.toHaveProperty('forwarded');
  });

  it('is none where nothing that records is there, and not known where nobody could look', async () => {
    const bare = {
      'linux.ps.names': { stdout: 'init\nps\n' },
      'linux.find.units': unit('cron'),
      'linux.systemctl.services': loaded({ cron: 'active' }),
    };
    expect(await read(bare)).toMatchObject({
      stores: [],
      kinds: [{ name: 'logon', success: false }, {}, {}, {}, {}],
    });
    await expect(
      read({ ...bare, 'linux.find.units': denied, 'linux.systemctl.services': denied }),
    ).rejects.toMatchObject({
      reason: 'partial_coverage',
    });
  });

  describe('is sent elsewhere', () => {
    const rsyslog: Recorded = {
      'linux.find.units': unit('systemd-journald', 'rsyslog'),
      'linux.systemctl.services': loaded({ 'systemd-journald': 'active', rsyslog: 'active' }),
      'linux.files.forwarding': { '/etc/rsyslog.conf': '*.* @@log.clinic.example:6514\n' },
    };

    it('by an rsyslog that runs', async () => {
      expect(await read(rsyslog)).toMatchObject({
        forwarded: true,
        stores: [{}, { name: 'syslog', recording: true }],
      });
      const stopped = loaded({ 'systemd-journald': 'active', rsyslog: 'inactive' });
      expect(await read({ ...rsyslog, 'linux.systemctl.services': stopped })).toMatchObject({
        forwarded: false,
      });
    });

    it('by auditd’s own plug-in', async () => {
      const remote = {
        '/etc/audit/plugins.d/au-remote.conf': 'active = yes\n',
        '/etc/audit/audisp-remote.conf': 'remote_server = log.clinic.example\n',
      };
      expect(await read({ ...audited, 'linux.files.audit-remote': remote })).toMatchObject({
        forwarded: true,
      });
    });

    it('perhaps, where a program runs that may do it in its own way', async () => {
      const shipper = { 'linux.ps.names': { stdout: 'systemd-journal\nfilebeat\nps\n' } };
      expect(await read(shipper)).not.toHaveProperty('forwarded');
    });
  });
});

/**
 * Where well-known tools err, case by case: what each of them makes of it, and what ours makes of it. Every row is a
 * test; a row without its machine does not count.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { administratorsOnWindows } from '#agent/probes/administrators/windows.ts';
import { allSources } from '#agent/probes/all.ts';
import { auditLogOnLinux } from '#agent/probes/audit-log/linux.ts';
import { automaticLoginsOnLinux } from '#agent/probes/automatic-logins/linux.ts';
import { diskVolumesOnLinux } from '#agent/probes/disk-volumes/linux.ts';
import { diskVolumesOnMacos } from '#agent/probes/disk-volumes/macos.ts';
import { diskVolumesOnWindows } from '#agent/probes/disk-volumes/windows.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { firewallOnLinux } from '#agent/probes/firewall/linux.ts';
import { pendingUpdatesOnLinux } from '#agent/probes/pending-updates/linux.ts';
import { screenLocksOnMacos } from '#agent/probes/screen-locks/macos.ts';
import { screenLocksOnWindows } from '#agent/probes/screen-locks/windows.ts';
import { fakeLook, fakeNowMs, parseRecorded, type Recorded, type RecordedFiles } from '../../fake/look.ts';
import { internal, mac, rootOn } from './macos-disks.ts';
import { found, noSuchFile, settings } from './macos-lists.ts';
import { limit, lockDocument } from './windows-lock.ts';
import { encryptionDocument, mountedVolume, protectedVolume, volumePath } from './windows-machines.ts';
import { accountsDocument, administrators, machineSid } from './windows-people.ts';

interface Case {
  /** The number in the list that we keep of them. */
  readonly n: number;
  readonly tool: string;
  /** What it gets wrong. */
  readonly errs: string;
  readonly ours: () => Promise<void> | void;
}

const sources = await allSources();
const fixture = (probe: string, name: string): string =>
  readFileSync(new URL(`../../../agent/probes/${probe}/fixtures/linux/${name}.txt`, import.meta.url), 'utf8');
/** One source's reading of what it printed. */
function reading<R>(name: string, recorded: Parameters<typeof parseRecorded>[1]): R {
  const source = sources.get(name);
  if (source === undefined) throw new Error(`There is no source called ${name}.`);
  return parseRecorded(source, recorded) as R;
}

const windowsVolumes = async (changes: Readonly<Record<string, object>>) =>
  (
    await diskVolumesOnWindows.read(
      fakeLook({ 'windows.encryption': { stdout: encryptionDocument(changes) } }),
    )
  ).volumes ?? [];
const linuxVolumes = async (name: string, more: Recorded = {}) =>
  (
    await diskVolumesOnLinux.read(
      fakeLook({ 'linux.lsblk': { stdout: fixture('disk-volumes', name) }, ...more }),
    )
  ).volumes ?? [];
const macRoot = async (fdesetup: string, list: string | object) => {
  const look = fakeLook({
    'macos.fdesetup': { stdout: fdesetup },
    'macos.diskutil.apfs': typeof list === 'string' ? { stdout: list } : list,
    'macos.diskutil.root': { stdout: rootOn('disk3') },
    'macos.diskutil.internal': { stdout: internal() },
  } as Recorded);
  return (await diskVolumesOnMacos.read(look)).volumes?.find(volume => volume.role === 'root');
};
const lists = '/var/lib/apt/lists/';
const debian: Recorded = {
  'linux.apt-get': { stdout: fixture('pending-updates', 'apt-get-nothing') },
  'linux.apt-mark': { stdout: '' },
  'linux.files.apt-sources': {
    '/etc/apt/sources.list.d/debian.sources': fixture('pending-updates', 'debian.sources'),
  },
  'linux.files.apt-releases': {
    [`${lists}deb.debian.org_debian-security_dists_bookworm-security_InRelease`]: fixture(
      'pending-updates',
      'InRelease-security',
    ),
    [`${lists}deb.debian.org_debian_dists_bookworm_InRelease`]: fixture('pending-updates', 'InRelease-main'),
    [`${lists}deb.debian.org_debian_dists_bookworm-updates_InRelease`]: fixture(
      'pending-updates',
      'InRelease-main',
    ),
  },
};

const cases: readonly Case[] = [
  {
    n: 1,
    tool: 'Fleet, "Screen lock enabled (Windows)"',
    errs: 'asks for at most 1800 seconds, and so passes 0, which is never',
    async ours() {
      const look = fakeLook({
        'windows.lock': { stdout: lockDocument(limit(0)) },
        'windows.accounts': { stdout: accountsDocument() },
      });
      const locks = (await screenLocksOnWindows.read(look)).locks ?? [];
      expect(locks.length).toBeGreaterThan(0);
      for (const lock of locks) expect(lock.locks).toBe(false);
    },
  },
  {
    n: 2,
    tool: 'Fleet and most others, BitLocker',
    errs: 'asks for the protection of C: alone: no data disk, nothing half done, no reason',
    async ours() {
      const data = { ...mountedVolume, id: volumePath(5), letter: 'D:', windows: false };
      expect(await windowsVolumes({ volumes: { volumes: [mountedVolume, data] } })).toMatchObject([
        { device: 'C:', protection: 'encrypted' },
        { device: 'D:', protection: 'clear' },
      ]);
      const half = { ...protectedVolume, conversion: 2, hundredths: 4213 };
      expect(await windowsVolumes({ bitlocker: { encryptable: [half] } })).toMatchObject([
        { protection: 'encrypting', progressPercent: 42.13 },
      ]);
      const suspended = { ...protectedVolume, protection: 0, suspendCount: 0 };
      const [volume] = await windowsVolumes({ bitlocker: { encryptable: [suspended] } });
      expect(volume).toMatchObject({ protection: 'suspended' });
      expect(volume?.reason).not.toBe('');
    },
  },
  {
    n: 3,
    tool: 'osquery, bitlocker_info',
    errs: 'reads a property that still says "on" after the drive was decrypted',
    async ours() {
      const script = readFileSync(
        new URL('../../../agent/os/windows/scripts/encryption.ps1', import.meta.url),
        'utf8',
      );
      expect(script).toContain("-MethodName 'GetProtectionStatus'");
      expect(script).not.toMatch(/\$volume\.(?:ProtectionStatus|ConversionStatus)/);
      const decrypted = { ...protectedVolume, conversion: 0, hundredths: 0, protection: 1, method: 0 };
      expect(await windowsVolumes({ bitlocker: { encryptable: [decrypted] } })).toMatchObject([
        { protection: 'clear' },
      ]);
    },
  },
  {
    n: 4,
    tool: 'osquery, disk_encryption on Linux',
    errs: 'follows one parent of a volume only, and is empty for anybody but root',
    async ours() {
      const half = await linuxVolumes('lvm-half-encrypted');
      expect(half.map(volume => [volume.mountPoints?.[0], volume.protection])).toEqual([
        ['/', 'encrypted'],
        // On one encrypted disk and one that is not.
        ['/srv/patients files', 'partial'],
      ]);
      const denied = new LookFailure('no_privilege', 'not allowed');
      const look = fakeLook({ 'linux.lsblk': denied, 'linux.lsblk.old': denied });
      await expect(diskVolumesOnLinux.read(look)).rejects.toBeInstanceOf(LookFailure);
    },
  },
  {
    n: 5,
    tool: 'osquery, sudoers',
    errs: 'takes a rule by number ("#1001 ALL=(ALL) ALL") for a comment',
    ours() {
      const text = JSON.stringify(
        reading('linux.cvtsudoers', { stdout: fixture('sudo-rules', 'many-kinds') }),
      );
      expect(text).toContain('1001');
    },
  },
  {
    n: 6,
    tool: 'osquery, apt_sources',
    errs: 'leaves out a source that says "Enabled: yes"',
    ours() {
      const text = fixture('pending-updates', 'debian.sources');
      expect(text).toMatch(/^Enabled: yes$/m);
      const sources = reading<readonly { suite: string }[]>('linux.files.apt-sources', {
        '/etc/apt/sources.list.d/debian.sources': text,
      } as RecordedFiles);
      expect(sources.map(source => source.suite)).toContain('bookworm-security');
    },
  },
  {
    n: 7,
    tool: 'mSCP, FileVault and idle time',
    errs: 'looks for "FileVault is On.", which is printed while it still encrypts; takes 0 for a short time',
    async ours() {
      const words = 'FileVault is On.\nEncryption in progress: Percent completed = 7\n';
      expect(await macRoot(words, mac({ filevault: true }))).toMatchObject({ protection: 'encrypting' });
      const folder = '/Users/ana/Library/Preferences';
      const look = fakeLook({
        'macos.find.screensaver': {
          stdout: found({
            [folder]: null,
            [`${folder}/ByHost/com.apple.screensaver.0A1B.plist`]: settings({ idleTime: 0 }),
          }),
        },
        'macos.find.screensaver.forced': { stdout: found({}) },
        'macos.pmset.custom': { stdout: 'Battery Power:\n displaysleep 0\nAC Power:\n displaysleep 0\n' },
        'macos.stat.console': { stdout: '501 ana\n' },
        'macos.sysadminctl.screenLock': {
          stdout: '',
          stderr: '2026-11-23 09:12:44.310 sysadminctl[4711:88123] screenLock delay is 5 seconds\n',
        },
        'macos.plist.globalPreferences': noSuchFile('/Library/Preferences/.GlobalPreferences.plist'),
      });
      expect((await screenLocksOnMacos.read(look)).locks).toMatchObject([{ locks: false }]);
    },
  },
  {
    n: 8,
    tool: 'ComplianceAsCode, HIPAA',
    errs: 'answers "automatic logoff" with encrypted partitions, and with nothing that locks a screen',
    ours() {
      const regime = readFileSync(
        new URL('../../../collector/rulebook/regimes/hipaa.yaml', import.meta.url),
        'utf8',
      );
      const logoff = /164\.312\(a\)\(2\)\(iii\)"[\s\S]*?rules: \[([^\]]*)\]/.exec(regime)?.[1] ?? '';
      expect(logoff).toContain('LOCK-01');
      expect(logoff).not.toContain('ENC-');
    },
  },
  {
    n: 9,
    tool: 'ComplianceAsCode, encrypt_partitions',
    errs: 'takes a volume of LVM above LUKS for a clear one',
    async ours() {
      const root = (await linuxVolumes('luks-under-lvm')).find(volume => volume.role === 'root');
      expect(root).toMatchObject({ protection: 'encrypted', method: 'luks2' });
    },
  },
  {
    n: 10,
    tool: 'PatchMon',
    errs: 'knows the advisories of some distributions only, and goes by "security" in a package’s name',
    ours() {
      type Advisory = { id: string; security: boolean };
      const advisories = reading<readonly Advisory[]>('linux.dnf.updateinfo', {
        stdout:
          'RLSA-2026:9101 Important/Sec. openssl-libs-1:3.2.2-6.el9_5.1.x86_64\nRHBA-2026:9104 bugfix         mod_security-2.9.6-2.el9.x86_64\n',
      });
      expect(advisories.map(one => [one.id, one.security])).toEqual([
        ['RLSA-2026:9101', true],
        ['RHBA-2026:9104', false],
      ]);
      type Simulated = { updates: readonly { package: string; security: boolean }[] };
      const { updates } = reading<Simulated>('linux.apt-get', {
        stdout: fixture('pending-updates', 'apt-get-mixed'),
      });
      expect(updates.find(one => one.package === 'libapache2-mod-security2')?.security).toBe(false);
      expect(updates.find(one => one.package === 'openssl')?.security).toBe(true);
    },
  },
  {
    n: 11,
    tool: 'jamf’s DEPNotify starter',
    errs: 'cuts the name of a person out of a line that may not name one',
    async ours() {
      for (const who of ['', " for user 'jane'"]) {
        const words = `FileVault is Off.\nDeferred enablement appears to be active${who}.\n`;
        expect(await macRoot(words, mac({ filevault: false }))).toMatchObject({ protection: 'waiting' });
      }
    },
  },
  {
    n: 12,
    tool: 'Get-LocalGroupMember of Windows',
    errs: 'gives nobody where one member cannot be named',
    async ours() {
      const members = administrators([
        { sid: `${machineSid}-1001`, name: 'ana', authority: 'FRONT-1', kind: 'User' },
        { sid: 'S-1-5-21-9-9-9-1104', name: 'S-1-5-21-9-9-9-1104', authority: '', kind: '' },
      ]);
      const look = fakeLook({ 'windows.accounts': { stdout: accountsDocument({ groups: members }) } });
      const { administrators: all } = await administratorsOnWindows.read(look);
      expect(all?.map(one => one.account)).toEqual(['ana', 'S-1-5-21-9-9-9-1104']);
    },
  },
  {
    n: 13,
    tool: 'cvtsudoers before 1.9.16',
    errs: 'prints what is no JSON where a rule has settings of its own',
    ours() {
      const text = fixture('sudo-rules', 'no-braces');
      expect(() => JSON.parse(text)).toThrow();
      expect(JSON.stringify(reading('linux.cvtsudoers', { stdout: text }))).toContain('ALL');
    },
  },
  {
    n: 14,
    tool: 'many scripts, apt',
    errs: 'take the time of an InRelease file, which is the server’s, for when updates were last looked for',
    async ours() {
      const secondsAgo = (seconds: number) => fakeNowMs / 1000 - seconds;
      const stale = `${secondsAgo(86_400 * 135)}\tf\t${lists}deb.debian.org_debian_dists_bookworm_InRelease\n`;
      const look = fakeLook({
        ...debian,
        'linux.find.apt-times': { stdout: `${stale}${secondsAgo(60)}\td\t${lists}partial\n` },
      });
      expect((await pendingUpdatesOnLinux.read(look)).metadataRefreshedAtMs).toBe(fakeNowMs - 60_000);
    },
  },
];

/** Beside the list: what the same tools do in passing, and ours must not. */
const more: readonly Omit<Case, 'n'>[] = [
  {
    tool: 'osquery, disk_encryption on macOS',
    errs: 'says "not encrypted" where it could not ask',
    async ours() {
      const failed = { stdout: '', stderr: 'no', exitCode: 1 };
      const look = fakeLook({ 'macos.fdesetup': failed, 'macos.diskutil.apfs': failed });
      await expect(diskVolumesOnMacos.read(look)).rejects.toBeInstanceOf(LookFailure);
    },
  },
  {
    tool: 'diskutil read by its words',
    errs: 'takes "Encrypted" of Apple’s own chip for FileVault',
    async ours() {
      const list = mac({ filevault: false, encryption: true });
      expect(await macRoot('FileVault is Off.\n', list)).toMatchObject({ protection: 'clear' });
    },
  },
  {
    tool: 'a check that a LUKS device is there',
    errs: 'passes for a stick that is encrypted beside a clear disk',
    async ours() {
      const root = (await linuxVolumes('luks-stick-clear-root')).find(volume => volume.role === 'root');
      expect(root).toMatchObject({ protection: 'clear' });
    },
  },
  {
    tool: 'ComplianceAsCode, gnome_gdm_disable_automatic_login',
    errs: 'fails where the file says nothing, though off is the default, and looks at GDM’s file alone',
    async ours() {
      const none = { '/etc/gdm3/custom.conf': '[daemon]\n[security]\n' };
      const reads = async (files: Recorded) => (await automaticLoginsOnLinux.read(fakeLook(files))).logins;
      const all = Object.fromEntries(
        automaticLoginsOnLinux.sources.map(source => [
          source.name,
          source.kind === 'files' ? {} : { stdout: '' },
        ]),
      ) as Recorded;
      expect(await reads({ ...all, 'linux.files.gdm': none })).toEqual([]);
      const seat = { '/etc/lightdm/lightdm.conf': '[Seat:*]\nautologin-user=front\n' };
      expect(await reads({ ...all, 'linux.files.gdm': none, 'linux.files.lightdm': seat })).toMatchObject([
        { account: 'front', mechanism: 'lightdm' },
      ]);
    },
  },
  {
    tool: 'a check that the firewall’s service is active',
    errs: 'passes where no rule keeps anything out, and does not see docker’s ports',
    async ours() {
      const look = fakeLook({
        'linux.firewall-cmd': { stdout: 'running\n' },
        'linux.nft': { stdout: JSON.stringify({ nftables: [{ metainfo: { version: '1.0.6' } }] }) },
      });
      expect(await firewallOnLinux.read(look)).toMatchObject({ enabled: false });
    },
  },
  {
    tool: 'a check that auditd runs',
    errs: 'passes where the rules keep every call of every program out, as Fedora installs them',
    async ours() {
      const look = fakeLook({
        'linux.ps.names': { stdout: 'auditd\nsystemd-journal\nps\n' },
        'linux.find.units': { stdout: 'f\t/usr/lib/systemd/system/auditd.service\t\n' },
        'linux.auditctl.state': { stdout: 'enabled 1\nfailure 1\npid 947\nlost 0\nbacklog 0\n' },
        'linux.auditctl.rules': { stdout: '-a never,task\n-w /etc/passwd -p wa -k identity\n' },
        'linux.files.journald': {},
      });
      const kinds = (await auditLogOnLinux.read(look)).kinds ?? [];
      expect(kinds.find(kind => kind.name === 'account_management')?.success).toBe(false);
    },
  },
];

describe('where well-known tools err, ours is right', () => {
  it('in each case of the list', () => {
    expect(cases.map(one => one.n)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });

  for (const { n, tool, errs, ours } of cases) it(`${n}: ${tool} ${errs}`, async () => await ours());

  for (const { tool, errs, ours } of more) it(`${tool} ${errs}`, async () => await ours());
});

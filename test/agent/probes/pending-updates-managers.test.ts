/** How the sources of each package manager combine into what waits on a machine. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { pendingUpdatesOnLinux } from '#agent/probes/pending-updates/linux.ts';
import { encodeFact } from '#proto/facts.ts';
import { fakeLook, fakeNowMs, type Recorded } from '../../fake/look.ts';

const hourMs = 3_600_000;
const seconds = (ms: number) => `${ms / 1000}.0000000000`;
const release = (text: string) => ({ 'linux.files.os-release': { '/etc/os-release': text } });
const read = async (recorded: Recorded) => {
  const fact = await pendingUpdatesOnLinux.read(fakeLook(recorded));
  expect(encodeFact('pendingUpdates', fact).length).toBeGreaterThan(0);
  return fact;
};
const reasonOf = (recorded: Recorded) =>
  pendingUpdatesOnLinux.read(fakeLook(recorded)).then(
    () => 'answered',
    (error: unknown) => (error instanceof LookFailure ? error.reason : String(error)),
  );
/** "openssl.x86_64 true important RLSA-1", one an update. */
const told = async (recorded: Recorded) =>
  ((await read(recorded)).updates ?? []).map(one =>
    [one.package, one.security ?? '-', one.severity ?? '-', one.article ?? '-'].join(' '),
  );

const cache = (repository: string, ageMs: number, advisories = true, root = 'dnf') => {
  const folder = `/var/cache/${root}/${repository}-0123456789abcdef/repodata`;
  const at = seconds(fakeNowMs - ageMs);
  return `${at}\t${folder}/repomd.xml\n${advisories ? `${at}\t${folder}/aa-updateinfo.xml.gz\n` : ''}`;
};
const banner = 'Last metadata expiration check: 1:12:40 ago on Mon Nov 23 10:47:20 2026.\n';
const rocky = {
  ...release('ID="rocky"\nID_LIKE="rhel centos fedora"\nVERSION_ID="9.5"\n'),
  'linux.dnf.repolist': {
    stdout: 'repo id   repo name\nbaseos    Rocky Linux 9 - BaseOS\nappstream Rocky Linux 9 - AppStream\n',
  },
  'linux.dnf.check-update': {
    stdout: `openssl-libs.x86_64  1:3.2.2-6.el9_5.1  baseos
mod_security.x86_64  2.9.6-2.el9        appstream
debian-security-support.noarch 1-2.el9  appstream
`,
    exitCode: 100,
  },
  'linux.dnf.updateinfo': {
    stdout: `${banner}RLSA-2026:1 Moderate/Sec. openssl-libs-1:3.2.2-6.el9_5.x86_64
RLSA-2026:2 Important/Sec. openssl-libs-1:3.2.2-6.el9_5.1.x86_64
`,
  },
  'linux.find.dnf-cache': { stdout: cache('baseos', 2 * hourMs) + cache('appstream', 3 * hourMs) },
  'linux.rpm.versions': { stdout: 'openssl-libs\tx86_64\t1:3.2.2-5.el9\t1747000001\n' },
  'linux.files.dnf-held': {},
} satisfies Recorded;

describe('on Red Hat’s kin', () => {
  it('counts the security updates of Rocky, whose advisories are called RLSA (PatchMon reported none)', async () => {
    expect(await told(rocky)).toEqual([
      'debian-security-support.noarch false - -',
      'mod_security.x86_64 false - -',
      'openssl-libs.x86_64 true important RLSA-2026:2',
    ]);
  });

  it('counts them whatever a vendor calls its advisories', async () => {
    for (const name of [
      'RLSA-2026:1',
      'ALSA-2026:1',
      'ELSA-2026-1',
      'ALAS2023-2026-1',
      'FEDORA-2026-a1',
      'FEDORA-EPEL-2026-b2',
      'NEWVENDOR-1',
    ]) {
      const updateinfo = {
        stdout: `${banner}${name} Important/Sec. openssl-libs-1:3.2.2-6.el9_5.1.x86_64\n`,
      };
      expect(await told({ ...rocky, 'linux.dnf.updateinfo': updateinfo })).toContain(
        `openssl-libs.x86_64 true important ${name}`,
      );
    }
  });

  it('never takes a package for a security update by its name', async () => {
    const quiet = { ...rocky, 'linux.dnf.updateinfo': { stdout: banner } };
    expect((await read(quiet)).updates?.filter(one => one.security !== false)).toEqual([]);
  });

  it('leaves it open on CentOS, whose repositories ship no advisories, in place of saying none', async () => {
    const centos = {
      ...rocky,
      ...release('ID="centos"\nID_LIKE="rhel fedora"\nVERSION_ID="9"\n'),
      'linux.dnf.updateinfo': { stdout: banner },
      'linux.find.dnf-cache': { stdout: cache('baseos', hourMs, false) + cache('appstream', hourMs, false) },
    };
    const fact = await read(centos);
    expect(fact.updates).toHaveLength(3);
    expect(fact.updates?.some(one => one.security !== undefined)).toBe(false);
  });

  it('leaves it open where the advisories or the cache could not be read', async () => {
    const unread = { 'linux.dnf.updateinfo': new LookFailure('timeout', 'slow') };
    expect((await read({ ...rocky, ...unread })).updates?.some(one => one.security !== undefined)).toBe(
      false,
    );
    const fact = await read({ ...rocky, 'linux.find.dnf-cache': new LookFailure('no_privilege', 'closed') });
    expect(fact.updates?.filter(one => one.security === false)).toEqual([]);
    expect(fact).not.toHaveProperty('metadataRefreshedAtMs');
  });

  it('says which version is there, and that the lists are as old as the oldest of them', async () => {
    const fact = await read(rocky);
    expect(fact.updates?.find(one => one.security)?.installedVersion).toBe('1:3.2.2-5.el9');
    expect(fact.metadataRefreshedAtMs).toBe(fakeNowMs - 3 * hourMs);
    expect(fact.securitySourceConfigured).toBe(true);
  });

  it('does not know how old the lists are when one was never fetched', async () => {
    const fact = await read({ ...rocky, 'linux.find.dnf-cache': { stdout: cache('baseos', hourMs) } });
    expect(fact).not.toHaveProperty('metadataRefreshedAtMs');
  });

  it('names a security update that check-update leaves out, since the package is excluded', async () => {
    const excluded = {
      ...rocky,
      'linux.dnf.check-update': { stdout: '' },
      'linux.files.dnf-held': { '/etc/dnf/dnf.conf': '[main]\nexcludepkgs=openssl*\n' },
    };
    expect(await told(excluded)).toEqual(['openssl-libs.x86_64 true important RLSA-2026:2']);
    expect((await read(excluded)).held).toEqual(['openssl*']);
  });

  it('says of an unregistered machine without repositories that it has no source, not that nothing waits', async () => {
    const fact = await read({
      ...rocky,
      ...release('ID="rhel"\nVERSION_ID="9.5"\n'),
      'linux.dnf.repolist': { stdout: 'No repositories available\n' },
      'linux.dnf.check-update': { stdout: '' },
    });
    expect(fact).toMatchObject({ updates: [], securitySourceConfigured: false });
    const epelOnly = { 'linux.dnf.repolist': { stdout: 'repo id repo name\nepel Extra Packages\n' } };
    expect((await read({ ...rocky, ...release('ID="rhel"\n'), ...epelOnly })).securitySourceConfigured).toBe(
      false,
    );
  });

  it('fails without a cache', async () => {
    const none = { stdout: '', stderr: "Error: Cache-only enabled but no cache for 'baseos'\n", exitCode: 1 };
    expect(await reasonOf({ ...rocky, 'linux.dnf.check-update': none })).toBe('no_metadata');
  });

  it('asks dnf5 where it is, and dnf where dnf5 lies beside it and never fetched anything', async () => {
    const fedora = {
      ...release('ID=fedora\nVERSION_ID=42\n'),
      'linux.dnf5.repolist': { stdout: 'repo id repo name\nfedora Fedora 42\nupdates Fedora 42 - Updates\n' },
      'linux.dnf5.check-upgrade': { stdout: 'openssl-libs.x86_64 1:3.2.4-1.fc42 updates\n', exitCode: 100 },
      'linux.dnf5.advisory': {
        stdout:
          '[{"name":"FEDORA-2026-0a","type":"security","severity":"None","nevra":"openssl-libs-1:3.2.4-1.fc42.x86_64","buildtime":"2026-11-20 01:12:11"}]',
      },
      'linux.find.dnf-cache': {
        stdout: cache('fedora', hourMs, false, 'libdnf5') + cache('updates', hourMs, true, 'libdnf5'),
      },
      'linux.files.dnf-held': {},
    } satisfies Recorded;
    expect(await told(fedora)).toEqual(['openssl-libs.x86_64 true - FEDORA-2026-0a']);
    const unfetched = {
      stdout: '',
      stderr: 'Cache-only enabled but no cache for repository "updates"\n',
      exitCode: 1,
    };
    expect(await told({ ...rocky, ...fedora, 'linux.dnf5.check-upgrade': unfetched })).toHaveLength(3);
    expect(await reasonOf({ ...fedora, 'linux.dnf5.check-upgrade': unfetched })).toBe('no_metadata');
  });
});

const patches = (inside: string) =>
  `<?xml version='1.0'?>\n<stream>\n<update-status version="0.6">\n<update-list>\n${inside}</update-list>\n</update-status>\n</stream>\n`;
const patch = (name: string, category: string, severity: string) =>
  `<update kind="patch" name="${name}" edition="1" arch="noarch" status="needed" category="${category}" severity="${severity}">\n<source url="x" alias="repo-update"/>\n</update>\n`;
const package_ = (name: string, alias: string) =>
  `<update kind="package" name="${name}" edition="2-1.1" arch="x86_64" edition-old="1-1.1"><source url="x" alias="${alias}"/></update>\n`;
const repo = (alias: string, url: string) => `[${alias}]\nenabled=1\nbaseurl=${url}\n`;
const leap = {
  ...release('ID="opensuse-leap"\nID_LIKE="suse opensuse"\nVERSION_ID="15.6"\n'),
  'linux.files.zypper-repositories': {
    '/etc/zypp/repos.d/a.repo': repo('repo-update', 'http://download.opensuse.org/update/leap/15.6/oss/'),
    '/etc/zypp/repos.d/b.repo': repo('packman', 'http://ftp.example.org/packman/'),
  },
  'linux.files.zypper-locks': {},
  'linux.zypper.list-patches': { stdout: patches(patch('openSUSE-2026-1', 'security', 'critical')) },
  'linux.zypper.list-updates': {
    stdout: patches(package_('libopenssl3', 'repo-update') + package_('vlc', 'packman')),
  },
  'linux.zypper.patch-check': { stdout: '1 patch needed (1 security patch)\n', exitCode: 101 },
  'linux.find.zypp-cache': {
    stdout: `${seconds(fakeNowMs - hourMs)}\t/var/cache/zypp/raw/repo-update/cookie\n${seconds(fakeNowMs - 2 * hourMs)}\t/var/cache/zypp/raw/packman/cookie\n`,
  },
} satisfies Recorded;

describe('on SUSE and openSUSE', () => {
  it('lets a patch stand for its packages, and leaves third parties’ packages open', async () => {
    expect(await told(leap)).toEqual(['openSUSE-2026-1 true critical openSUSE-2026-1', 'vlc.x86_64 - - -']);
    expect(await read(leap)).toMatchObject({
      securitySourceConfigured: true,
      metadataRefreshedAtMs: fakeNowMs - 2 * hourMs,
    });
  });

  it('does not believe a list of patches that is shorter than their count', async () => {
    expect(await reasonOf({ ...leap, 'linux.zypper.list-patches': { stdout: patches('') } })).toBe(
      'partial_coverage',
    );
  });

  it('calls packages no security fixes when no patch is needed', async () => {
    const calm = {
      ...leap,
      'linux.zypper.list-patches': { stdout: patches('') },
      'linux.zypper.patch-check': { stdout: '0 patches needed (0 security patches)\n' },
    };
    expect(await told(calm)).toEqual(['libopenssl3.x86_64 false - -', 'vlc.x86_64 - - -']);
  });

  it('leaves every package open on Tumbleweed, which has no patches', async () => {
    const tumbleweed = {
      ...leap,
      ...release('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n'),
      'linux.zypper.list-patches': { stdout: patches('') },
    };
    expect(await told(tumbleweed)).toEqual(['libopenssl3.x86_64 - - -', 'vlc.x86_64 - - -']);
  });

  it('says that a system without repositories has no source of fixes', async () => {
    const bare = {
      ...leap,
      'linux.files.zypper-repositories': {},
      'linux.zypper.patch-check': { stdout: '', exitCode: 6 },
    };
    expect(await read(bare)).toMatchObject({ updates: [], securitySourceConfigured: false });
  });
});

describe('on Arch', () => {
  const arch = {
    ...release('ID=arch\n'),
    'linux.pacman': {
      stdout: 'linux 6.11.5.arch1-1 -> 6.11.6.arch1-1 [ignored]\nopenssl 3.3.2-1 -> 3.4.0-1\n',
    },
    'linux.find.pacman-sync': { stdout: `${seconds(fakeNowMs - hourMs)}\t/var/lib/pacman/sync/core.db\n` },
    'linux.files.pacman-conf': {
      '/etc/pacman.conf': '[options]\nIgnorePkg = linux\n[core]\nInclude = /etc/pacman.d/mirrorlist\n',
    },
  } satisfies Recorded;

  it('grades nothing, and names what is held', async () => {
    expect(await told(arch)).toEqual(['linux - - -', 'openssl - - -']);
    expect(await read(arch)).toMatchObject({
      manager: 'pacman',
      held: ['linux'],
      metadataRefreshedAtMs: fakeNowMs - hourMs,
    });
  });

  it('does not answer without a list', async () => {
    expect(
      await reasonOf({
        ...arch,
        'linux.pacman': { stdout: '', exitCode: 1 },
        'linux.find.pacman-sync': { stdout: '' },
      }),
    ).toBe('no_metadata');
  });
});

describe('which package manager is asked', () => {
  it('is the one of the system, not one that somebody installed beside it', async () => {
    const debian = {
      ...rocky,
      ...release('ID=debian\n'),
      'linux.apt-get': new LookFailure('command_failed', 'broken'),
    };
    expect(await reasonOf(debian)).toBe('command_failed');
  });

  it('is what there is when the system is not known', async () => {
    expect((await read({ ...rocky, ...release('ID=newlinux\n') })).manager).toBe('dnf');
  });

  it('is rpm-ostree on a system that is kept as one image, whatever dnf says', async () => {
    const image = (version: string, booted: boolean) => ({ version, booted });
    const status = (deployments: unknown[], update: unknown = null) => ({
      stdout: JSON.stringify({ deployments, 'cached-update': update }),
    });
    const silverblue = { ...rocky, 'linux.files.ostree-booted': { '/run/ostree-booted': '' } };
    const found = { ...silverblue, 'linux.rpm-ostree': status([image('42.1', true)], { version: '42.2' }) };
    expect(await read(found)).toMatchObject({
      manager: 'rpm-ostree',
      updates: [{ package: 'system image', installedVersion: '42.1', candidateVersion: '42.2' }],
    });
    expect(await reasonOf({ ...silverblue, 'linux.rpm-ostree': status([image('42.1', true)]) })).toBe(
      'no_metadata',
    );
    expect(await reasonOf(silverblue)).toBe('feature_missing');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import {
  aptHoldsSource,
  aptReleasesSource,
  aptSimulationSource,
  aptSourcesSource,
  aptTimesSource,
  aptUpgradableSource,
} from '#agent/probes/pending-updates/apt.ts';
import { pendingUpdatesOnLinux } from '#agent/probes/pending-updates/linux.ts';
import { encodeFact } from '#proto/facts.ts';
import { fakeLook, fakeMemory, fakeNowMs, parseRecorded, type Recorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../agent/probes/pending-updates/fixtures/linux/${name}`, import.meta.url),
    'utf8',
  );
const lists = '/var/lib/apt/lists/';
const simulate = (name: string) => parseRecorded(aptSimulationSource, { stdout: fixture(name) });
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof LookFailure || error instanceof DoesNotApply) return error.reason;
    throw error;
  }
  return 'answered';
};
const reasonOfLook = async (recorded: Recorded) =>
  pendingUpdatesOnLinux.read(fakeLook(recorded)).then(
    () => 'answered',
    (error: unknown) => (error instanceof LookFailure ? `${error.reason}: ${error.message}` : String(error)),
  );

/** A Debian 12 machine in good order, on which nothing waits. */
const debian = {
  'linux.apt-get': { stdout: fixture('apt-get-nothing.txt') },
  'linux.apt-mark': { stdout: '' },
  'linux.files.apt-sources': { '/etc/apt/sources.list.d/debian.sources': fixture('debian.sources.txt') },
  'linux.files.apt-releases': {
    [`${lists}deb.debian.org_debian-security_dists_bookworm-security_InRelease`]:
      fixture('InRelease-security.txt'),
    [`${lists}deb.debian.org_debian_dists_bookworm_InRelease`]: fixture('InRelease-main.txt'),
    [`${lists}deb.debian.org_debian_dists_bookworm-updates_InRelease`]: fixture('InRelease-main.txt'),
  },
  'linux.find.apt-times': { stdout: fixture('find-times.txt') },
} satisfies Recorded;
const partialAtMs = 1_795_428_000_250;

describe('what apt-get would do', () => {
  it('tells that nothing waits only by the closing summary', () => {
    expect(simulate('apt-get-nothing.txt')).toEqual({ updates: [], keptBack: [], complete: true });
    for (const stdout of ['', '\n', 'Reading package lists...\nCalculating upgrade...\n'])
      expect(reasonOf(() => parseRecorded(aptSimulationSource, { stdout }))).toBe('parse_error');
  });

  it('decides what fixes security by origin, never by name', () => {
    const { updates } = simulate('apt-get-mixed.txt');
    const security = updates.filter(update => update.security).map(update => update.package);
    expect(security).toEqual(['libc6', 'linux-image-6.1.0-44-amd64', 'linux-image-amd64', 'openssl']);
    expect(updates.find(update => update.package === 'libapache2-mod-security2')?.security).toBe(false);
    expect(updates.find(update => update.package === 'google-chrome-stable')?.origins).toEqual([
      'Google LLC:1.0/stable',
    ]);
  });

  it('reads a newly installed package, an epoch and what apt-get breaks for a moment', () => {
    const { updates } = simulate('apt-get-mixed.txt');
    expect(updates).toHaveLength(7);
    expect(updates.find(update => update.package === 'linux-image-6.1.0-44-amd64')?.installedVersion).toBe(
      '',
    );
    expect(updates[0]).toMatchObject({ package: 'libc6', installedVersion: '2.36-9+deb12u10' });
  });

  it('names what is kept back with the version that waits', () => {
    expect(simulate('apt-get-mixed.txt').keptBack).toEqual([
      { package: 'firmware-desk', installedVersion: '20230210-5', candidateVersion: '20230210-5+deb12u1' },
      { package: 'tightdb:i386', installedVersion: '3:2.0-1', candidateVersion: '3:2.0-1+deb12u3' },
    ]);
  });

  it('reads Ubuntu with Pro, phasing and a source without a release file', () => {
    const reading = simulate('apt-get-ubuntu.txt');
    expect(reading.updates.map(update => [update.package, update.security])).toEqual([
      ['xz-utils', true],
      ['sudo', true],
      ['libbpf0', false],
      ['bind9-host', false],
    ]);
    expect(reading.keptBack.map(kept => kept.package)).toEqual([
      'python3-distupgrade',
      'ubuntu-release-upgrader-core',
    ]);
    expect(reading.complete).toBe(true);
  });

  it('reads an update without an origin, and the lines of old versions without an architecture', () => {
    const stdout = `3 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst local-tool [1.0] (1.1 [amd64])
Inst other-tool [1.0] (1.1  [all])
Inst old-tool [1.0] (1.1 Debian-Security:6.0/stable)
`;
    const { updates } = parseRecorded(aptSimulationSource, { stdout });
    expect(updates.map(update => update.origins)).toEqual([[], [], ['Debian-Security:6.0/stable']]);
  });

  it('knows the security archive of Debian 11 by its label', () => {
    expect(simulate('apt-get-debian-11.txt').updates[0]?.security).toBe(true);
  });

  it('reads the summary of newer versions', () => {
    expect(simulate('apt-get-counts-only.txt')).toMatchObject({
      updates: [{ package: 'nano' }],
      keptBack: [{ package: 'snapd' }],
      complete: true,
    });
  });

  it('takes quiet output for whole only when each package is also configured', () => {
    const whole = fixture('apt-get-quiet.txt');
    expect(parseRecorded(aptSimulationSource, { stdout: whole }).complete).toBe(true);
    const cut = whole.split('\n').slice(0, 3).join('\n');
    expect(parseRecorded(aptSimulationSource, { stdout: cut }).complete).toBe(false);
  });

  it('says when the answer is in another language, cut off or an error', () => {
    expect(reasonOf(() => simulate('apt-get-german.txt'))).toBe('locale_unparsed');
    const cut = fixture('apt-get-mixed.txt').split('Inst openssl')[0] ?? '';
    expect(reasonOf(() => parseRecorded(aptSimulationSource, { stdout: cut }))).toBe('parse_error');
    const broken = {
      stdout: 'Reading package lists...\n',
      stderr: 'E: The package cache file is corrupted\n',
      exitCode: 100,
    };
    expect(reasonOf(() => parseRecorded(aptSimulationSource, broken))).toBe('command_failed');
  });

  it('never reads a cut-off text as fewer updates than there are', () => {
    const whole = fixture('apt-get-mixed.txt');
    const full = simulate('apt-get-mixed.txt');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), length => {
        const reason = reasonOf(() => {
          const reading = parseRecorded(aptSimulationSource, { stdout: whole.slice(0, length) });
          if (reading.complete) expect(reading.updates).toEqual(full.updates);
        });
        expect(['answered', 'parse_error', 'locale_unparsed']).toContain(reason);
      }),
      { numRuns: 300 },
    );
  });
});

describe('every source of pending updates', () => {
  it('answers or fails with a reason, whatever bytes it gets', () => {
    const commands = [aptSimulationSource, aptHoldsSource, aptTimesSource, aptUpgradableSource];
    const shapes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map(text => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            'Inst ',
            'Conf ',
            '0 upgraded, ',
            '[1.0]',
            ' (',
            ')',
            '\n',
            '\t',
            'Listing...',
            '1.5',
            'd',
          ),
        )
        .map(parts => new TextEncoder().encode(parts.join(''))),
    );
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 255 }), (stdout, exitCode) => {
        for (const source of commands) reasonOf(() => parseRecorded<unknown>(source, { stdout, exitCode }));
        const text = new TextDecoder().decode(stdout);
        parseRecorded(aptSourcesSource, {
          '/etc/apt/sources.list': text,
          '/etc/apt/sources.list.d/x.sources': text,
        });
        parseRecorded(aptReleasesSource, { [`${lists}x_dists_y_InRelease`]: text });
        // Garbage is never "nothing waits".
        expect(reasonOf(() => parseRecorded(aptSimulationSource, { stdout, exitCode }))).not.toBe('answered');
      }),
      { numRuns: 300 },
    );
  });

  it('finds the sources of security fixes, and not those that are commented out, switched off or only of source code', () => {
    const security = (files: Record<string, string>) =>
      parseRecorded(aptSourcesSource, files)
        .filter(source => source.security)
        .map(source => source.suite);
    const stanza = fixture('debian.sources.txt');
    const at = '/etc/apt/sources.list.d/debian.sources';
    expect(security({ [at]: stanza })).toEqual(['bookworm-security']);
    for (const word of ['no', 'No', 'false', 'off'])
      expect(security({ [at]: stanza.replace('Enabled: yes', `Enabled: ${word}`) })).toEqual([]);
    expect(security({ '/etc/apt/sources.list': fixture('ubuntu.list.txt') })).toEqual([]);
    const old = 'deb http://security.debian.org/debian-security buster/updates main\n';
    expect(security({ '/etc/apt/sources.list': old })).toEqual(['buster/updates']);
  });

  it('reads a release file up to its checksums and no further', () => {
    const [release] = parseRecorded(aptReleasesSource, { x: fixture('InRelease-security.txt') });
    expect(release).toMatchObject({
      security: true,
      dateMs: Date.UTC(2026, 10, 22, 20, 17, 21),
      validUntilMs: Date.UTC(2026, 10, 29, 20, 17, 21),
    });
  });

  it('reads held packages, and a machine that holds none', () => {
    expect(parseRecorded(aptHoldsSource, { stdout: '' })).toEqual([]);
    expect(parseRecorded(aptHoldsSource, { stdout: 'libssl3:i386\nopenssl\n' })).toEqual([
      'libssl3:i386',
      'openssl',
    ]);
    expect(reasonOf(() => parseRecorded(aptHoldsSource, { stdout: 'E: broken\n' }))).toBe('parse_error');
  });
});

describe('pending updates of a machine', () => {
  it('reports an up-to-date machine with the time of its lists', async () => {
    const fact = await pendingUpdatesOnLinux.read(fakeLook(debian));
    expect(fact).toEqual({
      manager: 'apt',
      updates: [],
      held: [],
      securitySourceConfigured: true,
      metadataRefreshedAtMs: partialAtMs,
    });
    expect(encodeFact('pendingUpdates', fact).length).toBeGreaterThan(0);
  });

  it('lists what is kept back, and says whether it fixes security', async () => {
    const look = fakeLook({
      ...debian,
      'linux.apt-get': { stdout: fixture('apt-get-mixed.txt') },
      'linux.apt': {
        stdout: fixture('apt-list.txt'),
        stderr: 'WARNING: apt does not have a stable CLI interface.\n',
      },
      'linux.apt-mark': { stdout: 'firmware-desk\n' },
    });
    const fact = await pendingUpdatesOnLinux.read(look);
    const byName = new Map(fact.updates?.map(update => [update.package, update]));
    expect(byName.size).toBe(9);
    expect(byName.get('firmware-desk')).toMatchObject({ security: true, origins: ['oldstable-security'] });
    expect(byName.get('tightdb:i386')).toMatchObject({
      security: false,
      candidateVersion: '3:2.0-1+deb12u3',
    });
    expect(fact.held).toEqual(['firmware-desk']);
  });

  it('leaves open whether a kept-back update fixes security when apt does not say', async () => {
    const look = fakeLook({ ...debian, 'linux.apt-get': { stdout: fixture('apt-get-mixed.txt') } });
    const fact = await pendingUpdatesOnLinux.read(look);
    const kept = fact.updates?.find(update => update.package === 'firmware-desk');
    expect(kept?.candidateVersion).toBe('20230210-5+deb12u1');
    expect(kept).not.toHaveProperty('security');
  });

  it('does not call an update harmless, nor its lists fresh, when the security list was never fetched', async () => {
    const { [`${lists}deb.debian.org_debian-security_dists_bookworm-security_InRelease`]: _, ...others } =
      debian['linux.files.apt-releases'];
    const look = fakeLook({
      ...debian,
      'linux.files.apt-releases': others,
      'linux.apt-get': { stdout: fixture('apt-get-mixed.txt') },
      'linux.apt': { stdout: fixture('apt-list.txt') },
    });
    const fact = await pendingUpdatesOnLinux.read(look);
    expect(fact.securitySourceConfigured).toBe(true);
    expect(fact).not.toHaveProperty('metadataRefreshedAtMs');
    expect(fact.updates?.filter(update => update.security === false)).toEqual([]);
    expect(fact.updates?.filter(update => update.security === true).length).toBeGreaterThan(0);
  });

  it('says so when no source of security fixes is configured', async () => {
    const look = fakeLook({
      ...debian,
      'linux.files.apt-sources': { '/etc/apt/sources.list': fixture('ubuntu.list.txt') },
    });
    expect((await pendingUpdatesOnLinux.read(look)).securitySourceConfigured).toBe(false);
  });

  it('knows a machine without lists, without apt, and with another package manager', async () => {
    expect(await reasonOfLook({ ...debian, 'linux.files.apt-releases': {} })).toMatch(/^no_metadata/);
    expect(await reasonOfLook({})).toMatch(/^feature_missing/);
    const fedora = { 'linux.files.os-release': { '/etc/os-release': 'ID=fedora\nVERSION_ID=42\n' } };
    expect(await reasonOfLook(fedora)).toMatch(/^feature_missing.*dnf/);
    const rocky = {
      'linux.files.os-release': { '/etc/os-release': 'ID="newclone"\nID_LIKE="rhel centos fedora"\n' },
    };
    expect(await reasonOfLook(rocky)).toMatch(/^feature_missing.*dnf/);
  });

  it('refuses a list that apt-get itself named only in part', async () => {
    const cut = fixture('apt-get-quiet.txt').split('\n').slice(0, 3).join('\n');
    expect(await reasonOfLook({ ...debian, 'linux.apt-get': { stdout: cut } })).toMatch(/^partial_coverage/);
  });
});

describe('how fresh the lists are', () => {
  const refreshed = async (
    times: string,
    security = fixture('InRelease-security.txt'),
    nowMs = fakeNowMs,
  ) => {
    const look = fakeLook(
      {
        ...debian,
        'linux.find.apt-times': { stdout: times },
        'linux.files.apt-releases': {
          [`${lists}deb.debian.org_debian-security_dists_bookworm-security_InRelease`]: security,
        },
      },
      { nowMs },
    );
    return (await pendingUpdatesOnLinux.read(look)).metadataRefreshedAtMs;
  };
  const partial = (ms: number) => `${ms / 1000}\td\t/var/lib/apt/lists/partial\n`;
  const publishedAtMs = Date.UTC(2026, 10, 22, 20, 17, 21);

  it('takes the youngest sign', async () => {
    expect(await refreshed(partial(fakeNowMs - 1000))).toBe(fakeNowMs - 1000);
    expect(await refreshed(partial(Date.UTC(2026, 0, 1)))).toBe(publishedAtMs);
  });

  it('does not believe a stamp over a list that has run out', async () => {
    const nowMs = Date.UTC(2027, 5, 1);
    expect(await refreshed(partial(nowMs - 1000), undefined, nowMs)).toBe(Date.UTC(2026, 10, 29, 20, 17, 21));
  });

  it('does not believe a stamp over an old list that never runs out', async () => {
    const seen = await refreshed(partial(fakeNowMs - 1000), fixture('InRelease-ubuntu-security.txt'));
    expect(seen).toBe(Date.UTC(2026, 8, 15, 9, 5, 11));
  });

  it('does not believe a time in the future, nor a list without a date', async () => {
    expect(await refreshed(partial(fakeNowMs + 86_400_000))).toBe(publishedAtMs);
    expect(await refreshed(partial(fakeNowMs - 1000), 'Label: Debian-Security\n')).toBeUndefined();
  });

  it('reads the folders that are there when others are not, and fails when they are closed', () => {
    const stderr = "/usr/bin/find: '/var/lib/apt/periodic': No such file or directory\n";
    const times = parseRecorded(aptTimesSource, { stdout: partial(1000), stderr, exitCode: 1 });
    expect(times.get('/var/lib/apt/lists/partial')).toBe(1000);
    const closed = { stdout: '', stderr: "find: '/var/lib/apt/lists': Permission denied\n", exitCode: 1 };
    expect(reasonOf(() => parseRecorded(aptTimesSource, closed))).toBe('no_privilege');
  });
});

describe('since when an update waits', () => {
  const inst = (version: string) => `1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst openssl [3.0.1] (${version} Debian-Security:12/oldstable-security [amd64])
Conf openssl (${version} Debian-Security:12/oldstable-security [amd64])
`;
  const memory = () => fakeMemory();
  const lookAt = async (stdout: string, nowMs: number, kept: ReturnType<typeof memory>) => {
    const fact = await pendingUpdatesOnLinux.read(
      fakeLook({ ...debian, 'linux.apt-get': { stdout } }, { nowMs, memory: kept }),
    );
    return fact.updates?.map(update => [update.firstSeenAtMs, update.arrivalSeen]);
  };
  const nothing = fixture('apt-get-nothing.txt');
  const day = 86_400_000;

  it('is not known to be the beginning at the first look, and is remembered', async () => {
    const kept = memory();
    expect(await lookAt(inst('3.0.2'), fakeNowMs, kept)).toEqual([[fakeNowMs, false]]);
    expect(await lookAt(inst('3.0.2'), fakeNowMs + day, kept)).toEqual([[fakeNowMs, false]]);
  });

  it('begins when a later look has it, anew for each version and after it was gone', async () => {
    const kept = memory();
    await lookAt(nothing, fakeNowMs, kept);
    expect(await lookAt(inst('3.0.2'), fakeNowMs + day, kept)).toEqual([[fakeNowMs + day, true]]);
    expect(await lookAt(inst('3.0.3'), fakeNowMs + 2 * day, kept)).toEqual([[fakeNowMs + 2 * day, true]]);
    await lookAt(nothing, fakeNowMs + 3 * day, kept);
    expect(await lookAt(inst('3.0.2'), fakeNowMs + 4 * day, kept)).toEqual([[fakeNowMs + 4 * day, true]]);
  });

  it('starts over with a damaged memory, and keeps it when a look fails', async () => {
    for (const damage of [
      'x',
      7,
      [],
      { 'openssl 3.0.2': 'yesterday' },
      { a: { firstSeenAtMs: -1, arrivalSeen: true } },
    ]) {
      const kept = fakeMemory(new Map<string, unknown>([['pendingUpdates', damage]]));
      expect(await lookAt(inst('3.0.2'), fakeNowMs, kept)).toEqual([[fakeNowMs, false]]);
    }
    const kept = memory();
    await lookAt(inst('3.0.2'), fakeNowMs, kept);
    await expect(lookAt('', fakeNowMs + day, kept)).rejects.toThrow();
    expect(await lookAt(inst('3.0.2'), fakeNowMs + 2 * day, kept)).toEqual([[fakeNowMs, false]]);
  });

  it('is left out when nothing is kept from look to look', async () => {
    const none = { read: () => undefined, write: () => {} };
    const look = fakeLook({ ...debian, 'linux.apt-get': { stdout: inst('3.0.2') } }, { memory: none });
    const [update] = (await pendingUpdatesOnLinux.read(look)).updates ?? [];
    expect(update).toMatchObject({ package: 'openssl' });
    expect(update).not.toHaveProperty('firstSeenAtMs');
    expect(update).not.toHaveProperty('arrivalSeen');
  });

  it('never begins in the future when the clock was set back', async () => {
    const kept = memory();
    await lookAt(inst('3.0.2'), fakeNowMs, kept);
    expect(await lookAt(inst('3.0.2'), fakeNowMs - day / 2, kept)).toEqual([[fakeNowMs - day / 2, false]]);
  });
});

/** How a Mac is kept up to date, and what it is. */
import { describe, expect, it } from 'vitest';
import { automaticUpdatesOnMacos } from '#agent/probes/automatic-updates/macos.ts';
import { hostOnMacos } from '#agent/probes/host/macos.ts';
import { osReleaseOnMacos } from '#agent/probes/os-release/macos.ts';
import { pendingUpdatesOnMacos } from '#agent/probes/pending-updates/macos.ts';
import { restartStateOnMacos } from '#agent/probes/restart-state/macos.ts';
import { fakeLook, fakeMemory, fakeNowMs, type Recorded } from '../../fake/look.ts';
import { plist } from './macos-disks.ts';

const version = (product: string, build: string) => ({
  stdout: `ProductName:\tmacOS\nProductVersion:\t${product}\nBuildVersion:\t${build}\n`,
});
const noFile = { stdout: '', stderr: 'x.plist: file does not exist\n', exitCode: 1 };
const searched = (at: string, more: Record<string, boolean> = {}) => ({
  stdout: plist({ LastFullSuccessfulDate: at, ...more }).replace(
    /<string>(\d{4}-[^<]*)<\/string>/,
    '<date>$1</date>',
  ),
});
const listed = (...titles: readonly (readonly [string, string])[]) => ({
  stdout: `Software Update Tool\n\nFinding available software\nSoftware Update found the following new or updated software:\n${titles
    .map(
      ([title, number]) =>
        `* Label: ${title}-x\n\tTitle: ${title}, Version: ${number}, Size: 10KiB, Recommended: YES, Action: restart, \n`,
    )
    .join('')}`,
});
const none = {
  stdout: 'Software Update Tool\n\nFinding available software\n',
  stderr: 'No new software available.\n',
};
const settled: Recorded = {
  'macos.plist.SoftwareUpdate': searched('2026-11-22T03:00:00Z'),
  'macos.plist.SoftwareUpdate.forced': noFile,
  'macos.plist.SoftwareUpdate.declared': noFile,
  'macos.plist.applicationaccess.forced': noFile,
  'macos.sw_vers': version('14.6', '23G80'),
};

describe('updates that wait on a Mac', () => {
  it('count as security where they are of the macOS that runs; an upgrade to the next does not', async () => {
    const look = fakeLook({
      ...settled,
      'macos.softwareupdate.list': listed(
        ['macOS Sonoma 14.6.1', '14.6.1'],
        ['macOS Sequoia 15.1', '15.1'],
        ['Safari', '17.6'],
        ['Pro Apps QuickTime codecs', '1.0'],
      ),
    });
    const fact = await pendingUpdatesOnMacos.read(look);
    expect(fact.updates?.map(update => [update.package, update.security])).toEqual([
      ['macOS Sonoma 14.6.1', true],
      ['macOS Sequoia 15.1', false],
      ['Safari', true],
      ['Pro Apps QuickTime codecs', false],
    ]);
    expect(fact).toMatchObject({
      metadataRefreshedAtMs: Date.parse('2026-11-22T03:00:00Z'),
      server: 'internet',
    });
  });

  it('are not none on a Mac that never searched', async () => {
    const never = {
      ...settled,
      'macos.plist.SoftwareUpdate': { stdout: plist({}) },
      'macos.softwareupdate.list': none,
    };
    await expect(pendingUpdatesOnMacos.read(fakeLook(never))).rejects.toMatchObject({
      reason: 'no_metadata',
    });
  });

  it('keep the day on which they were first seen', async () => {
    const memory = fakeMemory();
    const read = async (list: Recorded[string], days: number) =>
      await pendingUpdatesOnMacos.read(
        fakeLook(
          { ...settled, 'macos.softwareupdate.list': list },
          { memory, nowMs: fakeNowMs + days * 86_400_000 },
        ),
      );
    await read(none, 0);
    await read(listed(['macOS Sonoma 14.6.1', '14.6.1']), 1);
    const later = await read(listed(['macOS Sonoma 14.6.1', '14.6.1']), 9);
    expect(later.updates?.[0]).toMatchObject({ firstSeenAtMs: fakeNowMs + 86_400_000, arrivalSeen: true });
  });

  it('were last put in when the list of installations says so, definitions of XProtect left out', async () => {
    const entry = (name: string, at: string) =>
      `<dict><key>displayName</key><string>${name}</string><key>date</key><date>${at}</date></dict>`;
    const history = {
      stdout: plist([]).replace(
        '<array/>',
        `<array>${entry('macOS 14.6', '2026-10-02T09:00:00Z')}${entry('Safari', '2026-10-20T09:00:00Z')}${entry('XProtectPlistConfigData', '2026-11-20T09:00:00Z')}</array>`,
      ),
    };
    const read = async (recorded: Recorded) => await pendingUpdatesOnMacos.read(fakeLook(recorded));
    const listedNone = { ...settled, 'macos.softwareupdate.list': none };
    expect((await read({ ...listedNone, 'macos.plist.installHistory': history })).lastInstalledAtMs).toBe(
      Date.UTC(2026, 9, 20, 9),
    );
    expect(await read(listedNone)).not.toHaveProperty('lastInstalledAtMs');
  });

  it('wait for a restart where they ask for one', async () => {
    const outputs = {
      'macos.sysctl.boottime': { stdout: '{ sec = 1763800000, usec = 1 } Sat Nov 22 08:26:40 2025\n' },
    };
    const some = { ...outputs, 'macos.softwareupdate.list': listed(['macOS Sonoma 14.6.1', '14.6.1']) };
    expect(await restartStateOnMacos.read(fakeLook(some))).toEqual({
      required: true,
      reasons: ['macOS Sonoma 14.6.1 is put in with a restart'],
      bootedAtMs: 1_763_800_000_000,
    });
    const quiet = await restartStateOnMacos.read(fakeLook({ ...outputs, 'macos.softwareupdate.list': none }));
    expect(quiet.required).toBe(false);
  });
});

describe('automatic updates of a Mac', () => {
  const read = async (more: Recorded) =>
    await automaticUpdatesOnMacos.read(fakeLook({ ...settled, ...more }));

  it('are on where nothing is set', async () => {
    expect(await read({})).toMatchObject({
      enabled: true,
      installsSecurity: true,
      deferredSeconds: 0,
      pausedUntilMs: 0,
      forbidden: false,
    });
    expect(await read({ 'macos.plist.SoftwareUpdate': noFile })).toMatchObject({
      enabled: true,
      installsSecurity: true,
    });
  });

  it('do not install what somebody switched off, though they look and fetch', async () => {
    for (const key of ['AutomaticallyInstallMacOSUpdates', 'CriticalUpdateInstall', 'ConfigDataInstall']) {
      const fact = await read({
        'macos.plist.SoftwareUpdate': searched('2026-11-22T03:00:00Z', { [key]: false }),
      });
      expect(fact).toMatchObject({
        enabled: true,
        installsSecurity: false,
        because: `${key}=false (System Settings)`,
      });
    }
  });

  it('follow the profile against what stands on the machine', async () => {
    const off = searched('2026-11-22T03:00:00Z', { AutomaticDownload: false });
    const forced = { stdout: plist({ AutomaticDownload: true }) };
    expect(await read({ 'macos.plist.SoftwareUpdate': off })).toMatchObject({ enabled: false });
    expect(
      await read({ 'macos.plist.SoftwareUpdate': off, 'macos.plist.SoftwareUpdate.forced': forced }),
    ).toMatchObject({ enabled: true });
  });

  it('follow what a device management declares, over profile and setting', async () => {
    const declared = (settings: Record<string, number>) => ({
      'macos.plist.SoftwareUpdate.declared': {
        stdout: plist({
          SUCorePersistedStatePolicyFields: { SUCoreDDMDeclarationGlobalSettings: settings },
        }),
      },
    });
    const off = {
      'macos.plist.SoftwareUpdate': searched('2026-11-22T03:00:00Z', { AutomaticDownload: false }),
    };
    expect(await read({ ...off, ...declared({ automaticallyDownload: 1 }) })).toMatchObject({
      enabled: true,
    });
    expect(await read(declared({ minorOSDeferralPeriod: 30 }))).toMatchObject({
      enabled: true,
      deferredSeconds: 30 * 86_400,
    });
    // What a number other than 1 stands for is not known, so that nothing good is told.
    const unsure = await read(declared({ automaticallyInstallOSUpdates: 2 }));
    expect(unsure).not.toHaveProperty('installsSecurity');
    expect(await read({ ...off, ...declared({ automaticallyInstallOSUpdates: 2 }) })).toMatchObject({
      enabled: false,
      installsSecurity: false,
    });
  });

  it('are not said to be on, or never kept back, where what is declared may not be read', async () => {
    const fact = await read({
      'macos.plist.SoftwareUpdate.declared': { stdout: '', stderr: 'Permission denied\n', exitCode: 1 },
    });
    for (const field of ['enabled', 'installsSecurity', 'deferredSeconds'])
      expect(fact).not.toHaveProperty(field);
  });

  it('that are kept back by a profile say for how long, since they are not listed meanwhile', async () => {
    const restrictions = (more: Record<string, number | boolean>) => ({
      'macos.plist.applicationaccess.forced': { stdout: plist(more) },
    });
    const days = async (more: Record<string, number | boolean>) =>
      Number((await read(restrictions(more))).deferredSeconds) / 86_400;
    expect(await days({ forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateDelay: 45 })).toBe(45);
    expect(await days({ forceDelayedSoftwareUpdates: true })).toBe(30);
    expect(await days({ enforcedSoftwareUpdateDelay: 45 })).toBe(0);
  });
});

describe('a Mac', () => {
  it('says which macOS it runs, with its security response', async () => {
    const outputs = {
      'macos.sw_vers': {
        stdout:
          'ProductName:\tmacOS\nProductVersion:\t14.6.1\nProductVersionExtra:\t(a)\nBuildVersion:\t23G93\n',
      },
      'macos.uname': { stdout: '23.6.0 arm64\n' },
    };
    expect(await osReleaseOnMacos.read(fakeLook(outputs))).toEqual({
      platform: 'macos',
      id: 'macos',
      version: '14.6.1',
      build: '23G93',
      name: 'macOS Sonoma 14.6.1 (a)',
      codename: 'Sonoma',
      extendedSupport: '',
      kernel: '23.6.0',
      architecture: 'aarch64',
    });
  });

  it('says its name, and what it can of its make', async () => {
    const name = { 'macos.scutil.name': { stdout: 'FRONT-2\n' } };
    expect(await hostOnMacos.read(fakeLook(name))).toEqual({ name: 'FRONT-2', vendor: 'Apple' });
    const ioreg = {
      stdout:
        '+-o x <class IOPlatformExpertDevice>\n "model" = <"MacBookAir10,1">\n "IOPlatformSerialNumber" = "C02X"\n',
    };
    expect(await hostOnMacos.read(fakeLook({ ...name, 'macos.ioreg.platform': ioreg }))).toMatchObject({
      model: 'MacBookAir10,1',
      chassis: 'laptop',
      serial: 'C02X',
    });
  });
});

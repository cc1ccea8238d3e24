/** What one script tells of a Windows machine: which it is, which Windows, whether it restarts and updates itself. */
import { describe, expect, it } from 'vitest';
import { automaticUpdatesOnWindows } from '#agent/probes/automatic-updates/windows.ts';
import { hostOnWindows } from '#agent/probes/host/windows.ts';
import { osReleaseOnWindows } from '#agent/probes/os-release/windows.ts';
import type { Probe } from '#agent/probes/probe.ts';
import { restartStateOnWindows } from '#agent/probes/restart-state/windows.ts';
import type { AskedFact } from '#proto/fact-names.ts';
import { fakeLook } from '../../fake/look.ts';
import { failedSection } from './windows-document.ts';
import { systemDocument } from './windows-machines.ts';

type Changes = Readonly<Record<string, object>>;
const reader =
  <N extends AskedFact>(probe: Probe<N>) =>
  (changes: Changes = {}) =>
    probe.read(fakeLook({ 'windows.system': { stdout: systemDocument(changes) } }));

const host = reader(hostOnWindows);
const release = reader(osReleaseOnWindows);
const restart = reader(restartStateOnWindows);
const updates = reader(automaticUpdatesOnWindows);
const denied = failedSection('no_privilege', '0x80041003');

describe('which machine', () => {
  it('names itself', async () => {
    expect(await host()).toEqual({
      name: 'EXAM-03',
      vendor: 'LENOVO',
      model: '21F8CTO1WW',
      serial: 'PF0TEST1',
      chassis: 'laptop',
    });
  });

  it.each([
    ['a desktop', { enclosure: { chassisTypes: [35] } }, 'desktop'],
    ['a server', { enclosure: { chassisTypes: [23] } }, 'server'],
    ['a convertible', { enclosure: { chassisTypes: [31] } }, 'laptop'],
    ['a laptop whose case says "unknown"', { enclosure: { chassisTypes: [2] } }, 'laptop'],
    ['Hyper-V', { computer: { manufacturer: 'Microsoft Corporation', model: 'Virtual Machine' } }, 'virtual'],
    ['VMware', { computer: { manufacturer: 'VMware, Inc.', model: 'VMware7,1' } }, 'virtual'],
    ['VirtualBox', { computer: { manufacturer: 'innotek GmbH', model: 'VirtualBox' } }, 'virtual'],
    ['a Surface', { computer: { manufacturer: 'Microsoft Corporation', model: 'Surface Pro 9' } }, 'laptop'],
  ])('%s', async (_title, changes, chassis) => {
    expect((await host(changes)).chassis).toBe(chassis);
  });

  it("a maker's placeholder is no serial number", async () => {
    expect(await host({ bios: { serial: 'To be filled by O.E.M.' } })).not.toHaveProperty('serial');
  });

  it('shows what it has where a part cannot be read', async () => {
    expect(await host({ bios: denied, enclosure: denied })).toMatchObject({
      name: 'EXAM-03',
      chassis: 'laptop',
    });
  });
});

describe('which Windows', () => {
  it('is told by its build, not by its product name', async () => {
    expect(await release()).toEqual({
      platform: 'windows',
      id: 'windows',
      version: '26100.7171',
      name: 'Windows 11 Pro 24H2',
      codename: '24H2',
      kernel: '10.0.26100.7171',
      architecture: 'x86_64',
      edition: 'Professional',
      build: '26100',
      installedAtMs: 1_735_689_600_000,
      extendedSupport: '',
    });
  });

  it('Windows 10, and whether its extended updates are paid for', async () => {
    const ten = { build: '19045', revision: 6456, displayVersion: '22H2', edition: 'Core' };
    expect(await release({ release: ten })).toMatchObject({ name: 'Windows 10 Home 22H2' });
    expect(await release({ release: ten })).toMatchObject({ extendedSupport: '' });
    expect(await release({ release: ten, extendedSupport: { esuLicensed: true } })).toMatchObject({
      extendedSupport: 'windows-esu',
    });
    expect(await release({ release: ten, extendedSupport: denied })).not.toHaveProperty('extendedSupport');
  });

  it('a long-term edition', async () => {
    for (const edition of ['EnterpriseS', 'IoTEnterpriseS', 'EnterpriseSN'])
      expect(await release({ release: { edition } })).toMatchObject({ extendedSupport: 'ltsc', edition });
    expect(await release({ release: { edition: 'EnterpriseSomething' } })).toMatchObject({
      extendedSupport: '',
    });
  });

  it('a server of the same build as a workstation', async () => {
    const server = { installationType: 'Server Core', edition: 'ServerStandard' };
    expect(await release({ release: server })).toMatchObject({ name: 'Windows Server 2025 Standard 24H2' });
  });

  it('a release before 20H2 names itself otherwise', async () => {
    const old = { build: '17763', displayVersion: null, releaseId: '1809', edition: 'EnterpriseS' };
    expect(await release({ release: old })).toMatchObject({ name: 'Windows 10 Enterprise LTSC 1809' });
  });

  it('without its update revision it gives no version, rather than that of an unpatched machine', async () => {
    expect(await release({ release: { revision: null } })).not.toHaveProperty('version');
  });

  it('without a build it fails', async () => {
    await expect(release({ release: { build: null } })).rejects.toMatchObject({ reason: 'parse_error' });
    await expect(release({ release: denied })).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

describe('restart', () => {
  it('none is needed', async () => {
    expect(await restart()).toEqual({
      required: false,
      reasons: [],
      bootedAtMs: Date.UTC(2026, 10, 20, 6, 55, 12, 500),
    });
  });

  it.each([
    ['restart', 'componentsPending'],
    ['restart', 'componentsInProgress'],
    ['restart', 'packagesPending'],
    ['restart', 'updateRequired'],
    ['restart', 'updateExeVolatile'],
    ['restart', 'computerRenamed'],
    ['updateAgent', 'rebootRequired'],
  ])('%s.%s alone is enough', async (section, sign) => {
    const fact = await restart({ [section]: { [sign]: true } });
    expect(fact.required).toBe(true);
    expect(fact.reasons).toHaveLength(1);
  });

  it('files that wait to be replaced are told, and do not count by themselves', async () => {
    const fact = await restart({ restart: { fileRenames: 4 } });
    expect(fact.required).toBe(false);
    expect(fact.reasons).toHaveLength(1);
  });

  it('is read without the Windows Update Agent, as under ConstrainedLanguage', async () => {
    const blocked = { updateAgent: failedSection('clm_blocked') };
    expect(await restart({ ...blocked, restart: { updateRequired: true } })).toMatchObject({
      required: true,
    });
  });

  it('signs that could not be read are no "no"', async () => {
    await expect(restart({ restart: denied })).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

describe('automatic updates', () => {
  it('a workstation that was left alone installs them', async () => {
    expect(await updates()).toEqual({
      mechanism: 'windows_update',
      installed: true,
      forbidden: false,
      enabled: true,
      installsSecurity: true,
      deferredSeconds: 0,
      pausedUntilMs: 0,
      lastRunAtMs: Date.UTC(2026, 10, 23, 3, 10),
    });
  });

  it('a server that was left alone only fetches them', async () => {
    expect(await updates({ release: { installationType: 'Server' } })).toMatchObject({
      enabled: true,
      installsSecurity: false,
    });
  });

  it.each([
    ['service UsoSvc is disabled', { updateServices: { services: [{ name: 'UsoSvc', start: 4 }] } }],
    ['DisableWindowsUpdateAccess=1 (policy)', { updatePolicy: { accessDisabled: 1 } }],
    [
      'DoNotConnectToWindowsUpdateInternetLocations=1 without a server (policy)',
      { updatePolicy: { noInternet: 1 } },
    ],
  ])('%s keeps them out', async (because, changes) => {
    expect(await updates(changes)).toMatchObject({
      forbidden: true,
      enabled: false,
      installsSecurity: false,
      because,
    });
  });

  it('NoAutoUpdate=1 switches them off, but another program may still install them', async () => {
    expect(await updates({ updatePolicy: { noAutoUpdate: 1, auOptions: 4 } })).toMatchObject({
      forbidden: false,
      enabled: false,
      installsSecurity: false,
      because: 'NoAutoUpdate=1 (policy), AUOptions=4 (policy)',
    });
  });

  it.each([
    [2, false],
    [3, false],
    [4, true],
    [5, undefined],
    [7, false],
  ])('AUOptions=%s', async (auOptions, installs) => {
    expect((await updates({ updatePolicy: { auOptions } })).installsSecurity).toBe(installs);
  });

  it('device management counts where no group policy speaks', async () => {
    expect(await updates({ updateMdm: { allowAutoUpdate: 5 } })).toMatchObject({ enabled: false });
    expect(await updates({ updateMdm: { allowAutoUpdate: 0 } })).toMatchObject({ installsSecurity: false });
    const both = { updateMdm: { allowAutoUpdate: 5 }, updatePolicy: { auOptions: 4 } };
    expect(await updates(both)).toMatchObject({ enabled: true, installsSecurity: true });
  });

  it('a pause of a person, while it lasts', async () => {
    expect(await updates({ updatePause: { until: '2026-12-14T12:00:00Z' } })).toMatchObject({
      pausedUntilMs: Date.UTC(2026, 11, 14, 12),
      because: 'paused by a person in Settings',
    });
    expect(await updates({ updatePause: { until: '2026-11-01T12:00:00Z' } })).toMatchObject({
      pausedUntilMs: 0,
    });
  });

  it('a pause by policy lasts 35 days from its start', async () => {
    const paused = await updates({ updatePolicy: { qualityPausedSince: '2026-11-20' } });
    expect(paused.pausedUntilMs).toBe(Date.UTC(2026, 11, 25));
  });

  it('a pause that ends at an unreadable time is no absence of one', async () => {
    await expect(updates({ updatePause: { until: 'mañana' } })).rejects.toMatchObject({
      reason: 'parse_error',
    });
  });

  it('how long they are kept back', async () => {
    const policy = { qualityDeferred: 1, qualityDeferredDays: 14 };
    expect(await updates({ updatePolicy: policy })).toMatchObject({ deferredSeconds: 14 * 86_400 });
    expect(await updates({ updatePolicy: { ...policy, qualityDeferred: 0 } })).toMatchObject({
      deferredSeconds: 0,
    });
    expect(await updates({ updateMdm: { qualityDeferredDays: 7 } })).toMatchObject({
      deferredSeconds: 7 * 86_400,
    });
  });

  it('services that Windows does not list leave it open whether they run', async () => {
    expect(await updates({ updateServices: { services: [] } })).not.toHaveProperty('enabled');
  });

  it('policies that cannot be read are a reason, never "no policy"', async () => {
    for (const section of ['updatePolicy', 'updateMdm', 'updatePause', 'updateServices'])
      await expect(updates({ [section]: denied })).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

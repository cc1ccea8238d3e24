/** How a Windows machine guards itself, from one script's answer: what is known, what wins, what stays unsaid. */
import { describe, expect, it } from 'vitest';
import { antimalwareOnWindows } from '#agent/probes/antimalware/windows.ts';
import { productStateOf } from '#agent/probes/antimalware/windows-product-state.ts';
import { auditLogOnWindows } from '#agent/probes/audit-log/windows.ts';
import { firewallOnWindows } from '#agent/probes/firewall/windows.ts';
import { removableMediaOnWindows } from '#agent/probes/removable-media/windows.ts';
import { timeSyncOnWindows } from '#agent/probes/time-sync/windows.ts';
import { fakeLook } from '../../fake/look.ts';
import {
  auditSettings,
  defender,
  defenderGuid,
  failed,
  localFirewall,
  profiles,
  protectionDocument,
  read,
  removable,
  time,
} from './windows-posture.ts';

const machine = (change: Readonly<Record<string, unknown>> = {}) =>
  fakeLook({ 'windows.protection': { stdout: protectionDocument(change) } });

describe('the audit log', () => {
  it('tells the Security log, its size by policy, and what it records', async () => {
    expect(await auditLogOnWindows.read(machine())).toMatchObject({
      stores: [
        {
          name: 'Security',
          recording: true,
          persistent: true,
          maxBytes: 196_608 * 1024,
          oldestRecordAtMs: Date.UTC(2026, 9, 30, 8, 0, 0, 123),
          whenFull: 'overwrite',
        },
      ],
      kinds: expect.arrayContaining([
        { name: 'logon', success: true, failure: true },
        { name: 'logoff', success: true, failure: false },
        { name: 'lockout', success: false, failure: true },
      ]),
    });
  });

  it('takes the live size in bytes where no policy gives one in KiB', async () => {
    const policy = read({ maxKilobytes: null, retention: null, autoBackup: null });
    const { stores } = await auditLogOnWindows.read(machine({ securityLogPolicy: policy }));
    expect(stores).toMatchObject([{ maxBytes: 20_971_520, whenFull: 'overwrite' }]);
  });

  it('stops when full where a policy keeps old records, unless they are archived', async () => {
    const stop = read({ maxKilobytes: null, retention: '1', autoBackup: '0' });
    const archive = read({ maxKilobytes: null, retention: '1', autoBackup: '1' });
    expect(await auditLogOnWindows.read(machine({ securityLogPolicy: stop }))).toMatchObject({
      stores: [{ whenFull: 'stop' }],
    });
    expect(await auditLogOnWindows.read(machine({ securityLogPolicy: archive }))).toMatchObject({
      stores: [{ whenFull: 'archive' }],
    });
  });

  it('records nothing where the log is off, its service stands still, or no subcategory is on', async () => {
    const log = { enabled: true, maxBytes: 1, mode: 'Circular', serviceRunning: true };
    const none = auditSettings().map(one => ({ ...one, setting: 0 }));
    for (const change of [
      { securityLog: read({ ...log, enabled: false }) },
      { securityLog: read({ ...log, serviceRunning: false }) },
      { auditPolicy: read({ subcategories: none }) },
    ])
      expect(await auditLogOnWindows.read(machine(change))).toMatchObject({ stores: [{ recording: false }] });
  });

  it('does not answer with half of what auditpol says', async () => {
    const half = read({ subcategories: auditSettings().slice(0, 4) });
    await expect(auditLogOnWindows.read(machine({ auditPolicy: half }))).rejects.toMatchObject({
      reason: 'parse_error',
    });
  });

  it('says that it lacks the permission, and lists no empty kinds', async () => {
    const denied = failed('no_privilege', '0x80070005');
    await expect(auditLogOnWindows.read(machine({ auditPolicy: denied }))).rejects.toMatchObject({
      reason: 'no_privilege',
    });
    await expect(auditLogOnWindows.read(machine({ securityLog: denied }))).rejects.toMatchObject({
      reason: 'no_privilege',
    });
  });

  it('is forwarded while WinRM carries it; without a policy that is not known', async () => {
    const forwarding = (subscriptions: number, transportRunning: boolean) =>
      auditLogOnWindows.read(machine({ eventForwarding: read({ subscriptions, transportRunning }) }));
    expect(await forwarding(1, true)).toMatchObject({ forwarded: true });
    expect(await forwarding(1, false)).toMatchObject({ forwarded: false });
    expect(await forwarding(0, true)).not.toHaveProperty('forwarded');
  });
});

describe('the firewall', () => {
  it('is on where every profile is, and blocks what nobody asked for', async () => {
    const facts = await firewallOnWindows.read(machine());
    expect(facts.enabled).toBe(true);
    expect(facts.profiles).toEqual(
      ['domain', 'private', 'public'].map(name => ({
        name,
        product: 'windows',
        enabled: true,
        inbound: 'block',
        enforced: false,
      })),
    );
  });

  it('is not on where one profile is off, or lets everything in', async () => {
    for (const change of [{ Public: { enabled: 0 } }, { Private: { inbound: 2 } }] as const)
      expect(
        (await firewallOnWindows.read(machine({ firewallActive: read({ profiles: profiles(change) }) })))
          .enabled,
      ).toBe(false);
  });

  it('filters nothing without its service, whatever the settings say', async () => {
    const stopped = read({ running: false, start: 4 });
    const facts = await firewallOnWindows.read(machine({ firewallService: stopped }));
    expect(facts.enabled).toBe(false);
    expect(facts.profiles?.every(one => one.enabled === false)).toBe(true);
  });

  it('in the registry: a policy that switches it off beats the machine that has it on', async () => {
    const settings = [
      ...localFirewall(1),
      { layer: 'policy', profile: 'PublicProfile', enabled: 0, inbound: null },
    ];
    const facts = await firewallOnWindows.read(
      machine({ firewallActive: failed('clm_blocked'), firewallSettings: read({ settings }) }),
    );
    expect(facts.enabled).toBe(false);
    expect(facts.profiles?.[2]).toMatchObject({ name: 'public', enabled: false, enforced: true });
  });

  it('in the registry: a policy names the private profile otherwise than the machine does', async () => {
    const settings = [
      ...localFirewall(0),
      ...['DomainProfile', 'PrivateProfile', 'PublicProfile'].map(profile => ({
        layer: 'policy',
        profile,
        enabled: 1,
        inbound: 1,
      })),
    ];
    const facts = await firewallOnWindows.read(
      machine({ firewallActive: failed('clm_blocked'), firewallSettings: read({ settings }) }),
    );
    expect(facts.enabled).toBe(true);
  });

  it('is not guessed where the registry sets nothing', async () => {
    const change = { firewallActive: failed('command_failed'), firewallSettings: read({ settings: [] }) };
    await expect(firewallOnWindows.read(machine(change))).rejects.toMatchObject({
      reason: 'partial_coverage',
    });
  });

  it('of another maker counts while it is on', async () => {
    const off = { firewallActive: read({ profiles: profiles({ Public: { enabled: 0 } }) }) };
    const other = (state: number) => read({ products: [{ name: 'Example Firewall', state }] });
    const on = await firewallOnWindows.read(machine({ ...off, firewallProducts: other(0x41000) }));
    expect(on.enabled).toBe(true);
    expect(on.profiles?.at(-1)).toEqual({ name: 'all', product: 'Example Firewall', enabled: true });
    expect(
      (await firewallOnWindows.read(machine({ ...off, firewallProducts: other(0x40000) }))).enabled,
    ).toBe(false);
    // Asleep is not on.
    expect(
      (await firewallOnWindows.read(machine({ ...off, firewallProducts: other(0x42000) }))).enabled,
    ).toBe(false);
    expect(
      await firewallOnWindows.read(machine({ ...off, firewallProducts: failed('timeout') })),
    ).not.toHaveProperty('enabled');
  });
});

describe('antimalware', () => {
  const list = (...products: unknown[]) => read({ products });
  const other = (state: number) => ({ name: 'Example Endpoint', guid: '{1}', state });
  const inList = { name: 'Windows Defender', guid: defenderGuid, state: 0x61100 };

  it.each([
    [0x41000, { on: true, upToDate: true }],
    [397568, { on: true, upToDate: true }],
    [397584, { on: true, upToDate: false }],
    [393472, { on: false, upToDate: true }],
    [0x42000, { on: false, upToDate: true }],
    [0x43010, { on: false, upToDate: false }],
    [0x4f0f0, {}],
  ])('reads the state %d of SecurityCenter', (state, expected) => {
    expect(productStateOf(state)).toEqual(expected);
  });

  it('tells Defender in full, with the time of its definitions', async () => {
    expect(await antimalwareOnWindows.read(machine())).toEqual({
      products: [
        {
          name: 'Windows Defender',
          enabled: true,
          realTime: true,
          upToDate: true,
          signaturesAtMs: Date.UTC(2026, 10, 22, 20, 14, 3),
          signatureVersion: '1.441.220.0',
          tamperProtected: true,
          mode: 'normal',
          version: '4.18.26100.7',
        },
      ],
    });
  });

  it("takes Defender's own word before the list's: real-time protection is off", async () => {
    const change = { defender: read({ ...defender, realTime: false }) };
    expect(await antimalwareOnWindows.read(machine(change))).toMatchObject({
      products: [{ name: 'Windows Defender', realTime: false }],
    });
  });

  it('with two products tells both: the other guards, Defender stands back', async () => {
    const change = {
      antivirusProducts: list({ ...inList, state: 0x60100 }, other(0x41000)),
      defender: read({ ...defender, mode: 'Passive Mode' }),
    };
    expect(await antimalwareOnWindows.read(machine(change))).toMatchObject({
      products: [
        { name: 'Windows Defender', mode: 'passive', realTime: false },
        { name: 'Example Endpoint', enabled: true, realTime: true, upToDate: true },
      ],
    });
  });

  it('on a server, where nobody keeps a list, tells Defender alone', async () => {
    const change = { antivirusProducts: failed('feature_missing', '0x8004100e') };
    expect(await antimalwareOnWindows.read(machine(change))).toMatchObject({
      products: [{ name: 'Microsoft Defender Antivirus', enabled: true, upToDate: true }],
    });
  });

  it('on a server whose Defender is off does not know whether another product guards', async () => {
    const change = {
      antivirusProducts: failed('feature_missing', '0x8004100e'),
      defender: read({ ...defender, antivirusEnabled: false }),
    };
    await expect(antimalwareOnWindows.read(machine(change))).rejects.toMatchObject({
      reason: 'partial_coverage',
    });
  });

  it('falls back to the list where Defender hangs', async () => {
    const change = { antivirusProducts: list(inList, other(0x40010)), defender: failed('timeout') };
    expect(await antimalwareOnWindows.read(machine(change))).toEqual({
      products: [
        { name: 'Windows Defender', enabled: true, realTime: true, upToDate: true },
        { name: 'Example Endpoint', enabled: false, realTime: false, upToDate: false },
      ],
    });
  });

  it('says that there is nothing only where both were asked', async () => {
    const empty = { antivirusProducts: list(), defender: failed('feature_missing', '0x8004100e') };
    expect(await antimalwareOnWindows.read(machine(empty))).toEqual({ products: [] });
    await expect(
      antimalwareOnWindows.read(machine({ antivirusProducts: list(), defender: failed('timeout') })),
    ).rejects.toMatchObject({ reason: 'partial_coverage' });
    await expect(
      antimalwareOnWindows.read(
        machine({ antivirusProducts: failed('no_privilege'), defender: failed('timeout') }),
      ),
    ).rejects.toMatchObject({ reason: 'timeout' });
  });
});

describe('the clock', () => {
  const clock = (change: Readonly<Record<string, unknown>>) =>
    timeSyncOnWindows.read(machine({ time: read({ ...time, ...change }) }));

  it('is kept although the service stands still, as outside a domain it does', async () => {
    expect(await clock({})).toEqual({
      enabled: true,
      mechanism: 'w32time',
      servers: ['time.windows.com'],
    });
  });

  it.each([
    ['NoSync', { type: 'NoSync' }],
    ['NoSync by policy over NTP', { typePolicy: 'NoSync' }],
    ['a disabled service', { start: 4 }],
    ['a client that is switched off', { clientPolicy: 0 }],
  ])('is not kept with %s', async (_, change) => {
    expect(await clock(change)).toMatchObject({ enabled: false });
  });

  it('follows the domain without naming a server', async () => {
    expect(await clock({ type: 'NT5DS' })).toMatchObject({ enabled: true, servers: [] });
  });

  it('may be kept by a time service of another maker', async () => {
    expect(await clock({ start: 4, otherServiceRunning: true })).toMatchObject({
      enabled: true,
      mechanism: 'ntpd',
    });
  });

  it('is never called synchronized on the word of settings', async () => {
    expect(await clock({})).not.toHaveProperty('synchronized');
    await expect(clock({ type: 'Something' })).rejects.toMatchObject({ reason: 'parse_error' });
  });
});

describe('removable disks', () => {
  const none = Object.fromEntries(Object.keys(removable).map(name => [name, null]));
  const media = (change: Readonly<Record<string, unknown>>) =>
    removableMediaOnWindows.read(machine({ removable: read({ ...none, usbStorStart: 3, ...change }) }));

  it('are open where nothing is set', async () => {
    expect(await media({})).toEqual({
      blocked: false,
      writeNeedsEncryption: false,
      autorun: false,
      because: [],
    });
  });

  it('need BitLocker before anything is written', async () => {
    expect(await media({ writeNeedsBitLocker: 1 })).toMatchObject({
      blocked: false,
      writeNeedsEncryption: true,
      because: ['RDVDenyWriteAccess=1 (policy)'],
    });
  });

  it.each([
    ['a policy against all', { denyAll: 1 }],
    ['policies against reading and writing', { denyRead: 1, denyWrite: 1 }],
    ['both drivers off', { usbStorStart: 4, uasStorStart: 4 }],
  ])('are blocked by %s', async (_, change) => {
    expect(await media(change)).toMatchObject({ blocked: true, writeNeedsEncryption: true });
  });

  it('are not blocked while one of the two USB drivers works', async () => {
    expect(await media({ usbStorStart: 4, uasStorStart: 3 })).toMatchObject({ blocked: false });
  });

  it('are not blocked by a policy against writing, which lets nothing out', async () => {
    expect(await media({ denyWrite: 1 })).toMatchObject({ blocked: false, writeNeedsEncryption: true });
  });

  it('start programs by themselves only where that is set and not switched off by type', async () => {
    expect(await media({ noAutorun: 2 })).toMatchObject({ autorun: true });
    expect(await media({ noAutorun: 2, noDriveTypeAutoRun: 255 })).toMatchObject({ autorun: false });
    expect(await media({ noAutorun: 2, noDriveTypeAutoRun: 0x91 })).toMatchObject({ autorun: true });
  });
});

describe('a machine whose policy blocks the script', () => {
  it.each([
    auditLogOnWindows,
    firewallOnWindows,
    antimalwareOnWindows,
    timeSyncOnWindows,
    removableMediaOnWindows,
  ])('leaves $fact unknown', async probe => {
    const look = fakeLook({
      'windows.protection': { stdout: '', stderr: 'about_Execution_Policies', exitCode: 1 },
    });
    await expect(probe.read(look)).rejects.toMatchObject({ reason: 'policy_blocked' });
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticUpdatesOnLinux } from '#agent/probes/automatic-updates/linux.ts';
import {
  aptConfigSource,
  aptTimersSource,
  unattendedUpgradesSource,
} from '#agent/probes/automatic-updates/unattended-upgrades.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { fakeLook, fakeNowMs, parseRecorded, type Recorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../agent/probes/automatic-updates/fixtures/linux/${name}`, import.meta.url),
    'utf8',
  );
const stampSeconds = fakeNowMs / 1000 - 3600;
const debian = {
  'linux.dpkg-query.unattended-upgrades': { stdout: 'unattended-upgrades\tii \t2.9.1+nmu3\n' },
  'linux.apt-config': { stdout: fixture('apt-config-debian.txt') },
  'linux.systemctl.apt-timers': { stdout: fixture('timers-active.txt') },
  'linux.find.apt-times': {
    stdout: `${stampSeconds}\tf\t/var/lib/apt/periodic/unattended-upgrades-stamp\n`,
  },
  'linux.files.os-release': { '/etc/os-release': 'ID=debian\nVERSION_CODENAME=bookworm\n' },
} satisfies Recorded;
const read = (recorded: Recorded) => automaticUpdatesOnLinux.read(fakeLook(recorded));
const withConfig = (edit: (text: string) => string) => ({
  ...debian,
  'linux.apt-config': { stdout: edit(fixture('apt-config-debian.txt')) },
});

describe('whether updates install themselves', () => {
  it('says yes for Debian as unattended-upgrades sets it up', async () => {
    expect(await read(debian)).toEqual({
      forbidden: false,
      pausedUntilMs: 0,
      deferredSeconds: 0,
      mechanism: 'unattended-upgrades',
      installed: true,
      enabled: true,
      installsSecurity: true,
      lastRunAtMs: stampSeconds * 1000,
    });
  });

  it('says yes for Ubuntu, whose list names origin and suite', async () => {
    const ubuntu = {
      ...debian,
      'linux.apt-config': { stdout: fixture('apt-config-ubuntu.txt') },
      'linux.files.os-release': { '/etc/os-release': 'ID=ubuntu\nVERSION_CODENAME=jammy\n' },
    };
    expect(await read(ubuntu)).toMatchObject({ enabled: true, installsSecurity: true });
  });

  it('says no, and does not fail, where the package is missing or only its settings are left', async () => {
    const never = {
      stdout: '',
      stderr: 'dpkg-query: no packages found matching unattended-upgrades\n',
      exitCode: 1,
    };
    for (const answer of [
      never,
      { stdout: 'unattended-upgrades\trc \t2.9.1+nmu3\n' },
      { stdout: 'unattended-upgrades\tiU \t2.9\n' },
    ])
      expect(await read({ ...debian, 'linux.dpkg-query.unattended-upgrades': answer })).toEqual({
        forbidden: false,
        pausedUntilMs: 0,
        deferredSeconds: 0,
        mechanism: 'unattended-upgrades',
        installed: false,
        enabled: false,
        installsSecurity: false,
      });
  });

  it('says no when a setting or a masked timer keeps it from running', async () => {
    const off = { enabled: false, installsSecurity: false };
    expect(
      await read(withConfig(text => text.replace('Unattended-Upgrade "1"', 'Unattended-Upgrade "0"'))),
    ).toMatchObject(off);
    expect(await read(withConfig(text => text.replace(/^.*::Unattended-Upgrade "1";\n/m, '')))).toMatchObject(
      off,
    );
    expect(await read(withConfig(text => `${text}APT::Periodic::Enable "0";\n`))).toMatchObject(off);
    const masked = { ...debian, 'linux.systemctl.apt-timers': { stdout: fixture('timers-masked.txt') } };
    expect(await read(masked)).toMatchObject(off);
  });

  it('says that security fixes are left out when no pattern reaches them, or lists are never fetched', async () => {
    const left = { enabled: true, installsSecurity: false };
    const main = (text: string) => text.replace(/^.*label=Debian-Security";\n/gm, '');
    expect(await read(withConfig(main))).toMatchObject(left);
    expect(await read(withConfig(text => text.replace('Lists "1"', 'Lists "0"')))).toMatchObject(left);
    const download = (text: string) => `${text}Unattended-Upgrade::Download-Only "true";\n`;
    expect(await read(withConfig(download))).toMatchObject(left);
  });

  it('knows patterns by site, by wildcard and by suite', async () => {
    for (const pattern of ['origin=*', '*', 'o=Debian,a=oldstable-security', 'site=security.debian.org'])
      expect(
        await read(withConfig(text => text.replace(/"origin=Debian.*";/g, `"${pattern}";`))),
      ).toMatchObject({ installsSecurity: true });
    for (const pattern of ['origin=Debian,frob=1', 'o=Ubuntu', 'o=Debian,a=stable', 'label=Debian', ''])
      expect(
        await read(withConfig(text => text.replace(/"origin=Debian.*";/g, `"${pattern}";`))),
      ).toMatchObject({ installsSecurity: false });
  });

  it('leaves open what it cannot know: no systemd, an unknown system', async () => {
    const stderr = "System has not been booted with systemd as init system (PID 1). Can't operate.\n";
    const bare = { ...debian, 'linux.systemctl.apt-timers': { stdout: '', stderr, exitCode: 1 } };
    expect(await read(bare)).not.toHaveProperty('enabled');
    const strange = { ...debian, 'linux.files.os-release': { '/etc/os-release': 'ID=strange\n' } };
    expect(await read(strange)).not.toHaveProperty('installsSecurity');
    await expect(read({})).rejects.toMatchObject({ reason: 'feature_missing' });
  });

  it('answers or fails with a reason, whatever bytes it gets', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 255 }), (stdout, exitCode) => {
        for (const source of [aptConfigSource, aptTimersSource, unattendedUpgradesSource])
          expect(() => parseRecorded<unknown>(source, { stdout, exitCode })).toThrow(LookFailure);
      }),
    );
  });
});

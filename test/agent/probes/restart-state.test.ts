import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { compareVersions, parseKernelRelease } from '#agent/probes/restart-state/kernel-version.ts';
import { kernelsSource, procStatFile, restartStateOnLinux } from '#agent/probes/restart-state/linux.ts';
import { fakeLook, parseRecorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../agent/probes/restart-state/fixtures/linux/${name}`, import.meta.url),
    'utf8',
  );
const bootedAtMs = 1_795_200_000_000;
const read = (running: string, kernels: string, flag: Record<string, string> = {}) =>
  restartStateOnLinux.read(
    fakeLook({
      'linux.uname': { stdout: `${running} x86_64\n` },
      'linux.find.kernels': {
        stdout: fixture(kernels),
        stderr: "find: '/run/reboot-required': No such file or directory\n",
        exitCode: 1,
      },
      'linux.files.reboot-required': flag,
      'linux.files.proc-stat': { '/proc/stat': fixture('proc-stat.txt') },
    }),
  );

describe('whether a restart is due', () => {
  it('says so when a newer kernel of the same flavour is on disk, and since when', async () => {
    expect(await read('6.1.0-37-amd64', 'kernels-newer.txt')).toEqual({
      required: true,
      reasons: ['kernel 6.1.0-40-amd64 is installed, 6.1.0-37-amd64 runs'],
      runningKernel: '6.1.0-37-amd64',
      newestKernel: '6.1.0-40-amd64',
      bootedAtMs,
      requiredSinceAtMs: 1_795_300_000_750,
    });
  });

  it('says no when the newest kernel runs', async () => {
    const fact = await read('6.1.0-40-amd64', 'kernels-newer.txt');
    expect(fact).toMatchObject({ required: false, reasons: [], newestKernel: '6.1.0-40-amd64' });
    expect(fact).not.toHaveProperty('requiredSinceAtMs');
  });

  it('says so when packages raised the flag, and names them once', async () => {
    const fact = await read('6.8.0-85-generic', 'kernels-ubuntu-flag.txt', {
      '/run/reboot-required': '*** System restart required ***\n',
      '/run/reboot-required.pkgs': 'libc6\nlinux-base\nlibc6\n',
    });
    expect(fact).toMatchObject({
      required: true,
      reasons: ['libc6 was replaced', 'linux-base was replaced'],
      newestKernel: '6.8.0-85-generic',
      requiredSinceAtMs: 1_795_350_000_000,
    });
  });

  it('orders versions by number, and gives no time that the file system did not keep', async () => {
    const fact = await read('6.8.0-9-generic', 'kernels-ubuntu-flag.txt');
    expect(fact).toMatchObject({ required: true, newestKernel: '6.8.0-85-generic' });
    expect(fact).not.toHaveProperty('requiredSinceAtMs');
  });

  it('counts a kernel that lay there before the start from the start', async () => {
    const older = restartStateOnLinux.read(
      fakeLook({
        'linux.uname': { stdout: '6.1.0-20-amd64 x86_64\n' },
        'linux.find.kernels': { stdout: 'f\t1747000000.0000000000\t/boot/vmlinuz-6.1.0-37-amd64\n' },
        'linux.files.reboot-required': {},
        'linux.files.proc-stat': { '/proc/stat': fixture('proc-stat.txt') },
      }),
    );
    expect((await older).requiredSinceAtMs).toBe(bootedAtMs);
  });

  it('says nothing in a container, which has no kernel on disk', async () => {
    const fact = await read('6.18.44-host', 'kernels-container.txt');
    expect(fact).not.toHaveProperty('required');
    expect(fact).not.toHaveProperty('newestKernel');
  });

  it('tells versions and flavours apart', () => {
    const flavour = (release: string) => parseKernelRelease(release)?.flavour;
    expect(flavour('6.1.0-0.deb11.7-amd64')).toBe('amd64');
    expect(flavour('6.12.38+deb13-cloud-amd64')).toBe('cloud-amd64');
    expect(flavour('6.5.0-1025-azure')).toBe('azure');
    expect(flavour('6.6.0-rc3')).toBe('');
    expect(parseKernelRelease('memtest86+')).toBeNull();
    expect(compareVersions('6.1.0-9', '6.1.0-10')).toBeLessThan(0);
    expect(compareVersions('6.12~rc1-1', '6.12-1')).toBeLessThan(0);
    expect(compareVersions('6.12.38', '6.12.38+deb13')).toBeLessThan(0);
    expect(compareVersions('6.01', '6.1')).toBe(0);
  });

  it('answers or fails with a reason, whatever bytes it gets', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.integer({ min: 0, max: 255 }),
        (stdout, exitCode) => {
          expect(() => parseRecorded<unknown>(kernelsSource, { stdout, exitCode })).toThrow(LookFailure);
          const text = new TextDecoder().decode(stdout);
          expect(() => parseRecorded<unknown>(procStatFile, { '/proc/stat': text })).toThrow(LookFailure);
        },
      ),
    );
  });
});

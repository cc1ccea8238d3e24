import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { softwareOnLinux } from '#agent/probes/software/linux.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const dpkg = {
  'linux.dpkg-query.packages': { stdout: 'ii \tbash\t5.2.15-2+b7\tMatthias <m@example.org>\n' },
};
const nobody = { 'linux.files.flatpak-personal': {} };
const read = (recorded: Recorded) => softwareOnLinux.read(fakeLook(recorded));

describe('installed programs on Linux', () => {
  it('come from every manager that is there', async () => {
    const fact = await read({
      ...dpkg,
      'linux.flatpak.applications': { stdout: 'org.gimp.GIMP\t2.10.36\tflathub\n' },
      'linux.files.flatpak-personal': {
        '/home/jane/.local/share/flatpak/app/org.kde.krfb/current/active/metadata':
          '[Application]\nname=org.kde.krfb\n',
      },
    });
    expect(fact.programs).toEqual([
      { name: 'bash', version: '5.2.15-2+b7', publisher: 'Matthias', source: 'dpkg' },
      { name: 'org.gimp.GIMP', version: '2.10.36', publisher: 'flathub', source: 'flatpak' },
      { name: 'org.kde.krfb', version: '', publisher: '', source: 'flatpak', personal: true },
    ]);
    expect(fact.sources).toEqual(['dpkg', 'flatpak']);
    expect(fact.truncated).toBe(false);
  });

  it('are a part where a manager that is there does not answer', async () => {
    const snap = { stdout: '', stderr: 'error: cannot communicate with server\n', exitCode: 1 };
    expect((await read({ ...dpkg, ...nobody, 'linux.snap.packages': snap })).truncated).toBe(true);
  });

  it('are a part where homes may not be looked into', async () => {
    const fact = await read({
      ...dpkg,
      'linux.files.flatpak-personal': new LookFailure('no_privilege', 'no'),
    });
    expect(fact.truncated).toBe(true);
  });

  it('are not known, never none, where no package manager of the system has a package', async () => {
    await expect(read({ ...nobody })).rejects.toMatchObject({ reason: 'feature_missing' });
    await expect(read({ ...nobody, 'linux.dpkg-query.packages': { stdout: '' } })).rejects.toMatchObject({
      reason: 'feature_missing',
    });
  });

  it('are not known where the list of the system breaks off', async () => {
    await expect(
      read({ ...nobody, 'linux.dpkg-query.packages': { stdout: 'ii \tbash\t5.2' } }),
    ).rejects.toMatchObject({ reason: 'parse_error' });
  });

  it('are cut at a bound, and say so', async () => {
    const stdout = Array.from({ length: 6000 }, (_, i) => `ii \tpackage${i}\t1\tX <x@example.org>\n`).join(
      '',
    );
    const fact = await read({ ...nobody, 'linux.dpkg-query.packages': { stdout } });
    expect(fact.programs).toHaveLength(5000);
    expect(fact.truncated).toBe(true);
  });
});

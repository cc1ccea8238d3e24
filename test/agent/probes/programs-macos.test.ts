/** What is installed on a Mac, and the remote tools among it. */
import { describe, expect, it } from 'vitest';
import { homebrewFolders } from '#agent/os/macos/commands-programs.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { pathsToLookFor } from '#agent/probes/remote-tools/list.ts';
import { remoteToolsOnMacos } from '#agent/probes/remote-tools/macos.ts';
import { softwareOnMacos } from '#agent/probes/software/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { found } from './macos-lists.ts';
import { apps, jobs, paths } from './macos-programs.ts';
import { switchList } from './macos-services.ts';

const missing = (list: readonly string[]) =>
  list.map(path => `find: ${path}: No such file or directory\n`).join('');

describe('remote tools on a Mac', () => {
  const clean: Recorded = {
    'macos.ps.names': { stdout: '/sbin/launchd\n/bin/ps\n' },
    'macos.launchctl.list': { stdout: jobs({}) },
    'macos.find.launchd': { stdout: paths() },
    'macos.launchctl.disabled': { stdout: switchList({}) },
    'macos.find.applications': { stdout: paths('/Applications/Safari.app') },
    'macos.find.receipt-names': { stdout: paths() },
    'macos.find.remote-tools': { stdout: paths(), stderr: missing(pathsToLookFor('macos')), exitCode: 1 },
  };
  const read = (changes: Recorded) => remoteToolsOnMacos.read(fakeLook({ ...clean, ...changes }));

  it('are none where none of their signs is there', async () => {
    const fact = await read({});
    expect(fact.tools).toEqual([]);
    expect(fact.lookedFor).toBeGreaterThan(50);
  });

  it('are told by application, receipt, service and process together', async () => {
    const fact = await read({
      'macos.ps.names': {
        stdout: '/sbin/launchd\n/Applications/AnyDesk.app/Contents/MacOS/AnyDesk\n/bin/ps\n',
      },
      'macos.launchctl.list': { stdout: jobs({ 'com.philandro.anydesk.service': 812 }) },
      'macos.find.launchd': { stdout: paths('/Library/LaunchDaemons/com.philandro.anydesk.service.plist') },
      'macos.find.applications': { stdout: paths('/Applications/AnyDesk.app') },
      'macos.find.receipt-names': { stdout: paths('/private/var/db/receipts/com.philandro.anydesk.plist') },
    });
    expect(fact.tools).toEqual([
      expect.objectContaining({ id: 'anydesk', installed: true, running: true, startsByItself: true }),
    ]);
  });

  it('count in a person’s own folder, which is not named', async () => {
    const fact = await read({
      'macos.find.applications': { stdout: paths('/Users/ana/Applications/AnyDesk.app') },
    });
    expect(fact.tools).toMatchObject([{ id: 'anydesk', installed: true, running: false }]);
    expect(JSON.stringify(fact)).not.toContain('ana/');
  });

  it('do not start by themselves where launchd was told not to start them', async () => {
    const fact = await read({
      'macos.find.launchd': { stdout: paths('/Library/LaunchDaemons/com.philandro.anydesk.service.plist') },
      'macos.launchctl.disabled': { stdout: switchList({ 'com.philandro.anydesk.service': 'disabled' }) },
    });
    expect(fact.tools).toMatchObject([{ id: 'anydesk', running: false, startsByItself: false }]);
  });

  it('that only a session starts are not said to stand still', async () => {
    const fact = await read({
      'macos.find.launchd': { stdout: paths('/Library/LaunchAgents/com.philandro.anydesk.Frontend.plist') },
    });
    expect(fact.tools?.[0]).not.toHaveProperty('running');
  });

  it('are not said to be none where a part could not be looked at', async () => {
    const blind = { 'macos.find.receipt-names': new LookFailure('timeout', 'slow') };
    await expect(read(blind)).rejects.toMatchObject({ reason: 'partial_coverage' });
    const seen = { ...blind, 'macos.find.applications': { stdout: paths('/Applications/AnyDesk.app') } };
    expect((await read(seen)).tools).toMatchObject([{ id: 'anydesk' }]);
  });
});

describe('what is installed on a Mac', () => {
  const noBrew = { stdout: paths(), stderr: missing(homebrewFolders), exitCode: 1 };
  const mac: Recorded = {
    'macos.system_profiler.applications': {
      stdout: apps([
        {
          _name: 'Zoom',
          path: '/Applications/zoom.us.app',
          version: '6.2',
          signed_by: ['Developer ID Application: Zoom Video Communications, Inc. (BJ4HAAB9B3)'],
        },
      ]),
    },
    'macos.find.receipts': { stdout: found({}) },
    'macos.find.homebrew': noBrew,
  };

  it('is applications with version and publisher, without those of macOS itself', async () => {
    expect(await softwareOnMacos.read(fakeLook(mac))).toEqual({
      programs: [
        {
          name: 'Zoom',
          version: '6.2',
          publisher: 'Zoom Video Communications, Inc.',
          source: 'applications',
        },
      ],
      truncated: false,
      sources: ['applications', 'pkgutil', 'homebrew'],
    });
  });

  it('is told by name alone, and as a part, where system_profiler takes too long', async () => {
    const slow: Recorded = {
      ...mac,
      'macos.system_profiler.applications': new LookFailure('timeout', 'slow'),
      'macos.find.applications': { stdout: paths('/Applications/zoom.us.app') },
    };
    expect(await softwareOnMacos.read(fakeLook(slow))).toMatchObject({
      programs: [{ name: 'zoom.us', version: '' }],
      truncated: true,
    });
  });

  it('names no folder of a person', async () => {
    const personal = apps([{ _name: 'Notes2', path: '/Users/ana/Patients/Notes2.app', version: '1' }]);
    const fact = await softwareOnMacos.read(
      fakeLook({ ...mac, 'macos.system_profiler.applications': { stdout: personal } }),
    );
    expect(fact.programs).toMatchObject([{ name: 'Notes2', personal: true }]);
    expect(JSON.stringify(fact)).not.toMatch(/Patients|ana/);
  });

  it('is not known where no application could be listed', async () => {
    const blind: Recorded = { 'macos.find.homebrew': noBrew };
    await expect(softwareOnMacos.read(fakeLook(blind))).rejects.toMatchObject({ reason: 'tool_missing' });
  });
});

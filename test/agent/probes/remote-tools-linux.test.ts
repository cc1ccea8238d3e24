import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { remoteToolsOnLinux } from '#agent/probes/remote-tools/linux.ts';
import { lookedFor, pathsToLookFor } from '#agent/probes/remote-tools/list.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const complaints = (paths: readonly string[]) =>
  paths.map(path => `stat: cannot statx '${path}': No such file or directory\n`).join('');
const units = '/usr/lib/systemd/system';
const service = (id: string, active: string) =>
  `Id=${id}\nLoadState=loaded\nActiveState=${active}\nUnitFileState=enabled\n`;

const clean: Recorded = {
  'linux.ps.names': { stdout: 'systemd\nsshd\nps\n' },
  'linux.stat.remote-tools': { stdout: '', stderr: complaints(pathsToLookFor('linux')), exitCode: 1 },
  'linux.find.units': { stdout: `f\t${units}/cron.service\t\n` },
  'linux.systemctl.services': { stdout: service('cron.service', 'active') },
  'linux.dpkg-query.packages': { stdout: 'ii \tbash\t5.2.15-2+b7\tX <x@example.org>\n' },
  'linux.files.flatpak-personal': {},
};
const read = (changed: Recorded = {}) => remoteToolsOnLinux.read(fakeLook({ ...clean, ...changed }));
const failing = new LookFailure('no_privilege', 'not allowed');

describe('remote tools on Linux', () => {
  it('are none only after everything was looked at', async () => {
    const fact = await read();
    expect(fact.tools).toEqual([]);
    expect(fact.lookedFor).toBe(lookedFor('linux'));
  });

  it('are known by service, process and package together', async () => {
    const fact = await read({
      'linux.ps.names': { stdout: 'systemd\nanydesk\nps\n' },
      'linux.find.units': {
        stdout:
          'f\t/etc/systemd/system/anydesk.service\t\n' +
          'f\t/etc/systemd/system/multi-user.target.wants/anydesk.service\t/etc/systemd/system/anydesk.service\n',
      },
      'linux.systemctl.services': { stdout: service('anydesk.service', 'active') },
      'linux.dpkg-query.packages': { stdout: 'ii \tanydesk\t6.3.2\tphilandro <x@example.org>\n' },
    });
    expect(fact.tools).toMatchObject([
      { id: 'anydesk', installed: true, running: true, startsByItself: true, version: '6.3.2' },
    ]);
  });

  it('are found under another name of the service by the program that it starts', async () => {
    const renamed = `ExecStart={ path=/usr/bin/anydesk ; argv[]=/usr/bin/anydesk --service ; }\n${service('helper.service', 'active')}`;
    const fact = await read({ 'linux.systemctl.services': { stdout: renamed } });
    expect(fact.tools?.[0]).toMatchObject({ id: 'anydesk', running: true });
  });

  it('stand still when installed and neither run nor start', async () => {
    const fact = await read({ 'linux.find.units': { stdout: `f\t${units}/xrdp.service\t\n` } });
    expect(fact.tools).toMatchObject([
      { id: 'xrdp', installed: true, running: false, startsByItself: false },
    ]);
  });

  it('are not there when only a link to a removed service was left behind', async () => {
    const stdout = `f\t${units}/cron.service\t\nN\t/etc/systemd/system/multi-user.target.wants/anydesk.service\t/etc/systemd/system/anydesk.service\n`;
    expect((await read({ 'linux.find.units': { stdout } })).tools).toEqual([]);
  });

  it('are found where systemd does not run, with what runs known by processes', async () => {
    const fact = await read({
      'linux.ps.names': { stdout: 'init\nteamviewerd\nps\n' },
      'linux.systemctl.services': {
        stdout: '',
        stderr: 'System has not been booted with systemd as init system (PID 1).\n',
        exitCode: 1,
      },
    });
    expect(fact.tools?.[0]).toMatchObject({ id: 'teamviewer', running: true });
  });

  it.each([
    'linux.ps.names',
    'linux.stat.remote-tools',
    'linux.dpkg-query.packages',
    'linux.files.flatpak-personal',
  ])('are not known, never none, when %s could not be read', async name => {
    await expect(read({ [name]: failing })).rejects.toMatchObject({ reason: 'partial_coverage' });
  });

  it('are not known when no service could be read', async () => {
    const none = { 'linux.find.units': failing, 'linux.systemctl.services': failing };
    await expect(read(none)).rejects.toMatchObject({ reason: 'partial_coverage' });
  });

  it('are told when found, even where a part could not be read', async () => {
    const fact = await read({
      'linux.dpkg-query.packages': failing,
      'linux.ps.names': { stdout: 'rustdesk\nps\n' },
    });
    expect(fact.tools?.[0]).toMatchObject({ id: 'rustdesk', running: true });
  });
});

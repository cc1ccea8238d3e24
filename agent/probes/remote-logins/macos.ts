/**
 * Doors for working on a Mac over the network: Remote Login (SSH), Screen Sharing, Remote Management (Apple Remote
 * Desktop) and Remote Apple Events. All but SSH take a name and a password and know no second factor. None of them
 * ends a desktop session that is left alone: that is the screen lock's part.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { macosSshdSource, macosSshFilesSource, macosSshSettings } from '../ssh-server/macos.ts';
import { passwordAloneOf } from '../ssh-server/settings.ts';
import {
  type Door,
  orNull,
  otherDoors,
  remoteManagementSource,
  serviceSwitchesSource,
  sshDoor,
  stateOf,
} from './macos-doors.ts';

type RemoteLogin = NonNullable<FactOf<'remoteLogins'>['logins']>[number];

export const remoteLoginsOnMacos: Probe<'remoteLogins'> = {
  fact: 'remoteLogins',
  privilege: 'administrator',
  sources: [
    serviceSwitchesSource,
    sshDoor.loaded,
    ...otherDoors.map(door => door.loaded),
    remoteManagementSource,
    macosSshdSource,
    macosSshFilesSource,
  ],
  async read(look) {
    const logins = await Promise.all([
      ssh(look),
      remoteManagement(look),
      ...otherDoors.map(door => byPassword(look, door)),
    ]);
    if (logins.every(login => login.enabled === undefined))
      throw new LookFailure('command_failed', 'No door of this Mac could be looked at.');
    return { logins, examined: ['ssh', 'apple_remote_desktop', ...otherDoors.map(door => door.service)] };
  },
};

async function ssh(look: Look): Promise<RemoteLogin> {
  const state = await stateOf(look, sshDoor);
  const passwords = state.enabled === false ? null : await passwordsOrNull(look);
  if (passwords === null) return { service: 'ssh', ...state };
  const because = [
    ...state.because,
    passwords ? 'PasswordAuthentication yes' : 'sshd lets nobody in by a password alone',
  ];
  return { service: 'ssh', ...state, passwordAlone: passwords, because };
}

async function passwordsOrNull(look: Look): Promise<boolean | null> {
  try {
    return passwordAloneOf(await macosSshSettings(look)) ?? null;
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

async function byPassword(look: Look, door: Door): Promise<RemoteLogin> {
  return { service: door.service, ...(await stateOf(look, door)), passwordAlone: true };
}

async function remoteManagement(look: Look): Promise<RemoteLogin> {
  const enabled = await orNull(look, remoteManagementSource);
  const base = { service: 'apple_remote_desktop', passwordAlone: true };
  if (enabled === null) return { ...base, because: ['mdmclient did not say whether it is on'] };
  return { ...base, enabled, because: [`RemoteDesktopEnabled=${enabled ? 1 : 0} (mdmclient)`] };
}

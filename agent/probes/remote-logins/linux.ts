/**
 * Doors for logging in to a Linux computer over the network: SSH, remote desktops (xrdp, GNOME's and KDE's own), VNC,
 * Cockpit, telnet. A door is open where its program listens, or its service or socket starts with the machine. What the
 * firewall does with it is asked apart.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import {
  failureOf,
  runningOf,
  runningSources,
  type Seen,
  seenOnLinux,
  servicesNamed,
} from '../linux-running.ts';
import type { Look, Probe } from '../probe.ts';
import { unitFilesSource } from '../remote-tools/linux-units.ts';
import { linuxSshSettings, sshdTestSource, sshFilesSource } from '../ssh-server/linux.ts';
import { passwordAloneOf, type SshSettings } from '../ssh-server/settings.ts';
import { type LinuxDoor, linuxDoors, sshPrograms, sshUnits } from './linux-doors.ts';
import { type Listener, ssSource, tcpTablesSource } from './linux-listeners.ts';
import { secondFactorSource, xrdpSource } from './linux-settings.ts';

type RemoteLogin = NonNullable<FactOf<'remoteLogins'>['logins']>[number];

interface Around {
  readonly seen: Seen;
  readonly listeners: readonly Listener[] | null;
  /** Units of sockets that open with the machine: "cockpit", "ssh". */
  readonly sockets: ReadonlySet<string>;
}

export const remoteLoginsOnLinux: Probe<'remoteLogins'> = {
  fact: 'remoteLogins',
  privilege: 'partly',
  sources: [
    ...runningSources,
    ssSource,
    tcpTablesSource,
    sshdTestSource,
    sshFilesSource,
    xrdpSource,
    secondFactorSource,
  ],
  async read(look) {
    const around = await lookAround(look);
    const logins: RemoteLogin[] = [];
    const ssh = await sshLogin(look, around);
    if (ssh !== null) logins.push(ssh);
    for (const door of linuxDoors) {
      const login = await loginBy(look, door, around);
      if (login !== null) logins.push(login);
    }
    const isPartial = around.seen.failure !== null || around.listeners === null;
    if (isPartial && !logins.some(login => login.enabled === true))
      throw new LookFailure(
        'partial_coverage',
        'No open door was found, but not everything could be looked at.',
      );
    return { logins, examined: ['ssh', ...new Set(linuxDoors.map(door => door.service))] };
  },
};

async function lookAround(look: Look): Promise<Around> {
  const seen = await seenOnLinux(look);
  const bySs = await failureOf(() => look.at(ssSource));
  const listeners = bySs instanceof LookFailure ? await failureOf(() => look.at(tcpTablesSource)) : bySs;
  const units = await failureOf(() => look.at(unitFilesSource));
  const sockets = new Set<string>();
  if (!(units instanceof LookFailure))
    for (const [name, unit] of units)
      if (name.endsWith('.socket') && unit.startsByItself) sockets.add(name.slice(0, -'.socket'.length));
  return { seen, listeners: listeners instanceof LookFailure ? null : listeners, sockets };
}

/** What is known of a door: absent where nothing tells of it. */
interface State {
  readonly enabled?: boolean;
  readonly loopbackOnly?: boolean;
  readonly because: string[];
}

function stateOf(
  door: Pick<LinuxDoor, 'units' | 'programs' | 'ports' | 'portAlone' | 'onlyListening'>,
  { seen, listeners, sockets }: Around,
): State | null {
  const running = runningOf(door.units, door.programs, seen);
  const own = listenersOf(door, running !== 'absent', listeners ?? []);
  const units = servicesNamed(door.units, seen);
  const starts = units.filter(unit => unit.startsByItself === true);
  const socket = door.units.filter(unit => sockets.has(unit));
  if (running === 'absent' && own.length === 0 && socket.length === 0) return null;
  const listens = listeners === null ? undefined : own.length > 0;
  const because = [
    ...starts.map(unit => `${unit.name} starts with the machine`),
    ...socket.map(unit => `${unit}.socket starts with the machine`),
    ...(running === true ? ['it runs'] : []),
    ...(own.length > 0
      ? [`listens on port ${[...new Set(own.map(one => one.port))].slice(0, 5).join(', ')}`]
      : []),
  ];
  const loopback = own.length > 0 ? { loopbackOnly: own.every(one => one.loopback) } : {};
  if (own.length > 0) return { enabled: true, ...loopback, because };
  // One that runs in every session is a door only while it listens.
  if (door.onlyListening === true) return { ...(listens === undefined ? {} : { enabled: false }), because };
  if (starts.length > 0 || socket.length > 0 || running === true) return { enabled: true, because };
  return { ...(running === false ? { enabled: false } : {}), because };
}

/** By program; where none is told, by the port that it is known for. */
function listenersOf(
  { programs, ports, portAlone }: Pick<LinuxDoor, 'programs' | 'ports' | 'portAlone'>,
  isHere: boolean,
  listeners: readonly Listener[],
): readonly Listener[] {
  return listeners.filter(one =>
    one.programs === null ||
    one.programs.every(name => name === 'systemd' || name === 'inetd' || name === 'xinetd')
      ? (isHere || portAlone === true) && ports.includes(one.port)
      : one.programs.some(name => programs.includes(name)),
  );
}

async function sshLogin(look: Look, around: Around): Promise<RemoteLogin | null> {
  const state = stateOf({ units: sshUnits, programs: sshPrograms, ports: [22], portAlone: true }, around);
  if (state === null) return null;
  if (state.enabled === false) return { service: 'ssh', ...state };
  const isDropbear = runningOf(['dropbear'], ['dropbear'], around.seen) !== 'absent';
  const settings = await settingsOrNull(look);
  // What the smaller one asks for stands in its arguments, which are not read.
  if (settings === null || isDropbear) return { service: 'ssh', ...state };
  const alone = passwordAloneOf(settings);
  const idle = settings.idleTimeoutSeconds;
  const isAsked = alone !== true || (await asksMore(look, 'sshd')) === false;
  return {
    service: 'ssh',
    ...state,
    ...(alone === undefined || !isAsked ? {} : { passwordAlone: alone }),
    ...(idle === undefined ? {} : { idleLimitSeconds: idle }),
    because: [
      ...state.because,
      ...(alone === undefined
        ? []
        : [alone ? 'PasswordAuthentication yes' : 'sshd lets nobody in by a password alone']),
      ...(isAsked ? [] : ['PAM names a module that may ask for a second factor']),
    ],
  };
}

async function settingsOrNull(look: Look): Promise<SshSettings | null> {
  try {
    return await linuxSshSettings(look);
  } catch (error) {
    // Whatever keeps the settings from being read, the door is there.
    if (error instanceof LookFailure || error instanceof DoesNotApply) return null;
    throw error;
  }
}

/** Null where the stacks could not be read. */
async function asksMore(look: Look, service: string): Promise<boolean | null> {
  const services = await failureOf(() => look.at(secondFactorSource));
  return services instanceof LookFailure ? null : services.has(service);
}

async function loginBy(look: Look, door: LinuxDoor, around: Around): Promise<RemoteLogin | null> {
  const state = stateOf(door, around);
  if (state === null) return null;
  const isSure =
    door.passwordAlone === true && (door.pam === undefined || (await asksMore(look, door.pam)) === false);
  return {
    service: door.service,
    ...state,
    ...(isSure ? { passwordAlone: true } : {}),
    ...(await limitsOf(look, door.service)),
  };
}

async function limitsOf(look: Look, service: string): Promise<Partial<RemoteLogin>> {
  // Neither desktop's own door has a limit to set; the screen lock is what ends a session there.
  if (service === 'gnome_remote_desktop' || service === 'krdp')
    return { networkLevelAuthentication: true, idleLimitSeconds: 0 };
  if (service !== 'xrdp') return {};
  const limits = await failureOf(() => look.at(xrdpSource));
  // It shows its own page of name and password to whoever connects.
  return { networkLevelAuthentication: false, ...(limits instanceof LookFailure ? {} : limits) };
}

/**
 * Doors for logging in over the network: Remote Desktop, WinRM, OpenSSH, VNC servers of the list of remote tools. A
 * policy wins over the machine's own setting. For Remote Desktop a password is enough unless a smart card is asked of
 * everybody; a sign-in filter of another maker may ask a second factor, so then it is not told.
 */
import { sectionValue } from '../../os/windows/reading.ts';
import { type RemoteReading, remoteSource } from '../../os/windows/remote.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { matchRemoteTools } from '../remote-tools/match.ts';
import { windowsServices } from '../remote-tools/windows.ts';
import { passwordAloneOf } from '../ssh-server/settings.ts';
import { windowsSshdSource, windowsSshFilesSource, windowsSshSettings } from '../ssh-server/windows.ts';

interface Login {
  readonly service: string;
  readonly enabled: boolean;
  readonly passwordAlone?: boolean;
  readonly networkLevelAuthentication?: boolean;
  readonly idleLimitSeconds?: number;
  readonly disconnectedLimitSeconds?: number;
  readonly because: string[];
}

const disabled = 4;
const automatic = 2;

/** Of a time limit in milliseconds, 0 for never. */
function limit(policy: number | null, own: number | null): number {
  return Math.floor((policy ?? own ?? 0) / 1000);
}

function remoteDesktop(reading: RemoteReading): Login[] {
  const rdp = sectionValue(reading.remoteDesktop);
  if (rdp.start === null) return [];
  const deny = rdp.denyPolicy ?? rdp.deny;
  const nla = rdp.networkAuthenticationPolicy ?? rdp.networkAuthentication;
  const alone = rdp.smartCardRequired === 1 ? false : rdp.otherFilters > 0 ? undefined : true;
  return [
    {
      service: 'rdp',
      // Where nothing is set Windows denies; the service starts when it is asked unless it is disabled.
      enabled: deny === 0 && (rdp.running || rdp.start !== disabled),
      ...(alone === undefined ? {} : { passwordAlone: alone }),
      ...(nla === null ? {} : { networkLevelAuthentication: nla === 1 }),
      idleLimitSeconds: limit(rdp.maxIdleMsPolicy, rdp.maxIdleMs),
      disconnectedLimitSeconds: limit(rdp.maxDisconnectedMsPolicy, rdp.maxDisconnectedMs),
      because: [
        deny === null
          ? 'fDenyTSConnections is not set'
          : `fDenyTSConnections=${deny}${rdp.denyPolicy === null ? '' : ' (policy)'}`,
        ...(nla === null
          ? []
          : [`UserAuthentication=${nla}${rdp.networkAuthenticationPolicy === null ? '' : ' (policy)'}`]),
      ],
    },
  ];
}

/** WinRM lets in whoever it has a listener for; it takes a name and a password. */
function remoteManagement(reading: RemoteReading): Login[] {
  const winrm = sectionValue(reading.remoteManagement);
  if (winrm.start === null) return [];
  const listens = winrm.listeners > 0 || winrm.autoConfigPolicy === 1;
  return [
    {
      service: 'winrm',
      enabled: listens && (winrm.running || winrm.start === automatic),
      passwordAlone: true,
      because: [`${winrm.listeners} listeners`, `service WinRM ${winrm.running ? 'runs' : 'stands still'}`],
    },
  ];
}

async function ssh(look: Look, reading: RemoteReading): Promise<Login[]> {
  const service = sectionValue(reading.sshServer);
  if (service.start === null && !service.running) return [];
  const passwords = await passwordsOrNull(look);
  return [
    {
      service: 'ssh',
      enabled: service.running || service.start === automatic,
      ...(passwords === null ? {} : { passwordAlone: passwords }),
      because: [`service sshd ${service.running ? 'runs' : 'stands still'}`],
    },
  ];
}

async function passwordsOrNull(look: Look): Promise<boolean | null> {
  try {
    return passwordAloneOf(await windowsSshSettings(look)) ?? null;
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

/** How a VNC server asks for its password is each product's own matter, so it is not told. */
function vnc(reading: RemoteReading): Login[] {
  return matchRemoteTools('windows', { services: windowsServices(reading) })
    .filter(tool => tool.kind === 'vnc')
    .map(tool => ({
      service: 'vnc',
      enabled: tool.running === true || tool.startsByItself === true,
      because: tool.signs,
    }));
}

export const remoteLoginsOnWindows: Probe<'remoteLogins'> = {
  fact: 'remoteLogins',
  privilege: 'partly',
  sources: [remoteSource, windowsSshdSource, windowsSshFilesSource],
  async read(look) {
    const reading = await look.at(remoteSource);
    return {
      logins: [
        ...remoteDesktop(reading),
        ...remoteManagement(reading),
        ...(await ssh(look, reading)),
        ...vnc(reading),
      ],
      examined: ['rdp', 'winrm', 'ssh', 'vnc'],
    };
  },
};

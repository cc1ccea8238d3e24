/**
 * By which ways a Windows session locks itself, worked out from one person's settings and the machine's. A way counts
 * only if it locks: a limit of 0 stands for never, a screen saver without a password or without a program locks nothing.
 */
import type { SaverSettings } from '../../os/windows/lock.ts';

export interface MachineLimits {
  readonly inactivitySeconds: number | null;
  readonly gracePeriod: number | null;
  readonly mdmMinutes: number | null;
  readonly mdmPasswordEnabled: number | null;
}

/** What a person's own hive says. */
export interface Hive {
  readonly policy: SaverSettings;
  readonly own: SaverSettings;
  readonly lockDisabled: number | null;
  readonly delayLock: number | null;
}

export interface Way {
  readonly seconds: number;
  /** The person cannot change it. */
  readonly byPolicy: boolean;
}

export interface Ways {
  readonly ways: readonly Way[];
  readonly because: readonly string[];
}

/** Winlogon's own where nothing is set: the first seconds of a screen saver end without a password. */
const usualGrace = 5;
const never = 0xffff_ffff;

export function graceSeconds(machine: MachineLimits): number {
  return machine.gracePeriod ?? usualGrace;
}

/** What holds for everybody who signs in. DevicePasswordEnabled=0 means that it is on (Policy CSP - DeviceLock). */
export function machineWays(machine: MachineLimits): Ways {
  const { inactivitySeconds, mdmMinutes, mdmPasswordEnabled } = machine;
  const ways: Way[] = [];
  if (inactivitySeconds !== null && inactivitySeconds > 0)
    ways.push({ seconds: inactivitySeconds, byPolicy: true });
  const because = [
    inactivitySeconds === null
      ? 'InactivityTimeoutSecs is not set (machine policy)'
      : `InactivityTimeoutSecs=${inactivitySeconds} (machine policy)`,
  ];
  if (mdmMinutes !== null) {
    const inForce = mdmPasswordEnabled === 0;
    if (inForce && mdmMinutes > 0) ways.push({ seconds: mdmMinutes * 60, byPolicy: true });
    because.push(
      `MaxInactivityTimeDeviceLock=${mdmMinutes} minutes (MDM policy${inForce ? '' : ', without effect: no device password is asked'})`,
    );
  }
  return { ways, because };
}

/** The screen saver: each of the four settings comes from the policy where it has one, else from the person. */
export function saverWays(hive: Hive, machine: MachineLimits): Ways {
  const { policy, own } = hive;
  const active = policy.active ?? own.active;
  const secure = policy.secure ?? own.secure;
  const timeout = policy.timeout ?? own.timeout;
  const place = (value: string | null) => (value === null ? 'own setting' : 'policy');
  const told = (name: string, value: string | null, byPolicy: string | null) =>
    value === null ? `${name} is not set` : `${name}=${shown(value)} (${place(byPolicy)})`;
  const because = [
    told('ScreenSaveActive', active, policy.active),
    told('ScreenSaverIsSecure', secure, policy.secure),
    told('ScreenSaveTimeOut', timeout, policy.timeout),
    policy.saver || own.saver
      ? `a screen saver is chosen (${policy.saver ? 'policy' : 'own setting'})`
      : 'no screen saver is chosen',
    ...(machine.gracePeriod === null ? [] : [`ScreenSaverGracePeriod=${machine.gracePeriod} (machine)`]),
    ...(hive.delayLock === never ? ['no password after a wake: DelayLockInterval=never (own setting)'] : []),
  ];
  const seconds = wholeSeconds(timeout);
  const locks = active === '1' && secure === '1' && seconds > 0 && (policy.saver || own.saver);
  if (!locks) return { ways: [], because };
  const byPolicy =
    policy.active !== null && policy.secure !== null && policy.timeout !== null && policy.saver;
  return { ways: [{ seconds: seconds + graceSeconds(machine), byPolicy }], because };
}

/** 0, which locks nothing, for what is no number of seconds. */
function wholeSeconds(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** A person may write anything into their own settings. */
function shown(value: string): string {
  return /^-?\d{1,9}$/.test(value) ? value : 'no number';
}

/** What scripts/lock.ps1 prints of machines that do not exist: a base and changes to it. */
import { windowsDocument } from './windows-document.ts';

export const ana = 'S-1-5-21-1111-2222-3333-1001';
export const bea = 'S-1-5-21-1111-2222-3333-1002';

export const nothingSet = { active: null, secure: null, timeout: null, saver: false };
/** A screen saver that asks for a password after ten minutes. */
export const lockingSaver = { active: '1', secure: '1', timeout: '600', saver: true };

export const machine = {
  inactivitySeconds: null as number | null,
  gracePeriod: null as number | null,
  mdmMinutes: null as number | null,
  mdmPasswordEnabled: null as number | null,
  userPolicyFile: false,
};

/** Signed in, with what a new profile has: a screen saver that is active, and none chosen. */
export function person(sid: string, change: object = {}) {
  return {
    sid,
    account: sid === ana ? 'ana' : 'bea',
    folder: sid === ana ? 'ana' : 'bea',
    loaded: true,
    readable: true,
    policy: nothingSet,
    own: { ...nothingSet, active: '1' },
    lockDisabled: null,
    delayLock: null,
    ...change,
  };
}

/** Not signed in: the hive is closed. */
export function away(sid: string) {
  return person(sid, { account: null, loaded: false, readable: false, own: nothingSet });
}

export function lockDocument(
  change: Readonly<Record<string, object>> = {},
  people: readonly object[] = [person(ana)],
): string {
  return windowsDocument('keyholder.windows.lock/1', {
    machine,
    directory: { partOfDomain: false, entraJoined: false },
    people: { people },
    ...change,
  });
}

export const limit = (seconds: number) => ({ machine: { ...machine, inactivitySeconds: seconds } });

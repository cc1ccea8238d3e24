/** Which claims cover a login, and what its events say, in the words of the methods. Pure. */
import type { FactOf } from '#proto/fact-names.ts';
import type { KeptClaim } from '../people/store.ts';
import type { LogonEventRow } from '../store/tables.ts';
import type { SeenLogin } from './seen.ts';
import type { KeptEvent } from './store.ts';

/** A claim on a device's own account names the device; one on a domain's or Entra's account may leave it open. */
export function claimCovers(
  claim: Pick<KeptClaim, 'device_id' | 'account_id' | 'account_name'>,
  deviceId: string,
  login: Pick<SeenLogin, 'accountId' | 'account' | 'origin'>,
): boolean {
  if (claim.account_id !== login.accountId) return false;
  if (claim.device_id !== null) return claim.device_id === deviceId;
  // A uid says nothing on another machine: there the name has to be the same too.
  return login.accountId.startsWith('S-') || claim.account_name === login.account;
}

/** Somebody's hands signed in, opened the screen or came from elsewhere. */
export function typed(event: KeptEvent): boolean {
  return (
    ['logon', 'unlock', 'connect'].includes(event.kind) &&
    ['interactive', 'cached', 'remote', 'ssh', 'unlock', ''].includes(event.manner)
  );
}

const mannerWords: Readonly<Record<string, string>> = {
  interactive: 'interactive',
  cached: 'interactive',
  unlock: 'interactive',
  remote: 'remote_interactive',
  ssh: 'remote_interactive',
  network: 'network',
  service: 'service',
  batch: 'batch',
};

export function mannersOf(events: readonly KeptEvent[]): readonly string[] {
  return [...new Set(events.flatMap(event => mannerWords[event.manner] ?? []))];
}

/** Windows LAPS keeps one account's password: the built-in administrator's unless it names another. */
export function managedBy(login: SeenLogin, elevation: FactOf<'elevation'> | null): string | null {
  if (!elevation?.managedPassword) return null;
  const named = elevation.managedAccount ?? '';
  const managed =
    named === '' ? login.builtIn === 'administrator' : login.account.toLowerCase() === named.toLowerCase();
  return managed ? 'windows-laps' : null;
}

/** Events as rows; refused tries are no use of a login, and what no account can be named for is left out. */
export function eventRows(
  deviceId: string,
  fact: FactOf<'logonEvents'>,
  sinceMs: number,
): readonly LogonEventRow[] {
  return (fact.events ?? []).flatMap((event): readonly LogonEventRow[] => {
    const at = event.atMs ?? 0;
    if (at < sinceMs || event.kind === 'failed' || !event.accountId) return [];
    return [
      {
        device_id: deviceId,
        at,
        kind: event.kind ?? '',
        account_id: event.accountId,
        account: event.account ?? '',
        authority: event.authority ?? '',
        manner: event.manner ?? '',
        session: event.session ?? '',
        source_host: event.sourceHost ?? '',
        source_address: event.sourceAddress ?? '',
      },
    ];
  });
}

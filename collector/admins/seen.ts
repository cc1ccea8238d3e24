/** The administrators' accounts of one device, out of what it said of its accounts and its administrators. Pure. */
import type { FactOf } from '#proto/fact-names.ts';

/** One administrator's account as its device describes it. Absent knowledge is null, never a guess. */
export interface SeenLogin {
  /** SID or uid. */
  readonly accountId: string;
  readonly account: string;
  readonly displayName: string;
  /** "local", "domain", "entra", "apple", "directory". */
  readonly origin: string;
  /** "administrator", "root", ...; "" for none, null when not known. */
  readonly builtIn: string | null;
  readonly enabled: boolean | null;
  /** Below the system's first number for people. */
  readonly system: boolean | null;
  readonly passwordChangedAtMs: number | null;
  readonly passwordNeverExpires: boolean | null;
  readonly lastLogonAtMs: number | null;
  /** In words: "sudo", "Administrators". */
  readonly roads: readonly string[];
}

export function seenLogins(
  administrators: FactOf<'administrators'>,
  accounts: FactOf<'accounts'> | null,
): readonly SeenLogin[] {
  const byId = new Map((accounts?.accounts ?? []).map(account => [account.id ?? '', account]));
  const seen = new Map<string, SeenLogin>();
  for (const admin of administrators.administrators ?? []) {
    const accountId = admin.id ?? '';
    // A group of people elsewhere, or nobody who can be named, is no login.
    if (accountId === '' || (admin.principal ?? 'user') !== 'user') continue;
    const account = byId.get(accountId);
    const name = admin.account || account?.name || accountId;
    // Two names for one number are two logins: each may be typed.
    seen.set(`${accountId} ${name}`, {
      accountId,
      account: name,
      displayName: admin.displayName || account?.displayName || '',
      origin: admin.origin ?? account?.origin ?? originOf(accountId),
      builtIn: admin.builtIn ?? account?.builtIn ?? null,
      enabled: admin.enabled ?? null,
      system: account?.system ?? null,
      passwordChangedAtMs: account?.passwordChangedAtMs ?? null,
      passwordNeverExpires: account?.passwordNeverExpires ?? null,
      lastLogonAtMs: admin.lastLogonAtMs ?? account?.lastLogonAtMs ?? null,
      roads: (admin.roads ?? []).map(road => road.via || road.kind || ''),
    });
  }
  return [...seen.values()];
}

/** Entra's SIDs begin S-1-12-1 ([MS-DTYP] 2.4.2.4); a domain's cannot be told from a machine's by its look. */
function originOf(accountId: string): string {
  return accountId.startsWith('S-1-12-1-') ? 'entra' : 'local';
}

/**
 * What makes two accounts one login: a domain's or Entra's identifier wherever it is; a local name on many computers is
 * one login name, though each is an account of its own.
 */
export function loginKey(login: Pick<SeenLogin, 'origin' | 'accountId' | 'account'>): string {
  return login.origin === 'local' || login.origin === 'apple' || login.origin === ''
    ? `local:${login.account.toLowerCase()}`
    : login.accountId;
}

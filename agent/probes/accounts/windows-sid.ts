/** What a Windows security identifier says by itself ([MS-DTYP] 2.4.2.4, Microsoft's well-known SIDs). Pure. */

/** Accounts that Windows makes in every machine and domain, by the last part of their SID. */
const builtIn: Readonly<Record<string, string>> = {
  '500': 'administrator',
  '501': 'guest',
  '502': 'krbtgt',
  '503': 'default_account',
  '504': 'application_guard',
};

/** "administrator", "guest", ...; "" for an account that somebody made. Entra's SIDs have no such part. */
export function builtInOf(sid: string): string {
  const rid = /^S-1-5-21-\d+-\d+-\d+-(\d+)$/.exec(sid)?.[1];
  return rid === undefined ? '' : (builtIn[rid] ?? '');
}

/** The machine or domain that vouches for it; null where it has no such part. */
export function authorityOf(sid: string): string | null {
  return /^(S-1-5-21-\d+-\d+-\d+)-\d+$/.exec(sid)?.[1] ?? null;
}

/** "local" where the machine itself vouches, "entra", "domain", "system" for what Windows itself is. */
export function originOf(sid: string, machine: string | null): string | null {
  if (sid.startsWith('S-1-12-1-')) return 'entra';
  const authority = authorityOf(sid);
  if (authority !== null) return machine === null ? null : authority === machine ? 'local' : 'domain';
  return /^S-1-5-(?:18|19|20|32-\d+|80-.+|90-.+|96-.+)$/.test(sid) ? 'system' : null;
}

/** Groups of people that every domain has: their members are not on this machine's list. */
export function isDomainGroup(sid: string): boolean {
  return /^S-1-5-21-\d+-\d+-\d+-(?:498|51[2-9]|52[0-79]|525|526|527|553|571|572)$/.test(sid);
}

/** Names under which the built-in administrator comes; a machine calls it otherwise only when somebody renamed it. */
const administratorNames = new Set([
  'administrator',
  'administrador',
  'administrateur',
  'amministratore',
  'järjestelmänvalvoja',
  'rendszergazda',
  'administratör',
  'администратор',
  'uygulayici',
  'yönetici',
]);
const guestNames = new Set([
  'guest',
  'gast',
  'invité',
  'invitado',
  'convidado',
  'ospite',
  'vieras',
  'vendég',
  'gäst',
  'gość',
  'гость',
  'konuk',
  'gjest',
  'gæst',
]);

/** Null for an account whose first name is not known. */
export function isRenamed(sid: string, name: string): boolean | null {
  const kind = builtInOf(sid);
  if (kind === 'administrator') return !administratorNames.has(name.toLowerCase());
  if (kind === 'guest') return !guestNames.has(name.toLowerCase());
  return null;
}

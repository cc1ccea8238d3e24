/** Acts of the ledger in words: "admitted", "looked at the evidence". */
import type { AuditEntry } from '../api/audit.ts';
import { moment } from './time.ts';

const acts: Readonly<Record<string, string>> = {
  'collector.started': 'The collector started',
  'setup.done': 'Set the console up',
  'session.opened': 'Signed in',
  'session.refused': 'A sign-in was refused',
  'session.closed': 'Signed out',
  'session.verified': 'Showed again that it is them',
  'seat.offered': 'Offered a seat',
  'seat.taken': 'Took a seat',
  'seat.changed': 'Changed a role',
  'seat.ended': 'Took a seat away',
  'factor.added': 'Added a way to sign in',
  'factor.removed': 'Removed a way to sign in',
  'recovery_codes.made': 'Made recovery codes',
  'sealed_code.made': 'Made a sealed code',
  'alert.cleared': 'Took note of an emergency sign-in',
  'grant.asked': 'Asked for a grant',
  'grant.given': 'Gave a grant',
  'grant.refused': 'Refused a grant',
  'grant.cut': 'Cut a grant off',
  'grant.ended': 'A grant ended by itself',
  'grant_limits.changed': 'Changed the limits of grants',
  'token.made': 'Made a token for a program',
  'token.ended': 'Ended a token',
  'invite.made': 'Made an enrollment token',
  'device.enrolled': 'Enrolled',
  'device.admitted': 'Admitted a computer',
  'device.classified': 'Changed a computer’s class',
  'device.placed': 'Said where a computer stands',
  'device.revoked': 'Took a computer off the list',
  'certificate.renewed': 'Renewed its certificate',
  'reports.received': 'Reports came in',
  'findings.changed': 'Findings changed',
  'person.added': 'Added a person',
  'person.changed': 'Changed a person’s entry',
  'person.erased': 'Erased a person’s data',
  'claim.made': 'Said whose a login is',
  'claim.ended': 'Took back whose a login is',
  'review.signed': 'Signed the access review',
  'evidence.read': 'Looked at evidence',
  'ledger.exported': 'Exported this trail',
  'ledger.disputed': 'Was shown another audit trail',
};

export const actWords = (type: string): string => acts[type] ?? type;
export const actTypes: readonly string[] = Object.keys(acts);

export function actorWords({ by }: AuditEntry): string {
  if (by.kind === 'person') return by.name === '' ? `Somebody since erased (${by.id})` : by.name;
  if (by.kind === 'device') return by.name;
  return by.kind === 'collector' ? 'The collector' : 'Nobody signed in';
}

/** What else is to be said of it: from where, why, which class, how many. */
export function aboutWords({ type, data, personal, erased, person }: AuditEntry): string {
  const parts: string[] = [];
  if (erased) parts.push('its contents were erased; that and when it was stays proven');
  if (person !== null && /^(person|seat|grant)\./.test(type))
    parts.push(person.name === '' ? 'since erased' : person.name);
  if (typeof data['deviceClass'] === 'string') parts.push(`as ${data['deviceClass'].replaceAll('_', ' ')}`);
  if (typeof data['role'] === 'string') parts.push(`as ${data['role']}`);
  if (type === 'session.opened' && data['kind'] !== 'usual' && data['kind'] !== undefined)
    parts.push(data['kind'] === 'recovery' ? 'with a recovery code' : 'with the sealed code');
  if (typeof data['untilMs'] === 'number') parts.push(`until ${moment(data['untilMs'])}`);
  if (type === 'evidence.read')
    parts.push(data['what'] === 'device' ? 'the whole computer' : String(data['what']));
  if (Array.isArray(data['reports'])) parts.push(countOf(data['reports'].length, 'report'));
  if (Array.isArray(data['changes'])) parts.push(changesOf(data['changes'] as readonly Change[]));
  if (type === 'ledger.disputed') parts.push(disputeWords(data));
  if (personal['account'] !== undefined)
    parts.push(`“${personal['account']}”${person === null ? '' : ` is ${person.name}’s`}`);
  if (personal['reason'] !== undefined) parts.push(`“${personal['reason']}”`);
  if (personal['ticket'] !== undefined) parts.push(`ticket ${personal['ticket']}`);
  if (personal['from'] !== undefined) parts.push(`from ${personal['from']}`);
  return parts.join(', ');
}

/** Both heads by their sizes and roots: which of them is the true one, only the firm can find out. */
export function disputeWords(data: AuditEntry['data']): string {
  const head = (size: unknown, root: unknown) =>
    root === '' ? 'no head at all' : `a head of ${String(size)} entries (${String(root).slice(0, 16)}…)`;
  const held = `holds to ${head(data['keptSize'], data['keptRoot'])}`;
  const ours = data['keptIsOurs'] === true ? ', signed by this log’s own key' : '';
  return `${held}${ours}, and was shown ${head(data['shownSize'], data['shownRoot'])}`;
}

interface Change {
  readonly rule: string;
  readonly from: string | null;
  readonly to: string;
}

function changesOf(changes: readonly Change[]): string {
  const said = changes.slice(0, 4).map(({ rule, to }) => `${rule} ${to.replaceAll('_', ' ')}`);
  return changes.length > said.length
    ? `${said.join(', ')} and ${changes.length - said.length} more`
    : said.join(', ');
}

const countOf = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

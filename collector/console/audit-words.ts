/** Acts of the ledger: by whom, and what else is to be said of them. */
import type { AuditEntry } from '../api/audit.ts';
import { moment } from './time.ts';

export function actorWords({ by }: AuditEntry): string {
  if (by.kind === 'person') return by.name === '' ? `Somebody since erased (${by.id})` : by.name;
  if (by.kind === 'device') return by.name;
  return by.kind === 'collector' ? 'The collector' : 'Nobody signed in';
}

/** What else is to be said of it: from where, why, which class, how many. */
export function aboutWords({ type, data, personal, erased, person }: AuditEntry): string {
  const parts: string[] = [];
  if (erased) parts.push('its contents were erased; that and when it was stays proven');
  if (person !== null && /^(person|seat|grant|token|session)\./.test(type))
    parts.push(person.name === '' ? 'since erased' : person.name);
  if (typeof data['deviceClass'] === 'string') parts.push(`as ${data['deviceClass'].replaceAll('_', ' ')}`);
  if (typeof data['role'] === 'string') parts.push(`as ${data['role']}`);
  if (type === 'session.opened' && data['kind'] !== 'usual' && data['kind'] !== undefined)
    parts.push(data['kind'] === 'recovery' ? 'with a recovery code' : 'with the sealed code');
  if (typeof data['untilMs'] === 'number') parts.push(`until ${moment(data['untilMs'])}`);
  if (type === 'evidence.read')
    parts.push(data['what'] === 'device' ? 'the whole computer' : String(data['what']));
  if (type.startsWith('group.') && Array.isArray(data['devices']))
    parts.push(countOf(data['devices'].length, 'computer'));
  if (Array.isArray(data['reports'])) parts.push(countOf(data['reports'].length, 'report'));
  if (Array.isArray(data['changes'])) parts.push(changesOf(data['changes'] as readonly Change[]));
  if (/^(release|agent)\./.test(type)) parts.push(...releaseWords(data));
  if (type === 'ledger.disputed') parts.push(disputeWords(data));
  if (type === 'epoch.opened') parts.push(setBackWords(data));
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

/** Both heads: what was put in place, and what was known to be there. */
export function setBackWords(data: AuditEntry['data']): string {
  const head = (size: unknown, root: unknown) =>
    `a head of ${String(size)} entries (${String(root).slice(0, 16)}…)`;
  const known =
    data['knownSize'] === 0
      ? 'the last head before was not known'
      : `the last known one was ${head(data['knownSize'], data['knownRoot'])}`;
  return `restored ${head(data['restoredSize'], data['restoredRoot'])}; ${known}`;
}

/** Which release, for whom, and what became of it. */
function releaseWords(data: AuditEntry['data']): readonly string[] {
  const { release, ring, devices, state, code, outOfTurn, fromVersion, toVersion } = data;
  const parts: string[] = [];
  if (typeof toVersion === 'string') parts.push(`${String(fromVersion)} to ${toVersion}`);
  if (typeof release === 'string' && release !== '') parts.push(release);
  if (typeof state === 'string') parts.push(state.replaceAll('_', ' '));
  if (typeof code === 'string' && code !== '') parts.push(code.replaceAll('_', ' '));
  if (typeof ring === 'string') parts.push(`ring ${ring}`);
  if (typeof devices === 'number') parts.push(countOf(devices, 'computer'));
  if (outOfTurn === true) parts.push('before its turn');
  return parts;
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

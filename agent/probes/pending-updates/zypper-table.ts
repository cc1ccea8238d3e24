/**
 * The tables of zypper for people. The headings changed from version to version (Repository or Catalog, with and
 * without Severity, Since, Version), so each column is found by its heading; a cut line has too few of them.
 */
import { LookFailure } from '../failure.ts';
import { boundedLines } from './bounded-lines.ts';
import type { ZypperUpdate } from './zypper-list.ts';

const headings: ReadonlyMap<string, string> = new Map([
  ['repository', 'repository'],
  ['catalog', 'repository'],
  ['name', 'name'],
  ['version', 'version'],
  ['available version', 'version'],
  ['current version', 'installed'],
  ['arch', 'arch'],
  ['category', 'category'],
  ['severity', 'severity'],
  ['status', 'status'],
  ['interactive', 'interactive'],
  ['since', 'since'],
  ['summary', 'summary'],
  ['bundle', 'bundle'],
  ['restart', 'restart'],
  ['s', 'state'],
  ['v', 'state'],
  ['issue', 'issue'],
  ['no.', 'issue number'],
  ['created on', 'since'],
]);

/** @throws LookFailure when there is neither a table nor the word that there is none */
export function rowsOfZypperTable(text: string): readonly ZypperUpdate[] {
  const lines = boundedLines(text, 'zypper');
  const updates: ZypperUpdate[] = [];
  let columns: readonly string[] | null = null;
  let [tables, rows] = [0, 1];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? '';
    if (line.includes('|') && isRule(next)) {
      if (next.split('+').length !== line.split('|').length || rows === 0) throw cutOff();
      columns = headingsOf(line);
      tables++;
      rows = 0;
    } else if (columns !== null && line.includes('|')) {
      updates.push(...updateOf(line, columns));
      rows++;
    } else if (!isRule(line)) {
      if (columns !== null && !isAfterTable(line)) throw cutOff();
      columns = null;
    }
  }
  // zypper draws no table without a row.
  if (rows === 0) throw cutOff();
  const counted = countOf(text);
  if (
    tables === 0 &&
    counted !== 0 &&
    !/^[ \t]{0,20}(No updates found\.|No patches found\.|There are no needed patches\.)[ \t\r]{0,20}$/m.test(
      text,
    )
  )
    throw notRead(text);
  const patches = updates.filter(one => one.kind === 'patch').length;
  if (counted !== null && patches > 0 && counted > patches)
    throw new LookFailure('parse_error', `zypper counted ${counted} patches and named ${patches}.`);
  return updates;
}

function isAfterTable(line: string): boolean {
  return (
    line.trim() === '' ||
    /^(Found|Considering|The|Needed|Note|Use|Run|Some|Warning|\d+ patch)\b/.test(line.trim())
  );
}

function cutOff(): LookFailure {
  return new LookFailure('parse_error', 'The table of zypper is cut off.');
}

/** `--+-----+---`; old versions end it with dashes only. */
function isRule(line: string): boolean {
  return /^-{1,400}(\+-{1,2000})+\s*$/.test(line);
}

/** `12 patches needed (3 security patches)`: how many there are, optional ones left out; null where it is not said. */
export function countOf(text: string): number | null {
  const found = /^[ \t]{0,20}(\d{1,6}) patch(?:es)? needed\b/m.exec(text);
  return found === null ? null : Number(found[1]);
}

function headingsOf(line: string): readonly string[] {
  const columns = line.split('|').map(cell => headings.get(cell.trim().toLowerCase()) ?? '');
  const known = columns.includes('name') && (columns.includes('category') || columns.includes('version'));
  if (!known) throw notRead(line);
  return columns;
}

function updateOf(line: string, columns: readonly string[]): readonly ZypperUpdate[] {
  const cells = line.split('|').map(cell => cell.trim());
  // A summary may hold a bar of its own; too few cells are a line that was cut off.
  if (cells.length < columns.length)
    throw new LookFailure('parse_error', 'A line of the table of zypper is cut off.');
  const of = (column: string) => {
    const at = columns.indexOf(column);
    return at < 0 ? '' : (cells[at] ?? '');
  };
  const kind = columns.includes('category') ? 'patch' : 'package';
  if (of('name') === '' || (kind === 'package' && of('version') === '')) throw notRead(line);
  if (!isWaiting(of('status'))) return [];
  return [
    {
      kind,
      name: of('name'),
      version: of('version'),
      installedVersion: of('installed'),
      arch: of('arch'),
      category: of('category').toLowerCase(),
      severity: of('severity').toLowerCase(),
      repository: of('repository'),
      publishedAtMs: null,
    },
  ];
}

function isWaiting(status: string): boolean {
  const word = status.toLowerCase();
  if (['', 'needed'].includes(word)) return true;
  if (
    [
      'not needed',
      'applied',
      'unwanted',
      'optional',
      'installed',
      'not applicable',
      'satisfied',
      'locked',
      'undetermined',
    ].includes(word)
  )
    return false;
  throw notRead(status);
}

/** zypper is translated; in the C locale it speaks English. */
function notRead(text: string): LookFailure {
  const foreign = /\p{L}/u.test(text.slice(0, 20_000).replace(/[\p{ASCII}]/gu, ''));
  if (foreign || /\b(Keine|Aucune|Ninguna|Nessun)\b/.test(text.slice(0, 20_000)))
    return new LookFailure('locale_unparsed', 'zypper answered in another language than English.');
  return new LookFailure('parse_error', 'zypper answered in an unknown form.');
}

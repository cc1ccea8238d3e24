/**
 * Reads what zypper lists, patches and packages alike (zypper(8)): the XML of `--xmlout`, and the tables for people of
 * every age, whose columns are found by their headings.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stderrText, stdoutText } from '../output.ts';
import { rowsOfZypperTable } from './zypper-table.ts';

export interface ZypperUpdate {
  readonly kind: 'patch' | 'package';
  readonly name: string;
  readonly version: string;
  /** Empty where it is not said; patches have none. */
  readonly installedVersion: string;
  readonly arch: string;
  /** "security", "recommended", "optional"; empty for packages. */
  readonly category: string;
  readonly severity: string;
  readonly repository: string;
  readonly publishedAtMs: number | null;
}

export interface ZypperReading {
  readonly updates: readonly ZypperUpdate[];
  /** False when zypper says that no repository has any patch: then "none needed" means nothing. */
  readonly patchesKnown: boolean;
}

/** @throws LookFailure when the text is cut off, in another language or no such list */
export function parseZypperList(output: Output): ZypperReading {
  refuseBadEnd(output);
  const text = stdoutText(output);
  if (/^\s*<\?xml|^\s*<stream/.test(text)) return fromXml(text);
  return { updates: rowsOfZypperTable(text), patchesKnown: true };
}

/** The codes of zypper(8) and, for more than a hundred, of its notes. @throws LookFailure */
export function refuseBadEnd(output: Output): void {
  const { exitCode } = output;
  // What 100 to 103 tell is told by the list as well: updates, security updates, a restart, zypper itself first.
  if (exitCode === 0 || (exitCode >= 100 && exitCode <= 103)) return;
  const said = `${stderrText(output)}\n${stdoutText(output)}`.slice(0, 5_000);
  if (exitCode === 5 || /root privileges are required/i.test(said))
    throw new LookFailure('no_privilege', 'zypper answers root only.');
  if (exitCode === 6) throw new LookFailure('no_metadata', 'zypper has no repository.');
  if (exitCode === 7)
    throw new LookFailure('command_failed', 'Another program holds the lock of the packages.');
  if (exitCode === 106)
    throw new LookFailure('partial_coverage', 'zypper left a repository out, since it could not be read.');
  requireSuccess(output, 'zypper');
}

const tag = /<(\/?)([a-z-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

function fromXml(text: string): ZypperReading {
  const whole = /<\/stream>\s*$/.test(text) && /<\/update-list>|<update-list\s*\/>/.test(text);
  if (!whole) throw new LookFailure('parse_error', 'The list of zypper is cut off.');
  const updates: ZypperUpdate[] = [];
  let [patchesKnown, opened, listed] = [true, 0, text.split('<update ').length - 1];
  for (const [, closing = '', name = '', inside = '', alone = ''] of text.matchAll(tag)) {
    if (name === 'update' && closing === '/') opened--;
    if (closing === '/') continue;
    const attributes = attributesOf(inside);
    if (name === 'message' && attributes.get('type') === 'error')
      throw new LookFailure('command_failed', 'zypper reported an error in its list.');
    if (name === 'appletinfo' && attributes.get('status') === 'no-update-repositories') patchesKnown = false;
    if (name === 'update') {
      listed--;
      if (alone === '') opened++;
      updates.push(updateOf(attributes));
    } else if (opened > 0) addTo(updates, name, attributes);
  }
  // Every update was read, and every one has its end.
  if (listed !== 0 || opened !== 0)
    throw new LookFailure('parse_error', 'zypper described an update in an unknown form.');
  return { updates: updates.filter(one => one.name !== ''), patchesKnown };
}

function addTo(updates: ZypperUpdate[], name: string, attributes: ReadonlyMap<string, string>): void {
  const last = updates.at(-1);
  if (last === undefined) return;
  if (name === 'source') updates[updates.length - 1] = { ...last, repository: attributes.get('alias') ?? '' };
  const seconds = attributes.get('time_t') ?? '';
  if (name === 'issue-date' && /^\d{1,11}$/.test(seconds))
    updates[updates.length - 1] = { ...last, publishedAtMs: Number(seconds) * 1000 };
}

/** A patch that is not needed after all (`list-patches --all`) gets an empty name, and is dropped by the caller. */
function updateOf(attributes: ReadonlyMap<string, string>): ZypperUpdate {
  const of = (key: string) => attributes.get(key) ?? '';
  const kind = of('kind') === 'patch' ? 'patch' : 'package';
  if (of('name') === '' || of('edition') === '' || /[\s\p{Cc}]/u.test(of('name')))
    throw new LookFailure('parse_error', 'zypper described an update in an unknown form.');
  const waits = /^(|needed)$/i.test(of('status'));
  return {
    kind,
    name: waits ? of('name') : '',
    version: of('edition'),
    installedVersion: of('edition-old'),
    arch: of('arch'),
    category: of('category').toLowerCase(),
    severity: of('severity').toLowerCase(),
    repository: '',
    publishedAtMs: null,
  };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '')]),
  );
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/**
 * What GSettings falls back to where no database has a value: the default of the schema, which a distribution may
 * replace by *.gschema.override files, the last by name winning, and for one desktop by "[schema:Desktop]".
 */
import type { FileSet } from '../probe.ts';
import { everyKey, type Key } from './desktop-settings.ts';
import { scalarOfText } from './gvariant.ts';

const folder = '/usr/share/glib-2.0/schemas';
export const schemaPaths: readonly string[] = [
  ...[...new Set(everyKey.map(key => key.schema))].map(schema => `${folder}/${schema}.gschema.xml`),
  `${folder}/*.gschema.override`,
];

export interface Default {
  readonly value: boolean | number;
  /** Where it comes from: a file, or "default". */
  readonly from: string;
}

/** By "schema name" or, for one desktop, "schema:Desktop name". */
export type Defaults = ReadonlyMap<string, Default>;

export function parseSchemas(files: FileSet): Defaults {
  const defaults = new Map<string, Default>();
  for (const key of everyKey) {
    const own = fromSchema(files.get(`${folder}/${key.schema}.gschema.xml`) ?? '', key);
    defaults.set(`${key.schema} ${key.name}`, { value: own ?? key.fallback, from: 'default' });
  }
  for (const path of [...files.keys()].filter(name => name.endsWith('.gschema.override')).sort())
    readOverride(files.get(path) ?? '', path, defaults);
  return defaults;
}

/** The default of one key, for a session that calls itself by these names (XDG_CURRENT_DESKTOP). */
export function defaultOf(defaults: Defaults, key: Key, desktopNames: readonly string[]): Default {
  for (const desktop of desktopNames) {
    const special = defaults.get(`${key.schema}:${desktop} ${key.name}`);
    if (special !== undefined) return special;
  }
  return defaults.get(`${key.schema} ${key.name}`) ?? { value: key.fallback, from: 'default' };
}

function fromSchema(xml: string, key: Key): boolean | number | null {
  const at = xml.indexOf(`name="${key.name}"`);
  if (at < 0) return null;
  const body = xml.slice(at, at + 2000);
  const text = /<default[^<>]{0,200}>([^<]{1,100})<\/default>/.exec(body.split('</key>')[0] ?? '')?.[1];
  return text === undefined ? null : typed(text, key);
}

function typed(text: string, key: Key): boolean | number | null {
  const scalar = scalarOfText(text, key.type);
  return scalar.type === key.type ? scalar.value : null;
}

function readOverride(text: string, path: string, defaults: Map<string, Default>): void {
  let group = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const head = /^\[([^[\]]*)\]$/.exec(line)?.[1];
    if (head !== undefined) group = head;
    const at = line.indexOf('=');
    if (line.startsWith('#') || head !== undefined || at <= 0) continue;
    const name = line.slice(0, at).trim();
    const key = everyKey.find(one => one.name === name && one.schema === group.split(':')[0]);
    const value = key === undefined ? null : typed(line.slice(at + 1), key);
    if (value !== null) defaults.set(`${group} ${name}`, { value, from: path });
  }
}

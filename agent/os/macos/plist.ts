/**
 * Property lists as XML, which is how plutil(1), diskutil(8), dscl(1) and system_profiler(8) hand facts on.
 *
 * Stricter than the readers to be had: a list that breaks off, a key said twice, a number that is none and an unknown
 * entity are refused, since each of them could turn a bad state into a good one. It walks without recursion, so that
 * no depth of nesting overflows the stack, and looks at each character once.
 * Form: https://www.apple.com/DTDs/PropertyList-1.0.dtd, plist(5).
 */
import { LookFailure } from '../../probes/failure.ts';

/** A number is inexact beyond 2^53, as JSON's are. Bytes stand as their base64 text within `data`. */
export type PlistValue =
  | string
  | number
  | boolean
  | Date
  | { readonly data: string }
  | readonly PlistValue[]
  | PlistDict;
export type PlistDict = ReadonlyMap<string, PlistValue>;

interface Open {
  readonly tag: 'array' | 'dict';
  readonly items: PlistValue[];
  readonly entries: Map<string, PlistValue>;
  /** The key that waits for its value. */
  key: string | null;
}

const mostDepth = 64;
const prolog =
  /^\uFEFF?\s*<\?xml[^<>]*\?>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)?(?:<!DOCTYPE plist[^<>[\]]*>\s*)?<plist version="1\.0">/;
const tagAt = /\s*<(\/?)(array|dict|key|string|integer|real|true|false|date|data|plist)\s*(\/?)>/y;
const commentAt = /\s*<!--(?:(?!-->)[\s\S])*-->/y;

/**
 * Reads one property list.
 * @throws LookFailure parse_error on anything that is not one whole property list in XML
 */
export function readPlist(text: string): PlistValue {
  const { value, end } = readPlistAt(text, 0);
  if (text.slice(end).trim() !== '') throw broken('more text after its end');
  return value;
}

/**
 * Reads what `find … -print -exec plutil -convert xml1 -o - {} ;` prints: for each file its path on one line, then the
 * file as XML. A path whose file plutil could not convert has no list below it, and is null.
 * @throws LookFailure parse_error on any other form
 */
export function readFoundPlists(text: string): ReadonlyMap<string, PlistValue | null> {
  const found = new Map<string, PlistValue | null>();
  let at = 0;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    const path = text.slice(at, lineEnd === -1 ? text.length : lineEnd);
    if (!path.startsWith('/') || lineEnd === -1) throw broken('a line that is no path');
    if (found.has(path)) throw broken('one path twice');
    at = lineEnd + 1;
    if (!text.startsWith('<?xml', at)) {
      found.set(path, null);
      continue;
    }
    const { value, end } = readPlistAt(text, at);
    found.set(path, value);
    at = text.startsWith('\n', end) ? end + 1 : end;
  }
  return found;
}

/** @throws LookFailure parse_error when the value is of another kind */
export function dictOf(value: PlistValue | undefined, what: string): PlistDict {
  if (value instanceof Map) return value;
  throw new LookFailure('parse_error', `The property list of ${what} is in a form that is not known.`);
}

/** @throws LookFailure parse_error when the value is of another kind */
export function listOf(value: PlistValue | undefined, what: string): readonly PlistValue[] {
  if (Array.isArray(value)) return value;
  throw new LookFailure('parse_error', `The property list of ${what} is in a form that is not known.`);
}

/** Undefined where the key is absent. @throws LookFailure parse_error when it holds another kind of value */
export function textIn(dict: PlistDict, key: string): string | undefined {
  return scalarIn(dict, key, 'string');
}

/** Undefined where the key is absent. @throws LookFailure parse_error when it holds another kind of value */
export function numberIn(dict: PlistDict, key: string): number | undefined {
  return scalarIn(dict, key, 'number');
}

/** A flag, also in the forms that `defaults write` leaves behind without -bool: 0, 1, "YES", "true". */
export function flagIn(dict: PlistDict, key: string): boolean | undefined {
  const value = dict.get(key);
  if (value === undefined || typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value === 'string' && /^(?:1|yes|true)$/i.test(value)) return true;
  if (typeof value === 'string' && /^(?:0|no|false)$/i.test(value)) return false;
  throw new LookFailure('parse_error', `The setting ${key} is neither on nor off.`);
}

/** Epoch milliseconds; undefined where the key is absent. */
export function timeIn(dict: PlistDict, key: string): number | undefined {
  const value = dict.get(key);
  if (value === undefined) return undefined;
  if (value instanceof Date) return value.getTime();
  throw new LookFailure('parse_error', `The setting ${key} is no time.`);
}

function scalarIn(dict: PlistDict, key: string, kind: 'string'): string | undefined;
function scalarIn(dict: PlistDict, key: string, kind: 'number'): number | undefined;
function scalarIn(dict: PlistDict, key: string, kind: 'string' | 'number') {
  const value = dict.get(key);
  if (value === undefined || typeof value === kind) return value;
  throw new LookFailure('parse_error', `The setting ${key} is no ${kind === 'string' ? 'text' : 'number'}.`);
}

function readPlistAt(text: string, from: number): { readonly value: PlistValue; readonly end: number } {
  const start = prolog.exec(from === 0 ? text : text.slice(from, from + 2_000));
  if (start === null) throw broken('no beginning');
  const open: Open[] = [];
  let root: PlistValue | undefined;
  let at = from + start[0].length;
  const put = (value: PlistValue) => {
    const inside = open.at(-1);
    if (inside !== undefined) addTo(inside, value);
    else if (root === undefined) root = value;
    else throw broken('two values');
  };
  for (;;) {
    const tag = nextTag(text, at);
    at = tag.end;
    if (tag.closes && tag.name === 'plist') {
      if (open.length > 0 || root === undefined) throw broken('an early end');
      return { value: root, end: at };
    }
    if (tag.closes) put(closed(open.pop(), tag.name));
    else if (tag.name === 'array' || tag.name === 'dict') {
      if (tag.empty) put(tag.name === 'array' ? [] : new Map());
      else open.push({ tag: tag.name, items: [], entries: new Map(), key: null });
      if (open.length > mostDepth) throw broken('nesting beyond any known list');
    } else {
      const inner = tag.empty ? { content: '', end: at } : contentOf(text, at, tag.name);
      at = inner.end;
      if (tag.name === 'key') nameNext(open.at(-1), unescaped(inner.content));
      else put(scalar(tag.name, inner.content, tag.empty));
    }
  }
}

function nextTag(text: string, from: number) {
  let at = from;
  commentAt.lastIndex = at;
  while (commentAt.test(text)) {
    at = commentAt.lastIndex;
  }
  tagAt.lastIndex = at;
  const tag = tagAt.exec(text);
  if (tag === null) throw broken('a tag that is not known, or it breaks off');
  const [, slash, name = '', empty] = tag;
  return { closes: slash === '/', name, empty: empty === '/', end: tagAt.lastIndex };
}

function contentOf(text: string, from: number, name: string) {
  const end = text.indexOf(`</${name}>`, from);
  const content = end === -1 ? '' : text.slice(from, end);
  if (end === -1 || content.includes('<')) throw broken('it breaks off inside a value');
  return { content, end: end + name.length + 3 };
}

function addTo(inside: Open, value: PlistValue): void {
  if (inside.tag === 'array') inside.items.push(value);
  else if (inside.key === null) throw broken('a value without a key');
  else {
    inside.entries.set(inside.key, value);
    inside.key = null;
  }
}

function nameNext(inside: Open | undefined, key: string): void {
  if (inside?.tag !== 'dict' || inside.key !== null || inside.entries.has(key))
    throw broken('a key out of place, or one said twice');
  inside.key = key;
}

function closed(inside: Open | undefined, name: string): PlistValue {
  if (inside === undefined || inside.tag !== name || inside.key !== null) throw broken('an end out of place');
  return inside.tag === 'array' ? inside.items : inside.entries;
}

function scalar(name: string, content: string, empty: boolean): PlistValue {
  const trimmed = content.trim();
  if (name === 'string') return unescaped(content);
  if (name === 'true' || name === 'false') {
    if (trimmed !== '') throw broken('a flag with text in it');
    return name === 'true';
  }
  if (name === 'integer' && /^[-+]?(?:\d{1,20}|0x[\da-f]{1,16})$/i.test(trimmed)) return Number(trimmed);
  if (name === 'real' && /^[-+]?\d{1,40}(?:\.\d{1,40})?(?:e[-+]?\d{1,4})?$/i.test(trimmed))
    return Number(trimmed);
  if (name === 'date' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(trimmed)) return dateOf(trimmed);
  if (name === 'data' && !empty && /^[\sA-Za-z\d+/]*={0,2}\s*$/.test(content))
    return { data: content.replaceAll(/\s+/g, '') };
  if (name === 'data' && empty) return { data: '' };
  throw broken(`a ${name} that is none`);
}

function dateOf(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw broken('a date that is none');
  return date;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));|&/gi, (_, decimal, hex, name) => {
    const code =
      decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal);
    if (code !== null && code > 0 && code <= 0x10_ff_ff) return String.fromCodePoint(code);
    const known = name === undefined ? undefined : entities[name];
    if (known === undefined) throw broken('an entity that is not known');
    return known;
  });
}

function broken(what: string): LookFailure {
  return new LookFailure('parse_error', `This is no whole property list: ${what}.`);
}

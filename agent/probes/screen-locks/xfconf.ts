/**
 * One xfconf channel as its XML file has it: nested <property name type value> elements, with "locked" and
 * "unlocked" lists of people and @groups on any of them (xfconf's per-channel XML). Only the properties asked for
 * are kept. The reader goes through the text once and knows no entities but the five of XML.
 */

/** Whether a person may change it: "unclear" where the answer rests on who is in a group. */
export type Locked = 'yes' | 'no' | 'unclear';

export interface Property {
  /** Text of the value; null where the element is there only to lock, or to hold others. */
  readonly value: string | null;
  readonly type: string;
  readonly lockedFor: (account: string) => Locked;
}

/** Path ("/saver/enabled") to property. */
export type Channel = ReadonlyMap<string, Property>;

interface Lock {
  readonly locked: readonly string[];
  readonly unlocked: readonly string[];
}

/** Null for a text that is no whole channel. */
export function parseChannel(text: string, wanted: ReadonlySet<string>): Channel | null {
  const found = new Map<string, Property>();
  const open: { name: string; lock: Lock | null; element: string }[] = [];
  let complete = false;
  for (const { closing, element, rest, empty } of tagsOf(text)) {
    if (closing) {
      if (open.pop()?.element !== element) return null;
      complete = open.length === 0;
      continue;
    }
    if (element === '' || open.length > 20) return null;
    if (open.length === 0 && (element !== 'channel' || complete)) return null;
    const attributes = attributesOf(rest);
    const name = element === 'property' ? (attributes.get('name') ?? '') : '';
    open.push({ name, lock: lockOf(attributes), element });
    const path = `/${open
      .filter(one => one.element === 'property')
      .map(one => one.name)
      .join('/')}`;
    if (element === 'property' && wanted.has(path))
      found.set(
        path,
        propertyOf(
          attributes,
          open.map(one => one.lock),
        ),
      );
    if (empty) {
      open.pop();
      complete = open.length === 0;
    }
  }
  return complete ? found : null;
}

interface Tag {
  readonly closing: boolean;
  readonly element: string;
  readonly rest: string;
  readonly empty: boolean;
}

/** Declarations and comments are passed over; a "<" that never ends gives an element without a name. */
function* tagsOf(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at >= 0; ) {
    const comment = text.startsWith('<!--', at);
    const end = text.indexOf(comment ? '-->' : '>', at + 1);
    if (end < 0) {
      yield { closing: false, element: '', rest: '', empty: false };
      return;
    }
    const inside = text.slice(at + 1, end);
    if (!comment && !/^[?!]/.test(inside)) {
      const [, closing, element = ''] = /^(\/?)([a-zA-Z]{0,64})/.exec(inside) ?? [];
      const empty = inside.endsWith('/');
      yield { closing: closing === '/', element, rest: inside.slice(element.length), empty };
    }
    at = text.indexOf('<', end);
  }
}

function propertyOf(attributes: ReadonlyMap<string, string>, locks: readonly (Lock | null)[]): Property {
  const lock = locks.findLast(one => one !== null) ?? null;
  return {
    value: attributes.get('value') ?? null,
    type: attributes.get('type') ?? '',
    lockedFor: account => (lock === null ? 'no' : lockedFor(lock, account)),
  };
}

function lockedFor(lock: Lock, account: string): Locked {
  if (lock.unlocked.includes('*') || (account !== '' && lock.unlocked.includes(account))) return 'no';
  const groups = [...lock.locked, ...lock.unlocked].some(name => name.startsWith('@'));
  if (lock.locked.includes('*')) {
    const exceptions =
      account === '' ? lock.unlocked.length > 0 : lock.unlocked.some(name => name.startsWith('@'));
    return exceptions ? 'unclear' : 'yes';
  }
  if (account === '') return lock.locked.length > 0 ? 'unclear' : 'no';
  if (lock.locked.includes(account) && !lock.unlocked.some(name => name.startsWith('@'))) return 'yes';
  return groups ? 'unclear' : 'no';
}

function lockOf(attributes: ReadonlyMap<string, string>): Lock | null {
  const list = (text: string | undefined) => (text ?? '').split(';').filter(name => name !== '');
  if (!attributes.has('locked') && !attributes.has('unlocked')) return null;
  return { locked: list(attributes.get('locked')), unlocked: list(attributes.get('unlocked')) };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(
    /\b([a-zA-Z]{1,64})\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    attributes.set(name, unescaped(double ?? single ?? ''));
  return attributes;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);
}

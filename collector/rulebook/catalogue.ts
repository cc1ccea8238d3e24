/**
 * The facts as the rule language sees them, read from the schema itself: a field added to facts.proto can be
 * used in a rule without a line here.
 */

import { type FactName, isFactName } from '#proto/fact-names.ts';
import { facts } from '#proto/facts.ts';
import schema from '#proto/gen/facts.json' with { type: 'json' };

export interface Field {
  /** "string", "bool", "double" or the name of a message. */
  readonly type: string;
  readonly repeated: boolean;
}
export type Message = ReadonlyMap<string, Field>;

interface SchemaField {
  readonly type: string;
  readonly rule?: string;
}
interface SchemaMessage {
  readonly fields: Readonly<Record<string, SchemaField>>;
}

const declared = schema.nested.keyholder.nested.v1.nested as Readonly<Record<string, SchemaMessage>>;
const numbers = new Set(['int32', 'int64', 'uint32', 'uint64', 'sint32', 'sint64', 'double', 'float']);

/** Every message of facts.proto, by name. */
export const messages: ReadonlyMap<string, Message> = new Map(
  Object.entries(declared).map(([name, message]) => [name, fieldsOf(message)]),
);

/** The message that answers a question. */
export function messageOf(fact: FactName): string {
  const field = messages.get('Facts')?.get(fact);
  if (field === undefined) throw new Error(`facts.json has no "${fact}": run npm run proto.`);
  return field.type;
}

/** What stands at a path that starts with a fact's name; undefined when there is no such field. */
export function fieldAt(path: readonly string[]): Field | undefined {
  const [fact, ...rest] = path;
  if (fact === undefined || !isFactName(fact)) return undefined;
  let at: Field | undefined = { type: messageOf(fact), repeated: false };
  for (const name of rest)
    at = at === undefined || at.repeated ? undefined : messages.get(at.type)?.get(name);
  return at;
}

/** The generated class of a message: decoded facts are its instances. */
export function constructorOf(message: string): new () => object {
  return (facts as unknown as Record<string, new () => object>)[message] as new () => object;
}

/**
 * Lists that no working machine can answer with nothing. Over an empty list every `all` is true, so a rule
 * that reads one of these gets "unknown" instead when it is empty. (An agent that cannot fill one reports a
 * failure; this is for the agent that has a bug.)
 */
export const neverEmpty: ReadonlySet<string> = new Set([
  'accounts.accounts',
  'administrators.administrators',
  'diskVolumes.volumes',
  'screenLocks.locks',
]);

function fieldsOf(message: SchemaMessage): Message {
  return new Map(
    Object.entries(message.fields).map(([name, field]) => [
      name,
      { type: numbers.has(field.type) ? 'double' : field.type, repeated: field.rule === 'repeated' },
    ]),
  );
}

/** The facts' own schema, and values made from it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FactName } from '#proto/fact-names.ts';

export interface Field {
  readonly type: string;
  readonly rule?: string;
  readonly options?: { readonly proto3_optional?: boolean };
}
const file = new URL('../../proto/gen/facts.json', import.meta.url);
export const schema = JSON.parse(readFileSync(file, 'utf8')).nested.keyholder.nested.v1.nested as Readonly<
  Record<string, { readonly fields: Readonly<Record<string, Field>> }>
>;

/** The message that answers a question. */
export function messageOf(name: FactName): string {
  return schema['Facts']?.fields[name]?.type ?? '';
}

/** A value for every field, none of them what an unset field would read as. */
export function filled(message: string): Record<string, unknown> {
  const fields = Object.entries(schema[message]?.fields ?? {});
  return Object.fromEntries(
    fields.map(([name, field]) => [name, field.rule === 'repeated' ? [one(field, name)] : one(field, name)]),
  );
}

function one({ type }: Field, name: string): unknown {
  if (type === 'string') return `some ${name}`;
  if (type === 'bool') return true;
  return type in schema ? filled(type) : 1_790_000_000_000;
}

/** Any answer: optional fields there or absent, zero and false and the empty text among their values. */
export function anyOf(message: string): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(schema[message]?.fields ?? {});
  const sure = fields.filter(([, field]) => field.options?.proto3_optional !== true).map(([name]) => name);
  const model = Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      field.rule === 'repeated' ? fc.array(anyValue(field), { maxLength: 3 }) : anyValue(field),
    ]),
  );
  return fc.record(model, { requiredKeys: sure, noNullPrototype: true });
}

function anyValue({ type }: Field): fc.Arbitrary<unknown> {
  if (type === 'string') return fc.string({ unit: 'grapheme', maxLength: 12 });
  if (type === 'bool') return fc.boolean();
  if (type in schema) return anyOf(type);
  return fc.oneof(fc.constant(0), fc.maxSafeInteger());
}

/** Every fact, filled from its own schema: what is written is read back, and a stranger is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFact, encodeFact, factFromJson, factNames, factToJson } from '#proto/facts.ts';

interface Field {
  readonly type: string;
  readonly rule?: string;
}
const schema = JSON.parse(readFileSync(new URL('../../proto/gen/facts.json', import.meta.url), 'utf8')).nested
  .keyholder.nested.v1.nested as Record<string, { fields: Record<string, Field> }>;

/** A value for every field, none of them what an unset field would read as. */
function filled(message: string): Record<string, unknown> {
  const fields = Object.entries(schema[message]?.fields ?? {});
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      field.rule === 'repeated' ? [value(field, name)] : value(field, name),
    ]),
  );
}

function value({ type }: Field, name: string): unknown {
  if (type === 'string') return `some ${name}`;
  if (type === 'bool') return true;
  return type in schema ? filled(type) : 1_790_000_000_000;
}

describe.each(factNames.map(name => [name, schema['Facts']?.fields[name]?.type ?? ''] as const))(
  'the fact %s',
  (name, type) => {
    it('comes back whole', () => {
      const json = filled(type);
      expect(Object.keys(json)).not.toEqual([]);
      const fact = decodeFact(name, encodeFact(name, factFromJson(name, json)));
      expect(factToJson(name, fact)).toEqual(json);
    });

    it('refuses a member that it does not have', () => {
      expect(() => factFromJson(name, { ...filled(type), stranger: 1 })).toThrow(/no field "stranger"/);
    });
  },
);

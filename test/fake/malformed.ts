/**
 * Requests that are nearly right: made from the schema that a route checks them against, then bent in one place. Each
 * comes with whether the schema still allows it.
 */
import fc from 'fast-check';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A value that the schema allows. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(fitting));
  switch (schema.type) {
    case 'object': {
      const parts = Object.entries(schema.properties ?? {}).map(
        ([name, part]) => [name, fitting(part)] as const,
      );
      return fc.record(Object.fromEntries(parts), { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'array':
      return fc.array(fitting(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      });
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1e9, 1e15) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return fc.string({
        minLength: schema.minLength ?? 0,
        maxLength: Math.max(schema.minLength ?? 0, Math.min(schema.maxLength ?? 20, 40)),
      });
    default:
      return fc.jsonValue();
  }
}

const strange: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  '\u0000',
  '\ud800',
  '‮',
  'x'.repeat(5000),
  "' or 1=1 --",
  '../../etc/passwd',
  '{{7*7}}',
  [],
  [[]],
  {},
  { $ne: null },
  { toString: 1 },
];

/** As JSON text: bent in one place, cut short, or no JSON at all. */
export function malformed(schema: Schema | null): fc.Arbitrary<string> {
  const whole = fitting(schema ?? { type: 'object' });
  const bent = fc
    .tuple(whole, fc.nat(), fc.constantFrom(...strange), fc.constantFrom('change', 'drop', 'add'))
    .map(([value, at, odd, how]) => JSON.stringify(bend(value, at, odd, how)));
  const cut = fc
    .tuple(whole, fc.nat({ max: 30 }))
    .map(([value, n]) => JSON.stringify(value).slice(0, -1 - n));
  const polluted = whole.map(value => `{"__proto__":{"role":"owner"},${JSON.stringify(value).slice(1)}`);
  return fc.oneof({ weight: 6, arbitrary: bent }, cut, polluted, fc.string(), fc.json());
}

function bend(value: unknown, at: number, odd: unknown, how: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd;
  const names = Object.keys(value);
  const name = how === 'add' || names.length === 0 ? 'unasked' : (names[at % names.length] ?? '');
  const part = (value as Record<string, unknown>)[name];
  const { [name]: _, ...rest } = value as Record<string, unknown>;
  if (how === 'drop') return rest;
  const deeper = typeof part === 'object' && part !== null && !Array.isArray(part) && at % 3 > 0;
  return { ...rest, [name]: deeper ? bend(part, at + 1, odd, how) : odd };
}

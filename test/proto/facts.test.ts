/** Facts: what is written is read back, what is not known stays not known, and a stranger is refused. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#proto/digest.ts';
import { factFromJson, factToJson } from '#proto/fact-json.ts';
import { type FactName, factNames } from '#proto/fact-names.ts';
import { decodeFact, encodeFact, facts } from '#proto/facts.ts';
import { anyOf, filled, messageOf, schema } from './schema.ts';

const bytesOf = (name: FactName, json: unknown) => encodeFact(name, factFromJson(name, json));

describe.each(factNames.map(name => [name, messageOf(name)] as const))('the fact %s', (name, message) => {
  it('comes back whole', () => {
    const json = filled(message);
    expect(Object.keys(json)).not.toEqual([]);
    expect(factToJson(name, decodeFact(name, bytesOf(name, json)))).toEqual(json);
  });

  it('comes back as it was, whatever of it is known: nothing absent turns up, nothing known is lost', () => {
    fc.assert(
      fc.property(anyOf(message), json => {
        const back = factToJson(name, decodeFact(name, bytesOf(name, json)));
        expect(withoutUnset(back)).toEqual(withoutUnset(json));
      }),
      { numRuns: 100 },
    );
  });

  it('has one digest, in whatever order it was put together', () => {
    fc.assert(
      fc.property(anyOf(message), json => {
        const [a, b] = [json, reversed(json)].map(one => sha256(bytesOf(name, one)).toString('hex'));
        expect(a).toBe(b);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a member that it does not have', () => {
    expect(() => factFromJson(name, { ...filled(message), stranger: 1 })).toThrow(/no field "stranger"/);
  });
});

/** Without the texts and sure values that read as unset: proto3 writes nothing for them, and no rule tells them apart. */
function withoutUnset(value: unknown, message?: string): unknown {
  if (Array.isArray(value)) return value.map(item => withoutUnset(item, message));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, member]) => !(sureNames.has(name) && (member === '' || member === 0 || member === false)),
      )
      .map(([name, member]) => [name, withoutUnset(member)]),
  );
}

const sureFields = Object.entries(schema).flatMap(([message, { fields }]) =>
  Object.entries(fields)
    .filter(([, field]) => field.rule !== 'repeated' && field.options?.proto3_optional !== true)
    .filter(([, field]) => !(field.type in schema))
    .map(([name, field]) => ({ message, name, type: field.type })),
);
const sureNames = new Set(sureFields.map(field => field.name));

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

describe('facts', () => {
  it('have one name each, and all of them are known', () => {
    expect([...factNames].sort()).toEqual(Object.keys(schema['Facts']?.fields ?? {}).sort());
  });

  it('tell "no" and zero from "not known"', () => {
    const back = (json: unknown) =>
      factToJson('restartState', decodeFact('restartState', bytesOf('restartState', json)));
    expect(back({ required: false, bootedAtMs: 0 })).toMatchObject({ required: false, bootedAtMs: 0 });
    expect(Object.keys(back({}) as object)).not.toContain('required');
    expect(facts.Volume.prototype.protection).toBeNull();
  });

  it('refuse a misspelt field deep inside, and bytes that answer another question', () => {
    expect(() => factFromJson('diskVolumes', { volumes: [{ mountpoint: '/' }] })).toThrow(
      /volumes\[0\].*"mountpoint"/,
    );
    expect(() => decodeFact('diskVolumes', bytesOf('restartState', {}))).toThrow(/do not answer/);
    expect(() => decodeFact('diskVolumes', new Uint8Array())).toThrow(/do not answer/);
  });

  it('let a rule tell "not known" from "no": what cannot be absent was reviewed, field by field', () => {
    const sure = sureFields.map(field => `${field.message}.${field.name} ${field.type}`);
    const lists = Object.entries(schema).flatMap(([message, { fields }]) =>
      Object.entries(fields)
        .filter(([, field]) => field.rule === 'repeated')
        .map(([name]) => `${message}.${name} list`),
    );
    // A new line is a new promise. A text, number or yes: it was read whenever its message is there, or nobody judges
    // by it. A list: its message had it from the start, so that an old agent's silence never reads as "none".
    const reviewed = readFileSync(new URL('./never-absent.golden.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect([...sure, ...lists].filter(line => !reviewed.includes(line))).toEqual([]);
  });
});

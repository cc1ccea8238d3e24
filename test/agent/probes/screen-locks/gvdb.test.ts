import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { scalarOfText } from '#agent/probes/screen-locks/gvariant.ts';
import { openGvdb } from '#agent/probes/screen-locks/gvdb.ts';
import { writeGvdb } from './gvdb-writer.ts';

const idle = '/org/gnome/desktop/session/idle-delay';
const enabled = '/org/gnome/desktop/screensaver/lock-enabled';

function fixtureBytes(name: string): Uint8Array {
  const text = readFileSync(
    new URL(`../../../../agent/probes/screen-locks/fixtures/linux/${name}`, import.meta.url),
    'utf8',
  );
  return new Uint8Array(Buffer.from(text.split('\n')[1] ?? '', 'base64'));
}

describe('databases that dconf itself compiled', () => {
  test('values and locks are read through parents, and what only looks alike is not', () => {
    const root = openGvdb(fixtureBytes('find-system-strict.txt'));
    expect(root.scalar(idle)).toEqual({ type: 'u', value: 600 });
    expect(root.scalar(enabled)).toEqual({ type: 'b', value: true });
    expect(root.scalar('idle-delay')).toBeNull();
    expect(root.scalar('/org/gnome/desktop/screensaver/idle-delay')).toBeNull();
    const locks = root.table('.locks');
    expect(locks?.has(idle)).toBe(true);
    expect(locks?.has('/org/gnome/desktop/interface/clock-format')).toBe(false);
  });

  test('a database without locks has no table of them', () => {
    expect(openGvdb(fixtureBytes('find-system-zerofree.txt')).table('.locks')).toBeNull();
  });
});

test.each([true, false])('both orders of bytes are read (little: %s)', little => {
  const root = openGvdb(
    writeGvdb({ [idle]: { type: 'u', value: 900 }, [enabled]: { type: 'b', value: false } }, [idle], little),
  );
  expect(root.scalar(idle)).toEqual({ type: 'u', value: 900 });
  expect(root.scalar(enabled)).toEqual({ type: 'b', value: false });
  expect(root.table('.locks')?.has(idle)).toBe(true);
  expect(root.table('.locks')?.has(enabled)).toBe(false);
});

test('a value of another kind is told from a number', () => {
  expect(openGvdb(writeGvdb({ [idle]: { type: 's', value: '900' } })).scalar(idle)).toEqual({
    type: 's',
    value: true,
  });
  expect(openGvdb(writeGvdb({ [idle]: { type: 's', value: '' } })).scalar(idle)).toEqual({
    type: 's',
    value: false,
  });
  expect(openGvdb(writeGvdb({ [idle]: { type: 'i', value: 0 } })).scalar(idle)).toEqual({
    type: 'i',
    value: 0,
  });
});

test('any database that is written is read back', () => {
  const name = fc.stringMatching(/^[a-z]{1,12}$/).map(text => `/a/${text}`);
  fc.assert(
    fc.property(fc.dictionary(name, fc.nat()), fc.boolean(), (values, little) => {
      const written = Object.fromEntries(
        Object.entries(values).map(([k, value]) => [k, { type: 'u' as const, value }]),
      );
      const root = openGvdb(writeGvdb(written, [], little));
      for (const [key, value] of Object.entries(values))
        expect(root.scalar(key)).toEqual({ type: 'u', value });
      expect(root.scalar('/b/none')).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('damaged bytes end in a failure or an answer, soon, and never in a crash', () => {
  const whole = fixtureBytes('find-system-strict.txt');
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (changes, length) => {
      const bytes = new Uint8Array(whole);
      for (const [at, value] of changes) bytes[at] = value;
      expectHarmless(bytes.slice(0, length));
      expectHarmless(bytes);
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectHarmless), { numRuns: 200 });
});

test('items that are each other’s parent end the search', () => {
  const bytes = new Uint8Array(writeGvdb({ '/a/b': { type: 'u', value: 1 } }));
  const view = new DataView(bytes.buffer);
  const item = 24 + 8 + 4;
  view.setUint32(item + 4, 0, true);
  expect(openGvdb(bytes).scalar('/a/b')).toBeNull();
});

function expectHarmless(bytes: Uint8Array): void {
  try {
    const root = openGvdb(bytes);
    root.scalar(idle);
    root.table('.locks')?.has(idle);
  } catch (error) {
    expect(error).toBeInstanceOf(LookFailure);
  }
}

test.each([
  ['uint32 0', { type: 'u', value: 0 }],
  ['0', { type: 'i', value: 0 }],
  ['@u 300', { type: 'u', value: 300 }],
  ['uint32 0x10', { type: 'u', value: 16 }],
  ['010', { type: 'i', value: 8 }],
  ['true', { type: 'b', value: true }],
  ['uint32 -1', { type: 'other', value: null }],
  ["'300'", { type: 's', value: true }],
  ["''", { type: 's', value: false }],
  ["'300", { type: 'other', value: null }],
  ['constructor 5', { type: 'other', value: null }],
  ['', { type: 'other', value: null }],
])('the text %j', (text, expected) => {
  expect(scalarOfText(text)).toEqual(expected);
});

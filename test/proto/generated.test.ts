/** The generated modules are current, and what any earlier version wrote can still be read. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '#proto/generate.ts';

const gen = fileURLToPath(new URL('../../proto/gen/', import.meta.url));
const messages = fileURLToPath(new URL('../../proto/keyholder/v1/', import.meta.url));

describe('generated code', () => {
  it('is what the .proto files say today', () => {
    const into = mkdtempSync(join(tmpdir(), 'kh-gen-'));
    generate(into);
    expect(readdirSync(into).sort()).toEqual(readdirSync(gen).sort());
    for (const name of readdirSync(into)) {
      const same = readFileSync(join(into, name)).equals(readFileSync(join(gen, name)));
      expect(same, `proto/gen/${name}: run "npm run proto"`).toBe(true);
    }
    rmSync(into, { recursive: true });
  }, 240_000);
});

describe('the fields of all messages', () => {
  const now = readdirSync(messages).flatMap(name => fieldsOf(readFileSync(join(messages, name), 'utf8')));
  const golden = readFileSync(new URL('./fields.golden.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

  it('keep number, name, kind and company: lines are added, never changed or taken away', () => {
    expect(golden.filter(line => !now.includes(line))).toEqual([]);
  });

  it('stand in the golden file (add the lines that are missing)', () => {
    expect(now.filter(line => !golden.includes(line))).toEqual([]);
  });

  it('use each number once', () => {
    const numbers = now.filter(line => !line.includes(' in ')).map(line => line.split(' ')[0]);
    expect(numbers.filter((one, i) => numbers.indexOf(one) !== i)).toEqual([]);
  });

  it('would be missed if they moved', () => {
    const of = (body: string) => fieldsOf(`message A {\n${body}\n}`);
    expect(of('  optional int64 b = 1;')).toEqual(['A.1 optional int64 b']);
    expect(of('  oneof c {\n    B b = 1;\n  }\n  int64 d = 2;')).toEqual([
      'A.1 B b',
      'A.1 in c',
      'A.2 int64 d',
    ]);
    expect(() => of('  map<string, B> b = 1;')).toThrow(/map/);
  });
});

/** "Report.2 int64 sequence" for each field, and "Report.2 in outcome" for one of several that exclude each other. */
function fieldsOf(proto: string): string[] {
  let message = '';
  let group = '';
  return proto
    .replace(/\/\/.*$/gm, '')
    .split('\n')
    .flatMap(line => {
      message = /^message (\w+)/.exec(line)?.[1] ?? message;
      group = /^\s+oneof (\w+)/.exec(line)?.[1] ?? (line.trim() === '}' ? '' : group);
      const [, rule = '', type, name, id] =
        /^\s+(repeated |optional )?([\w.]+) (\w+) = (\d+);$/.exec(line) ?? [];
      if (id !== undefined)
        return [
          `${message}.${id} ${rule}${type} ${name}`,
          ...(group === '' ? [] : [`${message}.${id} in ${group}`]),
        ];
      if (/= *\d+/.test(line)) throw new Error(`This test cannot read "${line.trim()}"; teach it.`);
      return [];
    });
}

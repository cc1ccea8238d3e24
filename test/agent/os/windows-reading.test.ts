/** How the answer of a Windows script is taken apart, whatever the console made of it. */
import { describe, expect, it } from 'vitest';
import { readOnBattery } from '#agent/os/windows/power.ts';
import { scriptCommand } from '#agent/os/windows/powershell.ts';
import { decoded, scriptReading, sectionValue, sectionValueOrNull } from '#agent/os/windows/reading.ts';
import { shaped, utcTime, WrongShape } from '#agent/os/windows/shape.ts';
import { failedSection, utf16le, windowsDocument } from '../probes/windows-document.ts';

const output = (stdout: string | Uint8Array, stderr = '', exitCode = 0) => ({
  stdout: typeof stdout === 'string' ? Buffer.from(stdout) : stdout,
  stderr: Buffer.from(stderr),
  exitCode,
});
const schema = { id: 'keyholder.windows.sample/1', sections: { one: { words: ['text'] } } } as const;
const sample = (value: object) => windowsDocument(schema.id, { one: value });

describe('text', () => {
  it('is found by its byte order mark, or by where its zero bytes lie', () => {
    const big = Buffer.from(utf16le('{"a":1}', false)).swap16();
    for (const bytes of [
      Buffer.from('{"a":1}'),
      Buffer.from('\uFEFF{"a":1}'),
      utf16le('{"a":1}'),
      utf16le('{"a":1}', false),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ])
      expect(decoded(bytes)).toBe('{"a":1}');
  });
});

describe('a document', () => {
  it('opens section by section, and a failed one throws its own reason', () => {
    const read = scriptReading(output(sample({ words: ['a', 'b'] })), schema);
    expect(sectionValue(read.one)).toEqual({ words: ['a', 'b'] });
    const failed = scriptReading(output(sample(failedSection('no_privilege', '0x80041003'))), schema);
    expect(() => sectionValue(failed.one)).toThrow(expect.objectContaining({ reason: 'no_privilege' }));
    expect(sectionValueOrNull(failed.one)).toBeNull();
  });

  it('tells the place of what is wrong, and never its contents', () => {
    const act = () => scriptReading(output(sample({ words: ['a', { secret: 'hunter2' }] })), schema);
    expect(act).toThrow(/one\.words\[1\]/);
    expect(act).not.toThrow(/hunter2/);
  });

  it('a script that PowerShell refused says so in CLIXML as well', () => {
    const xml =
      '#< CLIXML\r\n<Objs><S S="Error">Voir about_Execution_Pol_x000D__x000A_icies._x000D__x000A_</S></Objs>';
    expect(() => scriptReading(output('', xml, 1), schema)).toThrow(
      expect.objectContaining({ reason: 'policy_blocked' }),
    );
  });

  it('noise on standard error does not spoil an answer that is whole', () => {
    const noise = '#< CLIXML\r\n<Objs><Obj S="progress"></Obj></Objs>';
    expect(scriptReading(output(sample({ words: [] }), noise), schema)).toEqual({
      one: { value: { words: [] } },
    });
  });
});

describe('a shape', () => {
  it('refuses what is nearly right', () => {
    const wrong: readonly (readonly [unknown, Parameters<typeof shaped>[1]])[] = [
      ['1', 'whole'],
      [1.5, 'whole'],
      [Number.NaN, 'number'],
      ['true', 'flag'],
      [null, 'text'],
      ['2026-11-23', 'time'],
      ['2026-11-23T10:00:00+01:00', 'time'],
      ['2026-13-45T10:00:00Z', 'time'],
      [{}, ['text']],
      [{ value: ['a'], Count: 2 }, ['text']],
      [{}, { a: 'text?' }],
    ];
    for (const [value, shape] of wrong) expect(() => shaped(value, shape, 'x')).toThrow(WrongShape);
  });

  it('copies only what it names', () => {
    expect(shaped({ a: 'x', password: 'y' }, { a: 'text' }, 'x')).toEqual({ a: 'x' });
  });

  it('reads a time to the millisecond, whatever its digits', () => {
    expect(utcTime('2026-11-23T10:00:00.1234567Z')).toBe(Date.UTC(2026, 10, 23, 10, 0, 0, 123));
    expect(utcTime('2026-11-23T10:00:00Z')).toBe(Date.UTC(2026, 10, 23, 10));
  });
});

it('a script is started by full paths only, the 64-bit PowerShell first', () => {
  const { paths, args } = scriptCommand('system', 1000, ['online']);
  expect(paths[0]).toMatch(/^%SystemRoot%\\Sysnative\\/);
  expect(paths[1]).toMatch(/^%SystemRoot%\\System32\\/);
  expect(args.slice(-3)).toEqual(['-File', '%AgentFolder%\\scripts\\system.ps1', 'online']);
});

describe('batteries', () => {
  const batteries = (...status: (number | null)[]) =>
    readOnBattery(
      output(
        windowsDocument('keyholder.windows.power/1', {
          batteries: { batteries: status.map(one => ({ status: one })) },
        }),
      ),
    );

  it('tell battery from mains, and a desktop from both', () => {
    expect(batteries(1)).toBe(true);
    expect(batteries(5)).toBe(true);
    expect(batteries(2)).toBe(false);
    expect(batteries(1, 6)).toBe(false);
    expect(batteries()).toBeNull();
    expect(() => batteries(10)).toThrow(expect.objectContaining({ reason: 'parse_error' }));
    expect(() => batteries(null)).toThrow(expect.objectContaining({ reason: 'parse_error' }));
  });
});

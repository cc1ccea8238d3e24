/** Every PowerShell script that the agent brings along, held to what agent/os/windows/reading.ts says such a script is. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Shape } from '#agent/os/windows/shape.ts';
import { failureReasons } from '#proto/reasons.ts';
import { type Check, powershellChecker } from './powershell-grammar.ts';

const windows = new URL('../../../agent/os/windows/', import.meta.url);
const scripts = readdirSync(new URL('scripts/', windows)).filter(name => name.endsWith('.ps1'));
const textOf = (name: string) => readFileSync(new URL(`scripts/${name}`, windows), 'utf8');

let check: Check;
beforeAll(async () => {
  check = await powershellChecker();
});

const commonPart = (script: string) =>
  /# common part: begin\n[\s\S]*\n# common part: end\n/.exec(script)?.[0] ?? 'no common part';

interface Schema {
  readonly id: string;
  readonly sections: Readonly<Record<string, Shape>>;
}

/** Schemas by their id, from every module beside reading.ts. */
async function schemas(): Promise<ReadonlyMap<string, Schema>> {
  const found = new Map<string, Schema>();
  for (const file of readdirSync(windows).filter(name => name.endsWith('.ts'))) {
    const module = (await import(new URL(file, windows).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) {
      const schema = value as Partial<Schema> | null;
      if (
        typeof schema === 'object' &&
        schema !== null &&
        schema.id !== undefined &&
        schema.sections !== undefined
      )
        found.set(schema.id, schema as Schema);
    }
  }
  return found;
}

function fieldsOf(shape: Shape): string[] {
  if (typeof shape === 'string') return [];
  if (Array.isArray(shape)) return fieldsOf(shape[0]);
  return Object.entries(shape).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

describe.each(scripts)('%s', name => {
  const script = textOf(name);

  it('parses, and does nothing but look', () => {
    expect(check(script)).toEqual([]);
  });

  it('opens with what it prints, then with strictness', () => {
    expect(script).toMatch(/^# [A-Z][\s\S]*?\n# Prints one document, schema keyholder\.windows\.[a-z]+\/\d+/);
    const code = script.split('\n').filter(line => line !== '' && !line.startsWith('#'));
    expect(code.slice(0, 2)).toEqual(['Set-StrictMode -Version 3.0', "$ErrorActionPreference = 'Stop'"]);
  });

  it('shares the common part of system.ps1 to the letter', () => {
    expect(commonPart(script)).toBe(commonPart(textOf('system.ps1')));
  });

  it('gives only reasons that there are', () => {
    const code = script.replace(/^\s*#.*$/gm, '');
    const given = [
      ...code.matchAll(/throw '([^']*)'/g),
      ...code.matchAll(/^\s*'0x[0-9a-f]{8}' = '([^']*)'/gm),
      ...code.matchAll(/\$reasonByCode\[[^\]]+\] = '([^']*)'/g),
      ...code.matchAll(/\$reason = '([^']*)'/g),
    ].map(found => found[1] ?? '');
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter(reason => !Object.hasOwn(failureReasons, reason))).toEqual([]);
  });

  it('prints every section and field that its reader wants, and documents them', async () => {
    const id = /Write-Document -Schema '([^']+)'\n$/.exec(script)?.[1];
    const schema = (await schemas()).get(id ?? '');
    expect(id).toBe(`keyholder.windows.${name.replace('.ps1', '')}/1`);
    const sections = Object.entries(schema?.sections ?? {});
    expect(sections.length).toBeGreaterThan(0);
    const head = script.slice(0, script.indexOf('Set-StrictMode'));
    for (const [section, shape] of sections) {
      expect(script).toContain(`Read-Section -Name '${section}' -Read {`);
      for (const field of [section, ...fieldsOf(shape)]) expect(head).toMatch(new RegExp(`\\b${field}\\b`));
      for (const field of fieldsOf(shape)) expect(script).toMatch(new RegExp(`(^|[\\s;{])${field} = `, 'm'));
    }
  });
});

describe('the harness itself sees', () => {
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['a brace that is not closed', "if ($true) { Write-Output -InputObject 'x'", /does not parse/],
    ['an alias', "gci 'C:\\'", /alias or unknown command: gci/],
    ['a pipe into an alias', "Get-Item 'C:\\' | % { $_ }", /alias|does not parse/],
    ['text run as code', 'Invoke-Expression $text', /banned/],
    ['a download', "(New-Object Net.WebClient).DownloadString('http://x')", /banned/],
    ['a type that is compiled', "Add-Type -TypeDefinition 'class X {}'", /banned/],
    ['a program by a variable', '& $program', /calls what is no program of System32/],
    ['a program outside System32', "& 'C:\\Temp\\x.exe'", /calls what is no program of System32/],
    ['a program by its bare name', 'manage-bde.exe -status', /alias or unknown command/],
    ['dot sourcing', '. $env:TEMP\\x.ps1', /calls with \.|alias|does not parse/],
    [
      'something that changes the machine',
      "Set-ItemProperty -Path 'HKLM:\\X' -Name 'Y' -Value 1",
      /unknown command/,
    ],
    [
      'a method that unlocks',
      "Invoke-CimMethod -InputObject $v -MethodName 'UnlockWithExternalKey'",
      /may change/,
    ],
    [
      'a recovery password',
      "Invoke-CimMethod -InputObject $v -MethodName 'GetKeyProtectorNumericalPassword'",
      /secret/,
    ],
    [
      'a class whose reading repairs programs',
      "Get-CimInstance -ClassName 'Win32_Product'",
      /changes the machine/,
    ],
    ['a letter beyond ASCII', "Write-Output -InputObject 'é'", /not ASCII/],
    ['an error text that is printed', 'Write-Output -InputObject $_.Exception.Message', /localised/],
  ];

  it.each(bad)('%s', (_title, script, expected) => {
    expect(
      check(script)
        .map(complaint => complaint.what)
        .join('\n'),
    ).toMatch(expected);
  });

  it('and lets a plain reading pass', () => {
    expect(check('Set-StrictMode -Version 3.0\n& "$env:SystemRoot\\System32\\reg.exe" query HKLM\n')).toEqual(
      [],
    );
  });
});

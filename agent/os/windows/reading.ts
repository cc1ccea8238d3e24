/**
 * Reads what the PowerShell scripts of this folder print, and says what such a script is.
 *
 * Each script is one domain (system, updates, encryption, ...), can be signed by itself, and prints ONE document:
 *
 *   { "schema": "keyholder.windows.<domain>/1", "languageMode": "FullLanguage", "is64Bit": true, "end": true,
 *     "sections": { "<name>": { "state": "read", "value": { ... } },
 *                   "<name>": { "state": "failed", "reason": "no_privilege", "code": "0x80041003" } } }
 *
 * How a script is written (test/agent/os/windows-scripts.test.ts holds each of them to it):
 *  - it opens with a comment that documents every section and field, then StrictMode 3.0 and ErrorActionPreference
 *    Stop; between "common part: begin" and "common part: end" it is, letter for letter, the same as system.ps1;
 *  - one `Read-Section -Name 'x' -Read { ... }` for each section. The block gives exactly one hashtable; lists stand
 *    only in its fields and are forced with @(); every value is cast ([string], [long], [bool], ConvertTo-Text,
 *    ConvertTo-Whole, ConvertTo-UtcText) and a field is never left out: what Windows does not have is null;
 *  - a block that fails gives a reason of proto/reasons.ts: by HRESULT and error type in the common part (a script may
 *    add its own codes to $reasonByCode), or by `throw 'reason_code'`. Messages are localised and may hold names: never
 *    printed. `Assert-FullLanguage` opens a block that needs COM or .NET; under ConstrainedLanguage it gives clm_blocked.
 *    Whatever can do without (registry, CIM, reg.exe) does: no static .NET calls, no [pscustomobject], no setters;
 *  - full cmdlet names, `ForEach-Object { }` and `Where-Object { }` without a parameter name, SIDs and numbers in place
 *    of names, no localised text, no secret, pure ASCII;
 *  - `Get-RegistryValue -Path -Name` for the registry; Get-ItemProperty without -Name breaks on a broken neighbour.
 *
 * A reader declares a `ScriptSchema` as data in agent/os/windows/<domain>.ts (system.ts is the example): section name to the shape
 * of its value. `scriptReading` checks everything at once, so that a source either has a typed reading or fails;
 * `sectionValue` opens one section or throws that section's own reason.
 */
import { type FailureReason, failureReasons } from '#proto/reasons.ts';
import { LookFailure } from '../../probes/failure.ts';
import { parseJson, shortened } from '../../probes/output.ts';
import type { Output } from '../run.ts';
import { type RecordShape, type Shaped, shaped, WrongShape } from './shape.ts';

export interface ScriptSchema<S extends Readonly<Record<string, RecordShape>>> {
  /** "keyholder.windows.system/1": the number changes when a field changes its meaning or goes. */
  readonly id: `keyholder.windows.${string}/${number}`;
  readonly sections: S;
}

/** One section as the script left it: its value, or why there is none. */
export type Section<T> = { readonly value: T } | { readonly failure: LookFailure };

export type ScriptReading<S extends Readonly<Record<string, RecordShape>>> = {
  readonly [N in keyof S]: Section<Shaped<S[N]>>;
};

/** @throws LookFailure unless the script ran to its end and printed what the schema says */
export function scriptReading<S extends Readonly<Record<string, RecordShape>>>(
  output: Output,
  schema: ScriptSchema<S>,
): ScriptReading<S> {
  if (output.exitCode !== 0) throw refusal(output);
  const sections = sectionsOf(documentOf(output), schema.id);
  try {
    return Object.fromEntries(
      Object.entries(schema.sections).map(([name, shape]) => [name, sectionOf(sections, name, shape)]),
    ) as ScriptReading<S>;
  } catch (error) {
    if (error instanceof WrongShape) throw garbled(`in an unknown form: ${error.message}`);
    throw error;
  }
}

/** @throws LookFailure the section's own, where the script could not read it */
export function sectionValue<T>(section: Section<T>): T {
  if ('failure' in section) throw section.failure;
  return section.value;
}

/** The value, or null where the script could not read the section. For what only widens an answer. */
export function sectionValueOrNull<T>(section: Section<T>): T | null {
  return 'failure' in section ? null : section.value;
}

function sectionOf(sections: Readonly<Record<string, unknown>>, name: string, shape: RecordShape) {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!isRecord(section)) throw garbled(`without the section "${name}"`);
  if (section['state'] === 'read') return { value: shaped(section['value'], shape, name) };
  if (section['state'] !== 'failed') throw garbled(`with an unknown state of the section "${name}"`);
  const { reason, code } = section;
  const known = typeof reason === 'string' && Object.hasOwn(failureReasons, reason);
  const hresult = typeof code === 'string' && /^0x[0-9a-f]{8}$/.test(code) ? ` (${code})` : '';
  return {
    failure: new LookFailure(
      known ? (reason as FailureReason) : 'command_failed',
      `Windows did not answer what was asked for "${name}"${hresult}.`,
    ),
  };
}

function sectionsOf(document: Readonly<Record<string, unknown>>, id: string): Record<string, unknown> {
  if (document['end'] !== true) throw garbled('that does not come to its end');
  if (document['schema'] !== id) throw garbled(`of another kind than ${id}`);
  // A 32-bit view leaves settings out, and what is not there reads as "not set".
  if (document['is64Bit'] !== true)
    throw new LookFailure(
      'partial_coverage',
      'The script ran as a 32-bit program, which sees other settings.',
    );
  const sections = document['sections'];
  if (!isRecord(sections)) throw garbled('without sections');
  return sections;
}

function documentOf(output: Output): Record<string, unknown> {
  // The document is one line of JSON; a console that wraps lines puts breaks where JSON has none.
  const text = decoded(output.stdout)
    .replace(/[\r\n]+/g, '')
    .trim();
  if (text === '') {
    throw blockedByMode(squeezed(output.stderr)) ?? garbled('that is empty');
  }
  let document: unknown;
  try {
    document = parseJson(text);
  } catch {
    throw garbled('that is no JSON');
  }
  if (!isRecord(document)) throw garbled('that is no JSON record');
  return document;
}

/** Why PowerShell did not run the script to its end. What is matched here is in no language: names of types and pages. */
function refusal(output: Output): LookFailure {
  const said = squeezed(output.stderr);
  if (
    /about_Execution_Policies|PSSecurityException|FullyQualifiedErrorId:UnauthorizedAccess(?!Exception)/i.test(
      said,
    )
  )
    return new LookFailure('policy_blocked', 'A policy on this machine does not let the script run.');
  // powershell.exe's own status for a -File that is not there (-196608), as a signed or an unsigned number.
  if (output.exitCode === -196_608 || output.exitCode === 4_294_770_688)
    return new LookFailure('tool_missing', 'The script is not where the agent was installed.');
  return (
    blockedByMode(said) ??
    new LookFailure('command_failed', `The script ended with status ${output.exitCode}.`)
  );
}

function blockedByMode(said: string): LookFailure | null {
  if (!/Constrained(Language|Type)?/.test(said)) return null;
  return new LookFailure('clm_blocked', 'A policy on this machine blocks what the script does.');
}

/** Standard error breaks lines in the middle of words and, as CLIXML, writes those breaks as _x000D__x000A_. */
function squeezed(stderr: Uint8Array): string {
  return decoded(stderr.subarray(0, 65_536)).replace(/_x000D_|_x000A_|\s+/g, '');
}

/** Text by its byte order mark, or else by where its zero bytes lie; without either it is UTF-8. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function garbled(how: string): LookFailure {
  return new LookFailure('parse_error', shortened(`The script gave an answer ${how}.`, 300));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** find(1) on the property lists of Apple's guards, each handed on by plutil(1). */
import { expect } from 'vitest';
import { guardBundles } from '#agent/os/macos/commands-guard.ts';
import { settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const [inUse, older, remediator, removalTool] = guardBundles;
const bundle = (version: string) =>
  settings({ CFBundleShortVersionString: version, CFBundleVersion: version });
const missing = (...paths: string[]) =>
  paths.map(path => `find: ${path}: No such file or directory\n`).join('');
const told = (lists: Readonly<Record<string, string>>) =>
  `${Object.entries(lists)
    .map(([path, list]) => `${path}\n${list}`)
    .join('')}/private/etc/hosts\n`;
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    {
      stdout: told({ [inUse]: bundle('5380'), [older]: bundle('5270'), [remediator]: bundle('156') }),
      stderr: missing(removalTool),
      exitCode: 1,
      gives: is({ definitions: '5380', remediator: '156' }),
    },
    {
      stdout: told({ [older]: bundle('2178'), [remediator]: bundle('121'), [removalTool]: bundle('1.93') }),
      stderr: missing(inUse),
      exitCode: 1,
      gives: is({ definitions: '2178', remediator: '121', removalTool: '1.93' }),
    },
  ],
  failing: {
    stdout: told({}),
    stderr: missing(inUse, older, remediator, removalTool),
    exitCode: 1,
    gives: is({}),
  },
  between: {
    stdout: told({ [older]: settings({ CFBundleName: 'XProtect' }) }),
    stderr: missing(inUse, remediator, removalTool),
    exitCode: 1,
    gives: is({}),
  },
  language: { cannotBe: 'The keys of a property list are not translated, and find runs in the C locale.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: told({}),
    stderr: `find: ${older}: Operation not permitted\n`,
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: told({ [inUse]: bundle('5380') }).slice(0, -20), fails: 'parse_error' },
  hostile: [
    { stdout: told({ '/Users/ana/Info.plist': bundle('9999') }), fails: 'parse_error' },
    { stdout: told({ [inUse]: bundle('newest') }), gives: is({}) },
  ],
} satisfies SourceCases;

import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/etc/zypp/locks';
const lock = (name: string) =>
  `\ntype: package\nmatch_type: glob\ncase_sensitive: on\nsolvable_name: ${name}\n`;
const gives =
  (...names: string[]) =>
  (held: readonly string[]) =>
    expect(held).toEqual(names);

export default {
  healthy: { cannotBe: 'Where nothing is locked there is no such file: see empty.' },
  failing: {
    files: { [path]: `${lock('kernel-default')}\n${lock('MozillaFirefox*')}` },
    gives: gives('kernel-default', 'MozillaFirefox*'),
  },
  between: { files: { [path]: `${lock('samba')}version: 4.19\n` }, gives: gives('samba') },
  language: { cannotBe: 'Its words are not translated.' },
  empty: [
    { files: {}, gives: gives() },
    { files: { [path]: '\n' }, gives: gives() },
  ],
  error: { files: { [path]: '' }, fails: 'parse_error' },
  truncated: { files: { [path]: '\ntype: package\nmatch_ty' }, fails: 'parse_error' },
  hostile: { files: { [path]: `${'x'.repeat(1000)}\n` }, fails: 'parse_error' },
} satisfies SourceCases;

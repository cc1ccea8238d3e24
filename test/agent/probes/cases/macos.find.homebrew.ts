/** find(1) in the folders of Homebrew: a folder of each formula with a folder of each version. */
import { expect } from 'vitest';
import { homebrewFolders } from '#agent/os/macos/commands-programs.ts';
import { paths } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const missing = (...folders: string[]) =>
  folders.map(folder => `find: ${folder}: No such file or directory\n`).join('');
const [cellar, caskroom, oldCellar, oldCaskroom] = homebrewFolders;
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    {
      stdout: paths(cellar, `${cellar}/jq`, `${cellar}/jq/1.7.1`, caskroom, `${caskroom}/.metadata`),
      stderr: missing(oldCellar, oldCaskroom),
      exitCode: 1,
      gives: is([{ name: 'jq', version: '1.7.1', publisher: '' }]),
    },
    { stdout: paths(), stderr: missing(...homebrewFolders), exitCode: 1, gives: is([]) },
  ],
  failing: {
    stdout: paths(oldCaskroom, `${oldCaskroom}/anydesk`, `${oldCaskroom}/anydesk/9.0.1`),
    stderr: missing(cellar, caskroom, oldCellar),
    exitCode: 1,
    gives: is([{ name: 'anydesk', version: '9.0.1', publisher: '' }]),
  },
  between: {
    stdout: paths(cellar, `${cellar}/jq`, `${cellar}/jq/.brew`),
    stderr: missing(caskroom, oldCellar, oldCaskroom),
    exitCode: 1,
    gives: is([]),
  },
  language: { cannotBe: 'find runs in the C locale' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: paths(),
    stderr: `find: ${cellar}: Permission denied\n`,
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: `${cellar}\n${cellar}/j`, fails: 'parse_error' },
  hostile: { stdout: paths('/Users/ana/jq/1.7.1'), fails: 'parse_error' },
} satisfies SourceCases;

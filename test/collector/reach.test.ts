/** Files that somebody names to a command, when the account that it runs under may not use them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outOfReach, requireFile } from '#collector/cli/reach.ts';
import { temporaryFolder } from '../fake/collector.ts';

it('are named in plain words, with the account and a way out', () => {
  const refused = (code: string) => Object.assign(new Error(code), { code, path: '/root/release.tar' });
  for (const code of ['EACCES', 'EPERM', 'EROFS']) {
    const said = outOfReach(refused(code), 'keyholder-collector');
    expect(said).toMatch(/^This command runs under the account "keyholder-collector", which may not use /);
    expect(said).toContain('/root/release.tar. Put it where that account may read and write, such as');
  }
});

it('are told from a port that is not allowed, and from every other error', () => {
  expect(outOfReach(Object.assign(new Error('no'), { code: 'EACCES', port: 443 }))).toBeNull();
  expect(outOfReach(Object.assign(new Error('no'), { code: 'ENOSPC', path: '/x' }))).toBeNull();
  expect(outOfReach(new TypeError('no'))).toBeNull();
});

it('are told from files that are not there', () => {
  const place = temporaryFolder();
  expect(() => requireFile(join(place.path, 'none.tar'))).toThrow(/^There is no file .*none\.tar\.$/);
  expect(() => requireFile(place.path)).not.toThrow();
  place.remove();
});

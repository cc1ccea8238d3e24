/** The parts that packages are put together from: formats and ids that other programs have to read. */
import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { debVersion } from '../../installers/package/deb.ts';
import { installersOf } from '../../installers/package/installers.ts';
import { checksum } from '../../installers/package/macos/bom.ts';
import { withFolders } from '../../installers/package/macos/pkg.ts';
import { xar } from '../../installers/package/macos/xar.ts';
import { targetsOf } from '../../installers/package/targets.ts';
import { howToGet, tools } from '../../installers/package/tools.ts';
import { guid } from '../../installers/package/windows/msi.ts';
import { numbersOf } from '../../installers/package/windows/version-resource.ts';

describe('parts of packages', () => {
  it('the checksum of a bill of materials is cksum(1)’s', () => {
    // POSIX's own example, and an empty file.
    expect(checksum(Buffer.from('123456789'))).toBe(930_766_865);
    expect(checksum(Buffer.alloc(0))).toBe(4_294_967_295);
  });

  it('folders come before what they hold, name by name', () => {
    const file = Buffer.alloc(1);
    const paths = withFolders([
      ['./a/x', 0o100644, file],
      ['./a-b/x', 0o100644, file],
    ]).map(one => one.path);
    expect(paths).toEqual(['.', './a', './a-b', './a/x', './a-b/x']);
  });

  it('an archive says when it was made by what it is told, and where each file lies', () => {
    const archive = xar(new Map([['Distribution', Buffer.from('hello')]]), 0);
    const packed = Number(archive.readBigUInt64BE(8));
    const contents = inflateSync(archive.subarray(28, 28 + packed)).toString('utf8');
    expect(contents).toContain('<creation-time>1970-01-01T00:00:00</creation-time>');
    const offset = Number(/<length>5<\/length><offset>(\d+)</.exec(contents)?.[1]);
    expect(archive.toString('utf8', 28 + packed + offset)).toBe('hello');
  });

  it('an id is its name’s, the same always, and of the kind that is made from names', () => {
    expect(guid('product 1.0.0')).toBe(guid('product 1.0.0'));
    expect(guid('product 1.0.0')).not.toBe(guid('product 1.0.1'));
    expect(guid('x')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/);
  });

  it('Windows takes the numbers of a version and nothing else', () => {
    expect(numbersOf('1.20.3-rc.1')).toEqual([1, 20, 3]);
    expect(() => numbersOf('latest')).toThrow(/no version/);
  });

  it('a trial of a version comes before it, as dpkg counts', context => {
    if (spawnSync('dpkg', ['--version']).error !== undefined) return context.skip('dpkg is not here');
    const compare = (a: string, relation: string, b: string) =>
      spawnSync('dpkg', ['--compare-versions', debVersion(a), relation, debVersion(b)]).status;
    expect(compare('1.0.0-rc.1', 'lt', '1.0.0')).toBe(0);
    expect(compare('1.0.0-rc.1', 'gt', '0.9.0')).toBe(0);
    expect(compare('1.0.0-rc.2', 'gt', '1.0.0-rc.1')).toBe(0);
  });

  it('every agent has an installer for its system', () => {
    const kinds = targetsOf(['agent']).map(one => [one.platform, installersOf(one).map(made => made.kind)]);
    expect(Object.fromEntries(kinds)).toEqual({
      'linux-x64': ['.deb', '.rpm'],
      'linux-arm64': ['.deb', '.rpm'],
      'win-x64': ['.msi'],
      'darwin-arm64': ['.pkg'],
      'darwin-x64': ['.pkg'],
    });
  });

  it('what is missing is named by the line that brings it', () => {
    expect(howToGet([tools.wixl, tools.msibuild, tools.wixl])).toBe('apt-get install wixl msitools');
  });
});

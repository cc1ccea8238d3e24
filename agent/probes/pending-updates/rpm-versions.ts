/** Reads which version of each package is installed: `rpm -qa` with `name<tab>arch<tab>version<tab>seconds`. */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import { plainEvr } from './rpm-package.ts';

/** "openssl.x86_64" to "1:3.0.7-27.el9"; of several, such as kernels, the one that was put in last. */
export type RpmVersions = ReadonlyMap<string, string>;

/** @throws LookFailure on another form; a system of RPM packages always has some */
export function parseRpmVersions(output: Output): RpmVersions {
  requireSuccess(output, 'rpm');
  const latest = new Map<string, { readonly evr: string; readonly seconds: number }>();
  for (const line of linesOf(stdoutText(output))) {
    const found = /^([^\t\s]+)\t([^\t\s]+)\t([^\t\s]+-[^\t\s]+)\t(\d{1,11})$/.exec(line);
    if (found === null) throw new LookFailure('parse_error', 'rpm described a package in an unknown form.');
    const [, name = '', arch = '', evr = '', installed = ''] = found;
    const seconds = Number(installed);
    const before = latest.get(`${name}.${arch}`);
    if (before === undefined || before.seconds <= seconds)
      latest.set(`${name}.${arch}`, { evr: plainEvr(evr), seconds });
  }
  if (latest.size === 0) throw new LookFailure('parse_error', 'rpm named no package.');
  return new Map([...latest].map(([name, { evr }]) => [name, evr]));
}

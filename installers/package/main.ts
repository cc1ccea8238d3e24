/**
 * `npm run package [-- target ...] [--check] [--no-installers] [--fetch-tools] [--packer pkg] [--out FOLDER]`: builds what
 * is handed out, from a clone, on Linux. Each step says what it does, how large its result is and how long it took. `--check`
 * builds everything twice and fails when one byte differs. What cannot be built for want of a program is said, with
 * the line that brings the program; `--fetch-tools` (root, Debian) brings them first. `--authenticode FILE.p12` (its
 * password in KEYHOLDER_AUTHENTICODE_PASSWORD) or `--authenticode-command WORDS` signs what is for Windows. `--release-root
 * FILE` is the vendor whose releases the agent takes (docs/releases.md), `--version X.Y.Z` the number in place of
 * package.json's.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readRoot } from '#proto/release/root.ts';
import { type Built, build, type Packer, type Place } from './build.ts';
import { type Bundle, bundle, type Written } from './bundle.ts';
import { type Installer, installersOf } from './installers.ts';
import { type Digests, differences, digestsOf, writeManifest } from './manifest.ts';
import { takesTarget } from './second-packer.ts';
import { nodeVersion, type Program, runtimes, type Target, targetsOf } from './targets.ts';
import { allTools, fetchTools, howToGet, missingTools } from './tools.ts';
import { authenticode } from './windows/authenticode.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Choice {
  readonly targets: readonly Target[];
  readonly packer: Packer;
  readonly installers: boolean;
  readonly version: string;
  /** Seconds since 1970 that files in packages bear: the last commit's, so that a second build is the same. */
  readonly epoch: number;
  readonly sign: ((file: string) => void) | undefined;
  /** Whose releases the agent takes (docs/releases.md); null: nobody's. */
  readonly vendorRoot: string | null;
}

async function packageAll(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      'no-installers': { type: 'boolean' },
      'fetch-tools': { type: 'boolean' },
      out: { type: 'string' },
      packer: { type: 'string' },
      authenticode: { type: 'string' },
      'authenticode-command': { type: 'string' },
      timestamp: { type: 'string' },
      'release-root': { type: 'string' },
      version: { type: 'string' },
    },
  });
  if (process.versions.node !== nodeVersion)
    throw new Error(
      `This is Node ${process.versions.node}; executables are built by the pinned ${nodeVersion}.`,
    );
  const packer = packerOf(values.packer);
  const epoch = readEpoch();
  const sign =
    authenticode({
      certificate: values.authenticode,
      password: process.env['KEYHOLDER_AUTHENTICODE_PASSWORD'] ?? '',
      timestamp: values.timestamp,
      command: values['authenticode-command'],
      epoch,
    }) ?? undefined;
  const choice: Choice = {
    targets: targetsOf(positionals).filter(one => packer === 'node' || takesTarget(one.platform)),
    packer,
    // What is handed out is built by Node's own packer alone.
    installers: values['no-installers'] !== true && packer === 'node',
    version: versionOf(values.version),
    epoch,
    sign,
    vendorRoot: readReleaseRoot(values['release-root']),
  };
  if (sign !== undefined) say('What is for Windows is signed with the certificate that was given.');
  prepareTools(choice, values['fetch-tools'] === true);
  const out = resolve(values.out ?? join(root, 'dist', 'packages'));
  const digests = await release(choice, { root, cache: join(root, 'dist', 'cache'), out });
  return values.check === true ? checkAgain(choice, digests) : 0;
}

async function release(choice: Choice, place: Place): Promise<Digests> {
  mkdirSync(place.out, { recursive: true });
  const bundles = new Map<Program, Bundle>();
  const built: Built[] = [];
  const names: string[] = [];
  for (const target of choice.targets) {
    const started = Date.now();
    const made =
      bundles.get(target.program) ??
      (await bundle(root, target.program, writtenInto(target.program, choice)));
    bundles.set(target.program, made);
    const one = build(target, made, choice.version, place, choice.packer, choice.sign);
    built.push(one);
    names.push(basename(one.folder));
    const symbols = one.stripped === null ? 'with symbols' : 'without symbols';
    told(target.name, one.executable, started, `Node ${nodeVersion} ${symbols}, pinned ${pin(target)}`);
    for (const installer of choice.installers ? installersOf(target) : []) {
      if (missingTools(installer.tools).length > 0) continue;
      const from = Date.now();
      const { version, epoch, sign } = choice;
      const file = installer.build({ built: one, version, epoch, out: place.out, root, sign });
      names.push(basename(file));
      told(`${target.name} ${installer.kind}`, file, from, basename(file));
    }
  }
  const digests = digestsOf(place.out, names);
  writeManifest(place.out, choice.version, built, digests);
  say(`${digests.size} files in ${place.out}, their digests in SHA256SUMS and manifest.json.`);
  return digests;
}

function writtenInto(program: Program, { vendorRoot, version, packer }: Choice): Written {
  // The second packer takes one file. The collector compiles all of itself anyway.
  return { vendorRoot, version, chunked: program === 'agent' && packer === 'node' };
}

/** Says, before anything is built, what will not be, and how it would. */
function prepareTools({ targets, installers }: Choice, fetch: boolean): void {
  const wanted = installers ? targets.flatMap(installersOf) : [];
  if (fetch) fetchTools(missingTools(allTools));
  const without = [...new Set<Installer>(wanted)].filter(one => missingTools(one.tools).length > 0);
  for (const { kind, tools } of without) {
    const missing = missingTools(tools);
    const programs = missing.map(one => one.program).join(', ');
    say(`No ${kind} is built: this machine lacks ${programs}. As root: ${howToGet(missing)}`);
  }
  if (without.length > 0) say('Or let this command do it, as root: npm run package -- --fetch-tools');
}

async function checkAgain(choice: Choice, first: Digests): Promise<number> {
  say('Building everything once more, elsewhere ...');
  const out = mkdtempSync(join(tmpdir(), 'keyholder-package-'));
  try {
    const second = await release(choice, { root, cache: join(root, 'dist', 'cache'), out });
    const differing = differences(first, second);
    for (const path of differing) say(`differs: ${path}`);
    say(
      differing.length === 0
        ? `The second build has the same bytes: ${first.size} files.`
        : 'Not reproducible.',
    );
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function packerOf(word: string | undefined): Packer {
  if (word !== undefined && word !== 'node' && word !== 'pkg')
    throw new Error(`There is no packer "${word}". There are: node, pkg (for Linux).`);
  return word ?? 'node';
}

/** @throws Error when it is no root that an agent could use */
function readReleaseRoot(file: string | undefined): string | null {
  if (file === undefined) return null;
  const root = readRoot(readFileSync(file, 'utf8'), 'vendorRoot');
  say(`The agent takes releases under the vendor's root number ${root.version}, ${root.digest}.`);
  return root.text;
}

function pin(target: Target): string {
  return runtimes[target.platform].sha256.slice(0, 12);
}

function told(name: string, file: string, started: number, more: string): void {
  const size = (statSync(file).size / 1e6).toFixed(1);
  const took = ((Date.now() - started) / 1000).toFixed(1);
  say(`  ${name.padEnd(26)} ${size.padStart(6)} MB ${took.padStart(6)} s   ${more}`);
}

/** @throws Error when it is no version that packages of every kind can bear */
function versionOf(given: string | undefined): string {
  if (given === undefined)
    return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
  if (!/^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/.test(given))
    throw new Error(`"${given}" is no version. One looks like 1.2.3, or 1.2.3-rc.1 before it.`);
  return given;
}

function readEpoch(): number {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined) return Number(given);
  try {
    return Number(
      execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch {
    // Sources without their history: any fixed time will do.
    return 1_767_225_600;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void packageAll(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);

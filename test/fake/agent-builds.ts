/**
 * Built agents, as the packer makes them: one file that starts by itself. Patience is shortened, and a power cut can be
 * asked for at a step; both are written in as it is packed, since an agent has no switch for either.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Built, build } from '../../installers/package/build.ts';
import { type Bundle, bundle } from '../../installers/package/bundle.ts';
import { type Target, targetsOf } from '../../installers/package/targets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** How a version behaves once it is started. */
export type Nature = 'sound' | 'crashes' | 'mute';

/** Two questions in place of all: what is asked is not what is tried here. */
function smallLook(source: string): string {
  const asked = "given.facts?.split(',')";
  if (!source.includes(asked)) throw new Error('agent/cli/look.ts chooses its questions in another way now.');
  return source.replace(asked, "['osRelease', 'shellTimeout']");
}

const quick: Readonly<Record<string, string>> = {
  reportWithinMs: '45_000',
  restartAfterMs: '100',
  beginWithinMs: '1',
  retryAfterMs: '500',
  breakPauseMs: '50',
  spareBytes: '1',
};

/** A version that runs without ever reporting. */
const mute = `export function runAgent() {
  const timer = setInterval(() => {}, 1000);
  return { stop() { clearInterval(timer); } };
}`;
const crashes = `export function runAgent() { process.exit(3); }`;

/** Cuts the power of the whole agent at the step that a file names, once. */
const cuts = `
export function reached(folder: string, step: Step, release: string): void {
  note(folder, step, release);
  const asked = join(folder, 'cut-power-at');
  if (!existsSync(asked) || readFileSync(asked, 'utf8') !== step) return;
  rmSync(asked);
  writeFileSync(join(folder, 'power-was-cut'), step);
  // There, whoever asked for the cut pulls the plug of all its programs, and this one goes no further.
  if (process.platform === 'win32') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  const parent = readFileSync('/proc/' + process.ppid + '/cmdline', 'utf8');
  if (parent.includes('keyholder-agent')) process.kill(process.ppid, 'SIGKILL');
  process.kill(process.pid, 'SIGKILL');
}
`;

export interface AgentBuilds {
  /** @returns the file; starting it starts the agent */
  build(version: string, nature?: Nature): Promise<string>;
  /** @returns the packer's folder of a real executable for Windows, which lies among those of its other versions */
  buildForWindows(version: string, nature?: Nature): Promise<Built>;
  /** Where those folders lie. */
  readonly packages: string;
  remove(): void;
}

/** @param more patience in place of the quick one */
export function newAgentBuilds(vendorRoot: string, more: Readonly<Record<string, string>> = {}): AgentBuilds {
  const folder = mkdtempSync(join(tmpdir(), 'kh-builds-'));
  const built = new Map<string, Promise<string>>();
  const limits = Object.entries({ ...quick, ...more }).reduce(
    (text, [name, value]) => text.replace(new RegExp(`${name}: [^,]+,`), `${name}: ${value},`),
    sourceOf('agent/update/limits.ts'),
  );
  const steps = `${sourceOf('agent/update/steps.ts')
    .replace('export function reached', 'function note')
    .replace(
      'import { mkdirSync, writeFileSync }',
      'import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync }',
    )}${cuts}`;

  async function bundled(version: string, nature: Nature, chunked = false): Promise<Bundle> {
    const instead: Record<string, string> = {
      'agent/update/limits.ts': limits,
      'agent/update/steps.ts': steps,
      'agent/cli/look.ts': smallLook(sourceOf('agent/cli/look.ts')),
    };
    if (nature !== 'sound') instead['agent/run.ts'] = nature === 'mute' ? mute : crashes;
    return await bundle(root, 'agent', { vendorRoot, version, instead, chunked });
  }

  async function make(version: string, nature: Nature): Promise<string> {
    const { code } = await bundled(version, nature);
    const file = join(folder, `keyholder-agent-${version}-${nature}`);
    writeFileSync(file, `#!${process.execPath}\n${code}`);
    chmodSync(file, 0o755);
    return file;
  }

  const packages = join(folder, 'packages');
  return {
    packages,
    async buildForWindows(version, nature = 'sound') {
      const [target] = targetsOf(['agent-win-x64']);
      const place = { root, cache: join(root, 'dist', 'cache'), out: packages };
      return build(target as Target, await bundled(version, nature, true), version, place);
    },
    build(version, nature = 'sound') {
      const key = `${version} ${nature}`;
      const known = built.get(key) ?? make(version, nature);
      built.set(key, known);
      return known;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

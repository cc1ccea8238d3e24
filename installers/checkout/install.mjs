/**
 * Makes a fresh clone ready: npm's packages (among them the Node that everything runs on) and the built console.
 * Runs on the Node that npm itself runs on (20 or later), so it uses nothing newer and no package.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
/** The project's own Node. */
export const node = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Says one line on the terminal. To stderr: a command's own output stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Installs what package-lock.json names, unless it is there already. */
export async function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const mark = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  const stamp = join(modules, '.keyholder-installed');
  if (readText(stamp) !== mark) {
    if (!installedByHand()) {
      await step('Installing what Keyholder needs (once; about half a minute)', npm(), [
        ...npmWords(),
        'ci',
        '--no-progress',
      ]);
    }
    writeFileSync(stamp, mark);
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (version.status !== 0) explainNode(version.stderr ?? '');
}

/** Builds the console's page, unless its sources are the ones it was built from. */
export function ensureConsole() {
  const vite = [join(modules, 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'];
  return ensureBuilt('Building the console (once)', vite, join('dist', 'console'), [
    'collector/console',
    'vite.config.ts',
  ]);
}

/** Bundles the agent, unless its sources are the ones it was bundled from. */
export function ensureAgent() {
  const build = [join(root, 'installers', 'build-agent.mjs')];
  return ensureBuilt('Bundling the agent (once)', build, join('dist', 'agent'), [
    'agent',
    'proto',
    'installers/build-agent.mjs',
  ]);
}

/** How the bundled agent runs: small (no compiler, small nursery), and free to return memory when it waits. */
export const agentWords = [
  '--lite-mode',
  '--max-semi-space-size=1',
  '--expose-gc',
  // For giving memory back while it waits.
  '--disable-warning=ExperimentalWarning',
  join(root, 'dist', 'agent', 'agent.cjs'),
];

async function ensureBuilt(title, words, into, sources) {
  const hash = createHash('sha256');
  for (const file of [
    ...sources.flatMap(source => filesBelow(join(root, source))),
    join(root, 'package-lock.json'),
  ]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  const mark = hash.digest('hex');
  const stamp = join(root, into, '.built-from');
  if (readText(stamp) === mark) return;
  await step(title, node, words);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}

/** Runs one step, showing that it is alive; its output is shown when it fails. */
export function step(title, command, args) {
  return new Promise(resolve => {
    const started = Date.now();
    const tick = setInterval(() => say(`  ... ${Math.round((Date.now() - started) / 1000)} s`), 5000);
    say(`${title} ...`);
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (output += part));
    child.on('error', error => {
      say(`${title}: ${error.message}`);
      process.exit(1);
    });
    child.on('close', code => {
      clearInterval(tick);
      if (code === 0) {
        say(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
        resolve();
      } else {
        say(`${output}\n${title}: failed (exit ${code}). What it said stands above.`);
        process.exit(1);
      }
    });
  });
}

/** Somebody ran npm for this very lock file. */
function installedByHand() {
  const inside = join(modules, '.package-lock.json');
  return existsSync(inside) && statSync(inside).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function npm() {
  return process.env.npm_execpath ? process.execPath : 'npm';
}

function npmWords() {
  return process.env.npm_execpath ? [process.env.npm_execpath] : [];
}

function explainNode(stderr) {
  if (stderr.includes('libatomic')) {
    say('Node 26 needs one small system library that is not on this computer: libatomic.so.1.');
    say(
      'Install it, then start again:  Debian, Ubuntu: apt-get install libatomic1   Fedora, Rocky: dnf install libatomic',
    );
  } else say(`The project's own Node does not start on this computer:\n${stderr}`);
  process.exit(1);
}

function filesBelow(folder) {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * `npm run proto`: generates proto/gen from proto/keyholder/v1. With a folder as its argument it writes there
 * instead, which is how the test proves the committed files current.
 *
 * Two modules: an agent that waits needs the frames only, so the facts (the larger part) load with a look.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pbjs = join(here, '..', 'node_modules', 'protobufjs-cli', 'bin', 'pbjs');

const modules = [
  { name: 'wire', sources: ['enrollment', 'frame', 'report'] },
  { name: 'facts', sources: ['facts'] },
] as const;

export function generate(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const { name, sources } of modules) {
    const files = sources.map(source => `keyholder/v1/${source}.proto`);
    const run = (args: string[]) =>
      execFileSync(process.execPath, [pbjs, '-p', '.', ...args, ...files], { cwd: here, stdio: 'inherit' });
    const js = join(into, `${name}.js`);
    const shape = ['-t', 'static-module', '-w', 'esm', '--dts', '--force-number', '-r', `keyholder_${name}`];
    const without = ['--no-delimited', '--no-service', '--no-typeurl', '--no-verify'];
    run([...shape, ...without, '-o', js]);
    // Node resolves ES modules by their whole name.
    writeFileSync(js, readFileSync(js, 'utf8').replace('"protobufjs/minimal"', '"protobufjs/minimal.js"'));
    if (name === 'facts') run(['-t', 'json', '-o', join(into, `${name}.json`)]);
  }
}

if (import.meta.main) generate(process.argv[2] === undefined ? join(here, 'gen') : resolve(process.argv[2]));

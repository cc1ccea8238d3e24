/**
 * `npm run proto`: generates proto/gen from proto/keyholder/v1. With a folder as its argument it writes there
 * instead, which is how the test proves the committed files current.
 *
 * Apart from each other, since each costs time and memory to load: an agent that waits needs the frames only, a look
 * the facts too, and their form as JSON is for people and fixtures.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pbjs = join(here, '..', 'node_modules', 'protobufjs-cli', 'bin', 'pbjs');

const bytesOnly = ['--no-convert'];
const jsonOnly = ['--no-encode', '--no-decode', '--no-create', '--no-comments'];
const modules = [
  { name: 'wire', sources: ['enrollment', 'frame', 'report'], parts: bytesOnly },
  { name: 'facts', sources: ['facts'], parts: bytesOnly },
  { name: 'fact-json', sources: ['facts'], parts: jsonOnly },
] as const;

/** The same shapes as those of the bytes. */
const jsonTypes = `import type * as bytes from './facts.js';

export const keyholder: {
  v1: {
    Facts: {
      fromObject(json: object): bytes.keyholder.v1.Facts;
      toObject(message: object, options: { arrays: boolean }): Record<string, unknown>;
    };
  };
};
`;

export function generate(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const { name, sources, parts } of modules) {
    const files = sources.map(source => `keyholder/v1/${source}.proto`);
    const run = (args: string[]) =>
      execFileSync(process.execPath, [pbjs, '-p', '.', ...args, ...files], { cwd: here, stdio: 'inherit' });
    const js = join(into, `${name}.js`);
    const shape = [
      '-t',
      'static-module',
      '-w',
      'esm',
      '--dts',
      '--force-number',
      '-r',
      `keyholder_${name.replace('-', '_')}`,
    ];
    const without = ['--no-delimited', '--no-service', '--no-typeurl', '--no-verify'];
    run([...shape, ...without, ...parts, '-o', js]);
    if (name === 'fact-json') writeFileSync(join(into, `${name}.d.ts`), jsonTypes);
    // Node resolves ES modules by their whole name.
    writeFileSync(js, readFileSync(js, 'utf8').replace('"protobufjs/minimal"', '"protobufjs/minimal.js"'));
    if (name === 'facts') run(['-t', 'json', '-o', join(into, `${name}.json`)]);
  }
}

if (import.meta.main) generate(process.argv[2] === undefined ? join(here, 'gen') : resolve(process.argv[2]));

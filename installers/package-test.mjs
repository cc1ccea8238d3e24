/** `npm run package:test [-- file ...]`: makes the clone ready, builds every executable once, then runs their tests. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureConsole, ensureInstalled, node, root } from './checkout/install.mjs';

await ensureInstalled();
await ensureConsole();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const config = join('installers', 'package', 'vitest.config.ts');
const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
const child = spawn(node, [vitest, 'run', '--config', config, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
  shell: process.platform === 'win32',
});
child.on('close', code => {
  process.exitCode = code ?? 1;
});

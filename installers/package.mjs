/** `npm run package [-- target ...]`: makes the clone ready, then builds the packages on the project's own Node. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureConsole, ensureInstalled, node, root } from './checkout/install.mjs';

await ensureInstalled();
await ensureConsole();
const main = join(root, 'installers', 'package', 'main.ts');
const child = spawn(node, [main, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
child.on('close', code => {
  process.exitCode = code ?? 1;
});

/** `npm run release -- COMMAND`: makes the clone ready, then does what a vendor does with its keys. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, node, root } from './checkout/install.mjs';

await ensureInstalled();
const main = join(root, 'installers', 'release', 'main.ts');
// Files are named from where somebody stands, not from the clone.
const child = spawn(node, [main, ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
child.on('close', code => {
  process.exitCode = code ?? 1;
});

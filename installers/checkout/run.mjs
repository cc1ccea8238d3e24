/** `npm run agent -- ...` and `npm run collector -- ...`: hands the words to the program, on the project's own Node. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agentWords, ensureAgent, ensureInstalled, node, root } from './install.mjs';

const [program, ...args] = process.argv.slice(2);
const main = join(root, program, 'main.ts');

if (program === 'agent' && args[0] === 'run') {
  // It stays for months: bundled it holds a third less memory.
  await ensureInstalled();
  await ensureAgent();
  hand([...agentWords, ...args]);
} else if (Number(process.versions.node.split('.')[0]) >= 26) {
  // npm puts the project's Node first in the path: no second process is needed.
  process.argv = [process.argv[0], main, ...args];
  const loaded = await import(pathToFileURL(main).href);
  process.exitCode = await loaded.main(args);
} else {
  await ensureInstalled();
  hand([main, ...args]);
}

function hand(words) {
  const child = spawn(node, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', code => {
    process.exitCode = code ?? 1;
  });
}

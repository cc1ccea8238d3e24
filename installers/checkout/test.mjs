/** `npm test`: installs what is missing, builds the page, runs every test, and ends with the counts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf } from './counts.mjs';
import { ensureConsole, ensureInstalled, node, root, say } from './install.mjs';

await ensureInstalled();
await ensureConsole();

const folder = mkdtempSync(join(tmpdir(), 'keyholder-test-'));
const reportFile = join(folder, 'report.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = [
  vitest,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportFile}`,
  ...process.argv.slice(2),
];
const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
const child = spawn(node, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
  shell: process.platform === 'win32',
});
child.on('close', code => {
  const report = readReport();
  rmSync(folder, { recursive: true, force: true });
  if (report === null) say('The tests did not run to their end.');
  else {
    const { outside, line } = countsOf(report);
    for (const file of outside) say(`${file} failed outside its tests: see above.`);
    process.stdout.write(`\n${line}\n`);
  }
  process.exitCode = code === 0 && report !== null ? 0 : 1;
});

function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return null;
  }
}

/** `npm test`: installs what is missing, builds the page, runs every test, and ends with the counts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureConsole, ensureInstalled, node, root, say } from './install.mjs';

await ensureInstalled();
await ensureConsole();

const folder = mkdtempSync(join(tmpdir(), 'keyholder-test-'));
const report = join(folder, 'report.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = [
  vitest,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
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
  const counts = readCounts();
  rmSync(folder, { recursive: true, force: true });
  if (counts === null) say('The tests did not run to their end.');
  else {
    const skipped = counts.numPendingTests + counts.numTodoTests;
    process.stdout.write(
      `\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
  }
  process.exitCode = code === 0 && counts !== null ? 0 : 1;
});

function readCounts() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}

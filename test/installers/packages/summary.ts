/** What ends a run: everything that this machine could not show, and how much was shown. */
import { existsSync, readFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { notRunFile } from './released.ts';

export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const count = (state: string) => tests.filter(test => test.result().state === state).length;
    // A file that fell over outside its tests fails too, and so does what nobody waited for.
    const fell = (module: TestModule) =>
      module.state() === 'failed' &&
      [...module.children.allTests()].every(test => test.result().state !== 'failed');
    const fallen = modules.filter(fell).length + unhandled.length;
    const missing = readNotRun();
    const words = missing.length === 0 ? 'nothing was left out' : `${missing.length} NOT RUN, named above`;
    process.stdout.write(`\n${missing.map(line => `${line}\n`).join('')}`);
    process.stdout.write(
      `${count('passed')} passed, ${count('failed') + fallen} failed, ${count('skipped') + count('pending')} skipped; ${words}.\n`,
    );
  }
}

function readNotRun(): readonly string[] {
  if (!existsSync(notRunFile)) return [];
  const lines = readFileSync(notRunFile, 'utf8').split('\n');
  return [...new Set(lines.filter(line => line !== ''))];
}

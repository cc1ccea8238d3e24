/** The line that `npm test` ends with. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { countsOf } from '../../installers/checkout/counts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kh-counts-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the real runner reports of a file. */
async function reportOf(text: string) {
  const [file, report] = [join(folder, 'some.test.mjs'), join(folder, 'report.json')];
  writeFileSync(file, `import { afterAll, beforeAll, expect, it } from 'vitest';\n${text}`);
  const words = ['run', '--reporter=json', `--outputFile=${report}`, '--root', folder];
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  await new Promise(resolve =>
    execFile(
      process.execPath,
      [`${root}node_modules/vitest/vitest.mjs`, ...words],
      { env: Object.fromEntries(own) },
      resolve,
    ),
  );
  return countsOf(JSON.parse(readFileSync(report, 'utf8')));
}

it.each([
  [
    'a test that fails',
    "it('a', () => {}); it('b', () => { throw new Error('no'); });",
    '1 passed, 1 failed',
    0,
  ],
  ['a test left out', "it('a', () => {}); it.skip('b', () => {});", '1 passed, 0 failed, 1 skipped', 0],
  [
    'a set-up that throws, whose tests then never run',
    "beforeAll(() => { throw new Error('no'); }); it('a', () => {}); it('b', () => {});",
    '0 passed, 1 failed, 2 skipped',
    1,
  ],
  ['a file that cannot be read', "import './nowhere.mjs'; it('a', () => {});", '0 passed, 1 failed', 1],
  [
    'a tear-down that throws',
    "afterAll(() => { throw new Error('no'); }); it('a', () => {});",
    '1 passed, 1 failed',
    1,
  ],
])('counts %s', async (_, text, line, outside) => {
  const counts = await reportOf(text);
  expect(counts.line).toBe(line);
  expect(counts.outside).toHaveLength(outside);
});

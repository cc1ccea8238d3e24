/** Before the tests of packages: builds what they run, once, as a person would. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const out = `${root}dist/packages-test`;

/** The packer with these words; what it says is shown. Into the common folder, unless they name another. */
export function packageWith(...words: string[]): void {
  const place = words.includes('--out') ? [] : ['--out', out];
  execFileSync(process.execPath, [`${root}installers/package/main.ts`, ...place, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
}

export default function build(): void {
  // Of an earlier run.
  rmSync(join(out, 'not-run.txt'), { force: true });
  // Whoever works on one test has built what it needs already.
  if (process.env['KEYHOLDER_PACKAGES_BUILT'] === '1') return;
  rmSync(join(out, 'later'), { recursive: true, force: true });
  packageWith('--no-installers');
}

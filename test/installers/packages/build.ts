/** Before the tests of packages: builds what they run, once, as a person would. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const out = `${root}dist/packages-test`;

/** The packer with these words; what it says is shown. */
export function packageWith(...words: string[]): void {
  execFileSync(process.execPath, [`${root}installers/package/main.ts`, '--out', out, ...words], {
    cwd: root,
    stdio: 'inherit',
  });
}

export default function build(): void {
  // Whoever works on one test has built what it needs already.
  if (process.env['KEYHOLDER_PACKAGES_BUILT'] === '1') return;
  packageWith('--no-installers');
}

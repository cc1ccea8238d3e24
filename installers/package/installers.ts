/** Which installers are made of an executable, and what each is made with. */
import type { Built } from './build.ts';
import { buildDeb } from './deb.ts';
import { buildPkg } from './macos/pkg.ts';
import { buildRpm } from './rpm.ts';
import type { Target } from './targets.ts';
import type { ToolName } from './tools.ts';
import { buildMsi } from './windows/msi.ts';

export interface InstallerInput {
  readonly built: Built;
  readonly version: string;
  /** Seconds since 1970 that every file in it bears. */
  readonly epoch: number;
  readonly out: string;
  readonly root: string;
  /** Signs a file for Windows, in place; absent where nobody gave a certificate. */
  readonly sign?: ((file: string) => void) | undefined;
}

export interface Installer {
  /** As its files end: ".deb". */
  readonly kind: string;
  readonly tools: readonly ToolName[];
  /** @returns the path of what was built */
  readonly build: (input: InstallerInput) => string;
}

const deb: Installer = { kind: '.deb', tools: ['dpkg-deb'], build: buildDeb };
const rpm: Installer = { kind: '.rpm', tools: ['rpmbuild'], build: buildRpm };
const msi: Installer = { kind: '.msi', tools: ['wixl', 'msibuild', 'mingw', 'faketime'], build: buildMsi };
const pkg: Installer = { kind: '.pkg', tools: [], build: buildPkg };

export function installersOf({ program, platform }: Target): readonly Installer[] {
  if (platform.startsWith('linux-')) return program === 'agent' ? [deb, rpm] : [deb];
  if (program === 'agent' && platform === 'win-x64') return [msi];
  if (platform.startsWith('darwin-')) return [pkg];
  return [];
}

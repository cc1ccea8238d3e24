/** The agent as `npm run package -- agent-linux-x64` left it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @returns the executable; null when it was not built */
export function packagedAgent(): string | null {
  const packages = fileURLToPath(new URL('../../dist/packages', import.meta.url));
  const found = existsSync(packages)
    ? readdirSync(packages).find(name => /^keyholder-agent-.*-linux-x64$/.test(name))
    : undefined;
  return found === undefined ? null : join(packages, found, 'keyholder-agent');
}

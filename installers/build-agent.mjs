/**
 * Bundles the agent into dist/agent/agent.cjs and a few chunks that load when they are needed: an agent that waits
 * holds a third less memory than one that runs from its sources. CommonJS, since a single executable demands it.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dir = join(root, 'dist', 'agent');
rmSync(dir, { recursive: true, force: true });
const bundle = await rolldown({
  input: join(root, 'agent', 'main.ts'),
  platform: 'node',
  logLevel: 'warn',
  // In the bundle the entry is always the program, and its folder takes the place of the sources'.
  transform: { define: { 'import.meta.main': 'true', 'import.meta.dirname': '__dirname' } },
  onLog(level, log, handle) {
    // systeminformation looks for optional parts of its own at run time.
    if (log.code !== 'UNRESOLVED_IMPORT') handle(level, log);
  },
});
await bundle.write({
  dir,
  format: 'cjs',
  minify: true,
  entryFileNames: 'agent.cjs',
  chunkFileNames: '[name].cjs',
});
await bundle.close();
// What Windows is asked with: read from disk, beside the bundle as beside the sources.
cpSync(join(root, 'agent', 'os', 'windows', 'scripts'), join(dir, 'windows', 'scripts'), { recursive: true });

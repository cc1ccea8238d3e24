import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let files: (Rollup.OutputAsset | Rollup.OutputChunk)[] = [];

beforeAll(async () => {
  // Else React's development build would be measured.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    configFile: `${root}/vite.config.ts`,
    build: { write: false },
    logLevel: 'error',
  });
  vi.unstubAllEnvs();
  files = (built as Rollup.RollupOutput).output;
}, 240_000);

const textOf = (file: (typeof files)[number]): string =>
  file.type === 'chunk' ? file.code : Buffer.from(file.source).toString();
const page = (): string =>
  textOf(files.find(file => file.fileName === 'index.html') as (typeof files)[number]);

describe('the built console', () => {
  it('loads at most 150 KB, gzipped, at first, and 15 KB more for a page that is asked for', () => {
    const weight = (file: (typeof files)[number]) => gzipSync(textOf(file)).length;
    const first = files.filter(({ fileName }) => fileName === 'index.html' || page().includes(fileName));
    const bytes = first.reduce((sum, file) => sum + weight(file), 0);
    expect(first.length).toBeGreaterThan(3);
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThanOrEqual(150 * 1024);
    const later = files.filter(file => !first.includes(file));
    expect(later.filter(file => weight(file) > 15 * 1024).map(file => file.fileName)).toEqual([]);
  });

  it('has nothing inline that its content security policy would refuse', () => {
    expect(page()).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page()).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('fetches nothing from outside', () => {
    const css = files.filter(file => file.fileName.endsWith('.css')).map(textOf);
    expect([page(), ...css].join('\n')).not.toMatch(
      /(?:src|href)="(?:https?:)?\/\/|url\(['"]?(?:https?:|data:)/,
    );
  });

  it('holds no code of the collector or of proto, only their types', () => {
    const modules = files.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []));
    const ours = modules.filter(id => id.startsWith(root) && !id.includes('/node_modules/'));
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter(id => !id.startsWith(`${root}collector/console/`))).toEqual([]);
  });
});

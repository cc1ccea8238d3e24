/** `npm run docs`: writes docs/probes/ and docs/coverage.md from the code. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { coverage } from './coverage.ts';
import { probePages } from './probe-pages.ts';

const docs = new URL('../../docs/', import.meta.url);
const folder = new URL('probes/', docs);
mkdirSync(folder, { recursive: true });
const pages = probePages();
for (const old of readdirSync(folder)) if (!pages.has(old)) rmSync(new URL(old, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
writeFileSync(new URL('coverage.md', docs), await coverage());

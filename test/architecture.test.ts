/** The architecture as a test: who may import whom, how files are, and what comes along with the agent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '#agent/version.ts';
import { type Ban, bans, barredNames } from './architecture/bans.ts';
import { placeOf, stepUp } from './architecture/floors.ts';
import { computed, type Import, readSource } from './architecture/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const files = ['agent', 'collector', 'proto', 'installers'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mts|mjs|js)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(file => !file.startsWith('proto/gen/')),
);
const sources = new Map(files.map(file => [file, textOf(file)]));
const readings = new Map([...sources].map(([file, source]) => [file, readSource(file, source)]));
const imports = [...readings.values()].flatMap(reading => reading.imports);

function broken(ban: Ban, all: readonly Import[]): string[] {
  return all
    .filter(one => ban.from.test(one.from) && ban.to.test(one.to))
    .filter(one => !(ban.except?.test(one.from) ?? false))
    .filter(one => !(ban.typesMayPass === true && one.typeOnly))
    .map(one => `${one.from} imports ${one.to}: ${ban.reason}`);
}

describe('who may import whom', () => {
  it.each(bans.map(ban => [ban.reason, ban] as const))('%s', (_reason, ban) => {
    expect(broken(ban, imports)).toEqual([]);
    const [from, to] = ban.such;
    expect(files, 'the proof names a real file').toContain(from);
    expect(broken(ban, [{ from, to, typeOnly: false, dynamic: false }])).toHaveLength(1);
  });

  it('names no exception that nobody uses any more', () => {
    const idle = bans.filter(
      ban => ban.except !== undefined && broken({ ...ban, except: /^$/ }, imports).length === 0,
    );
    expect(idle.map(ban => ban.reason)).toEqual([]);
  });

  it.each(barredNames)('$reason: $names', ({ in: where, except, names }) => {
    const used = [...readings].flatMap(([file, reading]) =>
      where.test(file) && !(except?.test(file) ?? false)
        ? names.filter(name => reading.names.has(name)).map(name => `${file}: ${name}`)
        : [],
    );
    expect(used).toEqual([]);
  });
});

describe("the collector's floors", () => {
  const housed = (file: string) => file.startsWith('collector/') && !file.startsWith('collector/console/');

  it('hold every file', () => {
    expect(files.filter(file => housed(file) && placeOf(file) === null)).toEqual([]);
  });

  it('are left downwards only', () => {
    const up = imports
      .filter(one => !one.typeOnly && housed(one.from) && housed(one.to) && /\.tsx?$/.test(one.to))
      .map(one => stepUp(one.from, one.to))
      .filter(step => step !== null);
    expect(up).toEqual([]);
  });

  it('would notice', () => {
    expect(stepUp('collector/store/db.ts', 'collector/findings/store.ts')).toMatch(/ground.*findings/);
    expect(stepUp('collector/access/sign-in.ts', 'collector/devices/store.ts')).not.toBeNull();
    expect(stepUp('collector/findings/keep.ts', 'collector/access/sign-in.ts')).toBeNull();
    expect(stepUp('collector/new/thing.ts', 'collector/log.ts')).toMatch(/no floor/);
  });
});

describe('reading imports', () => {
  const told = (source: string) =>
    readSource('agent/cli/a.ts', source).imports.map(
      one => `${one.to}${one.typeOnly ? ' type' : ''}${one.dynamic ? ' late' : ''}`,
    );

  it.each([
    ["import {\n  a,\n} from '#collector/server.ts';", 'collector/server.ts'],
    ["import { type A } from '../b.ts';", 'agent/b.ts'],
    ["import type { A } from '../b.ts';", 'agent/b.ts type'],
    ["export { b } from '../../collector/log.ts';", 'collector/log.ts'],
    ["export type { b } from './b.ts';", 'agent/cli/b.ts type'],
    ["let a: import('./b.ts').B;", 'agent/cli/b.ts type'],
    ["const glob = '/sys/*/x'; void import('child_process'); const end = '*/';", 'node:child_process late'],
    ['void import(`ws/lib/socket.js`);', 'npm:ws late'],
    ["void import('.' + name);", `${computed} late`],
    ["import '@peculiar/x509/build/x';", 'npm:@peculiar/x509'],
    ["import fs from 'fs';", 'node:fs'],
  ])('sees %s', (source, to) => {
    expect(told(source)).toEqual([to]);
  });

  it('sees nothing in comments and strings', () => {
    expect(
      told("// import './a.ts'\n/* import './b.ts' */ export const text = \"import './c.ts'\";"),
    ).toEqual([]);
  });

  it('sees what loads or runs code without an import', () => {
    const { names } = readSource(
      'a.ts',
      "process.getBuiltinModule('fs'); globalThis.fetch('x'); new Function('1');",
    );
    expect([...names]).toEqual(expect.arrayContaining(['getBuiltinModule', 'fetch', 'Function']));
  });

  it.each([
    ["export * from './a.ts';", 'export *'],
    ['export const x = await y();', 'top-level await'],
    ['export {}; for await (const a of b) c(a);', 'top-level await'],
    ['enum A { B }', 'enum'],
    ['class A { constructor(readonly b: string) {} }', 'parameter property'],
  ])('marks %s', (source, mark) => {
    expect([...readSource('a.ts', source).marks]).toEqual([mark]);
  });

  it('leaves what waits inside a function unmarked', () => {
    expect([...readSource('a.ts', 'const f = async () => { await g(); };').marks]).toEqual([]);
  });
});

describe('what the agent loads', () => {
  /** All that comes with a file before anything is reached in it. */
  function loadedWith(entry: string): ReadonlySet<string> {
    const loaded = new Set<string>();
    const open = [entry];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      open.push(
        ...imports.flatMap(one => (one.from === file && !one.typeOnly && !one.dynamic ? [one.to] : [])),
      );
    }
    return loaded;
  }

  it('while it waits holds neither a probe nor what reads facts', () => {
    const loaded = loadedWith('agent/run.ts');
    expect(loaded).toContain('proto/gen/wire.js');
    expect([...loaded].filter(file => /^proto\/gen\/fact|^agent\/probes\/.*\//.test(file))).toEqual([]);
  });

  it('for a look holds no probe that is not asked, and nothing that is for people', () => {
    const loaded = loadedWith('agent/cli/look.ts');
    expect(loaded).toContain('proto/gen/facts.js');
    expect(
      [...loaded].filter(file => /^proto\/gen\/fact-json|^agent\/(?:recording|probes\/.*)\//.test(file)),
    ).toEqual([]);
  });
});

describe('how files are', () => {
  const marked = (where: RegExp, marks: readonly string[]) =>
    [...readings].flatMap(([file, reading]) =>
      where.test(file) ? marks.filter(mark => reading.marks.has(mark)).map(mark => `${file}: ${mark}`) : [],
    );

  it('keeps files to 300 lines', () => {
    const long = [...sources].filter(([, source]) => source.trimEnd().split('\n').length > 300);
    expect(long.map(([file]) => file)).toEqual([]);
  });

  it('has no barrel, and no syntax that type stripping refuses', () => {
    const barred = ['export *', 'enum', 'namespace', 'import =', 'parameter property', 'decorator'];
    expect(marked(/./, barred)).toEqual([]);
  });

  it('awaits nothing at load in the agent: a single executable is CommonJS', () => {
    const graph = [...reach('agent/main.ts', true)].filter(file => readings.has(file));
    expect(graph.length).toBeGreaterThan(50);
    expect(graph.filter(file => readings.get(file)?.marks.has('top-level await'))).toEqual([]);
  });
});

/** What a file brings along at run time; `late` includes what loads only when it is asked for. */
function reach(start: string, late: boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const one of readings.get(next)?.imports ?? [])
      if (!one.typeOnly && (late || !one.dynamic)) open.push(one.to);
  }
  return seen;
}

describe("the agent's packages", () => {
  const packagesOf = (start: string, late: boolean) =>
    [...reach(start, late)]
      .filter(name => name.startsWith('npm:'))
      .map(name => name.slice('npm:'.length))
      .sort();

  it('are the reviewed ones, with what they bring along: each new one is a line more in the golden file', () => {
    const direct = packagesOf('agent/main.ts', true);
    const indirect = [...withDependencies(direct)].filter(name => !direct.includes(name)).sort();
    const lines = [...direct, ...indirect.map(name => `  ${name}`)];
    expect(lines).toEqual(textOf('test/agent-packages.golden.txt').trimEnd().split('\n'));
  });

  it('are two while it waits, and no probe is among its files', () => {
    // How often each question is asked is a table of words; nothing that asks is there.
    const table = 'agent/probes/about.ts';
    const waiting = [...reach('agent/run.ts', false)].filter(file => file !== table);
    expect(waiting.filter(file => /^agent\/(probes|collect|look)/.test(file))).toEqual([]);
    expect(packagesOf('agent/run.ts', false)).toEqual(['protobufjs', 'ws']);
  });

  it('leave Intl asleep while it waits: it alone costs megabytes', () => {
    const wakes = ['Intl', 'localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];
    const awake = [...reach('agent/run.ts', false)].filter(file =>
      wakes.some(name => readings.get(file)?.names.has(name)),
    );
    expect(awake).toEqual([]);
  });

  it('and its version is the one that the manifest says', () => {
    expect(JSON.parse(textOf('package.json'))).toMatchObject({ version });
  });
});

/** The packages and all that npm installs for them, by the lock file. */
function withDependencies(packages: readonly string[]): ReadonlySet<string> {
  const lock = JSON.parse(textOf('package-lock.json')).packages as Record<
    string,
    { dependencies?: Record<string, string> }
  >;
  const seen = new Set<string>();
  const open = packages.map(name => `node_modules/${name}`);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const name of Object.keys(lock[at]?.dependencies ?? {})) {
      const own = `${at}/node_modules/${name}`;
      open.push(own in lock ? own : `node_modules/${name}`);
    }
  }
  return new Set([...seen].map(at => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length)));
}

/** Who may import whom, with the reason for each ban. A ban is lifted here, in the open, or not at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  /** A path from the root, or a package's name, or "node:..." */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** Comments go first: what stands in them imports nothing. Strings that hold "import" would only add a ban too many. */
function importsOf(file: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const found: Import[] = [];
  const fixed = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, to = ''] of code.matchAll(fixed))
    found.push({ from: file, to: resolve(file, to), typeOnly: type !== undefined, dynamic: false });
  for (const [, to = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ from: file, to: resolve(file, to), typeOnly: false, dynamic: true });
  }
  return found;
}

function resolve(file: string, to: string): string {
  if (to.startsWith('.')) return join(dirname(file), to);
  if (to.startsWith('#')) return to.slice(1);
  if (to.startsWith('node:')) return to;
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
}

const files = ['agent', 'collector', 'proto', 'installers'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(file => !file.startsWith('proto/gen/')),
);
const sources = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]));
const imports = [...sources].flatMap(([file, source]) => importsOf(file, source));

interface Ban {
  readonly reason: string;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly except?: RegExp;
  /** Types cost nothing at run time: they may pass. */
  readonly typesMayPass?: boolean;
}

const bans: readonly Ban[] = [
  {
    reason: 'the agent runs on workstations: nothing of the collector may come along',
    from: /^agent\//,
    to: /^collector\//,
  },
  {
    reason: 'the collector must never be able to run what an agent runs',
    from: /^collector\//,
    to: /^agent\//,
  },
  {
    reason: 'proto is the floor: it stands on nothing of ours',
    from: /^proto\//,
    to: /^(agent|collector|installers|test)\//,
  },
  {
    reason: 'proto does no input or output: whoever reads it sees all that it can do',
    from: /^proto\//,
    to: /^node:(fs|net|http|https|tls|dgram|child_process|worker_threads|os)/,
    except: /^proto\/generate\.ts$/,
  },
  { reason: 'what is tested must not lean on the tests', from: /./, to: /^test\// },
  {
    reason: 'one door to the machine, one place to audit',
    from: /^(agent|collector|proto)\//,
    to: /^node:child_process$/,
    except: /^(agent\/os\/run\.ts|proto\/generate\.ts)$/,
  },
  {
    reason:
      'systeminformation starts programs of its own: it may answer which machine this is, and nothing else',
    from: /./,
    to: /^systeminformation$/,
    except: /^agent\/probes\/host\//,
  },
  {
    reason: 'foreign functions reach beneath every safeguard: one file, to give memory back, audited',
    from: /./,
    to: /^node:ffi$/,
    except: /^agent\/os\/linux\/trim\.ts$/,
  },
  {
    reason: 'these belong to the collector; in an agent they cost memory and widen what can be attacked',
    from: /^agent\//,
    to: /^(kysely|pg|fastify|@fastify\/.*|node-cron|yaml|pino|react|typebox|@marcbachmann\/cel-js|node:sqlite)$/,
  },
  {
    reason: 'the waiting agent holds no probe: looks happen in a child',
    from: /^agent\/(run|link|spool|report|backoff|status)\.ts$/,
    to: /^agent\/(probes|collect|look)/,
  },
  {
    reason: 'the store knows no room above it',
    from: /^collector\/store\//,
    to: /^collector\/(access|devices|facts|findings|http|rulebook|cli|console|api)\//,
  },
  {
    reason: 'rules are judged by what proto says and nothing else: they can be read and run apart',
    from: /^collector\/rulebook\//,
    to: /^collector\/(?!rulebook\/)/,
  },
  {
    reason: 'facts come first: a finding never writes a fact',
    from: /^collector\/facts\//,
    to: /^collector\/(findings|devices|access|http|cli)\//,
    typesMayPass: true,
  },
  {
    reason:
      'devices know nothing of what is judged about them (their routes show it, the session hands reports in)',
    from: /^collector\/devices\//,
    to: /^collector\/(findings|facts)\//,
    except: /^collector\/devices\/routes\.ts$/,
    typesMayPass: true,
  },
  {
    reason: 'who is signed in has nothing to do with what devices report',
    from: /^collector\/access\//,
    to: /^collector\/(findings|facts|devices)\//,
  },
  {
    reason: 'what is judged does not depend on who asks (only the routes speak HTTP)',
    from: /^collector\/(findings|facts|devices|access)\//,
    to: /^collector\/(http|access)\/(?!(store|sign-in|password)\.ts)/,
    except: /\/routes\.ts$/,
  },
  {
    reason: 'the page is code of the browser: types of the interface are all it shares',
    from: /^collector\/console\//,
    to: /^(collector\/(?!console\/)|agent\/|proto\/|node:)/,
    typesMayPass: true,
  },
  {
    reason: 'the page stands on three libraries, all of them in its first 150 KB',
    from: /^collector\/console\//,
    to: /^(?!collector\/|proto\/|agent\/|react$|react-dom$|wouter$)[@a-z]/,
  },
  {
    reason: 'each table has one owner: SQL stands in store files only',
    from: /^collector\//,
    to: /^kysely$/,
    except: /^collector\/(store\/|\w+\/store\.ts$)/,
    typesMayPass: true,
  },
  {
    reason: 'HTTP stays at the rim',
    from: /^collector\//,
    to: /^(fastify|@fastify\/.*)$/,
    except: /^collector\/(http\/|\w+\/routes\.ts$)/,
    typesMayPass: true,
  },
];

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
  });

  it('would notice', () => {
    const [agentBan] = bans;
    const planted = importsOf(
      'agent/run.ts',
      "import {\n  a,\n} from '#collector/server.ts';\nexport { b } from '../collector/log.ts';\nconst c = await import('#collector/main.ts');\n// import '#collector/x.ts'",
    );
    expect(broken(agentBan as Ban, planted)).toHaveLength(3);
    expect(
      importsOf('collector/console/a.tsx', "import type { A } from '../api/types.ts';")[0],
    ).toMatchObject({ to: 'collector/api/types.ts', typeOnly: true });
    expect(importsOf('agent/a.ts', "import '@peculiar/x509/build/x';")[0]?.to).toBe('@peculiar/x509');
  });
});

describe('how files are', () => {
  const own = [...sources].filter(([file]) => /^(agent|collector)\//.test(file));

  it('keeps files below 300 lines', () => {
    expect(own.filter(([, source]) => source.split('\n').length > 300).map(([file]) => file)).toEqual([]);
  });

  it('has no barrel, and no syntax that type stripping refuses', () => {
    const barred = /^export \* |^\s*(?:export )?(?:const )?enum \w|^\s*(?:export )?namespace \w/m;
    expect([...sources].filter(([, source]) => barred.test(source)).map(([file]) => file)).toEqual([]);
  });

  it('awaits nothing at load in the agent: a single executable is CommonJS', () => {
    const awaiting = [...sources].filter(
      ([file, source]) => /^(agent|proto)\//.test(file) && /^(?:const [^=]+= )?await /m.test(source),
    );
    expect(awaiting.map(([file]) => file)).toEqual([]);
  });
});

describe("the agent's packages", () => {
  /** Files that a file reaches. */
  function reach(start: string, dynamicToo: boolean): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const one of imports)
        if (one.from === next && !one.typeOnly && (dynamicToo || !one.dynamic)) open.push(one.to);
    }
    return seen;
  }
  const packagesIn = (seen: ReadonlySet<string>) =>
    [...seen]
      .filter(name => !name.includes('.ts') && !name.includes('/gen/') && !name.startsWith('node:'))
      .sort();

  it('are the reviewed ones: each new package is a change of this list', () => {
    const packages = packagesIn(reach('agent/main.ts', true)).filter(name => !name.startsWith('proto/'));
    expect(packages).toEqual(['@peculiar/x509', 'protobufjs', 'reflect-metadata', 'systeminformation', 'ws']);
  });

  it('are two while it waits, and no probe is among its files', () => {
    expect(
      [...reach('agent/run.ts', false)].filter(file => /^agent\/(probes|collect|look)/.test(file)),
    ).toEqual([]);
    const packages = packagesIn(reach('agent/run.ts', false)).filter(name => !name.startsWith('proto/'));
    expect(packages).toEqual(['protobufjs', 'ws']);
  });

  it('and its version is the one that the manifest says', async () => {
    const { version } = await import('#agent/version.ts');
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ version });
  });
});

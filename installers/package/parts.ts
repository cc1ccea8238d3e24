/**
 * The list of parts (CycloneDX 1.6, JSON) and the licences that lie beside each executable. What is inside comes from
 * the bundler, versions and digests from package-lock.json, the licences' texts from the packages themselves.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeVersion, runtimes, type Target } from './targets.ts';

/** A package as package-lock.json has it. */
export interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** What the console's page is built from; its bundler keeps no list. */
const pageRoots = ['react', 'react-dom', 'wouter'] as const;

/** The packages inside a program: what its bundle holds and, in the collector, what its page is made of. */
export function partsOf(target: Target, bundled: readonly string[], lock: Lock): readonly string[] {
  const page = target.program === 'collector' ? [...withDependencies(pageRoots, lock)] : [];
  return [...new Set([...bundled, ...page])].sort();
}

function withDependencies(names: readonly string[], lock: Lock): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...Object.keys(locked(name, lock).dependencies ?? {}));
  }
  return seen;
}

/** @throws Error for a package that the lock file does not know: the list would not be whole */
function locked(name: string, lock: Lock): Locked {
  const found = lock.packages[`node_modules/${name}`];
  if (found === undefined) throw new Error(`package-lock.json does not know ${name}.`);
  return found;
}

/** @param parts names of npm packages */
export function billOfMaterials(
  target: Target,
  version: string,
  parts: readonly string[],
  lock: Lock,
): Record<string, unknown> {
  const runtime = runtimes[target.platform];
  const components = parts.map(name => {
    const { version, integrity, license } = locked(name, lock);
    const purl = purlOf(name, version);
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      purl,
      ...(license === undefined ? {} : { licenses: [licenceOf(license)] }),
      ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }),
    };
  });
  const node = {
    type: 'platform',
    'bom-ref': purlOf(runtime.package, nodeVersion),
    name: 'node',
    version: nodeVersion,
    description: 'The JavaScript runtime that the program is put into, symbols taken out.',
    purl: purlOf(runtime.package, nodeVersion),
    licenses: [licenceOf('MIT')],
    hashes: [hashOf(runtime.integrity), { alg: 'SHA-256', content: runtime.sha256 }],
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': target.name,
        name: `keyholder-${target.program}`,
        version,
        licenses: [licenceOf('Apache-2.0')],
        properties: [{ name: 'keyholder:platform', value: target.platform }],
      },
    },
    components: [node, ...components],
    dependencies: [
      {
        ref: target.name,
        dependsOn: [node, ...components].map(one => one['bom-ref']),
      },
    ],
  };
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** One SPDX id, or an expression of several. */
function licenceOf(text: string) {
  return /[ ()]/.test(text) ? { expression: text } : { license: { id: text } };
}

/** npm's "sha512-BASE64" as CycloneDX writes it. */
function hashOf(integrity: string) {
  const [algorithm, digest] = integrity.split('-', 2);
  return {
    alg: algorithm === 'sha512' ? 'SHA-512' : 'SHA-1',
    content: Buffer.from(digest ?? '', 'base64').toString('hex'),
  };
}

/** Our own licence, Node's, and that of each package inside. */
export function licences(root: string, parts: readonly string[], lock: Lock, nodeText: string): string {
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8');
  const sections = [
    ['Keyholder', ours],
    [`Node.js ${nodeVersion}`, nodeText],
    ...parts.map(name => {
      const { version, license } = locked(name, lock);
      return [`${name} ${version} (${license ?? 'licence not named'})`, textsOf(root, name)] as const;
    }),
  ] as const;
  return sections
    .map(([title, text]) => `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text.trim()}\n`)
    .join('\n');
}

function textsOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
        .sort()
    : [];
  if (files.length === 0)
    return 'The package carries no text of its licence; its manifest names the one above.';
  return files.map(file => readFileSync(join(folder, file), 'utf8')).join('\n\n');
}

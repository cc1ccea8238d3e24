/**
 * `npm run release -- COMMAND`: what a vendor does with its keys: makes them, says which count, signs releases and the
 * list of current ones, and puts a release together for firms to import. docs/releases.md tells it from the beginning.
 */
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { packTar } from '#collector/store/tar.ts';
import { readFreshness, readRelease } from '#proto/release/documents.ts';
import { makeFreshness, makeRelease, makeRoot } from '#proto/release/make.ts';
import { followRoots, readRoot } from '#proto/release/root.ts';
import { makeKey, readAny, readKey, signedByAll, writeEnvelope } from './keys.ts';
import { digestOf, targetsIn } from './targets.ts';

const options = {
  out: { type: 'string' },
  root: { type: 'string', multiple: true },
  release: { type: 'string', multiple: true },
  freshness: { type: 'string', multiple: true },
  key: { type: 'string', multiple: true },
  threshold: { type: 'string' },
  after: { type: 'string' },
  version: { type: 'string' },
  number: { type: 'string' },
  days: { type: 'string' },
  notes: { type: 'string' },
} as const;
type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const dayMs = 24 * 60 * 60 * 1000;
const usage = `npm run release -- COMMAND
  key FILE                                     makes a key (passphrase in KEYHOLDER_KEY_PASSPHRASE)
  root --root KEY… --threshold N --release KEY… --freshness KEY… --key KEY… [--after ROOT] --out FILE
                                               says whose signatures count; --after rotates: signed by old and new
  make PACKAGES --version X.Y.Z --number N --notes FILE --key KEY… --out FILE
                                               names every file of a release with its length and digest
  current RELEASE.json… --number N [--days 30] --key KEY… --out FILE
                                               the list of releases that the vendor stands behind now
  sign FILE --key KEY…                         adds signatures, where several people hold the keys
  pack PACKAGES --root ROOT… --release RELEASE --freshness LIST --out FILE.tar|FOLDER
                                               puts together what a firm imports
  show FILE                                    says what a document says, and who has signed it
`;

type Command = (words: readonly string[], given: Given) => string | Promise<string>;

const commands: Readonly<Record<string, Command>> = {
  key: ([file]) => `Key ${makeKey(need(file, 'a file'))} is in ${file}.`,
  root: makeVendorRoot,
  make: makeVendorRelease,
  current,
  sign([file], given) {
    const name = need(file, 'a document');
    writeEnvelope(name, signedByAll(readAny(name), keysOf(given)));
    return show([name]);
  },
  pack,
  show,
};

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name = '', ...words] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    process.stdout.write(`${await command(words, values)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

function makeVendorRoot(_words: readonly string[], given: Given): string {
  const before = given.after === undefined ? null : readRoot(readFileSync(given.after, 'utf8'), 'vendorRoot');
  const publics = (files: readonly string[] = []) => files.map(file => readKey(file).key);
  const role = (files: readonly string[] | undefined, threshold: number) => ({
    keys: publics(files),
    threshold,
  });
  const when = datesOf({ number: String((before?.version ?? 0) + 1), days: given.days ?? '730' });
  const envelope = makeRoot('vendorRoot', when, {
    root: role(given.root, Number(given.threshold ?? 1)),
    release: role(given.release, 1),
    freshness: role(given.freshness, 1),
  });
  const out = need(given.out, '--out FILE');
  writeEnvelope(out, signedByAll(envelope, keysOf(given)));
  const text = readFileSync(out, 'utf8');
  // Whether it will be followed is found out here and not on workstations.
  const root =
    before === null ? readRoot(text, 'vendorRoot') : followRoots(before, [text], 'vendorRoot', Date.now());
  return `Root number ${root.version} is in ${out}. Its digest, to be published: ${root.digest}`;
}

function makeVendorRelease([packages]: readonly string[], given: Given): string {
  const folder = need(packages, 'the folder of packages');
  const version = need(given.version, '--version X.Y.Z');
  const targets = targetsIn(folder, version);
  const notes = given.notes === undefined ? '' : readFileSync(given.notes, 'utf8');
  const envelope = makeRelease(datesOf({ ...given, days: given.days ?? '730' }), version, notes, targets);
  const out = need(given.out, '--out FILE');
  writeEnvelope(out, signedByAll(envelope, keysOf(given)));
  return `Release ${version} for ${Object.keys(targets).join(', ')} is in ${out}.`;
}

function current(files: readonly string[], given: Given): string {
  const releases = files.map(file => readRelease(readAny(file)));
  const listed = releases.map(one => ({ release: one.release, sha256: one.digest }));
  const out = need(given.out, '--out FILE');
  const envelope = makeFreshness(datesOf({ ...given, days: given.days ?? '30' }), listed);
  writeEnvelope(out, signedByAll(envelope, keysOf(given)));
  return `The list of ${listed.length} current releases is in ${out}.`;
}

async function pack([packages]: readonly string[], given: Given): Promise<string> {
  const folder = need(packages, 'the folder of packages');
  const out = need(given.out, '--out FILE.tar, or a folder');
  const release = readRelease(readAny(need(given.release?.[0], '--release FILE')));
  // The documents first: whoever takes it in checks them before it takes any bytes.
  const parts = new Map<string, string>();
  for (const file of given.root ?? []) {
    const { version } = readRoot(readFileSync(file, 'utf8'), 'vendorRoot');
    parts.set(`vendor-root-${version}.json`, file);
  }
  parts.set('release.json', need(given.release?.[0], '--release FILE'));
  parts.set('freshness.json', need(given.freshness?.[0], '--freshness FILE'));
  for (const [platform, { files }] of release.targets) {
    for (const file of files) {
      const from = join(folder, `keyholder-agent-${release.release}-${platform}`, file.path);
      if (!existsSync(from) || digestOf(from) !== file.sha256)
        throw new Error(`${from} is not what the release names. Was it built again meanwhile?`);
      parts.set(`files/${file.sha256}`, from);
    }
  }
  if (out.endsWith('.tar')) await writeTar(out, parts, release.madeAt);
  else copyAll(out, parts);
  return `Release ${release.release} is in ${out}. A firm imports it on the console's page "Agent versions", or with: collector release import ${out} --by EMAIL`;
}

async function writeTar(out: string, parts: ReadonlyMap<string, string>, atMs: number): Promise<void> {
  const entries = [...parts].map(([name, from]) => ({
    name,
    size: statSync(from).size,
    body: createReadStream(from),
  }));
  await pipeline(Readable.from(packTar(entries, atMs)), createWriteStream(out));
}

function copyAll(out: string, parts: ReadonlyMap<string, string>): void {
  mkdirSync(join(out, 'files'), { recursive: true });
  for (const [name, from] of parts) copyFileSync(from, join(out, name));
}

function show([file]: readonly string[]): string {
  const envelope = readAny(need(file, 'a document'));
  const signers = envelope.signatures.map(one => one.keyId.slice(0, 12));
  const document: unknown = JSON.parse(envelope.payload.toString('utf8'));
  if (envelope.type === 'freshness') readFreshness(envelope);
  return `${envelope.type}, signed by ${signers.join(', ') || 'nobody'}\n${JSON.stringify(document, null, 2)}`;
}

function keysOf({ key = [] }: Given) {
  if (key.length === 0) throw new Error('Say which keys sign: --key FILE, as often as needed.');
  return key.map(readKey);
}

function datesOf({ number, days }: Pick<Given, 'number' | 'days'>) {
  const version = Number(number);
  const life = Number(days);
  if (!Number.isSafeInteger(version) || version < 1)
    throw new Error('--number counts a document from 1, and only grows.');
  if (!(life > 0)) throw new Error('--days says how long a document is good.');
  const madeAt = Date.now();
  return { version, madeAt, expiresAt: madeAt + life * dayMs };
}

function need(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`Say ${what}.\n${usage}`);
  return value;
}

void main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});

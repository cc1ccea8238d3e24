/** `collector release firm-key`, `firm-root` and `sign`: whose keys approve releases for the firm, now and from now on. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  type DocumentType,
  documentTypes,
  type Envelope,
  envelopeText,
  readEnvelope,
} from '#proto/release/envelope.ts';
import { type FileKey, keyIdOf, type ReleaseKey, readKey } from '#proto/release/keys.ts';
import type { Root } from '#proto/release/root.ts';
import { UsageError } from '../config.ts';
import {
  eachOnce,
  firmRoot,
  firmRootAfter,
  keysOf,
  rootOf,
  setFirmRoot,
  stillToSign,
} from '../releases/firm.ts';
import { approvers, keyOfPasskey } from '../releases/passkeys.ts';
import { firmKeys } from '../releases/read.ts';
import {
  type HeldKey,
  makeFirmKey,
  openFirmKey,
  openFirmKeys,
  requireElsewhere,
  signWith,
} from './firm-key.ts';
import { requireFile } from './reach.ts';
import { type Call, passphrase, portsOf, releaseUsage, whoActs, word } from './release-call.ts';
import { table } from './table.ts';

/** The first root: one key in a file decides, and it and passkeys approve. */
export async function firmKey(call: Call): Promise<string> {
  const file = word(call.words, 'the file to write the key to');
  requireElsewhere(file, call.data);
  const who = await whoActs(call);
  if ((await firmRoot(call.store.read)) !== null)
    throw new UsageError('The firm has its keys already. To change them: collector release firm-root next …');
  const passkeys = await passkeysOf(call, null);
  const holder = makeFirmKey(file, passphrase());
  const envelope = firmRootAfter(
    null,
    { approving: [holder.key, ...passkeys], deciding: [holder.key] },
    Date.now(),
  );
  const root = await setFirmRoot(await portsOf(call), envelopeText(signWith(envelope, holder)), who);
  return (
    `The firm’s key for approvals is in ${file}, and nowhere else: keep it, and a copy, where the collector cannot reach it.\n` +
    `Computers that join from now on take no release without it. On those that joined before, as an administrator:\n\n  keyholder-agent trust ${root.digest}\n\n`
  );
}

/** Who counts now; "next" makes the next root; "take" takes one in that was signed elsewhere. */
export function firmRootVerb(call: Call): Promise<string> {
  const [verb, ...words] = call.words;
  if (verb === undefined) return shown(call);
  if (verb === 'next') return next({ ...call, words });
  if (verb === 'take') return take({ ...call, words });
  throw new UsageError(`There is no "firm-root ${verb}". Usage: ${releaseUsage}`);
}

async function shown({ store, given }: Call): Promise<string> {
  const root = await firmRoot(store.read);
  if (root === null)
    return 'The firm has no keys for approvals yet. To make them: collector release firm-key FILE --by EMAIL\n';
  const view = firmKeys(root, await approvers(store.read));
  if (given.json) return `${JSON.stringify(view, null, 2)}\n`;
  const rows = view.keys.map(one => [
    one.id.slice(0, 12),
    one.kind === 'file' ? 'a key in a file' : `passkey of ${one.holder ?? 'nobody who may approve now'}`,
    [one.approves ? 'approves releases' : '', one.decides ? 'says whose keys count next' : '']
      .filter(Boolean)
      .join(', '),
    one.origins.join(' '),
  ]);
  return `Number ${view.number}, good until ${new Date(view.expiresAt).toISOString().slice(0, 10)}: ${view.digest}\n\n${table(['Key', 'What it is', 'What it may', 'At'], rows)}`;
}

async function next(call: Call): Promise<string> {
  const { given, data } = call;
  const who = await whoActs(call);
  const before = await firmRoot(call.store.read);
  const { 'new-key': asked, key: files = [] } = given;
  if (before === null && asked === undefined)
    throw new UsageError('There is no root to follow yet: collector release firm-key FILE --by EMAIL');
  const made = asked === undefined ? null : await newKeyOf(asked, data);
  for (const file of files) requireElsewhere(file, data);
  const held = [
    ...(await openFirmKeys(files, passphrase())),
    ...(made === null || made.held === null ? [] : [made.held]),
  ];
  const stays = before === null ? () => false : staying(before, given.without ?? []);
  const kept = (role: 'root' | 'approval') => (before === null ? [] : keysOf(before, role).filter(stays));
  const added = made === null ? [] : [made.key];
  const approving = eachOnce([...kept('approval'), ...added, ...(await passkeysOf(call, before))]);
  const deciding = [...kept('root').filter(key => key.kind === 'ed25519'), ...added];
  const envelope = held.reduce(signWith, firmRootAfter(before, { approving, deciding }, Date.now()));
  const lacking = stillToSign(envelope, before, rootOf(envelope));
  if (lacking.length > 0) return toBeSigned(envelope, (before?.version ?? 0) + 1, lacking, given.out);
  return took(await setFirmRoot(await portsOf(call), envelopeText(envelope), who));
}

function toBeSigned(envelope: Envelope, number: number, lacking: readonly string[], out?: string): string {
  const file = out ?? `firm-root-${number}.json`;
  if (existsSync(file)) throw new UsageError(`${file} is there already. Name another with --out.`);
  writeFileSync(file, envelopeText(envelope));
  return (
    `The next root is in ${file}. It has yet to be signed by: ${lacking.map(id => id.slice(0, 12)).join(', ')}.\n` +
    `Where that key lives:  collector release sign ${file} --key FILE\nThen here:             collector release firm-root take ${file} --by EMAIL\n`
  );
}

async function take(call: Call): Promise<string> {
  const file = word(call.words, 'the file that was signed');
  const who = await whoActs(call);
  return took(await setFirmRoot(await portsOf(call), textOf(file), who));
}

function took(root: Root): string {
  return (
    `These keys count from now on: number ${root.version}, ${root.digest}\n` +
    'Computers follow by themselves, with the next release that waits for them.\n'
  );
}

/** Adds signatures to what the collector asks for; needs no collector. @throws UsageError */
export async function signFile(words: readonly string[], files: readonly string[] = []): Promise<string> {
  const file = word(words, 'the file to sign');
  if (files.length === 0) throw new UsageError('Say which key signs: --key FILE.');
  const text = textOf(file);
  const type = (['approval', 'firmRoot'] as const satisfies readonly DocumentType[]).find(one =>
    text.includes(documentTypes[one]),
  );
  if (type === undefined) throw new UsageError(`${file} is nothing that a firm signs.`);
  const keys = await openFirmKeys(files, passphrase());
  const signed = keys.reduce(signWith, readEnvelope(text, type));
  writeFileSync(file, envelopeText(signed));
  return `${file} is signed. It says:\n${JSON.stringify(JSON.parse(signed.payload.toString('utf8')), null, 2)}\n`;
}

/** Makes a key, on whatever computer this is; needs no collector. @throws UsageError */
export function newKeyFile(words: readonly string[]): string {
  const { key } = makeFirmKey(word(words, 'the file to write the key to'), passphrase());
  return `The key is in ${words[0]}. Its public half, for the collector:\n\n  collector release firm-root next --new-key ${key.public} --by EMAIL\n\n`;
}

/** @param asked a file, or the public half of a key that lives on another computer. @throws UsageError */
async function newKeyOf(
  asked: string,
  data: string,
): Promise<{ readonly key: FileKey; readonly held: HeldKey | null }> {
  const key = /^[A-Za-z0-9+/]{43}=$/.test(asked) ? readKey({ kind: 'ed25519', public: asked }) : null;
  if (key?.kind === 'ed25519') return { key, held: null };
  requireElsewhere(asked, data);
  const held = existsSync(asked) ? await openFirmKey(asked, passphrase()) : makeFirmKey(asked, passphrase());
  return { key: held.key, held };
}

/** @param without beginnings of ids, as `firm-root` prints them. @throws UsageError */
function staying(before: Root, without: readonly string[]): (key: ReleaseKey) => boolean {
  for (const begin of without)
    if (begin.length < 6 || [...before.keys.keys()].filter(id => id.startsWith(begin)).length !== 1)
      throw new UsageError(`No key begins with "${begin}": collector release firm-root shows them.`);
  return key => !without.some(begin => keyIdOf(key).startsWith(begin));
}

/** @throws UsageError */
async function passkeysOf({ store, given }: Call, before: Root | null) {
  const wanted = given.passkey ?? [];
  if (wanted.length === 0) return [];
  const origin = given.origin === undefined ? null : (URL.parse(given.origin)?.origin ?? null);
  if (origin === null)
    throw new UsageError(
      'A passkey counts on one page: say the console’s address as the browser shows it, --origin https://NAME:PORT',
    );
  const people = await approvers(store.read);
  return wanted.flatMap(email => {
    const theirs = people.filter(
      one => one.email === email.trim().toLowerCase() && one.passkey.site === new URL(origin).hostname,
    );
    if (theirs.length === 0)
      throw new UsageError(
        `${email} has no passkey for ${origin}, or may not approve releases. They make one in the console, under their name.`,
      );
    return theirs.map(one => keyOfPasskey(one, origin, before));
  });
}

function textOf(file: string): string {
  requireFile(file);
  return readFileSync(file, 'utf8');
}

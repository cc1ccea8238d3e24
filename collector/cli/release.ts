/** `collector release`: versions of the agent: taking them in, and deciding who gets which. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { envelopeText } from '#proto/release/envelope.ts';
import { UsageError } from '../config.ts';
import { findDevice } from '../devices/store.ts';
import { approvalFor, approve, signedApproval, withdraw } from '../releases/approve.ts';
import { importRelease } from '../releases/import.ts';
import { lastRing, setRing } from '../releases/rings.ts';
import { ReleaseError } from '../releases/words.ts';
import { openFirmKeys, requireElsewhere, signWith } from './firm-key.ts';
import { firmKey, firmRootVerb, newKeyFile, signFile } from './firm-root.ts';
import { openForCommand } from './open.ts';
import {
  type Call,
  passphrase,
  portsOf,
  releaseOptions,
  releaseUsage,
  whoActs,
  word,
} from './release-call.ts';
import { listOfReleases } from './release-list.ts';
import { releaseSource } from './release-source.ts';

const verbs: Readonly<Record<string, (call: Call) => Promise<string>>> = {
  import: importOne,
  list: ({ store, data, given }) => listOfReleases(store, data, given.json ?? false),
  'firm-key': firmKey,
  'firm-root': firmRootVerb,
  ring,
  request,
  approve: approveOne,
  withdraw: withdrawOne,
};

export async function releaseCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: releaseOptions,
    allowPositionals: true,
  });
  const [name = 'list', ...words] = positionals;
  // Where the firm's key lives there is no collector.
  if (name === 'sign' || name === 'key') {
    process.stdout.write(name === 'sign' ? await signFile(words, values.key) : newKeyFile(words));
    return 0;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined)
    throw new UsageError(`There is no "collector release ${name}". Usage: ${releaseUsage}`);
  const { store, data } = await openForCommand(values);
  try {
    process.stdout.write(await verb({ store, data, given: values, words }));
    return 0;
  } catch (error) {
    if (error instanceof ReleaseError) throw new UsageError(error.message);
    throw error;
  } finally {
    await store.close();
  }
}

async function importOne(call: Call): Promise<string> {
  const path = word(call.words, 'the folder or file of the release');
  const who = await whoActs(call);
  const { release, freshness, root, firstSeen, targets } = await importRelease(
    await portsOf(call),
    releaseSource(path),
    { ...who, mayBeFirst: true },
  );
  const until = new Date(freshness.expiresAt).toISOString().slice(0, 10);
  const lines = [
    release === null
      ? 'Fresh documents of the vendor are here.'
      : `Release ${release} is here, for ${targets.join(', ')}. No computer takes it before the firm has approved it.`,
    `The vendor’s list of current releases is good until ${until}; import a fresh one before that.`,
  ];
  if (firstSeen)
    lines.push(
      `These are the first keys of a vendor that this collector sees. Compare with what the vendor publishes: ${root.digest}`,
    );
  return `${lines.join('\n')}\n`;
}

async function ring(call: Call): Promise<string> {
  const name = word(call.words, 'the ring');
  const [, ...devices] = call.words;
  for (const id of devices)
    if ((await findDevice(call.store.read, id)) === undefined)
      throw new UsageError(`There is no device ${id}.`);
  await setRing(await portsOf(call), { name, devices }, await whoActs(call));
  return `The ring "${name}" has ${devices.length} ${devices.length === 1 ? 'computer' : 'computers'}.\n`;
}

async function request(call: Call): Promise<string> {
  const version = word(call.words, 'the version');
  return envelopeText(await approvalFor(call.store.read, version, call.given.ring ?? lastRing, Date.now()));
}

async function approveOne(call: Call): Promise<string> {
  const { key: keys = [], signed, ring: name = lastRing, anyway = false } = call.given;
  const version = word(call.words, 'the version');
  const who = await whoActs(call);
  if ((keys.length === 0) === (signed === undefined))
    throw new UsageError(
      'Give the file of the firm’s key with --key, or what was signed elsewhere with --signed.',
    );
  for (const file of keys) requireElsewhere(file, call.data);
  const envelope =
    signed === undefined
      ? (await openFirmKeys(keys, passphrase())).reduce(
          signWith,
          await approvalFor(call.store.read, version, name, Date.now()),
        )
      : await signedApproval(readFileSync(signed, 'utf8'));
  const approval = await approve(await portsOf(call), envelope, who, anyway);
  const count = approval.devices === 'all' ? 'every computer' : `${approval.devices.length} of the computers`;
  return `Release ${approval.release} is approved for the ring "${approval.ring}": ${count}. Each takes it when it has checked it.\n`;
}

async function withdrawOne(call: Call): Promise<string> {
  const version = word(call.words, 'the version');
  await withdraw(await portsOf(call), version, await whoActs(call));
  return `Release ${version} is offered to nobody any more. Computers that run it go on with it.\n`;
}

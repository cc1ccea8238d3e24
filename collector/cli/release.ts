/** `collector release`: versions of the agent: taking them in, and deciding who gets which. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { envelopeText } from '#proto/release/envelope.ts';
import { UsageError } from '../config.ts';
import { findDevice, listDevices } from '../devices/store.ts';
import { deed } from '../ledger/deed.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { approvalFor, approve, setFirmRoot, signedApproval } from '../releases/approve.ts';
import { openReleaseFiles } from '../releases/files.ts';
import { importRelease } from '../releases/import.ts';
import { lastRing, turnOf } from '../releases/rings.ts';
import { listRings, withdrawRelease, writeRing } from '../releases/store.ts';
import { ReleaseError } from '../releases/words.ts';
import type { Store } from '../store/db.ts';
import { firstFirmRoot, makeFirmKey, readFirmKey, requireElsewhere, signWith } from './firm-key.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';
import { personNamed } from './person.ts';
import { listOfReleases } from './release-list.ts';
import { releaseSource } from './release-source.ts';

const options = {
  ...commonOptions,
  by: { type: 'string' },
  ring: { type: 'string' },
  key: { type: 'string' },
  signed: { type: 'string' },
  anyway: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;
type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

interface Call {
  readonly store: Store;
  readonly data: string;
  readonly given: Given;
  readonly words: readonly string[];
}

const usage =
  'collector release import FOLDER|FILE --by EMAIL | list | firm-key FILE --by EMAIL | ring NAME [DEVICE …] --by EMAIL | ' +
  'approve VERSION --ring NAME (--key FILE | --signed FILE) --by EMAIL [--anyway] | request VERSION --ring NAME | withdraw VERSION --by EMAIL';

const verbs: Readonly<Record<string, (call: Call) => Promise<string>>> = {
  import: importOne,
  list: ({ store, data, given }) => listOfReleases(store, data, given.json ?? false),
  'firm-key': firmKey,
  ring,
  request,
  approve: approveOne,
  withdraw,
};

export async function releaseCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name = 'list', ...words] = positionals;
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) throw new UsageError(`There is no "collector release ${name}". Usage: ${usage}`);
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

async function whoActs({ store, given }: Call) {
  const { email, person_id: id } = await personNamed(store, given.by);
  const personal = { from: 'the command line of the collector' };
  return { name: email, by: { kind: 'person' as const, id }, personal };
}

async function portsOf({ store, data }: Call) {
  const { record }: Pick<Ledger, 'record'> = await ledgerOf(store, data);
  return {
    db: store.write,
    record,
    now: Date.now,
    files: openReleaseFiles(data),
    turnOf: async (name: string, release: string) => {
      const devices = (await listDevices(store.read)).filter(one => one.standing === 'admitted');
      const running = devices.map(one => ({ deviceId: one.id, version: one.agent_version }));
      return await turnOf(store.read, name, release, running);
    },
  };
}

function word(words: readonly string[], what: string): string {
  const [first] = words;
  if (first === undefined) throw new UsageError(`Name ${what}. Usage: ${usage}`);
  return first;
}

async function importOne(call: Call): Promise<string> {
  const path = word(call.words, 'the folder or file of the release');
  const who = await whoActs(call);
  const { release, freshness, root, firstSeen, targets } = await importRelease(
    await portsOf(call),
    releaseSource(path),
    who,
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

async function firmKey(call: Call): Promise<string> {
  const file = word(call.words, 'the file to write the key to');
  requireElsewhere(file, call.data);
  const who = await whoActs(call);
  const holder = makeFirmKey(file, process.env['KEYHOLDER_KEY_PASSPHRASE'] ?? '');
  const root = await setFirmRoot(await portsOf(call), firstFirmRoot(holder, Date.now()), who);
  return (
    `The firm’s key for approvals is in ${file}, and nowhere else: keep it, and a copy, where the collector cannot reach it.\n` +
    `Computers that join from now on take no release without it. On those that joined before, as an administrator:\n\n  keyholder-agent trust ${root.digest}\n\n`
  );
}

async function ring(call: Call): Promise<string> {
  const name = word(call.words, 'the ring');
  const [, ...ids] = call.words;
  if (name === lastRing || !/^[\w-]{1,32}$/.test(name))
    throw new UsageError('A ring has a name of letters and digits; the last one, "all", is there by itself.');
  for (const id of ids)
    if ((await findDevice(call.store.read, id)) === undefined)
      throw new UsageError(`There is no device ${id}.`);
  const { name: email, ...by } = await whoActs(call);
  const rings = await listRings(call.store.read);
  const position = rings.find(one => one.name === name)?.position ?? (rings.at(-1)?.position ?? 0) + 1;
  const row = { name, position, devices: JSON.stringify(ids), changed_at: Date.now(), changed_by: email };
  await deed(
    await portsOf(call),
    trx => writeRing(trx, row),
    () => [{ type: 'release.ring', ...by, data: { ring: name, devices: ids } }],
  );
  return `The ring "${name}" has ${ids.length} ${ids.length === 1 ? 'computer' : 'computers'}.\n`;
}

async function request(call: Call): Promise<string> {
  const version = word(call.words, 'the version');
  return envelopeText(await approvalFor(call.store.read, version, call.given.ring ?? lastRing, Date.now()));
}

async function approveOne(call: Call): Promise<string> {
  const { key, signed, ring: name = lastRing, anyway = false } = call.given;
  const version = word(call.words, 'the version');
  const who = await whoActs(call);
  if ((key === undefined) === (signed === undefined))
    throw new UsageError(
      'Give the file of the firm’s key with --key, or what was signed elsewhere with --signed.',
    );
  if (key !== undefined) requireElsewhere(key, call.data);
  const envelope =
    key === undefined
      ? await signedApproval(readFileSync(signed ?? '', 'utf8'))
      : signWith(
          await approvalFor(call.store.read, version, name, Date.now()),
          readFirmKey(key, process.env['KEYHOLDER_KEY_PASSPHRASE'] ?? ''),
        );
  const approval = await approve(await portsOf(call), envelope, who, anyway);
  const count = approval.devices === 'all' ? 'every computer' : `${approval.devices.length} of the computers`;
  return `Release ${approval.release} is approved for the ring "${approval.ring}": ${count}. Each takes it when it has checked it.\n`;
}

async function withdraw(call: Call): Promise<string> {
  const version = word(call.words, 'the version');
  const { name: email, ...by } = await whoActs(call);
  await deed(
    await portsOf(call),
    async trx => {
      if (!(await withdrawRelease(trx, version, email, Date.now())))
        throw new UsageError(`There is no release ${version} that could be withdrawn.`);
    },
    () => [{ type: 'release.withdrawn', ...by, data: { release: version } }],
  );
  return `Release ${version} is offered to nobody any more. Computers that run it go on with it.\n`;
}

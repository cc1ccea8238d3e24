/** `collector audit export FOLDER [--from N|DAY] [--to N|DAY]`: the ledger, or a range of it, for whoever checks the firm. */
import { existsSync, readdirSync } from 'node:fs';
import { UsageError } from '../config.ts';
import { collectorItself } from '../ledger/act.ts';
import { type EntryRange, writeRange } from '../ledger/bundle/range-write.ts';
import { writeBundle } from '../ledger/bundle/write.ts';
import { askWitnesses, type CosignPorts } from '../ledger/cosign.ts';
import { deed } from '../ledger/deed.ts';
import { firstEntryFrom } from '../ledger/store.ts';
import type { Store } from '../store/db.ts';

export interface ExportChoice {
  readonly from: string | undefined;
  /** The last entry, or the last day, that is in it. */
  readonly to: string | undefined;
}

const dayMs = 86_400_000;
const needKeys =
  'Whoever checks them needs the keys another way: "collector audit head" prints them for your trust sheet.\n';

export async function exportTo(
  store: Store,
  ports: CosignPorts,
  folder: string,
  choice: ExportChoice,
): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(
      `${folder} is not empty. Name a new folder: an old copy must not be mixed with this one.`,
    );
  const { ledger } = ports;
  const { size: before } = await ledger.sign();
  const whole = choice.from === undefined && choice.to === undefined;
  const range = whole ? { from: 0, to: before } : await rangeOf(store, choice, before);
  await deed(
    ports,
    async () => {},
    () => [{ type: 'ledger.exported', by: collectorItself, data: { ...range } }],
  );
  const head = await ledger.sign();
  await askWitnesses(ports);
  if (whole) {
    const written = await writeBundle(store.read, ledger.keys, head.size, folder);
    process.stdout.write(`${written.entries} entries in ${written.files} files: ${folder}\n${needKeys}`);
    return 0;
  }
  await writeRange(store.read, ledger, head, range, folder);
  process.stdout.write(
    `Entries ${range.from} to ${range.to - 1}, each with its proof under the head of ${head.size}: ${folder}\n${needKeys}`,
  );
  return 0;
}

/** @throws UsageError */
async function rangeOf(store: Store, { from, to }: ExportChoice, size: number): Promise<EntryRange> {
  const first = from === undefined ? 0 : await placeOf(store, from, size, 0);
  const end = to === undefined ? size : await placeOf(store, to, size, 1);
  if (first >= end) throw new UsageError('There is no entry in that range.');
  return { from: first, to: Math.min(end, size) };
}

/** @param after 1: the place behind that entry, or behind that day */
async function placeOf(store: Store, text: string, size: number, after: 0 | 1): Promise<number> {
  if (/^\d{1,15}$/.test(text)) return Number(text) + after;
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(day))
    throw new UsageError(`"${text}" is neither the number of an entry nor a day like 2026-11-23 (UTC).`);
  return (await firstEntryFrom(store.read, day + after * dayMs)) ?? size;
}

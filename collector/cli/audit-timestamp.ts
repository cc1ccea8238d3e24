/**
 * `collector audit timestamp [now | add URL [--ca FILE] | remove URL]`: whom the collector asks, once a day, to certify by
 * their own clock that the ledger's head was there. Off until an authority is named: it takes the internet.
 */
import { readSetting, writeSetting } from '../access/store.ts';
import { UsageError } from '../config.ts';
import { collectorItself } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { askStampOverHttp, type Stamped, type StampSource, stampHead } from '../ledger/stamp/ask.ts';
import { readSources, stampSetting, writeSources } from '../ledger/stamp/sources.ts';
import { lastStamp } from '../ledger/stamp/store.ts';
import type { Store } from '../store/db.ts';
import { rootsIn } from './stamp-roots.ts';
import { table } from './table.ts';

export const timestampUsage = 'collector audit timestamp [now | add URL [--ca FILE] | remove URL]';

export async function timestampCommand(
  store: Store,
  ledger: Ledger,
  [verb = 'list', url]: readonly string[],
  caFile: string | undefined,
): Promise<number> {
  const ports = { db: store.write, record: ledger.record, ledger, ask: askStampOverHttp, now: Date.now };
  const sources = readSources(await readSetting(store.read, stampSetting));
  const change = (next: readonly StampSource[], about: string, on: boolean) =>
    deed(
      ports,
      trx => writeSetting(trx, stampSetting, writeSources(next)),
      () => [{ type: 'stamping.changed', by: collectorItself, data: { url: about, on } }],
    );
  if (verb === 'add' && url !== undefined) {
    const source = { url: checkedUrl(url), roots: rootsIn(caFile) };
    const [tried] = await stampHead(ports, [source]);
    if (tried !== undefined && 'trouble' in tried)
      throw new UsageError(`${url} gave no time stamp that holds, so it was not added: ${tried.trouble}`);
    await change([...sources.filter(one => one.url !== url), source], url, true);
  } else if (verb === 'remove' && url !== undefined) {
    if (!sources.some(one => one.url === url)) throw new UsageError(`${url} is not asked.`);
    await change(
      sources.filter(one => one.url !== url),
      url,
      false,
    );
  } else if (verb === 'now') {
    const done = await stampHead(ports, sources);
    process.stdout.write(done.map(stampedWords).join(''));
    if (done.some(one => 'trouble' in one)) return 1;
  } else if (verb !== 'list' || url !== undefined) throw new UsageError(`Use: ${timestampUsage}`);
  await list(store);
  return 0;
}

function stampedWords(done: Stamped): string {
  return 'trouble' in done
    ? `${done.url}: NO time stamp: ${done.trouble}\n`
    : `${done.url}: ${done.size} entries, ${new Date(done.stamp.atMs).toISOString()}, by ${done.stamp.authority}\n`;
}

async function list(store: Store): Promise<void> {
  const sources = readSources(await readSetting(store.read, stampSetting));
  if (sources.length === 0) {
    process.stdout.write(
      'Nobody is asked for time stamps: that is off until you name an authority, since it takes the internet. What would\n' +
        'go out is a SHA-256 of the signed head. Add one with "collector audit timestamp add URL --ca FILE".\n',
    );
    return;
  }
  const rows = [];
  for (const { url, roots } of sources) {
    const last = await lastStamp(store.read, url);
    const said = last === undefined ? 'never' : `${last.size} entries, ${new Date(last.at).toISOString()}`;
    rows.push([url, roots === '' ? 'those of browsers' : 'the one you gave', said]);
  }
  process.stdout.write(`Asked once a day:\n\n${table(['Authority', 'Trusted root', 'Last stamp'], rows)}\n`);
}

function checkedUrl(url: string): string {
  if (!/^https?:\/\/[^\s#]+$/.test(url)) throw new UsageError(`"${url}" is no address of an authority.`);
  return url;
}

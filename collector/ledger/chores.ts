/** What the ledger has done by the clock: its head signed and cosigned each minute, time-stamped once a day. */
import type { Log } from '../log.ts';
import { askOverHttp, askWitnesses } from './cosign.ts';
import type { DeedPorts } from './deed.ts';
import type { Ledger } from './ledger.ts';
import { askStampOverHttp, dueSources, stampHead } from './stamp/ask.ts';
import { readSources, stampSetting } from './stamp/sources.ts';

export interface ChorePorts extends DeedPorts {
  readonly ledger: Ledger;
  readonly now: () => number;
  readonly log: Log;
  /** One of the firm's settings, as text; null where it was never set. */
  readonly setting: (name: string) => Promise<string | null>;
}

export interface LedgerChores {
  everyMinute(): Promise<void>;
  everyDay(): Promise<void>;
}

export function newLedgerChores(ports: ChorePorts): LedgerChores {
  const { ledger, log } = ports;
  return {
    async everyMinute() {
      await ledger.sign();
      await askWitnesses({ ...ports, ask: askOverHttp });
    },
    async everyDay() {
      const stamping = { ...ports, ask: askStampOverHttp };
      const due = await dueSources(stamping, readSources(await ports.setting(stampSetting)));
      for (const done of await stampHead(stamping, due))
        if ('trouble' in done) log.warn({ authority: done.url }, 'an authority gave no time stamp');
    },
  };
}

/** A real collector in this process: real sockets on free ports, a real store in a temporary folder. */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type CollectorConfig, readConfig } from '#collector/config.ts';
import { defaultInviteLifeMs, makeInvite } from '#collector/devices/invite.ts';
import type { DeviceClass } from '#collector/rulebook/types.ts';
import { type RunningCollector, startCollector } from '#collector/server.ts';
import { openStore, type Store } from '#collector/store/db.ts';

export interface TestCollector {
  readonly running: RunningCollector;
  readonly store: Store;
  readonly config: CollectorConfig;
  /** "127.0.0.1:port" of the agents' listener. */
  readonly address: string;
  readonly folder: string;
  /** Lines of the log that tell what went wrong inside. */
  readonly errors: readonly object[];
  /** Every line of the log as it is written, of every level. */
  readonly logged: readonly string[];
  token(more?: {
    admits?: boolean;
    lifeMs?: number;
    at?: number;
    deviceClass?: DeviceClass;
    count?: number;
    networks?: readonly string[];
  }): Promise<string>;
  stop(): Promise<void>;
}

export async function startTestCollector(more: Partial<CollectorConfig> = {}): Promise<TestCollector> {
  const folder = mkdtempSync(join(tmpdir(), 'kh-collector-'));
  const words = ['--data', folder, '--agents-port', '0', '--console-port', '0', '--agents-host', '127.0.0.1'];
  const config = { ...readConfig(words, {}), enrollmentsPerMinute: 10_000, ...more };
  const store = await openStore(config.store);
  const errors: object[] = [];
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const running = await startCollector(config, store, {
    info: (what, message) => log.info(what, message),
    warn: (what, message) => log.warn(what, message),
    error(what, message) {
      errors.push(what);
      log.error(what, message);
    },
  });
  const address = `127.0.0.1:${running.agentsPort}`;
  return {
    running,
    store,
    config,
    address,
    folder,
    errors,
    logged,
    async token({
      admits = true,
      lifeMs = defaultInviteLifeMs,
      at = Date.now(),
      deviceClass = 'office',
      count = 1,
      networks = [],
    } = {}) {
      const choice = { deviceClass, admits, createdBy: 'jane@example.com', lifeMs, count, networks };
      const meeting = { address, caSha256: running.authority.caSha256 };
      return (await makeInvite(store.write, choice, meeting, at, randomBytes)).token;
    },
    async stop() {
      await running.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'kh-agent-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

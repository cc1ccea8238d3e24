/** What is done every second, every minute and every night, in its order. */
import { dropOldCeremonies } from './access/factors/store.ts';
import { closeEndedGrants } from './access/grants/close.ts';
import { endOldSessions } from './access/sessions/store.ts';
import type { AdminService } from './admins/service.ts';
import type { LiveDevices } from './devices/live.ts';
import { type Device, devicesChangedSince } from './devices/store.ts';
import type { Ingest } from './findings/ingest.ts';
import type { PresenceWatch } from './findings/presence.ts';
import type { Jobs } from './jobs.ts';
import type { LedgerChores } from './ledger/chores.ts';
import type { DeedPorts } from './ledger/deed.ts';
import type { ReleaseService } from './releases/service.ts';
import type { Store } from './store/db.ts';

export interface RoutinePorts {
  readonly store: Store;
  readonly deeds: DeedPorts;
  readonly heartbeatEverySeconds: number;
  /** How long a session may rest. */
  readonly idleMs: number;
  readonly ingest: Ingest;
  readonly presence: PresenceWatch;
  readonly live: LiveDevices;
  readonly releases: ReleaseService;
  readonly chores: LedgerChores;
  readonly admins: AdminService;
  /** A person decided something about a device. */
  follow(device: Device): Promise<void>;
  /** Closes open pages whose reader may no longer see them. */
  reviewPages(): Promise<void>;
  refreshConsoleTls(): Promise<void>;
  renewServerCertificate(): Promise<void>;
  readonly now: () => number;
}

/** How far back the watch looks: another process may commit a little after the time that it wrote. */
const watchBackMs = 10_000;

export function newRoutine(ports: RoutinePorts): Jobs {
  const { store, deeds, ingest, presence, live, releases, chores, admins, now } = ports;
  const followed = new Map<string, number>();
  const startedAt = now();
  return {
    // Other processes decide too (the command line): a revoked device is cut within a second.
    async everySecond() {
      const from = Math.max(startedAt, now() - watchBackMs);
      for (const device of await devicesChangedSince(store.write, from)) {
        if (followed.get(device.id) === device.changed_at) continue;
        followed.set(device.id, device.changed_at);
        await ports.follow(device);
      }
      await releases.spread();
      // What was decided elsewhere, and what ended by itself, reaches open pages too.
      await closeEndedGrants(deeds, now());
      await ports.reviewPages();
    },
    async everyMinute() {
      await presence.passTime();
      await ingest.passTime(now());
      live.dropSilent(now() - 2.5 * ports.heartbeatEverySeconds * 1000);
      await endOldSessions(store.write, now(), now() - ports.idleMs);
      await dropOldCeremonies(store.write, now());
      await ports.refreshConsoleTls();
      await chores.everyMinute();
    },
    async everyDay() {
      await ports.renewServerCertificate();
      await admins.reassess();
      await chores.everyDay();
    },
  };
}

/** Wires a running collector together and starts its two listeners and its jobs. Nothing else here decides anything. */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Server as TlsServer } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import { standingOf } from './access/asker.ts';
import { idleLimitMs } from './access/idle.ts';
import type { AccessPorts } from './access/ports.ts';
import { openSeal } from './access/seal.ts';
import { firmName } from './access/seats.ts';
import { readSetting } from './access/store.ts';
import { claimProposals } from './admins/list.ts';
import { newAdminService } from './admins/service.ts';
import { type CollectorConfig, consoleAddress, consoleNames } from './config.ts';
import { type Authority, openAuthority } from './devices/authority.ts';
import { makeInvite } from './devices/invite.ts';
import { newJoining } from './devices/joining.ts';
import { newLiveDevices } from './devices/live.ts';
import { renewCertificate } from './devices/renew.ts';
import type { SessionPorts } from './devices/session.ts';
import { type Device, findDevice } from './devices/store.ts';
import { defaultIngestSettings, newIngest } from './findings/ingest.ts';
import { newPresenceWatch } from './findings/presence.ts';
import { agentsListener } from './http/agents.ts';
import { consoleListener } from './http/console.ts';
import { consoleTls } from './http/console-tls.ts';
import type { GatedRoute } from './http/gate.ts';
import { newLivePages } from './http/live.ts';
import { startJobs } from './jobs.ts';
import { collectorItself } from './ledger/act.ts';
import { newLedgerChores } from './ledger/chores.ts';
import { openLedgerKeys } from './ledger/keys.ts';
import { type Ledger, openLedger } from './ledger/ledger.ts';
import { newReadNotes } from './ledger/reads.ts';
import { headFor, noteDispute } from './ledger/witnesses.ts';
import type { Log } from './log.ts';
import { openReleaseFiles } from './releases/files.ts';
import { firmPin } from './releases/firm.ts';
import { newReleaseService } from './releases/service.ts';
import { newRoutine } from './routine.ts';
import { loadRulebook } from './rulebook/load.ts';
import type { Store } from './store/db.ts';
import { version } from './version.ts';

export interface RunningCollector {
  readonly agentsPort: number;
  readonly consoleUrl: string;
  readonly authority: Authority;
  readonly ledger: Ledger;
  /** What the console's interface offers, and the power that each asks for. */
  readonly routes: readonly GatedRoute[];
  /** Resolves when whatever was acknowledged is durable and everything is shut. */
  stop(): Promise<void>;
}

export async function startCollector(
  config: CollectorConfig,
  store: Store,
  log: Log,
  /** Everything is ready; from here on others are answered. */
  opening: () => void = () => {},
): Promise<RunningCollector> {
  const now = Date.now;
  const authority = await openAuthority(config.data, now());
  const rulebook = loadRulebook();
  const ledger = await openLedger(store, openLedgerKeys(config.data));
  const { record } = ledger;
  const deeds = { db: store.write, record };
  const chores = newLedgerChores({ ...deeds, ledger, now, log, setting: n => readSetting(store.read, n) });
  const started = { version, rulebook: rulebook.digest, baseline: config.baseline };
  const start = { type: 'collector.started', by: collectorItself, data: started } as const;
  await store.write.transaction().execute(trx => record(trx, [start]));
  const accessPorts: AccessPorts = {
    now,
    random: randomBytes,
    seal: openSeal(config.data),
    idleMs: idleLimitMs(rulebook, config.baseline),
  };
  const pages = newLivePages(now);
  const tellBoth = () => {
    pages.tell('devices');
    pages.tell('findings');
  };
  const live = newLiveDevices(() => pages.tell('devices'));
  const ingest = newIngest(
    store,
    rulebook,
    { ...defaultIngestSettings, baseline: config.baseline },
    (device, moved, facts) => {
      pages.tell('devices');
      if (moved) pages.tell('findings');
      admins.heard(device, facts);
    },
    record,
  );
  const admins = newAdminService(store, ingest, log, now);
  const presence = newPresenceWatch({ ...deeds, read: store.read, ingest, log, now });
  // Under a new rulebook every device is judged again before anybody looks.
  await ingest.replanAll(now());
  await ingest.passTime(now());

  const files = openReleaseFiles(config.data);
  const releases = newReleaseService({
    ...deeds,
    now,
    online: () => live.online(),
    offer: (id, digest) => live.offer(id, digest),
    changed: () => pages.tell('devices'),
  });

  /** A person decided something about a device: its findings and its connection follow. */
  const follow = async (device: Device) => {
    if (device.standing === 'revoked') live.cut(device.id);
    else {
      await ingest.replan(device.id, now());
      await releases.tell(device.id);
    }
    tellBoth();
  };

  const session: SessionPorts = {
    ingest,
    live,
    now,
    log,
    pace: config,
    headFor: pinnedSize => headFor(ledger, pinnedSize),
    onReport: deviceId => presence.heard(deviceId),
    noteDispute: (deviceId, dispute) => noteDispute(deeds, ledger, deviceId, dispute),
    renew: (deviceId, request) =>
      renewCertificate(deeds, authority, config.certificateLifeMs, deviceId, request),
    offerFor: async id => (await releases.offerFor(id))?.digest ?? null,
    noteUpdate: (id, update) => releases.told(id, update),
    noteAgent: (device, version, platform) => releases.noteAgent(device, version, platform),
  };
  const names = [config.agentsAddress.replace(/:\d+$/, ''), 'localhost', '127.0.0.1', ...config.consoleNames];
  const identity = await authority.serverIdentity([...new Set(names)], now());
  // Before anything listens: what is wrong with a certificate stops the start.
  const tls = await consoleTls(config, {
    collectors: () => authority.serverIdentity([...new Set(names)], now()),
    log,
    now,
  });
  const agents = await agentsListener({
    tls: { ...identity, caPem: authority.caPem },
    db: store.write,
    session,
    enroll: newJoining({ ...deeds, authority, rules: config, now, joined: () => pages.tell('devices') }),
    async removal(device) {
      await presence.left(device.id);
      tellBoth();
    },
    releases: {
      files,
      documentsFor: async id => (await releases.offerFor(id))?.body ?? null,
    },
    enrollmentsPerMinute: config.enrollmentsPerMinute,
    log,
  });
  opening();
  const accessChanged = () => {
    for (const topic of ['access', 'devices', 'findings'] as const) pages.tell(topic);
    void reviewPages();
  };
  const agentsPort = await listen(agents, config.agentsHost, config.agentsPort);
  const meeting = {
    address: config.agentsAddress.replace(/:0$/, `:${agentsPort}`),
    caSha256: authority.caSha256,
  };
  const { app: consoleApp, routes } = await consoleListener({
    tls: tls.identity,
    hosts: new Set([...consoleNames(config), ...tls.names]),
    pages: config.pages,
    live: pages,
    log,
    access: {
      store,
      record,
      ports: accessPorts,
      triesPerMinute: config.triesPerMinute,
      accessChanged,
    },
    ledger: { store, ledger, now, firm: () => firmName(store.read) },
    releases: {
      ...deeds,
      store,
      files,
      now,
      changed: () => pages.tell('devices'),
    },
    retention: { store, record, now, random: randomBytes, rulebook, baseline: config.baseline },
    people: {
      store,
      record,
      now,
      random: randomBytes,
      proposals: () => claimProposals(store.read),
      registerChanged: async () => {
        await admins.reassess();
        tellBoth();
      },
    },
    devices: {
      store,
      record,
      noteRead: newReadNotes(deeds, now),
      db: store.read,
      rulebook,
      baseline: config.baseline,
      now,
      random: randomBytes,
      accessChanged,
      isOnline: id => live.isOnline(id),
      decided: async id => {
        const device = await findDevice(store.write, id);
        if (device !== undefined) await follow(device);
      },
      version,
      invite: async (trx, choice) => ({
        ...(await makeInvite(
          trx,
          choice,
          { ...meeting, firmRootSha256: await firmPin(trx) },
          now(),
          randomBytes,
        )),
        address: meeting.address,
      }),
    },
  });
  const consolePort = await listen(consoleApp, config.consoleHost, config.consolePort).catch(
    async (error: unknown) => {
      await agents.close();
      throw error;
    },
  );

  /** What each open page's reader may do now: a grant that was cut ends their page within a second. */
  const reviewPages = () => pages.review(session => standingOf(store.write, session, accessPorts));

  const routine = newRoutine({
    store,
    deeds,
    now,
    heartbeatEverySeconds: config.heartbeatEverySeconds,
    follow,
    releases,
    reviewPages,
    presence,
    ingest,
    live,
    chores,
    admins,
    idleMs: accessPorts.idleMs,
    async refreshConsoleTls() {
      if (tls.identity !== null) await tls.refresh(consoleApp.server as unknown as TlsServer);
    },
    async renewServerCertificate() {
      const fresh = await authority.serverIdentity([...new Set(names)], now());
      (agents.server as unknown as TlsServer).setSecureContext({
        key: fresh.keyPem,
        cert: fresh.chainPem,
        ca: authority.caPem,
        minVersion: 'TLSv1.3',
      });
    },
  });
  const jobs = startJobs(log, routine, now);

  const scheme = tls.identity === null ? 'http' : 'https';
  const usual = consolePort === (scheme === 'https' ? 443 : 80);
  return {
    agentsPort,
    consoleUrl: `${scheme}://${consoleAddress(config)}${usual ? '' : `:${consolePort}`}`,
    authority,
    ledger,
    routes,
    async stop() {
      jobs.stop();
      pages.close();
      await agents.close();
      await consoleApp.close();
      await admins.settled();
      await ingest.settled();
      await ledger.sign();
    },
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  await app.listen({ host, port });
  return (app.server.address() as AddressInfo).port;
}

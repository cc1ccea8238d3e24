/**
 * The running agent: looks on a jittered schedule, keeps every report until it is acknowledged, stays linked to the
 * collector. The look itself happens in a short-lived child, so that between looks only this small loop is in memory.
 * It uses no calendar library and no Intl: waking those costs more memory than all of this.
 */
import { X509Certificate } from 'node:crypto';
import type { AskedFact } from '#proto/fact-names.ts';
import { signBytes } from '#proto/signing.ts';
import type { ObservationInput } from '#proto/wire.ts';
import { backoffMs } from './backoff.ts';
import { type Identity, pemOf, readIdentity, replaceCertificate } from './identity.ts';
import { pinnedSize, readDispute, readLost, takeHead } from './ledger.ts';
import { type Link, type LinkEnd, openLink } from './link.ts';
import { newReporter } from './report.ts';
import { newRound } from './round.ts';
import type { Condition } from './schedule.ts';
import { defaultSpoolLimits, openSpool, type SpoolLimits } from './spool.ts';
import { type Status, writeStatus } from './status.ts';
import { type Follow, newFollow } from './update/follow.ts';
import { type Progress, readProgress } from './update/progress.ts';
import { version } from './version.ts';

export interface RunPorts {
  readonly folder: string;
  readonly identity: Identity;
  /** One look at this machine: at all of it, or at some questions only. */
  look(facts?: readonly AskedFact[]): Promise<readonly ObservationInput[]>;
  /** How the machine fares; asked before a heavy look. */
  condition?(): Promise<Condition>;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly say: (line: string) => void;
  readonly limits?: SpoolLimits;
  /** Called when the agent has nothing to do for a while. */
  readonly idle?: () => void;
  /** Releases; an agent without it takes none. */
  readonly update?: UpdatePorts;
}

export interface UpdatePorts {
  /** In a child that ends with it; null: nothing waits. */
  bring(): Promise<Progress | null>;
  /** A new version is placed: this agent has stopped. */
  makeWay(): void;
  /** The collector keeps a report that this very run made. */
  acknowledged(): void;
}

export interface RunningAgent {
  stop(): void;
}

const refusedForGood = new Set([
  'device_revoked',
  'device_unknown',
  'certificate_expired',
  'certificate_untrusted',
]);
const changedLog = 'the audit log of the firm was changed.';
const setBackLog = 'The firm restored its collector from a backup, and entries of its audit log are gone.';
/** Quiet after which memory is given back. */
const idleAfterMs = 1_000;
/** Renewal when a third of a certificate's life is left. */
const renewWhenLeft = 1 / 3;

export function runAgent(ports: RunPorts): RunningAgent {
  const { folder, now, say } = ports;
  let identity = ports.identity;
  const spool = openSpool(
    folder,
    identity.deviceId,
    bytes => signBytes('report', bytes, identity.reportKey),
    ports.limits ?? defaultSpoolLimits,
  );
  const reporter = newReporter(folder, identity.deviceId, identity.reportKey, spool);
  let reportEveryMs = 15 * 60_000;
  let link: Link | null = null;
  let tries = 0;
  let stopped = false;
  let looking = false;
  let firstOwn: number | null = null;
  const round = newRound(ports);
  let lookTimer: NodeJS.Timeout | undefined;
  let linkTimer: NodeJS.Timeout | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  let status: Status = {
    pid: process.pid,
    version,
    state: 'connecting',
    sinceMs: now(),
    standing: null,
    lastLookAtMs: null,
    lastAcknowledgedAtMs: null,
    waiting: spool.waiting(),
    trouble: null,
  };

  function note(change: Partial<Status>): void {
    status = { ...status, ...change, waiting: spool.waiting() };
    try {
      writeStatus(folder, status);
    } catch (error) {
      say(`agent: the status file could not be written: ${(error as Error).message}`);
    }
  }

  /** A tenth either way keeps a fleet's looks apart. */
  function jittered(ms: number): number {
    return ms * (0.9 + 0.2 * ports.random());
  }

  function lookAgain(afterMs: number): void {
    clearTimeout(lookTimer);
    if (!stopped) lookTimer = setTimeout(() => void lookNow(), afterMs);
  }

  async function lookNow(): Promise<void> {
    if (looking) return;
    looking = true;
    try {
      const { observations, asked, deferral } = await round.look(reportEveryMs);
      const sequence = reporter.add(observations, now(), deferral);
      const waits = deferral === null ? '' : `; ${deferral.facts.join(', ')} put off (${deferral.reason})`;
      firstOwn ??= sequence;
      say(`agent: look ${sequence} done, ${observations.length} answers, ${asked} of them new${waits}`);
      note({ lastLookAtMs: now() });
      link?.send();
    } catch (error) {
      say(`agent: this look failed: ${(error as Error).message}`);
      note({ trouble: `The last look failed: ${(error as Error).message}` });
    } finally {
      looking = false;
      lookAgain(jittered(reportEveryMs));
    }
  }

  function connect(): void {
    if (stopped) return;
    link = openLink({
      identity,
      spool,
      reporter,
      now,
      held: () => ({ size: pinnedSize(folder), dispute: readDispute(folder) }),
      lastUpdate: () => readProgress(folder),
      onOffer: digest => follow?.offered(digest),
      onWelcome(welcome) {
        tries = 0;
        // Within bounds of our own: a collector that was taken over must not make this computer look without pause.
        const everyMs = Math.min(86_400, Math.max(10, welcome.reportEverySeconds)) * 1000;
        const changed = everyMs !== reportEveryMs;
        reportEveryMs = everyMs;
        // A look that was over before the collector answered has planned the next one by the span of before.
        if (changed && !looking) lookAgain(jittered(everyMs));
        say(`agent: connected to ${identity.address} (${welcome.standing})`);
        const dispute = takeHead(folder, welcome.ledgerHead, now());
        if (dispute !== null) say(`agent: ${changedLog} ${dispute.fault}`);
        const setBack =
          readLost(folder).length > 0 ? `${setBackLog} "agent ledger" shows what is gone.` : null;
        const trouble = dispute === null ? setBack : `${changedLog} "agent ledger" shows both heads.`;
        note({ state: 'connected', sinceMs: now(), standing: welcome.standing, trouble });
        void renewIfDue().catch((error: Error) =>
          say(`agent: renewal could not be asked for: ${error.message}`),
        );
      },
      onAcknowledged(sequence) {
        say(`agent: report ${sequence} is kept by the collector`);
        note({ lastAcknowledgedAtMs: now() });
        if (firstOwn !== null && sequence >= firstOwn) ports.update?.acknowledged();
        if (spool.waiting() === 0) idleTimer = setTimeout(() => ports.idle?.(), idleAfterMs);
      },
      onCertificate: takeCertificate,
      onTellAll: () => lookAgain(1_000),
      onRefusedReport(sequence, code) {
        say(`agent: the collector refused report ${sequence} (${code}); it is kept in ${folder}/refused`);
        note({ trouble: `Report ${sequence} was refused (${code}).` });
      },
      onEnd: reconnect,
    });
  }

  function reconnect(end: LinkEnd): void {
    link = null;
    if (stopped) return;
    const refused = end.code !== null && refusedForGood.has(end.code);
    const waitMs = backoffMs(tries, refused, ports.random());
    tries += 1;
    const words = end.code === null ? end.message : `${end.message} (${end.code})`;
    say(`agent: not connected: ${words}; next try in ${Math.round(waitMs / 1000)} s`);
    note({ state: refused ? 'refused' : 'connecting', sinceMs: now(), trouble: words });
    linkTimer = setTimeout(connect, waitMs);
  }

  async function renewIfDue(): Promise<void> {
    const certificate = new X509Certificate(identity.certificatePem);
    const from = Date.parse(certificate.validFrom);
    const to = Date.parse(certificate.validTo);
    if (to - now() > (to - from) * renewWhenLeft) return;
    const { certificateRequest } = await import('./request.ts');
    link?.askRenewal(await certificateRequest(identity.tlsKeyPem));
  }

  function takeCertificate(der: Uint8Array): void {
    const pem = pemOf(der);
    // Only a certificate for this very key is of use.
    const publicKey = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
    const own = new X509Certificate(identity.certificatePem).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    if (!publicKey.equals(own))
      return say('agent: the collector sent a certificate for another key; it was not taken');
    replaceCertificate(folder, pem);
    identity = readIdentity(folder) ?? identity;
    say('agent: the device certificate was renewed');
  }

  function stop(): void {
    stopped = true;
    clearInterval(daily);
    clearTimeout(lookTimer);
    clearTimeout(linkTimer);
    clearTimeout(idleTimer);
    follow?.stop();
    link?.close();
    note({ state: 'stopped', sinceMs: now() });
  }

  function followReleases(update: UpdatePorts): Follow {
    return newFollow({
      bring: () => update.bring(),
      tell: progress => link?.tellUpdate(progress),
      makeWay() {
        stop();
        update.makeWay();
      },
      say,
      random: ports.random,
    });
  }

  const follow = ports.update === undefined ? null : followReleases(ports.update);
  connect();
  void lookNow();
  // A link that stays up for months asks for its renewal too.
  const daily = setInterval(() => void renewIfDue().catch(() => {}), 12 * 3_600_000);
  return { stop };
}

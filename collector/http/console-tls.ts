/**
 * By which certificate the console shows itself: none on the loopback interface, else the firm's own, one from an ACME
 * authority, or the collector's, which browsers warn of. Any of them may change while the collector runs.
 */
import type { Server as TlsServer } from 'node:tls';
import { type CollectorConfig, isLoopback } from '../config.ts';
import { faultOf, type Log } from '../log.ts';
import { keptCertificate, orderCertificate, renewalDue } from './acme.ts';
import { namesOf, type PemIdentity, readOwnCertificate, stampOf } from './own-certificate.ts';

export interface ConsoleTls {
  readonly identity: PemIdentity | null;
  /** Names that the certificate brings along: people may open the console by them. */
  readonly names: readonly string[];
  /** Looks for a newer certificate and hands it to the listener. */
  refresh(server: TlsServer): Promise<void>;
}

/** An authority that said no is asked again after this long: they count failed tries. */
const retryMs = 3_600_000;

export interface ConsoleTlsPorts {
  /** The collector's own identity, renewed where that is due. */
  readonly collectors: () => Promise<PemIdentity>;
  readonly log: Log;
  readonly now: () => number;
}

/** @throws UsageError where the firm's own certificate does not serve */
export async function consoleTls(config: CollectorConfig, ports: ConsoleTlsPorts): Promise<ConsoleTls> {
  if (config.consoleCertificate !== null) return ownCertificate(config, ports);
  if (config.acme !== null) return await fromAcme(config, ports);
  if (isLoopback(config.consoleHost)) return { identity: null, names: [], refresh: async () => {} };
  const identity = await ports.collectors();
  return {
    identity,
    names: [],
    async refresh(server) {
      show(server, await ports.collectors());
    },
  };
}

function ownCertificate(config: CollectorConfig, { log, now }: ConsoleTlsPorts): ConsoleTls {
  const files = config.consoleCertificate as NonNullable<CollectorConfig['consoleCertificate']>;
  const identity = readOwnCertificate(files, config.consoleNames, now());
  let shown = stampOf(files);
  return {
    identity,
    names: namesOf(identity.chainPem),
    async refresh(server) {
      const stamp = stampOf(files);
      if (stamp === shown || stamp === '') return;
      shown = stamp;
      try {
        show(server, readOwnCertificate(files, config.consoleNames, now()));
        log.info({}, 'the console shows its new certificate');
      } catch (error) {
        log.error(
          { fault: faultOf(error) },
          'the new certificate of the console does not serve; the old one stays. "collector doctor" says why',
        );
      }
    },
  };
}

async function fromAcme(
  config: CollectorConfig,
  { collectors, log, now }: ConsoleTlsPorts,
): Promise<ConsoleTls> {
  const acme = config.acme as NonNullable<CollectorConfig['acme']>;
  let kept = keptCertificate(config.data);
  let triedAt = Number.NEGATIVE_INFINITY;
  return {
    // Until the first is there the console shows the collector's own: it must not wait for somebody else's server.
    identity: kept ?? (await collectors()),
    names: [],
    async refresh(server) {
      if (!renewalDue(kept, now()) || now() - triedAt < retryMs) return;
      triedAt = now();
      try {
        kept = await orderCertificate(acme, config.consoleNames, config.data, now());
        show(server, kept);
        log.info({}, 'the console shows its new certificate');
      } catch (error) {
        log.error(
          { fault: faultOf(error) },
          'no certificate was got for the console; it is tried again in an hour. "collector doctor" says why',
        );
      }
    },
  };
}

function show(server: TlsServer, { keyPem, chainPem }: PemIdentity): void {
  server.setSecureContext({ key: keyPem, cert: chainPem, minVersion: 'TLSv1.2' });
}

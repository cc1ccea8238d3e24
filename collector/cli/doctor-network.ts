/** How computers of the office reach the collector: its certificates, its name, and whether it answers there. */
import { X509Certificate } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { collectorName } from '#proto/names.ts';
import type { CollectorConfig } from '../config.ts';
import { acmeState, keptCertificate } from '../http/acme.ts';
import { lifeOf, readOwnCertificate } from '../http/own-certificate.ts';
import { isRunning } from '../store/lock.ts';
import { type Check, dateOf, dayMs, fine, unknown, wrong } from './doctor-check.ts';

const waitMs = 10_000;
/** The running collector renews its own when a third of 397 days is left. */
const serverLeft = 60 * dayMs;
const consoleLeft = 10 * dayMs;
const authorityLeft = 365 * dayMs;

export function certificates(data: string, nowMs: number): readonly Check[] {
  const authority = timesOf(join(data, 'ca.crt'));
  const own = timesOf(join(data, 'server.crt'));
  return [
    authority === null
      ? wrong('authority', `${join(data, 'ca.crt')} cannot be read. Restore a backup.`)
      : authorityCheck(authority.toMs, nowMs),
    own === null
      ? unknown('certificate', 'There is none yet: the collector makes it when it starts.')
      : ownCheck(own.toMs, nowMs),
  ];
}

export function authorityCheck(toMs: number, nowMs: number): Check {
  if (toMs - nowMs > authorityLeft)
    return fine('authority', `what all computers trust is good until ${dateOf(toMs)}`);
  return wrong(
    'authority',
    `What all computers trust ${toMs > nowMs ? 'runs out' : 'ran out'} on ${dateOf(toMs)} and does not renew itself. Plan a new collector and enroll every computer there before that day.`,
  );
}

export function ownCheck(toMs: number, nowMs: number): Check {
  if (toMs - nowMs > serverLeft)
    return fine('certificate', `good until ${dateOf(toMs)}; a running collector renews it`);
  return wrong(
    'certificate',
    `It ${toMs > nowMs ? 'runs out' : 'ran out'} on ${dateOf(toMs)} and should have been renewed by now. Start the collector anew: it makes a new one.`,
  );
}

function timesOf(file: string): { readonly fromMs: number; readonly toMs: number } | null {
  try {
    const { validFrom, validTo } = new X509Certificate(readFileSync(file));
    return { fromMs: Date.parse(validFrom), toMs: Date.parse(validTo) };
  } catch {
    return null;
  }
}

/** The certificate by which the console shows itself, where it is not the collector's own. */
export function consoleCertificateCheck(config: CollectorConfig, nowMs: number): readonly Check[] {
  const name = 'console certificate';
  if (config.consoleCertificate !== null) {
    try {
      const { chainPem } = readOwnCertificate(config.consoleCertificate, config.consoleNames, nowMs);
      return [lifeCheck(name, chainPem, nowMs, 'Get a new one and put it into the same files.')];
    } catch (error) {
      return [wrong(name, (error as Error).message)];
    }
  }
  if (config.acme === null) return [];
  const kept = keptCertificate(config.data);
  const state = acmeState(config.data);
  if (state !== null && state.problem !== null)
    return [
      wrong(
        name,
        `The last try on ${dateOf(state.triedAtMs)} failed: ${state.problem} It is tried again every hour. The authority must reach ${config.consoleNames[0]} on port 80.`,
      ),
    ];
  if (kept === null) return [unknown(name, 'There is none yet: the collector asks for it when it runs.')];
  return [
    lifeCheck(name, kept.chainPem, nowMs, 'It should have been renewed by now. Start the collector anew.'),
  ];
}

function lifeCheck(name: string, chainPem: string, nowMs: number, otherwise: string): Check {
  const { toMs } = lifeOf(chainPem);
  if (toMs - nowMs > consoleLeft) return fine(name, `good until ${dateOf(toMs)}`);
  return wrong(name, `It ${toMs > nowMs ? 'runs out' : 'ran out'} on ${dateOf(toMs)}. ${otherwise}`);
}

/** A fault where the collector's authority was made after "now"; null where that says nothing. */
export function clockByCertificate(data: string, nowMs: number): Check | null {
  const times = existsSync(join(data, 'ca.crt')) ? timesOf(join(data, 'ca.crt')) : null;
  if (times === null || nowMs >= times.fromMs) return null;
  return wrong(
    'clock',
    `It is ${dateOf(nowMs)} here, before the day on which this collector was set up (${dateOf(times.fromMs)}). Set the clock right.`,
  );
}

export async function nameLeadsHere({ agentsAddress }: CollectorConfig): Promise<Check> {
  const host = hostOf(agentsAddress);
  let address = host;
  try {
    if (isIP(host) === 0) ({ address } = await lookup(host));
  } catch {
    return wrong(
      'name',
      `"${host}" is found by no name server, so no computer reaches the collector by it. Enter it there, or start the collector with --address and this computer's IP address.`,
    );
  }
  const own = Object.values(networkInterfaces()).flatMap(one => (one ?? []).map(({ address }) => address));
  const says = host === address ? host : `${host} is ${address}`;
  if (own.includes(address)) return fine('name', `${says}, an address of this computer`);
  return unknown(
    'name',
    `${says}, which is no address of this computer. That is right only where a router passes connections on to it.`,
  );
}

export async function listener({ data, agentsAddress, agentsPort }: CollectorConfig): Promise<Check> {
  const name = 'listening';
  if (!isRunning(data)) return wrong(name, 'The collector does not run, so no report is kept. Start it.');
  const host = hostOf(agentsAddress);
  const port = Number(/:(\d+)$/.exec(agentsAddress)?.[1] ?? agentsPort);
  const ca = readFileSync(join(data, 'ca.crt'), 'utf8');
  const failure = await handshake(host, port, ca);
  if (failure === null) return fine(name, `the collector answers at ${host} port ${port}`);
  if (failure.code === 'ECONNREFUSED')
    return wrong(
      name,
      `The collector runs, but nothing answers at ${host} port ${port}. Was it started with another --agents-port or --agents-host?`,
    );
  if (['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'].includes(failure.code ?? ''))
    return wrong(
      name,
      `No way leads to ${host} port ${port}. Open that port in the firewall of this computer.`,
    );
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(failure.code ?? ''))
    return wrong(name, `"${host}" is not found, so it cannot be tried.`);
  if (/CERT|SIGNATURE|ALTNAME/.test(failure.code ?? ''))
    return wrong(
      name,
      `Something else than this collector answers at ${host} port ${port} (${failure.code}). Stop the other program, or choose another --agents-port.`,
    );
  return wrong(name, `The connection to ${host} port ${port} failed (${failure.code ?? failure.message}).`);
}

/** As an agent does it: under the collector's own authority, whatever the address is called. Null when it goes well. */
function handshake(host: string, port: number, ca: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise(resolve => {
    const socket = connect({ host, port, ca, servername: collectorName, minVersion: 'TLSv1.3' }, () => {
      socket.destroy();
      resolve(null);
    });
    socket.setTimeout(waitMs, () => {
      socket.destroy();
      resolve(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
    });
    socket.on('error', resolve);
  });
}

function hostOf(address: string): string {
  return address.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
}

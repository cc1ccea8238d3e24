/**
 * Finding the collector's authority by the pin of an enrollment token. The first connection trusts nothing and sends
 * nothing: it only takes the chain that the server shows and looks for the pinned certificate in it. Every later
 * connection is ordinary TLS under that certificate alone.
 */
import { connect, type DetailedPeerCertificate } from 'node:tls';
import { sha256 } from '#proto/digest.ts';
import { collectorName } from '#proto/names.ts';
import { SetupError } from './config.ts';
import { pemOf } from './identity.ts';

export interface HostAndPort {
  readonly host: string;
  readonly port: number;
}

/** @param address "host:port", "[::1]:port". */
export function splitAddress(address: string): HostAndPort {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
}

/** @returns the authority's certificate, PEM. @throws SetupError in plain words. */
export function authorityByPin(address: string, pin: Uint8Array): Promise<string> {
  const { host, port } = splitAddress(address);
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      servername: collectorName,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.3',
      timeout: 15_000,
    });
    const fail = (message: string) => {
      socket.destroy();
      reject(new SetupError(message));
    };
    socket.once('timeout', () =>
      fail(
        `${address} did not answer within 15 seconds. Is the collector running, and may this network reach it?`,
      ),
    );
    socket.once('error', (error: NodeJS.ErrnoException) => fail(connectionWords(address, error)));
    socket.once('secureConnect', () => {
      const found = chainOf(socket.getPeerCertificate(true)).find(der => sha256(der).equals(pin));
      if (found === undefined) {
        return fail(
          `The server at ${address} is not the collector that made this token: its authority is another one. ` +
            'Do not go on. Ask the firm for a new token and whether the collector was installed anew.',
        );
      }
      socket.destroy();
      resolve(pemOf(found));
    });
  });
}

function chainOf(leaf: DetailedPeerCertificate): Buffer[] {
  const chain: Buffer[] = [];
  let next: DetailedPeerCertificate | undefined = leaf;
  while (next?.raw !== undefined && chain.length < 8) {
    if (chain.some(der => der.equals(next?.raw as Buffer))) break;
    chain.push(next.raw);
    next = next.issuerCertificate;
  }
  return chain;
}

/** What a failed connection means and what to do about it. */
export function connectionWords(address: string, error: NodeJS.ErrnoException): string {
  const { host } = splitAddress(address);
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This computer cannot find "${host}" by name. Check the name, or ask for a token with the collector's IP address.`;
    case 'ECONNREFUSED':
      return `Nothing answers at ${address}. Is the collector running?`;
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return `This network does not reach ${address}. Is a firewall in between?`;
    case 'CERT_HAS_EXPIRED':
      return `The certificate of ${address} has run out, or this computer's clock is wrong. Check the date here first.`;
    case 'CERT_NOT_YET_VALID':
      return `The certificate of ${address} is not valid yet: this computer's clock is probably behind. Set it right.`;
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `The server at ${address} is not the firm's collector: its certificate is not from the pinned authority.`;
    default:
      return `The connection to ${address} failed (${error.code ?? error.message}).`;
  }
}

/** Networks that a token is good in: CIDR blocks (RFC 4632, RFC 4291 section 2.3), checked against where a device connects from. */
import { BlockList, isIP } from 'node:net';

/** What somebody typed is no list of networks; the message says which part. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** More than this many is a mistake, not an office. */
const mostNetworks = 32;

/**
 * @param text "192.168.10.0/24, 10.8.0.0/16"; a bare address stands for itself alone
 * @returns each in one form, in order, without repetition
 * @throws NetworkError
 */
export function parseNetworks(text: string): readonly string[] {
  const parts = text.split(/[\s,;]+/).filter(part => part !== '');
  if (parts.length > mostNetworks) throw new NetworkError(`Give at most ${mostNetworks} networks.`);
  return [...new Set(parts.map(oneNetwork))];
}

function oneNetwork(part: string): string {
  const [address = '', prefix, ...rest] = part.split('/');
  const family = isIP(address);
  const longest = family === 4 ? 32 : 128;
  const length = prefix === undefined ? longest : Number(prefix);
  if (family === 0 || rest.length > 0 || prefix?.match(/^\d{1,3}$/) === null || length > longest)
    throw new NetworkError(`"${part}" is no network. Write it like 192.168.10.0/24.`);
  return `${address.toLowerCase()}/${length}`;
}

/** @param address as the connection shows it; "::ffff:192.168.10.7" is the IPv4 address that it stands for */
export function isWithin(networks: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', length] = network.split('/');
    list.addSubnet(base, Number(length), isIP(base) === 4 ? 'ipv4' : 'ipv6');
  }
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  const family = isIP(plain);
  return family !== 0 && list.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

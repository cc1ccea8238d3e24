/** Under which name a browser sees the console: what passkeys are bound to. The gate has checked that it is ours. */
import type { FastifyRequest } from 'fastify';
import type { Site } from '../access/factors/passkey.ts';

export function siteOf(request: FastifyRequest): Site {
  const host = request.headers.host ?? 'localhost';
  return { name: hostName(host), origin: `${request.protocol}://${host}` };
}

/** "keyholder.example" of "Keyholder.example:7480"; brackets of an IPv6 address stay. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}

/**
 * Who may do what on the console's interface. Every route says its power, or why it is open to anybody; a route that
 * says neither keeps the collector from starting. Beside it: requests that change something must come from the
 * console's own pages, and the console answers only under names of its own (against DNS rebinding).
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type SignedInPerson, whoIs } from '../access/sign-in.ts';
import type { Act, ActType } from '../ledger/act.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Queries } from '../store/db.ts';

/** What a person may do. Further powers, and grants to a provider's people, join this list. */
export type Power = 'see_posture' | 'manage_devices' | 'see_people' | 'manage_people' | 'see_audit';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The power that the route asks for. */
    power?: Power;
    /** Why the route is open to anybody. */
    open?: string;
    /** What it records when it does something: each route that is no mere question names its acts. */
    acts?: readonly ActType[];
  }
  interface FastifyRequest {
    person: SignedInPerson | null;
  }
}

const powersOf: Readonly<Record<SignedInPerson['role'], ReadonlySet<Power>>> = {
  owner: new Set<Power>(['see_posture', 'manage_devices', 'see_people', 'manage_people', 'see_audit']),
};

export const cookieName = 'keyholder_session';
/** A page of another site cannot send it without the browser asking us first. */
export const ownHeader = 'x-keyholder';
/** Requests that the page makes by itself do not keep a session alive. */
export const backgroundHeader = 'x-keyholder-background';

export interface GateOptions {
  readonly db: Queries;
  readonly now: () => number;
  /** Host header values that are ours; null when any is (behind TLS with a name of the firm's own). */
  readonly hosts: ReadonlySet<string> | null;
}

export function addGate(app: FastifyInstance, options: GateOptions): void {
  app.decorateRequest('person', null);
  app.addHook('onRoute', route => {
    const config = route.config ?? {};
    if (config.power === undefined && config.open === undefined) {
      throw new Error(
        `The route ${String(route.method)} ${route.url} says neither its power nor why it is open.`,
      );
    }
    if ([route.method].flat().some(changes) && config.acts === undefined)
      throw new Error(`The route ${String(route.method)} ${route.url} does not say what it records.`);
  });
  app.addHook('onRequest', async request => {
    const { hosts } = options;
    if (hosts !== null && !hosts.has(request.headers.host ?? '')) throw new ApiRefusal('wrong_host');
    if (changes(request.method)) refuseOtherSites(request);
    const token = request.cookies[cookieName];
    if (token !== undefined)
      request.person = await whoIs(options.db, token, options.now(), !isBackground(request));
    const power = request.routeOptions.config?.power;
    if (power === undefined) return;
    if (request.person === null) throw new ApiRefusal('not_signed_in');
    if (!may(request.person, power)) throw new ApiRefusal('not_found');
  });
}

export function may(person: SignedInPerson, power: Power): boolean {
  return powersOf[person.role].has(power);
}

/** The person of a route that asks for a power: there is one, or the gate has refused. */
export function personOf(request: FastifyRequest): SignedInPerson {
  if (request.person === null) throw new ApiRefusal('not_signed_in');
  return request.person;
}

/** What the person of a request does, with where from. */
export function actOf(
  request: FastifyRequest,
  type: ActType,
  more: Omit<Act, 'type' | 'by'> & Partial<Pick<Act, 'by'>> = {},
): Act {
  const by = request.person === null ? { kind: 'nobody' as const } : personBy(request.person.id);
  return { type, by, ...more, personal: { from: request.ip, ...more.personal } };
}

export function personBy(id: string): Act['by'] {
  return { kind: 'person', id };
}

const changes = (method: string) => method !== 'GET' && method !== 'HEAD';

function refuseOtherSites(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  const foreign = origin !== undefined && URL.parse(origin)?.host !== host;
  if (foreign || request.headers[ownHeader] === undefined) throw new ApiRefusal('cross_site');
}

function isBackground(request: FastifyRequest): boolean {
  return request.headers[backgroundHeader] !== undefined || request.url.startsWith('/api/live');
}

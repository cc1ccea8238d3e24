/**
 * Who may do what on the console's interface. Every route says its power, or why it is open to anybody; a route that
 * says neither keeps the collector from starting. Beside it: requests that change something must come from the
 * console's own pages, and the console answers only under names of its own (against DNS rebinding).
 */
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import { askerOf } from '../access/asker.ts';
import { grantFor, type Reach, type Refusal, reachOf } from '../access/decide.ts';
import type { AccessPorts } from '../access/ports.ts';
import type { Power } from '../access/powers.ts';
import { type SignedInPerson, whoIs, whoseToken } from '../access/sessions/session.ts';
import type { Act, ActType } from '../ledger/act.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Queries } from '../store/db.ts';
import { scopedDevice } from './scope.ts';
import { hostName } from './site.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The power that the route asks for. */
    power?: Power;
    /** Why the route is open to anybody. */
    open?: string;
    /** What it records when it does something: each route that is no mere question names its acts. */
    acts?: readonly ActType[];
    /** Which part of the path names the device that it is about: a grant must reach it. */
    about?: string;
    /** The route itself keeps to what `request.reach` covers. */
    scoped?: boolean;
    /** Only for somebody who has just shown that it is them: for what cannot be undone. */
    fresh?: boolean;
    /** Open to a session that began with a recovery code. */
    duringRecovery?: boolean;
  }
  interface FastifyRequest {
    person: SignedInPerson | null;
    /** How far the person's power for this route goes. */
    reach: Reach;
    /** Under which grant they act; null for people of the firm. */
    grant: string | null;
  }
}

/** With TLS the browser itself holds it to this very host and to TLS ("__Host-": RFC 6265bis, 4.1.3.2). */
export function cookieNameOf({ protocol }: Pick<FastifyRequest, 'protocol'>): string {
  return protocol === 'https' ? '__Host-keyholder_session' : 'keyholder_session';
}
/** A page of another site cannot send it without the browser asking us first. */
export const ownHeader = 'x-keyholder';
/** Requests that the page makes by itself do not keep a session alive. */
export const backgroundHeader = 'x-keyholder-background';
/** How long ago somebody may have shown that it is them, for what cannot be undone. */
export const freshMs = 5 * 60_000;

export interface GateOptions {
  readonly db: Queries;
  readonly ports: Pick<AccessPorts, 'now' | 'idleMs'>;
  /** Host names that are ours; null when any is. */
  readonly hosts: ReadonlySet<string> | null;
}

/** A route with what it asks for: what an authorisation table is made from. */
export interface GatedRoute {
  readonly method: string;
  readonly url: string;
  readonly config: FastifyContextConfig;
  /** JSON schemas of what a request may hold; null where nothing is said. */
  readonly body: unknown;
  readonly query: unknown;
}

const nothing: Reach = { kind: 'none', why: 'no_power' };

/** @returns every route that is added from now on */
export function addGate(app: FastifyInstance, { db, ports, hosts }: GateOptions): readonly GatedRoute[] {
  const routes: GatedRoute[] = [];
  app.decorateRequest('person', null);
  app.decorateRequest('grant', null);
  // Every request gets its own in the hook below.
  app.decorateRequest('reach');
  app.addHook('onRoute', route => {
    const config = route.config ?? {};
    if (config.power === undefined && config.open === undefined) {
      throw new Error(
        `The route ${String(route.method)} ${route.url} says neither its power nor why it is open.`,
      );
    }
    if ([route.method].flat().some(changes) && config.acts === undefined)
      throw new Error(`The route ${String(route.method)} ${route.url} does not say what it records.`);
    const { body = null, querystring: query = null } = (route.schema ?? {}) as Record<string, unknown>;
    for (const method of [route.method].flat()) routes.push({ method, url: route.url, config, body, query });
  });
  app.addHook('onRequest', async request => {
    request.reach = nothing;
    if (hosts !== null && !hosts.has(hostName(request.headers.host ?? '')))
      throw new ApiRefusal('wrong_host');
    const token = bearerOf(request);
    if (token === null && changes(request.method)) refuseOtherSites(request);
    request.person = await personBehind(request, token, db, ports);
    const config = request.routeOptions.config ?? {};
    if (config.power !== undefined) await admit(request, config.power, db, ports.now());
  });
  return routes;
}

/** @throws ApiRefusal */
async function admit(request: FastifyRequest, power: Power, db: Queries, now: number): Promise<void> {
  const { about, scoped, fresh, duringRecovery } = request.routeOptions.config;
  const { person } = request;
  if (person === null) throw new ApiRefusal('not_signed_in');
  if (person.session.kind === 'recovery' && duringRecovery !== true) throw new ApiRefusal('add_factor_first');
  const reach = reachOf(await askerOf(db, person, now), power);
  if (reach.kind === 'none') throw new ApiRefusal('not_allowed', { message: whyNot[reach.why] });
  request.reach = reach;
  request.grant = reach.kind === 'all' ? reach.grant : (reach.grants[0]?.id ?? null);
  if (about !== undefined) await admitAbout(request, about, reach, db);
  else if (reach.kind === 'some' && scoped !== true)
    throw new ApiRefusal('not_allowed', { message: 'Your grant is for some computers only.' });
  if (fresh === true) needFresh(request, now);
}

/** For what only some requests of a route may not do lightly. @throws ApiRefusal verify_again */
export function needFresh(request: FastifyRequest, now: number): void {
  if (personOf(request).session.verifiedAt + freshMs <= now) throw new ApiRefusal('verify_again');
}

/** @throws ApiRefusal not_found: whoever may not see a computer is not told that there is one */
async function admitAbout(request: FastifyRequest, about: string, reach: Reach, db: Queries): Promise<void> {
  if (reach.kind !== 'some') return;
  const id = (request.params as Readonly<Record<string, string>>)[about] ?? '';
  const device = await scopedDevice(db, id);
  const grant = device === null ? undefined : grantFor(reach, device);
  if (grant === undefined) throw new ApiRefusal('not_found');
  request.grant = grant;
}

const whyNot: Readonly<Record<Refusal, string>> = {
  no_power: 'Your role does not cover this. An owner of the firm decides who may.',
  no_grant: 'You have no grant for this. Ask the firm for one.',
  not_in_force: 'Your grant for this is not in force now.',
  token_without_power: 'This token was made without the power for this.',
};

async function personBehind(
  request: FastifyRequest,
  bearer: string | null,
  db: Queries,
  ports: GateOptions['ports'],
): Promise<SignedInPerson | null> {
  if (bearer !== null) return await whoseToken(db, bearer, ports.now());
  const token = request.cookies[cookieNameOf(request)];
  return token === undefined ? null : await whoIs(db, token, ports, !isBackground(request));
}

function bearerOf(request: FastifyRequest): string | null {
  const { authorization } = request.headers;
  return authorization?.startsWith('Bearer ') === true ? authorization.slice('Bearer '.length) : null;
}

/** The person of a route that asks for a power: there is one, or the gate has refused. */
export function personOf(request: FastifyRequest): SignedInPerson {
  if (request.person === null) throw new ApiRefusal('not_signed_in');
  return request.person;
}

/** What the person of a request does, under which grant, and where from. */
export function actOf(
  request: FastifyRequest,
  type: ActType,
  more: Omit<Act, 'type' | 'by'> & Partial<Pick<Act, 'by'>> = {},
): Act {
  const by = request.person === null ? { kind: 'nobody' as const } : personBy(request.person.id);
  const under = request.grant === null ? {} : { grant: request.grant };
  return { type, by, ...under, ...more, personal: { from: request.ip, ...more.personal } };
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

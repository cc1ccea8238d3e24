/**
 * The console's listener: the page's files and the interface behind them. No client certificate; people sign in.
 * On the loopback interface it speaks plain HTTP, which browsers treat as a secure place; anywhere else it needs TLS.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { standingOf } from '../access/asker.ts';
import { cutRoutes } from '../access/routes/cuts.ts';
import { type AccessRouteOptions, accessRoutes } from '../access/routes/entry.ts';
import { grantRoutes } from '../access/routes/grants.ts';
import { meRoutes } from '../access/routes/own.ts';
import { seatRoutes } from '../access/routes/seats.ts';
import { tokenRoutes } from '../access/routes/tokens.ts';
import { type AdminRoutePorts, adminRoutes } from '../admins/routes.ts';
import { type GroupRoutePorts, groupRoutes } from '../devices/groups/routes.ts';
import { type DeviceRoutePorts, deviceRoutes } from '../devices/routes.ts';
import { type EnrollmentRoutePorts, enrollmentRoutes } from '../enrollment/routes.ts';
import { findingRoutes } from '../findings/routes.ts';
import { type LedgerRoutePorts, ledgerRoutes } from '../ledger/routes.ts';
import { faultOf, type Log } from '../log.ts';
import { type PeopleRoutePorts, peopleRoutes } from '../people/routes.ts';
import { ApiRefusal } from '../refusal.ts';
import { type ImportRoutePorts, importRoutes } from '../releases/routes/import.ts';
import { type ReleaseRoutePorts, releaseRoutes } from '../releases/routes/releases.ts';
import { type RetentionRoutePorts, retentionRoutes } from '../retention/routes.ts';
import { addGate, cookieNameOf, type GatedRoute } from './gate.ts';
import type { LivePages } from './live.ts';
import { addValidation } from './validate.ts';

export interface ConsoleOptions {
  readonly tls: { readonly keyPem: string; readonly chainPem: string } | null;
  readonly hosts: ReadonlySet<string> | null;
  /** Folder of the built page. */
  readonly pages: string;
  readonly devices: DeviceRoutePorts & GroupRoutePorts & EnrollmentRoutePorts;
  readonly people: PeopleRoutePorts & AdminRoutePorts;
  readonly ledger: LedgerRoutePorts;
  readonly retention: RetentionRoutePorts;
  readonly releases: ReleaseRoutePorts & ImportRoutePorts;
  readonly access: Omit<AccessRouteOptions, 'secureCookie'>;
  readonly live: LivePages;
  readonly log: Log;
}

export interface ConsoleListener {
  readonly app: FastifyInstance;
  readonly routes: readonly GatedRoute[];
}

export async function consoleListener(options: ConsoleOptions): Promise<ConsoleListener> {
  const { tls } = options;
  const app = (
    tls === null
      ? fastify({ bodyLimit: 64 * 1024 })
      : fastify({
          bodyLimit: 64 * 1024,
          https: { key: tls.keyPem, cert: tls.chainPem, minVersion: 'TLSv1.2' },
        })
  ) as FastifyInstance;
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    hsts: tls !== null,
  });
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new ApiRefusal('too_busy') });
  app.setNotFoundHandler((_request, reply) => sendError(reply, new ApiRefusal('not_found')));
  app.setErrorHandler((error, _request, reply) => sendError(reply, asRefusal(error, options.log)));
  addValidation(app);
  const { store, ports } = options.access;
  const routes = addGate(app, { db: store.write, ports, hosts: options.hosts });
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
  const access = { ...options.access, secureCookie: tls !== null };
  accessRoutes(app, access);
  meRoutes(app, access);
  tokenRoutes(app, access);
  seatRoutes(app, access);
  grantRoutes(app, access);
  cutRoutes(app, access);
  deviceRoutes(app, options.devices);
  groupRoutes(app, options.devices);
  enrollmentRoutes(app, options.devices);
  findingRoutes(app, options.devices);
  peopleRoutes(app, options.people);
  adminRoutes(app, options.people);
  ledgerRoutes(app, options.ledger);
  retentionRoutes(app, options.retention);
  releaseRoutes(app, options.releases);
  await importRoutes(app, options.releases);
  app.get('/api/live', { config: { power: 'own_access' } }, async (request, reply) => {
    const session = request.cookies[cookieNameOf(request)] ?? '';
    const standing = await standingOf(store.write, session, ports);
    if (standing === null) throw new ApiRefusal('not_signed_in');
    reply.hijack();
    options.live.add(reply.raw, session, standing);
  });
  await servePages(app, options.pages);
  return { app, routes };
}

/** Everything from the page's own origin, nothing from anywhere else: it works with no internet. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

async function servePages(app: FastifyInstance, pages: string): Promise<void> {
  const index = join(pages, 'index.html');
  const page = existsSync(index)
    ? readFileSync(index)
    : Buffer.from(
        '<!doctype html><title>Keyholder</title><p>The console is not built yet: run "npm run console".',
      );
  const sendPage = (reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
  const open = 'the page itself holds no data of the firm';
  if (existsSync(join(pages, 'assets'))) {
    // The names of built files carry their own digest: they never change.
    const fixed = { immutable: true, maxAge: '365d' };
    await app.register(serveStatic, { root: join(pages, 'assets'), serve: false, ...fixed });
    app.get<{ Params: { '*': string } }>('/assets/*', { config: { open } }, (request, reply) =>
      reply.sendFile(request.params['*']),
    );
  }
  app.get('/', { config: { open } }, (_request, reply) => sendPage(reply));
  app.get('/*', { config: { open } }, (request, reply) => {
    if (request.url.startsWith('/api/')) throw new ApiRefusal('not_found');
    return sendPage(reply);
  });
}

function sendError(reply: FastifyReply, refusal: ApiRefusal) {
  const { code, message, field } = refusal;
  return reply
    .status(refusal.status)
    .send({ error: field === undefined ? { code, message } : { code, message, field } });
}

function asRefusal(error: unknown, log: Log): ApiRefusal {
  if (error instanceof ApiRefusal) return error;
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status === 404) return new ApiRefusal('not_found');
  if (status === 429) return new ApiRefusal('too_busy');
  if (status < 500) return new ApiRefusal('invalid', { message: (error as Error).message });
  log.error({ fault: faultOf(error) }, 'a request of the console could not be handled');
  return new ApiRefusal('internal');
}

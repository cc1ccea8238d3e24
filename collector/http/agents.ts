/**
 * The agents' listener: TLS 1.3 with a client certificate from our own authority for the socket, and one route
 * without it, enrollment. It shares nothing with the console's listener.
 */

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import { WebSocketServer } from 'ws';
import { maxEnrollBytes, maxFrameBytes } from '#proto/limits.ts';
import { enrollPath, protobufType, removalPath, socketPath, standingPath } from '#proto/names.ts';
import { RefusalError } from '#proto/refusals.ts';
import { type EnrollReply, type EnrollRequest, wire } from '#proto/wire.ts';
import { checkFrames } from '../devices/frames.ts';
import { type SessionPorts, startSession } from '../devices/session.ts';
import { type Device, deviceOfCertificate } from '../devices/store.ts';
import { faultOf, type Log } from '../log.ts';
import type { Queries } from '../store/db.ts';
import { type ReleaseSource, serveReleases } from './agents-releases.ts';

export interface AgentsListenerOptions {
  readonly tls: { readonly keyPem: string; readonly chainPem: string; readonly caPem: string };
  readonly db: Queries;
  readonly session: SessionPorts;
  /** @param from the address that the request comes from */
  readonly enroll: (request: EnrollRequest, from: string) => Promise<Partial<EnrollReply>>;
  /** A device says that its agent is being removed. */
  readonly removal: (device: Device) => Promise<void>;
  readonly releases: ReleaseSource;
  /** Enrollments that one address may try in a minute. */
  readonly enrollmentsPerMinute: number;
  readonly log: Log;
}

export async function agentsListener(options: AgentsListenerOptions): Promise<FastifyInstance> {
  const { tls } = options;
  checkFrames();
  const app = fastify({
    https: {
      key: tls.keyPem,
      cert: tls.chainPem,
      ca: tls.caPem,
      requestCert: true,
      // Whoever enrolls has no certificate yet; the socket's own check is in `admitUpgrade`.
      rejectUnauthorized: false,
      minVersion: 'TLSv1.3',
      handshakeTimeout: 20_000,
    },
    bodyLimit: maxEnrollBytes,
    logger: false,
  }) as unknown as FastifyInstance;
  await app.register(rateLimit, {
    max: options.enrollmentsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () => new RefusalError('too_busy'),
  });
  app.addContentTypeParser(protobufType, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler((_request, reply) => sendRefusal(reply, new RefusalError('path_unknown')));
  app.setErrorHandler((error, _request, reply) => sendRefusal(reply, asRefusal(error, options.log)));
  app.addHook('onRoute', route => {
    if (route.config?.open === undefined)
      throw new Error(`The agents' route ${route.url} does not say why it is open.`);
  });
  const byToken = { open: 'whoever enrolls has no certificate yet: the token in the request is the key' };
  const byCertificate = { open: 'the route itself looks up whose certificate the connection shows' };
  app.post(enrollPath, { config: byToken }, async (request, reply) => {
    const done = await options.enroll(readEnroll(request.body), request.ip);
    return reply.type(protobufType).send(Buffer.from(wire.EnrollReply.encode(done).finish()));
  });
  app.get(standingPath, { config: byCertificate }, async request => {
    const device = await deviceOf(request.raw.socket as TLSSocket, options.db);
    return { standing: device.standing };
  });
  app.post(removalPath, { config: byCertificate }, async (request, reply) => {
    await options.removal(await deviceOf(request.raw.socket as TLSSocket, options.db));
    return reply.status(204).send();
  });
  serveReleases(app, options.releases, request =>
    deviceOf(request.raw.socket as TLSSocket, options.db).then(device => device.id),
  );
  acceptSockets(app, options);
  return app;
}

function readEnroll(body: unknown): EnrollRequest {
  if (!Buffer.isBuffer(body)) throw new RefusalError('request_malformed');
  try {
    return wire.EnrollRequest.decode(body);
  } catch {
    throw new RefusalError('request_malformed');
  }
}

function acceptSockets(app: FastifyInstance, options: AgentsListenerOptions): void {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Above our own limit, so that a frame a little too large is refused by its code; far larger ones end with 1009.
    maxPayload: 2 * maxFrameBytes,
  });
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    admitUpgrade(request, socket as TLSSocket, options.db)
      .then(device => {
        sockets.handleUpgrade(request, socket, head, ws => startSession(ws, device, options.session));
      })
      .catch((error: unknown) => refuseUpgrade(socket, asRefusal(error, options.log)));
  });
  // Before the listener waits for every connection to end: these would not.
  app.addHook('preClose', async () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  });
}

/** Revocation is looked up here at every upgrade: TLS alone would accept a resumed session. */
async function admitUpgrade(request: IncomingMessage, socket: TLSSocket, db: Queries) {
  if (request.url !== socketPath) throw new RefusalError('path_unknown');
  if (request.headers.origin !== undefined) throw new RefusalError('origin_refused');
  return await deviceOf(socket, db);
}

/** The device whose certificate the connection shows. @throws RefusalError */
async function deviceOf(socket: TLSSocket, db: Queries): Promise<Device> {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) throw new RefusalError('certificate_missing');
  if (!socket.authorized) {
    const expired = String(socket.authorizationError).includes('CERT_HAS_EXPIRED');
    throw new RefusalError(expired ? 'certificate_expired' : 'certificate_untrusted');
  }
  // A session may be resumed long after its certificate ran out.
  if (Date.parse(certificate.validTo) < Date.now()) throw new RefusalError('certificate_expired');
  const fingerprint = certificate.fingerprint256.replaceAll(':', '').toLowerCase();
  const device = await deviceOfCertificate(db, fingerprint);
  if (device === undefined) throw new RefusalError('device_unknown');
  if (device.standing === 'revoked') throw new RefusalError('device_revoked');
  return device;
}

function refuseUpgrade(socket: Duplex, refusal: RefusalError): void {
  const body = JSON.stringify({ code: refusal.code, message: refusal.message });
  socket.end(
    `HTTP/1.1 ${refusal.status} Refused\r\nContent-Type: application/json\r\nConnection: close\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function sendRefusal(
  reply: { status(code: number): { send(body: unknown): unknown } },
  refusal: RefusalError,
) {
  return reply.status(refusal.status).send({ code: refusal.code, message: refusal.message });
}

function asRefusal(error: unknown, log: Log): RefusalError {
  if (error instanceof RefusalError) return error;
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status === 413) return new RefusalError('frame_too_large');
  if (status === 429) return new RefusalError('too_busy');
  if (status < 500) return new RefusalError('request_malformed');
  log.error({ fault: faultOf(error) }, 'a request of an agent could not be handled');
  return new RefusalError('internal');
}

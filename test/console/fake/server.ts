/**
 * A collector that is none: the console's interface over the fake fleet, in memory, for working on the console.
 * It serves the built page under the same content security policy as the real one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { powersOfRole } from '#collector/access/powers.ts';
import type { InviteReply } from '#collector/api/rollout.ts';
import type * as api from '#collector/api/types.ts';
import { answerFile, installLines } from '#collector/enrollment/install-lines.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { type FakeDevice, newFleet } from './fleet.ts';
import { deviceDetail, deviceRow, type Fleet, findingDetail, findingsOf, overview } from './posture.ts';

export interface FakeOptions {
  /** Folder of the built console. */
  readonly pages: string;
  readonly nowMs: () => number;
  /** Start as a collector without an owner. */
  readonly fresh?: boolean;
  /** Start with nobody signed in. */
  readonly signedOut?: boolean;
  readonly empty?: boolean;
}

class Refusal extends Error {
  readonly status: number;
  readonly body: api.ApiError;
  constructor(status: number, code: string, message: string, field?: string) {
    super(message);
    this.status = status;
    this.body = { error: { code, message, ...(field === undefined ? {} : { field }) } };
  }
}

interface Ask {
  readonly url: URL;
  readonly body: Record<string, unknown>;
}
type Route = (ask: Ask, match: readonly string[]) => unknown;

export function fakeCollector(options: FakeOptions): Server {
  const devices = options.empty ? [] : newFleet(options.nowMs());
  const fleet: Fleet = { book: loadRulebook(), devices };
  const pages = new Set<ServerResponse>();
  const state = { setup: options.fresh === true, signedIn: !options.fresh && !options.signedOut };
  const routes = routesOf(fleet, state, options.nowMs, () => {
    const event: api.LiveEvent = { topics: ['devices', 'findings'], at: options.nowMs() };
    for (const page of pages) page.write(`event: changed\ndata: ${JSON.stringify(event)}\n\n`);
  });
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    if (url.pathname === '/api/live') return listen(pages, response);
    if (!url.pathname.startsWith('/api/')) return servePage(options.pages, url.pathname, response);
    void answer(routes, state, request, url, response);
  });
}

function listen(pages: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
  pages.add(response);
  response.on('close', () => pages.delete(response));
}

const person: api.Person = {
  id: 'p1',
  name: 'Dana Whitfield',
  email: 'dana@clinic.example',
  role: 'owner',
  session: 'usual',
  sessionId: 's1',
  sessionEndsAt: 9_000_000_000_000,
};

interface State {
  setup: boolean;
  signedIn: boolean;
}

function routesOf(
  fleet: Fleet,
  state: State,
  now: () => number,
  changed: () => void,
): readonly [string, RegExp, Route][] {
  const at = (ask: Ask) => Number(ask.url.searchParams.get('at') ?? now());
  const known = (id: string | undefined): FakeDevice => {
    const device = fleet.devices.find(d => d.id === decodeURIComponent(id ?? ''));
    if (device === undefined) throw new Refusal(404, 'not_found', 'No device has this address.');
    return device;
  };
  const change = (id: string | undefined, how: (device: FakeDevice) => void): api.DeviceRow => {
    const device = known(id);
    how(device);
    changed();
    return deviceRow(fleet, device, now());
  };
  const session = (): api.SessionState => ({
    person: state.signedIn ? person : null,
    passkeys: false,
    singleSignOn: null,
    powers: [...powersOfRole.owner],
    alerts: [],
    requests: 1,
    idleMs: 900_000,
    setupNeeded: state.setup,
    firm: state.setup ? '' : 'Linden Street Clinic',
    version: '0.1.0',
  });
  return [
    ['GET', /^\/api\/session$/, session],
    ['POST', /^\/api\/setup$/, ask => setUp(state, ask)],
    ['POST', /^\/api\/sign-in$/, ask => signIn(state, ask)],
    ['POST', /^\/api\/sign-out$/, () => void Object.assign(state, { signedIn: false })],
    [
      'GET',
      /^\/api\/overview$/,
      ask => overview(fleet, at(ask), Number(ask.url.searchParams.get('since') ?? at(ask) - 7 * 86_400_000)),
    ],
    [
      'GET',
      /^\/api\/devices$/,
      ask => ({ at: at(ask), devices: fleet.devices.map(d => deviceRow(fleet, d, at(ask))) }),
    ],
    ['GET', /^\/api\/devices\/([^/]+)$/, (ask, [id]) => deviceDetail(fleet, known(id), at(ask))],
    [
      'POST',
      /^\/api\/devices\/([^/]+)\/(admit|class)$/,
      ({ body }, [id]) =>
        change(id, d => {
          d.standing = 'admitted';
          d.deviceClass = body.deviceClass as FakeDevice['deviceClass'];
        }),
    ],
    [
      'POST',
      /^\/api\/devices\/([^/]+)\/revoke$/,
      ({ body }, [id]) =>
        change(id, d => {
          if (String(body.reason).length < 5)
            throw new Refusal(
              400,
              'invalid',
              'Say in a few words why, for whoever reads this in a year.',
              'reason',
            );
          Object.assign(d, { standing: 'revoked', revokedAt: now(), revokedReason: body.reason });
        }),
    ],
    ['POST', /^\/api\/invites$/, () => invite(now())],
    ['GET', /^\/api\/findings$/, ask => findingList(fleet, ask, at(ask))],
    [
      'GET',
      /^\/api\/findings\/([^/]+)\/([^/]+)$/,
      (ask, [id, rule]) => {
        const found = findingDetail(fleet, known(id), decodeURIComponent(rule ?? ''), at(ask));
        if (found === null) throw new Refusal(404, 'not_found', 'No such rule is asked of this device.');
        return found;
      },
    ],
  ];
}

function setUp(state: State, { body }: Ask): void {
  if (String(body.password).length < 12)
    throw new Refusal(400, 'invalid', 'Use at least 12 characters.', 'password');
  Object.assign(state, { setup: false, signedIn: true });
}

function signIn(state: State, { body }: Ask): void {
  if (body.password !== 'correct horse battery')
    throw new Refusal(401, 'sign_in_failed', 'The e-mail address and the password do not belong together.');
  state.signedIn = true;
}

function invite(nowMs: number): InviteReply {
  const token = 'kh1_AbC2dEf3GhI4jKl5MnO6pQr7StU8vWx9YzA0bCd1EfG2hIj3KlM4nOp5QrS6tUv7WxY8z';
  const expiresAt = nowMs + 7 * 86_400_000;
  const lines = installLines({ token, address: 'keyholder.clinic.example:7443', version: '0.1.0' });
  return { id: 'inv1', token, expiresAt, lines, answers: answerFile({ token, expiresAt }) };
}

function findingList(fleet: Fleet, { url }: Ask, at: number): api.FindingList {
  const any = (name: string, values: readonly string[]) => {
    const wanted = url.searchParams.getAll(name);
    return wanted.length === 0 || wanted.some(value => values.includes(value));
  };
  return {
    at,
    findings: fleet.devices
      .filter(device => device.standing !== 'revoked')
      .flatMap(device => findingsOf(fleet, device, at))
      .filter(row => any('outcome', [row.outcome]) && any('severity', [row.severity]))
      .filter(row => any('device', [row.deviceId]) && any('rule', [row.ruleId]))
      .filter(row => any('safeguard', row.safeguards)),
    safeguards: fleet.book.regimes
      .filter(regime => regime.inForce)
      .flatMap(regime => regime.safeguards.filter(safeguard => safeguard.rules.length > 0)),
  };
}

async function answer(
  routes: ReturnType<typeof routesOf>,
  state: State,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): Promise<void> {
  try {
    const open = /^\/api\/(session|setup|sign-in)$/.test(url.pathname);
    if (!open && !state.signedIn) throw new Refusal(401, 'not_signed_in', 'Sign in first.');
    if (request.method !== 'GET' && request.headers['x-keyholder'] !== '1')
      throw new Refusal(403, 'cross_site', 'This did not come from the console.');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const found = routes.find(([method, path]) => method === request.method && path.test(url.pathname));
    if (found === undefined) throw new Refusal(404, 'not_found', 'There is nothing at this address.');
    const match = found[1].exec(url.pathname)?.slice(1) ?? [];
    send(response, 200, found[2]({ url, body: text === '' ? {} : JSON.parse(text) }, match) ?? {});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    send(response, error.status, error.body);
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'connect', 'font'].map(n => `${n}-src 'self'`),
];

function servePage(folder: string, path: string, response: ServerResponse): void {
  const asset = join(folder, path);
  const file = path.startsWith('/assets/') && existsSync(asset) ? asset : join(folder, 'index.html');
  response
    .writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy.join('; '),
    })
    .end(readFileSync(file));
}

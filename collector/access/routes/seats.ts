/** The only HTTP of who may do what: seats, roles, everybody's sessions, and alerts. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { AccessOverview, SeatLink, SeatRequest, SeatView } from '../../api/access.ts';
import { groupViews } from '../../devices/groups/view.ts';
import { listDevices } from '../../devices/store.ts';
import { actOf, personOf } from '../../http/gate.ts';
import { siteOf } from '../../http/site.ts';
import { deed } from '../../ledger/deed.ts';
import { stateOf } from '../../people/person.ts';
import { listPeople } from '../../people/store.ts';
import { ApiRefusal } from '../../refusal.ts';
import { listPasskeys } from '../factors/store.ts';
import { readLimits } from '../grants/decisions.ts';
import { grantViews } from '../grants/view.ts';
import { isRole, powers, powersOfRole, type Role, roles } from '../powers.ts';
import { changeSeatRole, makeSeatLink, takeSeatAway } from '../seats.ts';
import { endSession, endToken, listSessions, openTokens } from '../sessions/store.ts';
import { sessionView } from '../sessions/view.ts';
import { clearAlert, type KeptSeat, listSeats, openSeatLinks } from '../store.ts';
import { text } from './bodies.ts';
import type { AccessRouteOptions } from './entry.ts';
import { sitesOf } from './grants.ts';
import { tokenView } from './tokens.ts';

const role = Type.Unsafe<Role>(Type.String({ enum: [...roles] }));
const seatBody = Type.Object({ personId: text(64), role }, { additionalProperties: false });
const roleBody = Type.Object({ role }, { additionalProperties: false });
interface PersonPath {
  id: string;
}

export function seatRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };
  const manage = { power: 'manage_access', fresh: true } as const;

  const overview = async (request: FastifyRequest): Promise<AccessOverview> => {
    const db = store.write;
    const now = ports.now();
    const [seats, links, people, sessions, devices] = await Promise.all([
      listSeats(db),
      openSeatLinks(db, now),
      listPeople(db),
      listSessions(db),
      listDevices(db),
    ]);
    const seated = await Promise.all(seats.map(async seat => seatView(seat, await hasFactor(seat), now)));
    const known = new Set(seats.map(seat => seat.person_id));
    const invited = links.flatMap(link => {
      const person = people.find(one => one.id === link.person_id);
      const listed = person !== undefined && !known.has(person.id) && isRole(link.role);
      return listed ? [invitedView(person, link.role as Role, link.made_at)] : [];
    });
    return {
      at: now,
      seats: [...seated, ...invited].map(seat => ({
        ...seat,
        lastSeenAt:
          sessions.find(session => session.person_id === seat.personId)?.last_used_at ?? seat.lastSeenAt,
      })),
      grants: await grantViews(db, now),
      limits: await readLimits(db),
      sessions: sessions.map(session => sessionView(session, personOf(request).session.id)),
      tokens: (await openTokens(db, now)).map(token => ({ ...tokenView(token), personName: token.name })),
      sites: await sitesOf(db),
      groups: await groupViews(db),
      devices: devices.filter(device => device.standing !== 'revoked').map(({ id, name }) => ({ id, name })),
      people: people
        .filter(person => stateOf(person, now) !== 'left' && person.erased_at === null)
        .map(({ id, name, email, side }) => ({ id, name, email, side: side as 'firm' | 'provider' })),
      powerWords: powers,
    };
  };

  const hasFactor = async (seat: KeptSeat) =>
    seat.totp_secret !== null || (await listPasskeys(store.write, seat.person_id)).length > 0;

  app.get('/api/access', { config: { power: 'see_access' } }, overview);

  app.post<{ Body: SeatRequest }>(
    '/api/seats',
    { schema: { body: seatBody }, config: { ...manage, acts: ['seat.offered'] } },
    async (request): Promise<SeatLink> => {
      const { personId: person, role: wanted } = request.body;
      const link = await deed(
        deeds,
        trx => makeSeatLink(trx, request.body, personOf(request).id, ports),
        ({ expiresAt }) => [
          actOf(request, 'seat.offered', { person, data: { role: wanted, expiresAtMs: expiresAt } }),
        ],
      );
      options.accessChanged();
      return { url: `${siteOf(request).origin}/#/join/${link.token}`, expiresAt: link.expiresAt };
    },
  );
  app.post<{ Params: PersonPath; Body: { role: Role } }>(
    '/api/seats/:id/role',
    { schema: { body: roleBody }, config: { ...manage, acts: ['seat.changed'] } },
    async request => {
      const { id } = request.params;
      await deed(
        deeds,
        trx => changeSeatRole(trx, id, request.body.role),
        () => [actOf(request, 'seat.changed', { person: id, data: { role: request.body.role } })],
      );
      options.accessChanged();
      return await overview(request);
    },
  );
  app.post<{ Params: PersonPath }>(
    '/api/seats/:id/end',
    { config: { power: 'manage_access', acts: ['seat.ended'] } },
    async request => {
      const { id } = request.params;
      await deed(
        deeds,
        trx => takeSeatAway(trx, id, ports.now()),
        () => [actOf(request, 'seat.ended', { person: id })],
      );
      options.accessChanged();
      return await overview(request);
    },
  );
  app.post<{ Params: PersonPath }>(
    '/api/sessions/:id/end',
    { config: { power: 'manage_access', acts: ['session.closed'] } },
    async request => {
      const { id } = request.params;
      const person = (await listSessions(store.write)).find(one => one.id === id)?.person_id;
      if (person === undefined) throw new ApiRefusal('not_found');
      await deed(
        deeds,
        trx => endSession(trx, id),
        () => [actOf(request, 'session.closed', { person, data: { session: id } })],
      );
      options.accessChanged();
      return await overview(request);
    },
  );
  app.post<{ Params: PersonPath }>(
    '/api/tokens/:id/end',
    { config: { power: 'manage_access', acts: ['token.ended'] } },
    async request => {
      const { id } = request.params;
      const token = (await openTokens(store.write, ports.now())).find(one => one.id === id);
      if (token === undefined) throw new ApiRefusal('not_found');
      const person = token.person_id;
      await deed(
        deeds,
        trx => endToken(trx, id, person, ports.now()),
        () => [actOf(request, 'token.ended', { person, data: { token: id } })],
      );
      options.accessChanged();
      return await overview(request);
    },
  );
  app.post<{ Params: PersonPath }>(
    '/api/alerts/:id/clear',
    { config: { power: 'manage_access', acts: ['alert.cleared'] } },
    async request => {
      const { id } = request.params;
      await deed(
        deeds,
        async trx => {
          const by = personOf(request).id;
          if (!(await clearAlert(trx, id, by, ports.now()))) throw new ApiRefusal('not_found');
        },
        () => [actOf(request, 'alert.cleared', { data: { alert: id } })],
      );
      options.accessChanged();
      return {};
    },
  );
}

function seatView(seat: KeptSeat, factor: boolean, now: number): SeatView {
  const roleOf = isRole(seat.role) ? seat.role : 'auditor';
  return {
    personId: seat.person_id,
    name: seat.name,
    email: seat.email,
    side: seat.side as 'firm' | 'provider',
    role: roleOf,
    powers: [...powersOfRole[roleOf]],
    state: stateOf(seat, now) !== 'here' ? 'away' : factor ? 'active' : 'no_factor',
    since: seat.created_at,
    lastSeenAt: null,
  };
}

function invitedView(
  person: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly side: string;
  },
  offered: Role,
  madeAt: number,
): SeatView {
  return {
    personId: person.id,
    name: person.name,
    email: person.email ?? '',
    side: person.side as 'firm' | 'provider',
    role: offered,
    powers: [],
    state: 'invited',
    since: madeAt,
    lastSeenAt: null,
  };
}

/** Who is signed in, what they may do now, and what everybody is to be told. */
import type { FastifyRequest } from 'fastify';
import type { Alert, SessionState } from '../../api/types.ts';
import { siteOf } from '../../http/site.ts';
import type { Queries } from '../../store/db.ts';
import { version } from '../../version.ts';
import { askerOf, powersInForce } from '../asker.ts';
import { canHavePasskeys } from '../factors/passkey.ts';
import { countRecoveryCodes } from '../factors/store.ts';
import { requestLifeMs } from '../grants/grant.ts';
import { countRequests } from '../grants/store.ts';
import type { AccessPorts } from '../ports.ts';
import { firmName } from '../seats.ts';
import { readSso } from '../sso/provider.ts';
import { countSeats, openAlerts } from '../store.ts';

/** Whoever is the only owner cannot take note of their own; it is told for this long. */
const alertLifeMs = 30 * 24 * 3_600_000;

export async function sessionState(
  db: Queries,
  request: FastifyRequest,
  ports: Pick<AccessPorts, 'now' | 'idleMs'>,
): Promise<SessionState> {
  const { person } = request;
  const common = {
    setupNeeded: (await countSeats(db)) === 0,
    firm: await firmName(db),
    version,
    passkeys: canHavePasskeys(siteOf(request)),
    singleSignOn: (await readSso(db))?.name ?? null,
  };
  if (person === null)
    return { ...common, person: null, powers: [], alerts: [], idleMs: ports.idleMs, requests: 0 };
  const { id, name, email, role } = person;
  const recovering = person.session.kind === 'recovery';
  const held = recovering ? [] : powersInForce(await askerOf(db, person, ports.now()));
  const alerts = recovering ? [] : await openAlerts(db, ports.now() - alertLifeMs);
  return {
    ...common,
    person: {
      id,
      name,
      email,
      role,
      session: person.session.kind,
      sessionId: person.session.id,
      sessionEndsAt: person.session.expiresAt,
    },
    powers: held,
    requests: held.includes('give_grants') ? await countRequests(db, ports.now() - requestLifeMs) : 0,
    alerts: alerts.map(alert => ({
      id: alert.id,
      kind: alert.kind as Alert['kind'],
      personName: alert.name,
      at: alert.at,
      mayClear: role === 'owner' && alert.person_id !== id,
    })),
    idleMs: ports.idleMs,
    recoveryCodesLeft: await countRecoveryCodes(db, id),
  };
}

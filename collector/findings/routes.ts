/** The only HTTP of posture: overview, findings, one finding. Reads only. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { FindingList } from '../api/types.ts';
import { actOf } from '../http/gate.ts';
import { withinReach } from '../http/scope.ts';
import type { NoteRead } from '../ledger/reads.ts';
import { ApiRefusal } from '../refusal.ts';
import { type DetailPorts, findingDetail, findingRows } from './detail.ts';
import { overview } from './overview.ts';
import { postureAt } from './posture.ts';

const weekMs = 7 * 24 * 60 * 60 * 1000;
const time = Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 }));
const several = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));
const overviewQuery = Type.Object({ at: time, since: time });
const findingsQuery = Type.Object({
  at: time,
  outcome: several,
  severity: several,
  device: several,
  safeguard: several,
  rule: several,
});
const atQuery = Type.Object({ at: time });
type OverviewQuery = Type.Static<typeof overviewQuery>;
type FindingsQuery = Type.Static<typeof findingsQuery>;
type AtQuery = Type.Static<typeof atQuery>;
interface FindingPath {
  deviceId: string;
  ruleId: string;
}

export interface FindingRoutePorts extends DetailPorts {
  readonly now: () => number;
  /** Somebody looked at evidence. */
  readonly noteRead: NoteRead;
}

export function findingRoutes(app: FastifyInstance, ports: FindingRoutePorts): void {
  const { now } = ports;
  const config = { power: 'see_posture' } as const;

  app.get<{ Querystring: OverviewQuery }>(
    '/api/overview',
    { config: { ...config, scoped: true }, schema: { querystring: overviewQuery } },
    async request => {
      const at = pastOrNull(request.query.at, now());
      const since = request.query.since ?? (at ?? now()) - weekMs;
      return await overview(ports, at, since, now(), await withinReach(ports.db, request.reach));
    },
  );

  app.get<{ Querystring: FindingsQuery }>(
    '/api/findings',
    { config: { ...config, scoped: true }, schema: { querystring: findingsQuery } },
    async (request): Promise<FindingList> => {
      const { at, ...filters } = request.query;
      const within = await withinReach(ports.db, request.reach);
      const posture = await postureAt(ports, pastOrNull(at, now()), now(), { within });
      const wanted = chooser(filters);
      return {
        at: posture.at,
        findings: posture.devices
          .filter(known => known.standing !== 'revoked')
          .flatMap(known => findingRows(ports, known))
          .filter(wanted),
        safeguards: ports.rulebook.regimes
          .filter(regime => regime.inForce)
          .flatMap(regime => regime.safeguards.filter(safeguard => safeguard.rules.length > 0))
          .map(({ cite, title, kind }) => ({ cite, title, kind })),
      };
    },
  );

  app.get<{ Querystring: AtQuery; Params: FindingPath }>(
    '/api/findings/:deviceId/:ruleId',
    { config: { ...config, about: 'deviceId' }, schema: { querystring: atQuery } },
    async request => {
      const { deviceId, ruleId } = request.params;
      const at = pastOrNull(request.query.at, now());
      const detail = await findingDetail(ports, deviceId, ruleId, at, now());
      if (detail === null) throw new ApiRefusal('not_found');
      const data = { what: ruleId, asOfMs: at };
      await ports.noteRead(actOf(request, 'evidence.read', { device: deviceId, data }));
      return detail;
    },
  );
}

/** A moment to come is the present: nothing is known of it yet. */
export function pastOrNull(at: number | undefined, now: number): number | null {
  return at === undefined || at >= now ? null : at;
}

function chooser(filters: Omit<FindingsQuery, 'at'>): (row: FindingList['findings'][number]) => boolean {
  const any = (wanted: string | string[] | undefined, values: readonly string[]) =>
    wanted === undefined || values.some(value => [wanted].flat().includes(value));
  return row =>
    any(filters.outcome, [row.outcome]) &&
    any(filters.severity, [row.severity]) &&
    any(filters.device, [row.deviceId]) &&
    any(filters.rule, [row.ruleId]) &&
    any(filters.safeguard, row.safeguards);
}

/**
 * The points: what counts how much, and what it comes to. 80 and more is evidence, 40 to 79 a reason to ask, below
 * that nothing. Strands are not added up: several readings of the same acts are still one fact.
 */
import type { Presence } from './acts.ts';
import { type Conflict, type Conflicts, facts, findConflicts } from './conflicts.ts';
import type { People } from './people.ts';
import type { SiteMap } from './places.ts';
import {
  type Foreign,
  foreignComputer,
  type HandedOver,
  handedOver,
  type PulledBack,
  pulledBack,
  type Restless,
  withoutRest,
} from './strands.ts';
import type { SharingLabel } from './types.ts';
import { type Unknown, whatIsUnknown } from './unknowns.ts';

export const points = {
  oneConflict: 40,
  conflicts: 80,
  farApart: 10,
  threeDays: 10,
  withoutRest: 80,
  pulledBack: 80,
  foreignComputer: 60,
  handedOver: 80,
  handedOverOnce: 40,
  /** The most that evidence may count on which a doubt lies. */
  doubtful: 30,
} as const;

const evidenceFrom = 80;
const askFrom = 40;
const wideMarginMs = 60_000;
const dayMs = 86_400_000;

export interface Judgement {
  readonly label: SharingLabel;
  readonly points: number;
  readonly presence: Presence;
  readonly met: Conflicts;
  readonly conflicts: readonly Conflict[];
  readonly restless: Restless | null;
  readonly pulled: PulledBack | null;
  readonly foreign: Foreign | null;
  readonly handed: HandedOver | null;
  readonly unknowns: readonly Unknown[];
}

export function judge(map: SiteMap, presence: Presence, people: People): Judgement {
  const met = findConflicts(map, presence.acts);
  const conflicts = facts(met.sure);
  const restless = withoutRest(presence.acts);
  const pulled = pulledBack(map, presence.acts);
  const foreign = foreignComputer(map, presence, people);
  const handed = handedOver(presence, people);
  const unknowns = whatIsUnknown(map, presence, met, people.owned);
  const strands = [
    conflictPoints(map, conflicts),
    restless === null ? 0 : points.withoutRest,
    pulled === null ? 0 : points.pulledBack,
    foreign === null ? 0 : points.foreignComputer,
    handed === null ? 0 : handed.times > 1 ? points.handedOver : points.handedOverOnce,
    Math.min(points.doubtful, met.doubtful.length * points.oneConflict),
  ];
  const sum = Math.max(...strands);
  const label =
    sum >= evidenceFrom ? 'shared' : sum >= askFrom || unknowns.length > 0 ? 'inconclusive' : 'not_shared';
  return { label, points: sum, presence, met, conflicts, restless, pulled, foreign, handed, unknowns };
}

function conflictPoints(map: SiteMap, conflicts: readonly Conflict[]): number {
  if (conflicts.length === 0) return 0;
  const far = conflicts.some(
    one => one.marginMs > wideMarginMs || siteOf(map, one.first) !== siteOf(map, one.second),
  );
  const days = new Set(conflicts.map(one => Math.floor(one.first.atMs / dayMs)));
  const base = conflicts.length > 1 ? points.conflicts : points.oneConflict;
  return base + (far ? points.farApart : 0) + (days.size >= 3 ? points.threeDays : 0);
}

function siteOf(map: SiteMap, act: { readonly place: number }): string {
  return map.hosts[act.place]?.site ?? '';
}

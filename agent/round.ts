/**
 * One round of looking: asks what is due, keeps the last answer to everything else, and hands over an answer to every
 * question. An answer keeps the time of its own look, so that nothing old looks fresh.
 */
import { type AskedFact, isAskedFact } from '#proto/fact-names.ts';
import type { ObservationInput } from '#proto/wire.ts';
import { about } from './probes/about.ts';
import { type Condition, type Plan, planLook } from './schedule.ts';

export interface RoundPorts {
  readonly look: (facts?: readonly AskedFact[]) => Promise<readonly ObservationInput[]>;
  readonly condition?: () => Promise<Condition>;
  readonly now: () => number;
}

export interface Round {
  /**
   * @param everyMs span between two rounds
   * @throws Error when the look itself failed; what was known stays known
   */
  look(everyMs: number): Promise<{
    readonly observations: readonly ObservationInput[];
    /** How many of them are new. */
    readonly asked: number;
    readonly deferral: Plan['deferral'];
  }>;
}

const atRest: Condition = { onBattery: null, busy: null };

export function newRound({ look, condition, now }: RoundPorts): Round {
  /** In the order of the first look, which asks everything. */
  const known = new Map<string, ObservationInput>();
  const lookedAt = new Map<AskedFact, number>();

  async function plan(everyMs: number): Promise<Plan> {
    // A round comes up to a tenth early or late: what falls due before the next one is asked now.
    const slackMs = everyMs / 2;
    const first = planLook(about, lookedAt, now(), atRest, slackMs);
    if (condition === undefined || !first.ask.some(fact => about[fact].heavy === true && lookedAt.has(fact)))
      return first;
    const fares = await condition().catch(() => atRest);
    return planLook(about, lookedAt, now(), fares, slackMs);
  }

  return {
    async look(everyMs) {
      const { ask, deferral } = await plan(everyMs);
      const all = lookedAt.size === 0;
      const fresh = ask.length === 0 ? [] : await (all ? look() : look(ask));
      const at = now();
      for (const observation of fresh) known.set(observation.fact ?? '', observation);
      // Also what did not answer was asked: it has its next turn like the others.
      for (const fact of all ? [...known.keys()] : ask) if (isAskedFact(fact)) lookedAt.set(fact, at);
      return { observations: [...known.values()], asked: fresh.length, deferral };
    },
  };
}

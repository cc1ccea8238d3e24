/**
 * Asks every probe and turns what comes back into observations. The only place that catches: a probe that fails,
 * breaks or never answers becomes an observation that says so, and does no harm to the others.
 */
import type { AskedFact, FactOf } from '#proto/fact-names.ts';
import { decodeFact, encodeFact } from '#proto/facts.ts';
import type { ObservationInput } from '#proto/wire.ts';
import { about } from './probes/about.ts';
import { DoesNotApply, LookFailure } from './probes/failure.ts';
import { shortened } from './probes/output.ts';
import type { AnyProbe, Look } from './probes/probe.ts';
import { secretInside, withoutSecrets } from './probes/secrets.ts';

/** What one probe said, before it is encoded. */
export type Outcome =
  | { readonly kind: 'facts'; readonly facts: FactOf<AskedFact> }
  | { readonly kind: 'failure' | 'not_applicable'; readonly reason: string; readonly detail: string };

export interface Answer {
  readonly fact: AskedFact;
  readonly observedAtMs: number;
  readonly tookMs: number;
  readonly outcome: Outcome;
}

export interface CollectOptions {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Milliseconds for one probe, its sources included: longer than what these may take by their own limits. */
  readonly limitMs: number;
  /** The same for a heavy one: a search for updates on a slow network takes minutes. */
  readonly heavyLimitMs: number;
  /** Probes that are asked at the same time; of the heavy ones never more than one. */
  readonly atOnce: number;
}

const usual: CollectOptions = { clock: Date.now, limitMs: 120_000, heavyLimitMs: 15 * 60_000, atOnce: 4 };

/** One observation for each probe, in their order. Never rejects. */
export async function collect(
  probes: readonly AnyProbe[],
  look: Look,
  options: Partial<CollectOptions> = {},
): Promise<ObservationInput[]> {
  return (await answer(probes, look, options)).map(encodeAnswer);
}

/** As `collect`, for those who show the answers instead of sending them. */
export async function answer(
  probes: readonly AnyProbe[],
  look: Look,
  options: Partial<CollectOptions> = {},
): Promise<Answer[]> {
  const settings = { ...usual, ...options };
  const answers: Answer[] = [];
  const all = [...probes.entries()];
  const isHeavy = ([, probe]: readonly [number, AnyProbe]) => about[probe.fact].heavy === true;
  const heavy = all.filter(isHeavy).values();
  const light = all.filter(one => !isHeavy(one)).values();
  // The iterators are shared: each worker takes the next probe that nobody has.
  const work = async (queue: Iterable<readonly [number, AnyProbe]>) => {
    for (const [i, probe] of queue) answers[i] = await askOne(probe, look, settings);
  };
  const others = Array.from({ length: Math.max(0, settings.atOnce - 1) }, () => work(light));
  // One worker alone takes the heavy ones, one after the other, and then helps the rest.
  await Promise.all([work(heavy).then(() => work(light)), ...others]);
  return answers;
}

/** Milliseconds that a probe may take, its sources included. */
export function limitOf(fact: AskedFact, settings: CollectOptions = usual): number {
  return about[fact].heavy === true ? settings.heavyLimitMs : settings.limitMs;
}

async function askOne(probe: AnyProbe, look: Look, settings: CollectOptions): Promise<Answer> {
  const { clock } = settings;
  const limitMs = limitOf(probe.fact, settings);
  const observedAtMs = clock();
  const outcome = await withinLimit(probe, look, limitMs).then(checked(probe.fact), describeFailure);
  // A clock that is set back meanwhile must not give a negative span.
  return { fact: probe.fact, observedAtMs, tookMs: Math.max(0, clock() - observedAtMs), outcome };
}

/** What a probe returns must also be its answer as bytes: else it is the agent's mistake, and is said here. */
function checked(fact: AskedFact): (facts: FactOf<AskedFact>) => Outcome {
  return facts => {
    try {
      const secret = secretInside(facts);
      if (secret !== null)
        throw new LookFailure('internal_error', `The answer held ${secret}. It was not kept and not sent.`);
      decodeFact(fact, encodeFact(fact, facts));
      return { kind: 'facts', facts };
    } catch (error) {
      return describeFailure(error);
    }
  };
}

async function withinLimit(probe: AnyProbe, look: Look, limitMs: number): Promise<FactOf<AskedFact>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LookFailure('timeout', `There was no answer within ${limitMs / 1000} s.`));
    }, limitMs);
  });
  try {
    return await Promise.race([probe.read(look), late]);
  } finally {
    clearTimeout(timer);
  }
}

const longestDetail = 500;

/** Why a look did not answer; an error that is not one of ours is told by its message alone. */
export function describeFailure(error: unknown): Outcome {
  const words = error instanceof Error ? error.message : String(error);
  const detail = shortened(withoutSecrets(words), longestDetail);
  if (error instanceof LookFailure) return { kind: 'failure', reason: error.reason, detail };
  if (error instanceof DoesNotApply) return { kind: 'not_applicable', reason: error.reason, detail };
  return { kind: 'failure', reason: 'internal_error', detail };
}

function encodeAnswer({ fact, observedAtMs, tookMs, outcome }: Answer): ObservationInput {
  const head = { fact, observedAtMs, tookMs };
  if (outcome.kind === 'facts') return { ...head, facts: encodeFact(fact, outcome.facts) };
  const why = { reason: outcome.reason, detail: outcome.detail };
  return outcome.kind === 'failure' ? { ...head, failure: why } : { ...head, notApplicable: why };
}

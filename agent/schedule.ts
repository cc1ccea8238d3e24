/**
 * Which questions are due, and which of them wait a little longer to spare the machine. Pure: what is known, what
 * time it is and how the machine fares come in. Cheap questions are asked often and costly ones seldom; a report
 * still holds an answer to every question, each with the time of its own look.
 */
import type { AskedFact } from '#proto/fact-names.ts';
import type { About } from './probes/about.ts';

/** How the machine fares just now; null where the system does not say. */
export interface Condition {
  readonly onBattery: boolean | null;
  readonly busy: boolean | null;
}

/** Longest that a heavy question is put off, from when it was due: then it is asked whatever the machine does. */
export const longestDeferralMs = { on_battery: 24 * 3_600_000, under_load: 2 * 3_600_000 } as const;
export type DeferralReason = keyof typeof longestDeferralMs;

export interface Plan {
  readonly ask: readonly AskedFact[];
  readonly deferral: {
    /** When the first of them was due; epoch milliseconds. */
    readonly dueAtMs: number;
    readonly reason: DeferralReason;
    readonly facts: readonly AskedFact[];
  } | null;
}

/**
 * @param lookedAt epoch milliseconds of each question's last look; a question that is not in it is due at once and
 *   never put off, so that the first report is whole
 * @param slackMs what is due within this is asked now, since the next look may come that much later
 */
export function planLook(
  about: Readonly<Record<AskedFact, Pick<About, 'everySeconds' | 'heavy'>>>,
  lookedAt: ReadonlyMap<AskedFact, number>,
  nowMs: number,
  condition: Condition,
  slackMs: number,
): Plan {
  const ask: AskedFact[] = [];
  const late: { readonly fact: AskedFact; readonly dueAtMs: number }[] = [];
  const reason = reasonToWait(condition);
  for (const fact of Object.keys(about) as AskedFact[]) {
    const last = lookedAt.get(fact);
    // A clock that was set back must not silence a question for as long as it was wrong.
    if (last === undefined || last > nowMs) {
      ask.push(fact);
      continue;
    }
    const dueAtMs = last + about[fact].everySeconds * 1000;
    if (dueAtMs > nowMs + slackMs) continue;
    const mayWait =
      reason !== null && about[fact].heavy === true && nowMs - dueAtMs < longestDeferralMs[reason];
    if (mayWait) late.push({ fact, dueAtMs });
    else ask.push(fact);
  }
  if (reason === null || late.length === 0) return { ask, deferral: null };
  return {
    ask,
    deferral: {
      dueAtMs: Math.min(...late.map(one => one.dueAtMs)),
      reason,
      facts: late.map(one => one.fact),
    },
  };
}

function reasonToWait({ onBattery, busy }: Condition): DeferralReason | null {
  if (busy === true) return 'under_load';
  return onBattery === true ? 'on_battery' : null;
}

/** What a doctor says of one thing that it looked at. */
export interface Check {
  readonly name: string;
  /** "unknown": it could not be found out, which is neither a fault nor a pass. */
  readonly state: 'ok' | 'wrong' | 'unknown';
  /** What is so, or what is wrong and what to do. */
  readonly words: string;
}

export function fine(name: string, words: string): Check {
  return { name, state: 'ok', words };
}

export function wrong(name: string, words: string): Check {
  return { name, state: 'wrong', words };
}

export function unknown(name: string, words: string): Check {
  return { name, state: 'unknown', words };
}

/** How many are wrong. */
export function anyWrong(checks: readonly Check[]): number {
  return checks.filter(({ state }) => state === 'wrong').length;
}

export const dayMs = 24 * 60 * 60 * 1000;

/** "2026-03-14", in UTC. */
export function dateOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** "3 hours", "5 days": as a person counts time that has passed. */
export function spanOf(ms: number): string {
  const [count, unit] =
    ms >= 2 * dayMs
      ? [ms / dayMs, 'day']
      : ms >= 7_200_000
        ? [ms / 3_600_000, 'hour']
        : [ms / 60_000, 'minute'];
  const whole = Math.max(0, Math.floor(count));
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}

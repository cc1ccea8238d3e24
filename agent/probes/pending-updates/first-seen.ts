/**
 * Since when each update waits, as far as this agent saw it. apt keeps no such record, so the agent keeps its own from
 * look to look: one entry for each package and version, forgotten when that version no longer waits.
 */

export interface Waiting {
  readonly package: string;
  readonly candidateVersion: string;
}

export interface Seen {
  /** Epoch milliseconds of the first look that had it. */
  readonly firstSeenAtMs: number;
  /** An earlier look did not have it: then its wait began at firstSeenAtMs, and not before this agent came. */
  readonly arrivalSeen: boolean;
}

/** "package version" to when it was seen. */
export type SeenMemory = Readonly<Record<string, Seen>>;

/**
 * @param kept what the memory gave back: null at the first look, perhaps damaged; undefined when there is no memory at
 * all, and then nothing is said, since "first seen now" at each look would hide a long wait
 */
export function mergeFirstSeen<W extends Waiting>(
  kept: unknown,
  waiting: readonly W[],
  nowMs: number,
): { readonly updates: readonly (W & Partial<Seen>)[]; readonly memory: SeenMemory } {
  if (kept === undefined) return { updates: waiting, memory: {} };
  const before = readMemory(kept);
  const seen = waiting.map(update => [keyOf(update), seenSince(before, keyOf(update), nowMs)] as const);
  return {
    updates: waiting.map((update, i) => ({ ...update, ...seen[i]?.[1] })),
    memory: Object.fromEntries(seen),
  };
}

function seenSince(before: ReadonlyMap<string, Seen> | null, key: string, nowMs: number): Seen {
  const seen = before?.get(key);
  // A clock that was set back must not make a wait begin in the future.
  if (seen !== undefined) return { ...seen, firstSeenAtMs: Math.min(seen.firstSeenAtMs, nowMs) };
  return { firstSeenAtMs: nowMs, arrivalSeen: before !== null };
}

function keyOf(update: Waiting): string {
  return `${update.package} ${update.candidateVersion}`;
}

/** Null for no memory or one that was damaged: then every update counts as waiting already. */
function readMemory(kept: unknown): ReadonlyMap<string, Seen> | null {
  if (kept === null || typeof kept !== 'object' || Array.isArray(kept)) return null;
  const entries = Object.entries(kept);
  return entries.every(([, seen]) => isSeen(seen)) ? new Map(entries as [string, Seen][]) : null;
}

function isSeen(value: unknown): value is Seen {
  if (value === null || typeof value !== 'object') return false;
  const { firstSeenAtMs, arrivalSeen } = value as Partial<Seen>;
  return (
    Number.isSafeInteger(firstSeenAtMs) && (firstSeenAtMs ?? -1) >= 0 && typeof arrivalSeen === 'boolean'
  );
}

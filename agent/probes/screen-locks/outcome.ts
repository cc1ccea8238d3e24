/** What a set of settings amounts to, for one person at one desktop; the same for every desktop. */

/** One setting as it takes effect. */
export interface Setting {
  /** Null: it could not be read. */
  readonly value: boolean | number | null;
  /** The person at the desktop cannot change it. */
  readonly locked: boolean;
  /** "idle-delay=0 (/etc/dconf/db/local.d/00-lock)" */
  readonly told: string;
}

export interface Outcome {
  /** Null: not known. */
  readonly locks: boolean | null;
  readonly afterSeconds: number | null;
  readonly passwordDelaySeconds: number | null;
  readonly enforced: boolean | null;
  readonly because: readonly string[];
}

export interface Parts {
  /** In seconds; 0 is never. */
  readonly idle: Setting;
  /** In seconds, from the blank screen to the password. */
  readonly delay: Setting;
  /** All must be true, or it never locks. */
  readonly on: readonly Setting[];
  /** All must be false, or it never locks. */
  readonly off: readonly Setting[];
}

/** Locks iff every switch allows it. One switch that is known to forbid it settles the matter, whatever is unknown. */
export function outcomeOf(parts: Parts): Outcome {
  const all = [parts.idle, ...parts.on, parts.delay, ...parts.off];
  const because = all.map(setting => setting.told + (setting.locked ? ', locked down' : ''));
  const forbids = [
    ...(typeof parts.idle.value === 'number' && parts.idle.value <= 0 ? [parts.idle] : []),
    ...parts.on.filter(setting => setting.value === false),
    ...parts.off.filter(setting => setting.value === true),
  ];
  if (forbids.length > 0) {
    const enforced = forbids.some(setting => setting.locked);
    return { locks: false, afterSeconds: null, passwordDelaySeconds: null, enforced, because };
  }
  if (all.some(setting => setting.value === null)) return unknownOutcome(because);
  const idle = Number(parts.idle.value);
  const delay = Math.max(0, Number(parts.delay.value));
  return {
    locks: true,
    afterSeconds: idle + delay,
    passwordDelaySeconds: delay,
    enforced: all.every(setting => setting.locked),
    because,
  };
}

export function unknownOutcome(because: readonly string[]): Outcome {
  return { locks: null, afterSeconds: null, passwordDelaySeconds: null, enforced: null, because };
}

/**
 * The weaker of what is in force and what is written down but not yet in force: never locks, then not known, then
 * the longer wait. So a file that does not count yet makes nothing better, and a loosening does not surprise.
 */
export function weaker(now: Outcome, written: Outcome): Outcome {
  const order = rank(now) - rank(written) || (now.afterSeconds ?? 0) - (written.afterSeconds ?? 0);
  const chosen = order >= 0 ? now : written;
  const enforced =
    now.enforced === null || written.enforced === null ? null : now.enforced && written.enforced;
  return { ...chosen, enforced };
}

function rank(outcome: Outcome): number {
  return outcome.locks === false ? 2 : outcome.locks === null ? 1 : 0;
}

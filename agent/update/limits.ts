/** How patient an agent is with a release. Milliseconds and bytes. */
export const limits = {
  /** A new version has to get a report to the collector within this; time in which the computer slept does not count. */
  reportWithinMs: 10 * 60_000,
  /** How often a new version is started before it counts as one that crashes; a power cut uses one up. */
  mostStarts: 3,
  /** Pause before it is started again. */
  restartAfterMs: 5_000,
  /** A ring of computers spreads over this before it asks for a release. */
  beginWithinMs: 60_000,
  /** Before what could not be fetched or written is tried again. */
  retryAfterMs: 15 * 60_000,
  /** A version that could not report may have been without a network: it gets another day. */
  secondChanceAfterMs: 24 * 60 * 60_000,
  /** Of those, this many under one approval. */
  mostChances: 3,
  /** Broken connections that one fetch gets over. */
  mostBreaks: 5,
  /** Pause before a broken download goes on. */
  breakPauseMs: 2_000,
  /** One fetch, documents and all files. */
  fetchWithinMs: 4 * 60 * 60_000,
  /** Room that is left on the disk beside a release. */
  spareBytes: 64 * 1024 * 1024,
} as const;

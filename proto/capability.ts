/**
 * What an agent and a collector can say to each other, as one number that only grows. Both announce theirs
 * (Hello, Welcome) and speak the smaller one.
 *
 * | number | since | what it added |
 * |---|---|---|
 * | 1 | 2026-11-23 | Hello, signed reports with unchanged sections, gap markers, heartbeats, renewal |
 * | 2 | 2026-11-23 | the ledger's head in Welcome, the pinned size and disputes in Hello |
 */
export const capability = 2;

/** The oldest that this collector still understands. */
export const oldestCapability = 1;

/**
 * What an agent and a collector can say to each other, as one number that only grows. Both announce theirs
 * (Hello, Welcome) and speak the smaller one.
 *
 * | number | since | what it added |
 * |---|---|---|
 * | 1 | 2026-11-23 | Hello, signed reports with unchanged sections, gap markers, heartbeats, renewal |
 * | 2 | 2026-11-23 | the ledger's head in Welcome, the pinned size and disputes in Hello |
 * | 3 | 2026-11-29 | a release that waits, in Welcome and UpdateOffer; what became of it, in Hello and UpdateProgress |
 */
export const capability = 3;

/** From which on releases are spoken of. */
export const updatesSince = 3;

/** The oldest that this collector still understands. */
export const oldestCapability = 1;

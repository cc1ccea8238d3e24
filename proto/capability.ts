/**
 * What an agent and a collector can say to each other, as one number that only grows. Both announce theirs
 * (Hello, Welcome) and speak the smaller one.
 *
 * | number | since | what it added |
 * |---|---|---|
 * | 1 | 2026-11-23 | Hello, signed reports with unchanged sections, gap markers, heartbeats, renewal |
 */
export const capability = 1;

/** The oldest that this collector still understands. */
export const oldestCapability = 1;

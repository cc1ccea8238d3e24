/** What access needs from outside. */
import type { Seal } from './seal.ts';

export interface AccessPorts {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly seal: Seal;
  /** A session that nobody uses ends after this long: never longer than the firm's own limit for screens. */
  readonly idleMs: number;
}

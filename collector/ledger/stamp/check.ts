/** Every kept time stamp: that it is about a head of this log, and that somebody who is trusted made it. */
import type { X509Certificate } from 'node:crypto';
import { StampError } from './der.ts';
import { type CheckedStamp, checkStamp } from './token.ts';

export interface KeptStamp {
  /** How to call it in words: a folder's name, or "URL, SIZE entries". */
  readonly name: string;
  /** The stamped head. */
  readonly note: string;
  readonly request: Uint8Array;
  readonly reply: Uint8Array;
}

export interface StampVerdict {
  readonly name: string;
  readonly stamp: CheckedStamp | null;
  /** What is wrong; null for nothing. */
  readonly fault: string | null;
}

export function checkStamps(
  stamps: readonly KeptStamp[],
  roots: readonly X509Certificate[],
): readonly StampVerdict[] {
  return stamps.map(({ name, note, request, reply }) => {
    try {
      return { name, stamp: checkStamp(reply, Buffer.from(note), roots, request), fault: null };
    } catch (error) {
      if (!(error instanceof StampError)) throw error;
      return { name, stamp: null, fault: error.message };
    }
  });
}

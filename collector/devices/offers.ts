/**
 * What one connected device was told of a waiting release. What changes while its welcome is still being written goes
 * into the welcome, and nothing is told twice: a device would fetch again what it has just refused.
 */
export interface Offers {
  /** What waits for the device now; null: nothing does. */
  changed(digest: Uint8Array | null): void;
  /**
   * The welcome goes out now.
   * @param found what waited when the welcome was begun
   * @returns what it has to say
   */
  welcomed(found: Uint8Array | null): Uint8Array | null;
}

/** A device that is never welcomed with offers, since it is too old for them, is never told of any. */
export function newOffers(tell: (digest: Uint8Array | null) => void): Offers {
  let newest: Uint8Array | null | undefined;
  /** Undefined before the welcome. */
  let told: string | null | undefined;
  const textOf = (digest: Uint8Array | null) =>
    digest === null ? null : Buffer.from(digest).toString('hex');
  return {
    changed(digest) {
      newest = digest;
      const text = textOf(digest);
      if (told === undefined || told === text) return;
      told = text;
      tell(digest);
    },
    welcomed(found) {
      const waits = newest === undefined ? found : newest;
      told = textOf(waits);
      return waits;
    },
  };
}

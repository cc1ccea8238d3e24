/** Which authorities the firm chose, as the one setting that keeps them. */
import type { StampSource } from './ask.ts';

export const stampSetting = 'time_stamps';

/** @param text the setting; null where it was never written: nobody is asked then */
export function readSources(text: string | null): readonly StampSource[] {
  return text === null ? [] : (JSON.parse(text) as readonly StampSource[]);
}

export function writeSources(sources: readonly StampSource[]): string {
  return JSON.stringify(sources);
}

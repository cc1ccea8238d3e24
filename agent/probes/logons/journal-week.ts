/** A week of the journal; where strangers who guess at ssh have written too much into it, what it says last. */
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look } from '../probe.ts';

/** @returns what was read, marked where it is not the whole week; or why neither could be */
export async function journalWeek<T extends { readonly brokeOff?: true }>(
  look: Look,
  week: CommandSource<T>,
  newest: CommandSource<T>,
): Promise<T | LookFailure> {
  try {
    return await look.at(week);
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    if (error.reason !== 'too_much_output') return error;
  }
  try {
    return { ...(await look.at(newest)), brokeOff: true };
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

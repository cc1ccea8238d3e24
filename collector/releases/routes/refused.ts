/** What is expected to go wrong with releases, as the console says it. */
import { ApiRefusal } from '../../refusal.ts';
import { ReleaseError } from '../words.ts';

/** @throws ApiRefusal */
export async function refusedInWords<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReleaseError) throw new ApiRefusal('decision_refused', { message: error.message });
    throw error;
  }
}

import { RefusalError } from '#proto/refusals.ts';

/** The code that something is refused with, or "accepted". Any other error is a bug and goes on. */
export function codeOf(act: () => unknown): string {
  try {
    act();
    return 'accepted';
  } catch (error) {
    if (error instanceof RefusalError) return error.code;
    throw error;
  }
}

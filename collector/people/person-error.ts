/** What is wrong with somebody as they were written down, in plain words. */
import { ApiRefusal } from '../refusal.ts';

export class PersonError extends Error {
  override readonly name = 'PersonError';
  /** The field it is about: "name", "email", "endsAt". */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The same as the console's interface says it. @throws ApiRefusal invalid, in the place of a PersonError */
export function orRefused<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PersonError)
      throw new ApiRefusal('invalid', { field: error.field, message: error.message });
    throw error;
  }
}

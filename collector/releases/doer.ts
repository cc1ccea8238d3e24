import type { Act } from '../ledger/act.ts';

/** Who does something about a release: as the audit trail has them, and by the name that the page shows. */
export interface Doer extends Pick<Act, 'by' | 'personal'> {
  /** E-mail. */
  readonly name: string;
}

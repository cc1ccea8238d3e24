/** Which accounts stood in the list of administrators that was signed last. */
import type { ReviewRow } from '../api/people.ts';
import type { Queries } from '../store/db.ts';
import { listReviews } from './store.ts';

/** Null before the first review. */
export async function reviewedAccounts(db: Queries): Promise<ReadonlySet<string> | null> {
  const last = (await listReviews(db))[0];
  if (last === undefined) return null;
  const rows = JSON.parse(last.list) as ReviewRow[];
  return new Set(rows.map(row => `${row.deviceId} ${row.accountId} ${row.account}`));
}

export function reviewKey(row: {
  readonly device_id: string;
  readonly account_id: string;
  readonly name: string;
}): string {
  return `${row.device_id} ${row.account_id} ${row.name}`;
}

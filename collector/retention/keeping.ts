/**
 * How long the bodies of reports are kept. Six years by default and at least: what HIPAA asks of documentation
 * (45 CFR 164.316(b)(2)(i)); a firm may say longer. Whether raw reports fall under it nobody has ruled; keeping them is
 * the careful reading.
 */
import { readSetting, writeSetting } from '../access/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Queries } from '../store/db.ts';

export const leastYears = 6;
export const mostYears = 30;
const setting = 'retention_years';

export async function readYears(db: Queries): Promise<number> {
  const years = Number((await readSetting(db, setting)) ?? leastYears);
  // A shorter time that somebody wrote into the database past this is not obeyed.
  return Number.isInteger(years) && years >= leastYears ? years : leastYears;
}

/** @throws ApiRefusal invalid */
export async function writeYears(trx: Queries, years: number): Promise<void> {
  if (!Number.isInteger(years) || years < leastYears || years > mostYears)
    throw new ApiRefusal('invalid', {
      field: 'years',
      message: `Reports are kept from ${leastYears} to ${mostYears} whole years. Less than ${leastYears} is not offered.`,
    });
  await writeSetting(trx, setting, String(years));
}

/** Midnight (UTC) of the same day so many years ago: what came before may go. */
export function cutoffOf(nowMs: number, years: number): number {
  const now = new Date(nowMs);
  return Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), now.getUTCDate());
}

/** The certificates that time stamps must lead to, from a file. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../config.ts';
import { StampError } from '../ledger/stamp/der.ts';
import { certificatesIn } from '../ledger/stamp/token.ts';
import { requireFile } from './reach.ts';

/** @returns PEM; empty for the roots that browsers trust. @throws UsageError */
export function rootsIn(file: string | undefined): string {
  if (file === undefined) return '';
  requireFile(file);
  const text = readFileSync(file, 'utf8');
  try {
    if (certificatesIn(text).length > 0) return text;
  } catch (error) {
    if (!(error instanceof StampError)) throw error;
  }
  throw new UsageError(`${file} holds no certificate in PEM.`);
}

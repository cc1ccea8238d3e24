/** Reads what Ubuntu Pro's program last wrote down of its contract: /var/lib/ubuntu-advantage/status.json (pro(1)). */

import { LookFailure } from '../failure.ts';
import { parseJson } from '../output.ts';
import type { FileSet } from '../probe.ts';

export interface UbuntuPro {
  /** The machine is under a contract, and the fixes for the base system (esm-infra) are switched on. */
  readonly coversSystem: boolean;
  /** End of the contract, epoch milliseconds; null where it has none. */
  readonly expiresAtMs: number | null;
}

/** @throws LookFailure when it is no such file, or not all of it */
export function parseUbuntuPro(files: FileSet): UbuntuPro | null {
  const text = [...files.values()][0];
  if (text === undefined) return null;
  let whole: unknown;
  try {
    whole = parseJson(text);
  } catch {
    throw new LookFailure('parse_error', 'The record of Ubuntu Pro is not whole JSON.');
  }
  const { attached, services, expires } = (whole ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof attached !== 'boolean' || !Array.isArray(services))
    throw new LookFailure('parse_error', 'The record of Ubuntu Pro is in an unknown form.');
  const infra = services.find(
    one => one !== null && typeof one === 'object' && (one as { name?: unknown }).name === 'esm-infra',
  ) as { readonly status?: unknown } | undefined;
  const ends = typeof expires === 'string' ? Date.parse(expires) : Number.NaN;
  return {
    coversSystem: attached && infra?.status === 'enabled',
    expiresAtMs: Number.isNaN(ends) ? null : ends,
  };
}

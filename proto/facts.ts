/** The generated facts: reading and writing them as bytes. Import them from here only: see setup.ts. */
import './setup.ts';
import type { FactName, FactOf } from './fact-names.ts';
import { keyholder } from './gen/facts.js';

export const facts = keyholder.v1;

/** The bytes whose SHA-256 is the fact's digest. */
export function encodeFact<N extends FactName>(name: N, fact: FactOf<N>): Uint8Array {
  return facts.Facts.encode({ [name]: fact } as keyholder.v1.Facts.$Properties).finish();
}

/**
 * Reads bytes made by `encodeFact`.
 * @throws Error when the bytes are no `Facts` or answer another question than `name`.
 */
export function decodeFact<N extends FactName>(name: N, bytes: Uint8Array): FactOf<N> {
  const decoded = facts.Facts.decode(bytes);
  const fact = decoded[name as keyof typeof decoded];
  if (fact === null || fact === undefined) throw new Error(`These bytes do not answer "${name}".`);
  return fact as FactOf<N>;
}

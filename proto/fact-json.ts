/** Facts as plain JSON and back: for people and fixtures. A report carries bytes (facts.ts). */
import './setup.ts';
import type { FactName, FactOf } from './fact-names.ts';
import { decodeFact, encodeFact } from './facts.ts';
import { keyholder } from './gen/fact-json.js';

const shapes = keyholder.v1;

/** The fact as plain JSON, absent values left out. */
export function factToJson<N extends FactName>(name: N, fact: FactOf<N>): unknown {
  const whole = shapes.Facts.toObject(shapes.Facts.fromObject({ [name]: fact }), { arrays: true });
  return whole[name];
}

/** Inverse of `factToJson`; unknown members are refused, so that a misspelt fixture does not pass unseen. */
export function factFromJson<N extends FactName>(name: N, json: unknown): FactOf<N> {
  const fact = shapes.Facts.fromObject({ [name]: json })[name];
  refuseStrangers(json, fact, name);
  // As what a report brings, down to its class.
  return decodeFact(name, encodeFact(name, fact as FactOf<N>));
}

/** A message's class knows all its fields: unset ones stand in its prototype. */
function refuseStrangers(given: unknown, message: unknown, at: string): void {
  if (Array.isArray(given)) {
    for (const [i, item] of given.entries()) refuseStrangers(item, (message as unknown[])[i], `${at}[${i}]`);
  } else if (given !== null && typeof given === 'object') {
    for (const [key, value] of Object.entries(given)) {
      if (message === null || typeof message !== 'object' || !(key in message)) {
        throw new Error(`${at} has no field "${key}" (see proto/keyholder/v1/facts.proto).`);
      }
      refuseStrangers(value, (message as Record<string, unknown>)[key], `${at}.${key}`);
    }
  }
}

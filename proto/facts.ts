/**
 * The generated facts, their names, and reading and writing them as bytes. Import them from here only: see setup.ts.
 */
import './setup.ts';
import { keyholder } from './gen/facts.js';

export const facts = keyholder.v1;
type FactFields = Omit<keyholder.v1.Facts.$Properties, 'fact' | '$unknowns'>;

/** Name of a question that a look answers: the JSON name of a field of `Facts` ("diskVolumes"). */
export type FactName = keyof FactFields;
/** What a look found for one question. */
export type FactOf<N extends FactName> = NonNullable<FactFields[N]>;

/** Every fact there is, in the order of facts.proto. The mapped type makes a forgotten one a compile error. */
const order: { readonly [N in FactName]: number } = {
  host: 1,
  osRelease: 2,
  pendingUpdates: 3,
  automaticUpdates: 4,
  restartState: 5,
  diskVolumes: 6,
  screenLocks: 7,
  shellTimeout: 8,
  sshServer: 9,
  sessionManager: 10,
  automaticLogins: 11,
  accounts: 12,
  sudoRules: 13,
  administrators: 14,
  logons: 15,
  logonEvents: 16,
  auditLog: 17,
  firewall: 18,
  antimalware: 19,
  guestAccess: 20,
  passwordPolicy: 21,
  timeSync: 22,
  remoteTools: 23,
  removableMedia: 24,
  remoteLogins: 25,
  software: 26,
  elevation: 27,
  adminLogins: 28,
  presence: 29,
};
export const factNames: readonly FactName[] = (Object.keys(order) as FactName[]).sort(
  (a, b) => order[a] - order[b],
);

/** Facts that the collector works out itself. What an agent says to these is not heard. */
export const derivedFacts: readonly DerivedFact[] = ['adminLogins', 'presence'];
export type DerivedFact = 'adminLogins' | 'presence';
/** What an agent is asked. */
export type AskedFact = Exclude<FactName, DerivedFact>;

export function isAskedFact(name: string): name is AskedFact {
  return isFactName(name) && !derivedFacts.some(derived => derived === name);
}

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(order, name);
}

/** Every question an agent is asked, in the order of facts.proto. */
export const askedFacts: readonly AskedFact[] = factNames.filter(name => isAskedFact(name));

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

/** The fact as plain JSON, absent values left out. */
export function factToJson<N extends FactName>(name: N, fact: FactOf<N>): unknown {
  const whole = facts.Facts.toObject(facts.Facts.fromObject({ [name]: fact }), { arrays: true });
  return whole[name];
}

/** Inverse of `factToJson`; unknown members are refused, so that a misspelt fixture does not pass unseen. */
export function factFromJson<N extends FactName>(name: N, json: unknown): FactOf<N> {
  const fact = facts.Facts.fromObject({ [name]: json })[name as keyof InstanceType<typeof facts.Facts>];
  refuseStrangers(json, fact, name);
  return fact as FactOf<N>;
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

/** The names of the facts, and the shapes of what they say. Without the code that reads and writes them: a waiting agent needs none. */
import type { keyholder } from './gen/facts.js';

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

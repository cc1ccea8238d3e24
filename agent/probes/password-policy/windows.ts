/**
 * What Windows asks of the passwords of its own accounts: the security policy in effect, as secedit exports it.
 * Accounts of a domain or of Entra follow their directory.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type PoliciesReading, policiesSource } from '../../os/windows/policies.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

type PasswordPolicy = FactOf<'passwordPolicy'>;
type Answer = { -readonly [K in keyof PasswordPolicy]: PasswordPolicy[K] };

export const passwordPolicyOnWindows: Probe<'passwordPolicy'> = {
  fact: 'passwordPolicy',
  privilege: 'administrator',
  sources: [policiesSource],
  read: async look => policyOf(await look.at(policiesSource)),
};

const daySeconds = 86_400;

function policyOf(reading: PoliciesReading): PasswordPolicy {
  const found = sectionValue(reading.passwords);
  const policy: Answer = { because: told(found) };
  const length = notNegative(found.minimumLength, 'MinimumPasswordLength');
  if (length !== null) policy.minLength = length;
  if (found.complexity !== null) policy.complexity = found.complexity === 1;
  const age = orNever(found.maximumAgeDays, 'MaximumPasswordAge');
  if (age !== null) policy.maxAgeSeconds = age * daySeconds;
  const history = notNegative(found.historySize, 'PasswordHistorySize');
  if (history !== null) policy.history = history;
  const tries = notNegative(found.lockoutTries, 'LockoutBadCount');
  if (tries !== null) policy.lockoutTries = tries;
  // While wrong tries lock nothing, how long they would is no setting.
  if (tries !== null && tries > 0) {
    const minutes = orNever(found.lockoutMinutes, 'LockoutDuration');
    if (minutes !== null) policy.lockoutSeconds = minutes * 60;
    const window = notNegative(found.lockoutWindowMinutes, 'ResetLockoutCount');
    if (window !== null) policy.lockoutWindowSeconds = window * 60;
  }
  const setBy = setByOf(reading);
  if (setBy !== null) policy.setBy = setBy;
  return policy;
}

/** -1 stands for "never ends", which the fact says as 0. */
function orNever(value: number | null, name: string): number | null {
  return value === -1 ? 0 : notNegative(value, name);
}

function notNegative(value: number | null, name: string): number | null {
  if (value !== null && value < 0)
    throw new LookFailure('parse_error', `${name} has a value that no policy has.`);
  return value;
}

const names: Readonly<Record<string, string>> = {
  minimumLength: 'MinimumPasswordLength',
  complexity: 'PasswordComplexity',
  maximumAgeDays: 'MaximumPasswordAge',
  historySize: 'PasswordHistorySize',
  lockoutTries: 'LockoutBadCount',
  lockoutMinutes: 'LockoutDuration',
  lockoutWindowMinutes: 'ResetLockoutCount',
};

function told(found: Readonly<Record<string, number | null>>): string[] {
  return Object.entries(names).flatMap(([field, name]) => {
    const value = found[field];
    return value === null || value === undefined ? [] : [`${name}=${value} (security policy)`];
  });
}

/** In a domain or under Entra either the machine or the directory may have set it; the export does not say. */
function setByOf(reading: PoliciesReading): string | null {
  const directory = sectionValueOrNull(reading.directory);
  return directory !== null && !directory.partOfDomain && !directory.entraJoined ? 'local' : null;
}

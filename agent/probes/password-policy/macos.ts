/**
 * What a Mac asks of the passwords of its own accounts, by its account policies. Accounts of a directory follow that
 * directory.
 */
import type { FactOf } from '#proto/fact-names.ts';
import type { Probe } from '../probe.ts';
import { type AccountPolicies, accountPoliciesSource } from './macos-policies.ts';

export const passwordPolicyOnMacos: Probe<'passwordPolicy'> = {
  fact: 'passwordPolicy',
  privilege: 'administrator',
  sources: [accountPoliciesSource],
  read: async look => policyOf(await look.at(accountPoliciesSource)),
};

function policyOf(found: AccountPolicies): FactOf<'passwordPolicy'> {
  const { conditions, byProfile, ...known } = found;
  const because = Object.entries(known).map(([name, value]) => `${name}=${value} (pwpolicy)`);
  const said = conditions === 0 ? ['no account policy is set (pwpolicy)'] : because;
  if (byProfile === 0) return { ...known, setBy: 'local', because: said };
  return byProfile === conditions ? { ...known, setBy: 'mdm', because: said } : { ...known, because: said };
}

/** The register as the naming method wants it: one firm, its people and its provider. Pure. */
import type { FirmRoster, RosterPerson } from '../logins/naming/types.ts';
import type { KeptPerson } from '../people/store.ts';

export function rosterOf(firm: string, people: readonly KeptPerson[]): FirmRoster {
  const named = people.filter(person => person.erased_at === null);
  const own = named.filter(person => person.side === 'firm');
  const provider = named.filter(person => person.side === 'provider');
  const providerDomain = commonDomain(provider);
  const code = providerDomain?.split('.')[0] ?? null;
  return {
    firmId: 'firm',
    firmName: firm,
    emailDomain: commonDomain(own),
    msp: code === null ? null : { name: code, code, emailDomain: providerDomain },
    people: named.map(toRoster),
  };
}

function toRoster(person: KeptPerson): RosterPerson {
  return {
    id: person.id,
    name: person.name,
    given: person.given_name,
    family: person.family_name,
    email: person.email,
    kind: person.side === 'provider' ? 'msp' : 'employee',
    employeeNumber: person.employee_number,
  };
}

/** The domain that most of them have; null when nobody has an address. */
function commonDomain(people: readonly KeptPerson[]): string | null {
  const counts = new Map<string, number>();
  for (const { email } of people) {
    const domain = email?.split('@')[1];
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A person of the register: someone of the firm or of its provider, whether or not they may sign in here. */
import type { PersonRow } from '../store/tables.ts';

export type Side = 'firm' | 'provider';

export type PersonState = 'here' | 'left' | 'not_yet';

export interface PersonInput {
  /** As colleagues say it: "Jane Smith". */
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string | null;
  readonly side: Side;
  readonly position?: string;
  readonly employeeNumber?: string | null;
  /** Epoch milliseconds, start of the day. */
  readonly startsAt?: number | null;
  readonly endsAt?: number | null;
}

/** @param by e-mail of whoever adds them */
export function newPerson(
  who: { readonly id: string; readonly name: string },
  input: Omit<PersonInput, 'name'>,
  at: number,
  by: string,
): PersonRow {
  const parts = splitName(who.name);
  return {
    id: who.id,
    name: who.name,
    given_name: input.givenName ?? parts.given,
    family_name: input.familyName ?? parts.family,
    email: input.email ?? null,
    side: input.side,
    position: input.position ?? '',
    employee_number: input.employeeNumber ?? null,
    starts_at: input.startsAt ?? null,
    ends_at: input.endsAt ?? null,
    erased_at: null,
    created_at: at,
    created_by: by,
    changed_at: at,
  };
}

/** What most lists hold is one name; "Smith, Jane" is turned around, particles stay with the family name. */
export function splitName(name: string): { readonly given: string; readonly family: string } {
  const turned = /^([^,]+),\s*(.+)$/.exec(name.trim());
  if (turned !== null) return { given: turned[2] ?? '', family: turned[1] ?? '' };
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return { given: words[0] ?? '', family: '' };
  const particle = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && particles.has(word.toLowerCase()),
  );
  const cut = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, cut).join(' '), family: words.slice(cut).join(' ') };
}

const particles = new Set(
  'al bin da dal de del della den der di dos du el la le ten ter van von zu'.split(' '),
);

/** "here", "left", "not_yet": by the days that the register names. */
export function stateOf(
  person: Pick<PersonRow, 'starts_at' | 'ends_at' | 'erased_at'>,
  nowMs: number,
): PersonState {
  if (person.erased_at !== null || (person.ends_at !== null && person.ends_at <= nowMs)) return 'left';
  return person.starts_at !== null && person.starts_at > nowMs ? 'not_yet' : 'here';
}

/** One made-up firm: its people, what their logins could be, and a way to add a login with its answer. */
import { nameForms, spell } from './spelling.ts';
import { hazards, type Locale } from './words.ts';

export interface Gold {
  readonly id: string;
  readonly firm_id: string;
  readonly account: Readonly<Record<string, unknown>>;
  readonly roster_claims: readonly string[];
  readonly label: string;
  readonly also_ok: readonly string[];
  readonly owner_person_id: string | null;
  readonly expected: { readonly flag: boolean | 'review' };
  readonly category: string;
  readonly locale: string;
  readonly difficulty: string;
}

export interface Pair {
  readonly given: string;
  readonly family: string;
}

export interface Person extends Pair {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly kind: string;
  readonly employee_no: string;
}

export type Flag = Gold['expected']['flag'];
export type More = Partial<Omit<Gold, 'account'>> & { readonly account?: Readonly<Record<string, unknown>> };

export interface Firm {
  readonly locale: Locale;
  readonly hazard: boolean;
  readonly people: readonly Person[];
  /** Letters of a login, to whoever of the firm has it as a form. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  readonly add: (name: string, label: string, flag: Flag, category: string, more?: More) => void;
  readonly random: () => number;
  readonly upTo: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function newFirm(id: string, locale: Locale, random: () => number, accounts: Gold[]): Firm {
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const hazard = locale.id === 'hazard';
  const pairs = hazard
    ? hazards.map(([given, family]) => ({ given, family }))
    : Array.from({ length: 18 }, () => ({ given: pick(locale.given), family: pick(locale.family) }));
  const unique = [...new Map(pairs.map(pair => [`${pair.given} ${pair.family}`, pair])).values()];
  const people = unique.map((pair, index) => newPerson(id, index, pair, 10_000 + upTo(89_999)));
  const add: Firm['add'] = (name, label, flag, category, more = {}) => {
    const { account, ...rest } = more;
    accounts.push({
      id: `${id}-${accounts.length}`,
      firm_id: id,
      account: {
        ...newAccount(name, label === 'person', firm, account?.['os'] as string | undefined),
        ...account,
      },
      roster_claims: [],
      label,
      also_ok: [],
      owner_person_id: null,
      expected: { flag },
      category,
      locale: locale.id,
      difficulty: 'generated',
      ...rest,
    });
  };
  const firm = { locale, hazard, people, taken: takenBy(people), add, random, upTo, pick };
  return firm;
}

function newPerson(firm: string, index: number, { given, family }: Pair, number: number): Person {
  const msp = index % 7 === 6;
  const [g, l] = [spell(given, false), spell(family, false)];
  const email = msp ? `${g}.${l}@quillon.example` : `${g.slice(0, 1)}${l}@harbourlane.example`;
  const kind = msp ? 'msp' : 'employee';
  return {
    id: `${firm}P${index}`,
    name: `${given} ${family}`,
    given,
    family,
    email,
    kind,
    employee_no: `${number}`,
  };
}

function takenBy(people: readonly Person[]): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const person of people)
    for (const form of Object.values(nameForms))
      for (const wide of [false, true]) {
        const key = spell(form(spell(person.given, wide), spell(person.family, wide)), false);
        taken.set(key, (taken.get(key) ?? new Set()).add(person.id));
      }
  return taken;
}

function newAccount(name: string, person: boolean, { random, upTo, pick }: Firm, asked?: string): object {
  const os = asked ?? pick(['windows', 'windows', 'windows', 'linux', 'macos']);
  const small = pick([
    ['interactive'],
    ['interactive', 'network'],
    person ? ['interactive', 'remote_interactive'] : [],
  ]);
  const turn = random();
  const cased =
    turn < 0.1 ? name.toUpperCase() : turn < 0.2 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return {
    name: asked === undefined ? cased : name,
    display_name: null,
    description: null,
    sid: os === 'windows' ? `S-1-5-21-${upTo(4e9)}-${upTo(4e9)}-${upTo(4e9)}-${1001 + upTo(180)}` : null,
    uid: os === 'windows' ? null : os === 'linux' ? 1000 + upTo(40) : 501 + upTo(12),
    os,
    enabled: true,
    is_admin: true,
    password_never_expires: random() < 0.4,
    password_age_days: upTo(1900),
    last_logon_days: upTo(400),
    hosts_present: person ? 1 + upTo(2) : 1 + upTo(9),
    interactive_hosts_30d: person ? upTo(4) : upTo(8),
    logon_types_30d: small,
  };
}

/**
 * Logins with known answers, for measuring: firms of many locales, every name form, marks, roles, suppliers, programs,
 * built-ins, people whose names are words. Same seed, same set. `node generate.ts SEED FOLDER` writes two files.
 */
import { writeFileSync } from 'node:fs';
import { type Firm, type Gold, newFirm, type Pair, type Person } from './firm.ts';
import {
  marksAfter,
  marksBefore,
  nameForms,
  randomFrom,
  shortForms,
  spell,
  strangerForms,
} from './spelling.ts';
import { administrators, daemons, type Locale, locales, programs, suppliers, twins } from './words.ts';

export interface GeneratedSet {
  readonly rosters: readonly Readonly<Record<string, unknown>>[];
  readonly accounts: readonly Gold[];
}

export function generate(seed: number): GeneratedSet {
  const random = randomFrom(seed);
  const accounts: Gold[] = [];
  const words: Locale = { id: 'hazard', given: [], family: [], roles: locales[0]?.roles ?? [] };
  const rosters = [...locales, words].map((locale, at) => {
    const firm = newFirm(`G${at + 10}`, locale, random, accounts);
    for (const person of firm.people) addPerson(firm, person);
    if (!firm.hazard) addStrangers(firm);
    addWords(firm);
    addPrograms(firm);
    addIdentities(firm);
    return rosterOf(`G${at + 10}`, firm);
  });
  return { rosters, accounts };
}

/** What directories show beside a login: often nothing. */
function shown({ given, family }: Pair, { pick }: Firm): string | null {
  const full = [
    `${given} ${family}`,
    `${family}, ${given}`,
    `${given} ${family} (Admin)`,
    `${family}, ${given} ADM`,
  ];
  return pick([null, null, null, ...full, `${given} ${Array.from(family)[0]}.`]);
}

function addPerson(firm: Firm, person: Person): void {
  const { add, pick, upTo, random, taken } = firm;
  const alone = (name: string) => taken.get(spell(name, false))?.size === 1;
  const own = { owner_person_id: person.id };
  for (const form of [pick(Object.keys(nameForms)), pick(Object.keys(nameForms))]) {
    const wide = random() < 0.5;
    const name = nameForms[form]?.(spell(person.given, wide), spell(person.family, wide)) ?? '';
    if (!alone(name)) continue;
    const marked = !shortForms.includes(form) && random() < 0.4;
    const digits = !marked && form === 'flast' && random() < 0.3 ? `${1 + upTo(98)}` : '';
    const whole = marked
      ? random() < 0.6
        ? pick(marksBefore) + name
        : name + pick(marksAfter)
      : name + digits;
    const account = { display_name: shown(person, firm) };
    add(whole, 'person', false, `person:${form}${marked ? ':mark' : ''}`, { ...own, account });
  }
  const short = spell(person.given, false).slice(0, 1) + spell(person.family, false);
  if (!alone(short)) return;
  const outside = [`quillon-${short}`, `${short}.quillon`, `ext-${short}`, `msp-${short}`, `${short}-ext`];
  if (person.kind === 'msp') add(pick(outside), 'person', false, 'person:msp', own);
  if (random() < 0.2)
    add(`${pick(['e', 'u', 'emp', 'm', ''])}${person.employee_no}`, 'person', false, 'person:number', own);
  if (random() < 0.1)
    add(`bluejay${upTo(90)}`, 'person', false, 'person:claimed', { ...own, roster_claims: [person.id] });
}

function addStrangers(firm: Firm): void {
  const { add, pick, random, taken, people, locale } = firm;
  for (let turn = 0; turn < 10; turn++) {
    const stranger = { given: pick(locale.given), family: pick(locale.family) };
    const form = pick(strangerForms);
    const name = nameForms[form]?.(spell(stranger.given, false), spell(stranger.family, false)) ?? '';
    const near = people.some(person => person.family === stranger.family);
    if (near || taken.has(spell(name, false))) continue;
    const mark = random() < 0.15 ? pick(['adm-', 'su-', 't0-', 'elev-']) : '';
    const enabled = random() < 0.85;
    const account = { display_name: shown(stranger, firm), enabled };
    add(mark + name, 'person', enabled, `stranger:${form}`, { account });
  }
}

function addWords({ add, pick, upTo, random, taken, people, locale, hazard }: Firm): void {
  for (let turn = 0; turn < 8; turn++) {
    const enabled = random() < 0.85;
    const claims = random() < 0.1 ? people.slice(0, 1 + upTo(3)).map(person => person.id) : [];
    const word = pick([...locale.roles, ...administrators]);
    if (taken.has(word.replace(/\d+$/, ''))) continue;
    const flag = claims.length === 1 ? 'review' : enabled;
    add(word, 'generic', flag, 'generic', {
      also_ok: ['vendor'],
      roster_claims: claims,
      account: { enabled },
    });
  }
  add(
    pick(['harbourlane', 'harbourlaneadmin', 'harbourlane1', 'harbour-admin']),
    'generic',
    true,
    'generic:firm',
  );
  const remote = [['remote_interactive'], ['interactive', 'remote_interactive'], []];
  for (let turn = 0; turn < 3; turn++)
    add(pick(suppliers), 'vendor', true, 'vendor', {
      also_ok: ['generic'],
      account: { logon_types_30d: pick(remote) },
    });
  add(
    pick(['quillonadmin', 'quillon', 'quillon-support', 'quillonlocal', 'quillon2']),
    'vendor',
    true,
    'vendor:msp',
  );
  const [twin, beside, kind] = pick(twins);
  if (hazard) return;
  const use =
    kind === 'service'
      ? { hosts_present: 1, interactive_hosts_30d: 0, logon_types_30d: ['service'] }
      : { hosts_present: 4, interactive_hosts_30d: 4, logon_types_30d: ['interactive'] };
  add(twin, kind, kind !== 'service', 'twin', {
    also_ok: kind === 'vendor' ? ['generic'] : [],
    account: { os: 'windows', ...use, [pick(['display_name', 'description'])]: beside },
  });
}

function addPrograms({ add, pick, upTo, random }: Firm): void {
  for (let turn = 0; turn < 4; turn++) {
    const byHand = random() < 0.2;
    const unseen = pick([['service'], ['batch'], ['network'], ['service', 'network']]);
    const logon_types_30d = byHand ? ['service', 'interactive'] : unseen;
    const account = { os: 'windows', interactive_hosts_30d: byHand ? 1 : 0, logon_types_30d };
    add(pick(programs), 'service', byHand, 'service', { account });
  }
  const logon_types_30d = pick([['service'], []]);
  const account = { os: 'linux', uid: 100 + upTo(850), interactive_hosts_30d: 0, logon_types_30d };
  add(pick(daemons), 'service', false, 'service:unix', { account });
}

function addIdentities({ add, pick, random }: Firm): void {
  const rid = pick([500, 501, 502, 503]);
  const enabled = random() < 0.5;
  const built = { os: 'windows', sid: `S-1-5-21-1-2-3-${rid}`, enabled };
  add(pick(['Administrator', 'helper', 'Gast', 'jlee']), 'builtin', enabled && rid < 502, 'builtin', {
    account: built,
  });
  add('Administrator', 'generic', true, 'decoy', { account: { os: 'windows' } });
  add('root', 'builtin', true, 'builtin:root', { account: { os: 'linux', uid: 0 } });
  add('toor', 'generic', true, 'second-root', { account: { os: 'linux', uid: 0 } });
  const system = { os: 'windows', sid: 'S-1-5-18', logon_types_30d: ['service'] };
  add('SYSTEM', 'builtin', false, 'builtin:sid', { account: system });
}

function rosterOf(firm: string, { people, locale }: Firm): Readonly<Record<string, unknown>> {
  return {
    firm_id: firm,
    firm_name: 'Harbour Lane Practice',
    locale: locale.id,
    email_domain: 'harbourlane.example',
    msp: { name: 'Quillon Systems', code: 'quillon', email_domain: 'quillon.example' },
    people,
  };
}

if (import.meta.main) {
  const [seed = '1', folder = '.'] = process.argv.slice(2);
  const { rosters, accounts } = generate(Number(seed));
  for (const [name, lines] of [
    ['accounts', accounts],
    ['rosters', rosters],
  ] as const)
    writeFileSync(`${folder}/${name}.jsonl`, lines.map(line => `${JSON.stringify(line)}\n`).join(''));
}

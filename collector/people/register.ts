/** What is done with the register: adding, changing, importing, and taking a person's name out of it. */
import { ApiRefusal } from '../refusal.ts';
import type { Queries } from '../store/db.ts';
import { newId } from '../store/id.ts';
import type { PersonRow } from '../store/tables.ts';
import { type PlannedLine, planImport } from './import.ts';
import { mailboxOf } from './mailbox.ts';
import { newPerson, type PersonInput, splitName } from './person.ts';
import { checkedPerson } from './person-check.ts';
import { orRefused } from './person-error.ts';
import { addPerson, findPerson, type KeptPerson, listPeople, updatePerson } from './store.ts';

export interface RegisterPorts {
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

/** @param by e-mail of whoever adds them. @returns the new person's id. @throws ApiRefusal invalid */
export async function addToRegister(
  db: Queries,
  input: PersonInput,
  by: string,
  ports: RegisterPorts,
): Promise<string> {
  const person = orRefused(() => checkedPerson(input));
  await refuseSecondEmail(db, person.email ?? null, null);
  const id = newId(ports.random);
  await addPerson(db, newPerson({ id, name: person.name }, person, ports.now(), by));
  return id;
}

/** @returns who they are now. @throws ApiRefusal not_found, invalid */
export async function changePerson(
  db: Queries,
  id: string,
  input: PersonInput,
  ports: RegisterPorts,
): Promise<Pick<PersonRow, 'name' | 'email' | 'side'>> {
  const kept = await findPerson(db, id);
  if (kept === undefined || kept.erased_at !== null) throw new ApiRefusal('not_found');
  const person = orRefused(() => checkedPerson(input));
  await refuseSecondEmail(db, person.email ?? null, id);
  const columns = columnsOf(person);
  await updatePerson(db, id, { ...columns, changed_at: ports.now() });
  return columns;
}

/**
 * Takes name and contact data out; what the person did, and which logins were theirs, stays under their id, so that
 * the history and its evidence stay whole. They count as having left.
 */
export async function erasePerson(db: Queries, id: string, ports: RegisterPorts): Promise<void> {
  const kept = await findPerson(db, id);
  if (kept === undefined) throw new ApiRefusal('not_found');
  const at = ports.now();
  await updatePerson(db, id, {
    name: '',
    given_name: '',
    family_name: '',
    email: null,
    position: '',
    employee_number: null,
    ends_at: kept.ends_at ?? at,
    erased_at: at,
    changed_at: at,
  });
}

/** @param apply false only shows what would happen. @param ports who may sign in, too. @param trx a transaction: all lines or none */
export async function importPeople(
  trx: Queries,
  csv: string,
  apply: boolean,
  by: string,
  ports: RegisterPorts & { readonly seated: ReadonlySet<string> },
): Promise<readonly PlannedLine[]> {
  const known = (await listPeople(trx)).filter(person => person.erased_at === null);
  const lines = planOrRefused(csv, known, ports.seated);
  if (!apply) return lines;
  const applied: PlannedLine[] = [];
  for (const line of lines) applied.push(await applyLine(trx, line, by, ports));
  return applied;
}

/** @returns the line with the id of the person whom it added */
async function applyLine(
  db: Queries,
  line: PlannedLine,
  by: string,
  ports: RegisterPorts,
): Promise<PlannedLine> {
  if (line.person === null) return line;
  if (line.outcome === 'add') return { ...line, id: await addToRegister(db, line.person, by, ports) };
  if (line.outcome === 'change' && line.id !== null)
    await updatePerson(db, line.id, { ...columnsOf(line.person), changed_at: ports.now() });
  return line;
}

function planOrRefused(
  csv: string,
  known: readonly KeptPerson[],
  seated: ReadonlySet<string>,
): readonly PlannedLine[] {
  const listed = known.map(person => ({
    id: person.id,
    name: person.name,
    email: person.email,
    employeeNumber: person.employee_number,
    side: person.side,
    position: person.position,
    startsAt: person.starts_at,
    endsAt: person.ends_at,
    seat: seated.has(person.id),
  }));
  return orRefused(() => planImport(csv, listed));
}

async function refuseSecondEmail(db: Queries, email: string | null, own: string | null): Promise<void> {
  if (email === null) return;
  const other = (await listPeople(db)).find(
    person => person.email !== null && person.id !== own && mailboxOf(person.email) === mailboxOf(email),
  );
  if (other !== undefined)
    throw new ApiRefusal('invalid', {
      field: 'email',
      message: `${email} is the address of ${other.name}. An address belongs to one person.`,
    });
}

function columnsOf(person: PersonInput) {
  const parts = splitName(person.name);
  return {
    name: person.name,
    given_name: person.givenName ?? parts.given,
    family_name: person.familyName ?? parts.family,
    email: person.email ?? null,
    side: person.side,
    position: person.position ?? '',
    employee_number: person.employeeNumber ?? null,
    starts_at: person.startsAt ?? null,
    ends_at: person.endsAt ?? null,
  };
}

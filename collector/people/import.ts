/**
 * A list of people from a spreadsheet: reads it line by line, says of each line what would happen or what is wrong,
 * and changes nothing itself. A line that is wrong harms no other. Pure.
 */
import { parse } from 'csv-parse/sync';
import type { ImportLine } from '../api/people.ts';
import { mailboxOf } from './mailbox.ts';
import { type PersonInput, type Side, splitName } from './person.ts';
import { checkedPerson } from './person-check.ts';
import { PersonError } from './person-error.ts';

/** What is known of somebody who may be in the list. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly side: string;
  readonly position: string;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** Whether they may sign in here. */
  readonly seat: boolean;
}

export interface PlannedLine extends ImportLine {
  /** Null for a refused line. */
  readonly person: PersonInput | null;
  /** Whom it changes; null for a new person. */
  readonly id: string | null;
}

/** Headings as spreadsheets have them, in the languages we meet. */
const headings: Readonly<Record<string, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'fullname',
    'display name',
    'displayname',
    'person',
    'nom complet',
    'nombre completo',
  ],
  givenName: ['given name', 'first name', 'firstname', 'given', 'vorname', 'prénom', 'prenom', 'nombre'],
  familyName: [
    'family name',
    'last name',
    'lastname',
    'surname',
    'family',
    'nachname',
    'nom',
    'apellido',
    'apellidos',
  ],
  email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'correo'],
  side: ['side', 'employer', 'company', 'works for', 'firm or provider'],
  position: ['position', 'role', 'job', 'title', 'job title', 'department', 'funktion', 'poste', 'puesto'],
  employeeNumber: [
    'employee number',
    'employee no',
    'employee id',
    'number',
    'personnel number',
    'personalnummer',
  ],
  startsAt: ['start', 'start date', 'starts', 'from', 'hired', 'hire date', 'eintritt'],
  endsAt: ['end', 'end date', 'ends', 'until', 'left', 'leave date', 'termination date', 'austritt'],
};
const mostLines = 5000;

/** @throws PersonError when it is no such list at all */
export function planImport(csv: string, known: readonly Known[]): readonly PlannedLine[] {
  const rows = rowsOf(csv);
  const [head, ...body] = rows;
  if (head === undefined)
    throw new PersonError(
      'csv',
      'The list is empty. Its first line has to name the columns: "name,email,start,end".',
    );
  const columns = head.fields.map(columnOf);
  if (!columns.includes('name') && !columns.includes('familyName'))
    throw new PersonError(
      'csv',
      `The first line names no column for the name. Call it "name" (it has: ${head.fields.join(', ').slice(0, 200)}).`,
    );
  if (body.length > mostLines)
    throw new PersonError('csv', `At most ${mostLines} people at a time; this list has ${body.length}.`);
  const find = finder(known);
  const seen = new Map<string, number>();
  return body.map(row => planLine(row, columns, find, seen));
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

function rowsOf(csv: string): readonly Row[] {
  const text = csv.replace(/^\ufeff/, '');
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  // Spreadsheets of half of Europe part the columns with semicolons.
  const delimiter =
    [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  try {
    const rows = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    throw new PersonError('csv', `The list cannot be read as CSV: ${(error as Error).message}`);
  }
}

function columnOf(heading: string): string | null {
  const plain = heading.trim().toLowerCase().replaceAll('_', ' ');
  return Object.entries(headings).find(([, names]) => names.includes(plain))?.[0] ?? null;
}

function planLine(
  { line, fields }: Row,
  columns: readonly (string | null)[],
  find: (person: PersonInput) => Known | undefined,
  seen: Map<string, number>,
): PlannedLine {
  const at = (column: string) => fields[columns.indexOf(column)]?.trim() ?? '';
  const whole = at('name') || [at('givenName'), at('familyName')].filter(Boolean).join(' ');
  try {
    const parts = splitName(whole);
    const person = checkedPerson({
      name: at('name').includes(',') ? `${parts.given} ${parts.family}` : whole,
      givenName: at('givenName') || parts.given,
      familyName: at('familyName') || parts.family,
      email: at('email'),
      side: sideOf(at('side')),
      position: at('position').slice(0, 100),
      employeeNumber: at('employeeNumber') || null,
      startsAt: dayOf(at('startsAt'), 'startsAt'),
      endsAt: dayOf(at('endsAt'), 'endsAt'),
    });
    const same = person.email == null ? person.name.toLowerCase() : mailboxOf(person.email);
    const before = seen.get(same);
    if (before !== undefined) throw new PersonError('name', `This person stands in line ${before} already.`);
    seen.set(same, line);
    const found = find(person);
    if (found === undefined)
      return { line, outcome: 'add', name: person.name, message: 'New.', person, id: null };
    if (found.seat && (found.email !== person.email || found.side !== person.side))
      throw new PersonError(
        'email',
        `${found.name} may sign in here. Change what they sign in with, or which side they are on, by hand.`,
      );
    const changes = changesOf(found, person);
    const outcome = changes.length === 0 ? 'same' : 'change';
    return { line, outcome, name: person.name, message: changes.join('; '), person, id: found.id };
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    return { line, outcome: 'refused', name: whole, message: error.message, person: null, id: null };
  }
}

function sideOf(text: string): Side {
  const plain = text.toLowerCase();
  if (plain === '' || ['firm', 'us', 'internal', 'staff', 'employee'].includes(plain)) return 'firm';
  if (['provider', 'msp', 'it provider', 'external', 'vendor', 'contractor'].includes(plain))
    return 'provider';
  throw new PersonError('side', `"${text}" is neither "firm" nor "provider".`);
}

/** Whole days, as spreadsheets write them; the order of day and month must be plain. */
function dayOf(text: string, field: string): number | null {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dotted
      ? [dotted[3], dotted[2], dotted[1]]
      : [undefined, undefined, undefined];
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(day))
    throw new PersonError(field, `"${text}" is no date that is plain to everybody. Write it as 2026-03-14.`);
  return ms;
}

function finder(known: readonly Known[]): (person: PersonInput) => Known | undefined {
  const byMailbox = new Map(
    known.flatMap(one => (one.email === null ? [] : [[mailboxOf(one.email), one] as const])),
  );
  const byNumber = new Map(
    known.flatMap(one => (one.employeeNumber === null ? [] : [[one.employeeNumber, one] as const])),
  );
  const byName = new Map<string, Known | null>();
  // Two of the same name can only be told apart by e-mail or number.
  for (const one of known)
    byName.set(one.name.toLowerCase(), byName.has(one.name.toLowerCase()) ? null : one);
  return person =>
    byMailbox.get(mailboxOf(person.email ?? '')) ??
    byNumber.get(person.employeeNumber ?? '') ??
    byName.get(person.name.toLowerCase()) ??
    undefined;
}

function changesOf(known: Known, person: PersonInput): readonly string[] {
  const day = (ms: number | null | undefined) =>
    ms == null ? 'none' : new Date(ms).toISOString().slice(0, 10);
  const pairs: readonly (readonly [string, string | null | undefined, string | null | undefined])[] = [
    ['name', known.name, person.name],
    ['e-mail', known.email, person.email],
    ['side', known.side, person.side],
    ['position', known.position || null, person.position || null],
    ['employee number', known.employeeNumber, person.employeeNumber],
    ['first day', day(known.startsAt), day(person.startsAt)],
    ['last day', day(known.endsAt), day(person.endsAt)],
  ];
  return pairs
    .filter(([, before, after]) => (before ?? null) !== (after ?? null))
    .map(([what, before, after]) => `${what}: ${before ?? 'none'} becomes ${after ?? 'none'}`);
}

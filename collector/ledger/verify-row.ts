/** One row of the ledger against its own record: what pages search by, and what opens its commitments. */
import type { LedgerEntryRow, LedgerOpeningRow } from '../store/tables-ledger.ts';
import { ownerOf } from './append.ts';
import { commitmentOf } from './record.ts';

/** The parts of a record that the store repeats beside it; none for one that says nothing readable. */
export interface Said {
  readonly type: unknown;
  readonly by: unknown;
  readonly device: unknown;
  readonly person: unknown;
  readonly time: unknown;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>>;
}

/** @param record as it was read; null for what is no JSON */
export function saidBy(record: Readonly<Record<string, unknown>> | null): Said {
  const { type, by, device = null, person = null, time, data, personal } = record ?? {};
  return { type, by, device, person, time, data: partsOf(data), personal: partsOf(personal) };
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** @returns what is wrong, in words; null for a row that says what its record says */
export function checkRow(row: LedgerEntryRow, said: Said | null): string | null {
  if (said === null) return null;
  const at = typeof said.time === 'string' ? Date.parse(said.time) : Number.NaN;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', row.type, said.type],
    ['actor', row.actor, said.by],
    ['device', row.device_id, said.device],
    ['person', row.person_id, said.person],
    ['time', row.at, at],
  ];
  const wrong = pairs.find(([, kept, meant]) => kept !== meant);
  return wrong === undefined ? null : `The ${wrong[0]} beside the record is not the one in it.`;
}

export interface PersonalCheck {
  /** Entries in order; `openings` may hold those of others too. */
  entry(row: LedgerEntryRow, said: Said | null, openings: readonly LedgerOpeningRow[]): void;
  /** @returns how many pieces of personal data open what was committed to */
  end(): number;
}

interface Gone {
  readonly position: number;
  readonly field: string;
  readonly owner: string | null;
}

/** That personal data is what was committed to, and that what is gone was its owner's, who was erased later. */
export function newPersonalCheck(complain: (position: number, fault: string) => void): PersonalCheck {
  const erasedAt = new Map<string, number>();
  const gone: Gone[] = [];
  let opened = 0;
  let next = 0;
  let page: readonly LedgerOpeningRow[] = [];
  /** The openings of one entry: both come in order of their places. */
  const take = (position: number, openings: readonly LedgerOpeningRow[]): readonly LedgerOpeningRow[] => {
    if (page !== openings) {
      page = openings;
      next = 0;
    }
    const from = next;
    while ((openings[next]?.position ?? Number.POSITIVE_INFINITY) <= position) next += 1;
    return openings.slice(from, next);
  };
  return {
    entry(row, said, openings) {
      const own = take(row.position, openings);
      if (said === null) {
        if (own.length > 0)
          complain(row.position, 'Personal data is kept for an entry whose contents are gone.');
        return;
      }
      if (said.type === 'person.erased' && typeof said.person === 'string')
        erasedAt.set(said.person, row.position);
      for (const opening of own) {
        const fault = faultOf(opening, row.position, said);
        if (fault !== null) complain(row.position, fault);
        else opened += 1;
      }
      for (const field of Object.keys(said.personal))
        if (!own.some(opening => opening.field === field))
          gone.push({ position: row.position, field, owner: owner(field, said) });
    },
    end() {
      for (const { position, field, owner } of gone)
        if (owner === null || (erasedAt.get(owner) ?? -1) < position)
          complain(position, `The "${field}" of this entry is gone, and no entry says that it was erased.`);
      return opened;
    },
  };
}

function faultOf(opening: LedgerOpeningRow, position: number, said: Said): string | null {
  const field = opening.field as Parameters<typeof commitmentOf>[0]['field'];
  if (opening.position !== position) return 'Personal data is kept for an entry that there is not.';
  if (said.personal[field] !== commitmentOf({ ...opening, field }).toString('base64'))
    return `The "${field}" of this entry is not the one that was logged.`;
  return opening.person_id === owner(field, said)
    ? null
    : `The "${field}" of this entry is kept as another person’s.`;
}

function owner(field: string, { by, person }: Said): string | null {
  const actor = typeof by === 'string' && by.startsWith('person:') ? by.slice('person:'.length) : null;
  return ownerOf(field, actor, typeof person === 'string' ? person : null);
}

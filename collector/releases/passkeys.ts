/** Passkeys of named people as keys of the firm: which ones could be, and which ones are. */
import type { Selectable } from 'kysely';
import { keyIdOf, type Passkey } from '#proto/release/keys.ts';
import type { Root } from '#proto/release/root.ts';
import { reachOf } from '../access/decide.ts';
import { spkiOf } from '../access/factors/cose.ts';
import { listPasskeys } from '../access/factors/store.ts';
import type { Role } from '../access/powers.ts';
import { type KeptSeat, listSeats } from '../access/store.ts';
import type { Queries } from '../store/db.ts';
import type { PasskeyRow } from '../store/tables-access.ts';

/** A passkey of somebody who may approve releases. */
export interface Approver {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly label: string;
  readonly passkey: Readonly<Selectable<PasskeyRow>>;
}

/** Of everybody of the firm whose role lets them approve. */
export async function approvers(db: Queries): Promise<readonly Approver[]> {
  const found: Approver[] = [];
  for (const seat of (await listSeats(db)).filter(mayApprove))
    for (const passkey of await listPasskeys(db, seat.person_id))
      found.push({
        personId: seat.person_id,
        name: seat.name,
        email: seat.email,
        label: passkey.label,
        passkey,
      });
  return found;
}

function mayApprove({ role }: KeptSeat): boolean {
  return reachOf({ role: role as Role, grants: [], tokenPowers: null }, 'approve_releases').kind === 'all';
}

/** @param origin of the page on which it is asked for: "https://keyholder.example:7480" */
export function keyOfPasskey({ passkey }: Approver, origin: string, before: Root | null): Passkey {
  const key: Passkey = {
    kind: 'passkey',
    spki: spkiOf(passkey.public_key).toString('base64'),
    rpId: passkey.site,
    origins: [origin],
    credential: passkey.credential_id,
  };
  const known = before?.keys.get(keyIdOf(key));
  // A console that moved to another address keeps the old one until somebody takes the key out.
  return known?.kind === 'passkey'
    ? { ...known, origins: [...new Set([...known.origins, ...key.origins])] }
    : key;
}

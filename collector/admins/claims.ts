/** The firm says whose a login is, or takes it back. What was said before stays on record. */
import type { ClaimRequest } from '../api/people.ts';
import { addClaim, endClaim, findPerson, standingClaims } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Queries } from '../store/db.ts';
import { newId } from '../store/id.ts';
import { claimCovers } from './covers.ts';

export interface ClaimPorts {
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

export interface MadeClaim {
  readonly id: string;
  /** Null for the login wherever it is. */
  readonly deviceId: string | null;
  readonly account: string;
  /** Earlier claims that this one replaces. */
  readonly ended: readonly string[];
}

/** @param by e-mail of whoever says so. @param trx a transaction: all claims or none. @throws ApiRefusal invalid */
export async function makeClaims(
  trx: Queries,
  request: ClaimRequest,
  by: string,
  ports: ClaimPorts,
): Promise<readonly MadeClaim[]> {
  const person = request.personId === null ? undefined : await findPerson(trx, request.personId);
  if (request.personId !== null && (person === undefined || person.erased_at !== null))
    throw new ApiRefusal('invalid', { field: 'personId', message: 'This person is not in the register.' });
  if (request.kind !== 'not_ours' && person === undefined)
    throw new ApiRefusal('invalid', {
      field: 'personId',
      message:
        request.kind === 'person'
          ? 'Say whose login it is.'
          : 'Say who answers for it: somebody has to be asked.',
    });
  if (request.kind !== 'person' && request.reason.trim().length < 3)
    throw new ApiRefusal('invalid', { field: 'reason', message: 'Say what it is for, in a few words.' });
  const made: MadeClaim[] = [];
  const standing = await standingClaims(trx);
  for (const login of request.logins) {
    const named = { accountId: login.accountId, account: login.account, origin: '' };
    const covering = standing.filter(claim => claimCovers(claim, login.deviceId ?? '', named));
    // Two owners of one login are said by two claims: a second person's claim is added, anything else replaces.
    const adds = request.kind === 'person' && covering.every(claim => claim.kind === 'person');
    const replaced = adds ? covering.filter(claim => claim.person_id === request.personId) : covering;
    for (const claim of replaced) await endClaim(trx, claim.id, ports.now(), by);
    const id = newId(ports.random);
    made.push({
      id,
      deviceId: login.deviceId,
      account: login.account,
      ended: replaced.map(claim => claim.id),
    });
    await addClaim(trx, {
      id,
      device_id: login.deviceId,
      account_id: login.accountId,
      account_name: login.account,
      kind: request.kind,
      person_id: request.personId,
      reason: request.reason.trim(),
      made_at: ports.now(),
      made_by: by,
      ended_at: null,
      ended_by: null,
    });
  }
  return made;
}

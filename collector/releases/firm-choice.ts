/** Changing whose approval counts from the console: what could be chosen, and what the firm's key is to sign. */
import { envelopeText } from '#proto/release/envelope.ts';
import { readKey } from '#proto/release/keys.ts';
import type { FirmKeyChoice, FirmKeyDraft, FirmKeyWish } from '../api/releases.ts';
import type { Queries } from '../store/db.ts';
import { eachOnce, fileKeysOf, firmRoot, firmRootAfter, keysOf } from './firm.ts';
import { approvers, keyOfPasskey } from './passkeys.ts';
import { ReleaseError } from './words.ts';

/** @param site RP ID and origin of the page: a passkey of another site cannot be asked for there */
interface Site {
  readonly name: string;
  readonly origin: string;
}

export async function firmKeyChoice(db: Queries, site: Site): Promise<FirmKeyChoice> {
  const root = await firmRoot(db);
  const counting = root === null ? [] : keysOf(root, 'approval');
  const here = (await approvers(db)).filter(({ passkey }) => passkey.site === site.name);
  return {
    passkeys: here.map(({ passkey, name, label }) => ({
      id: passkey.credential_id,
      holder: name,
      label,
      counts: counting.some(
        key =>
          key.kind === 'passkey' &&
          key.credential === passkey.credential_id &&
          key.origins.includes(site.origin),
      ),
    })),
  };
}

/** The next root, unsigned. @throws ReleaseError */
export async function firmKeyDraft(
  db: Queries,
  wish: FirmKeyWish,
  site: Site,
  nowMs: number,
): Promise<FirmKeyDraft> {
  const before = await firmRoot(db);
  const people = await approvers(db);
  const passkeys = wish.passkeys.map(id => {
    const one = people.find(({ passkey }) => passkey.credential_id === id && passkey.site === site.name);
    if (one === undefined)
      throw new ReleaseError('One of these passkeys is of nobody who may approve a release on this page.');
    return keyOfPasskey(one, site.origin, before);
  });
  const key = wish.newKey === undefined ? null : readKey({ kind: 'ed25519', public: wish.newKey });
  if (wish.newKey !== undefined && key?.kind !== 'ed25519')
    throw new ReleaseError('This is no public key of the kind that is used here (Ed25519).');
  const made = key?.kind === 'ed25519' ? [key] : [];
  const kept = (role: 'root' | 'approval') => (before === null ? [] : fileKeysOf(before, role));
  const deciding = [...kept('root'), ...made];
  const approving = eachOnce([...kept('approval'), ...made, ...passkeys]);
  const envelope = firmRootAfter(before, { approving, deciding }, nowMs);
  return { number: (before?.version ?? 0) + 1, envelope: envelopeText(envelope) };
}

/**
 * Approving at a browser: the document is written here, the passkey of a named person signs it there, and what comes
 * back is checked as every agent will check it. The page works out by itself what it has signed, from the document.
 */
import { type Envelope, encodingOf, envelopeText, withSignature } from '#proto/release/envelope.ts';
import type { Passkey } from '#proto/release/keys.ts';
import { checkPasskeySignature, packPasskeyAnswer } from '#proto/release/passkey.ts';
import type { Root } from '#proto/release/root.ts';
import { listPasskeys } from '../access/factors/store.ts';
import type { ApprovalRequest, PasskeyApproval } from '../api/releases.ts';
import type { Queries } from '../store/db.ts';
import { approvalFor, signedApproval } from './approve.ts';
import { firmRoot, keysOf } from './firm.ts';
import { turnOf } from './rings.ts';
import { ReleaseError } from './words.ts';

/** Somebody at a page. */
export interface AtPage {
  readonly personId: string;
  /** "https://keyholder.example:7480" */
  readonly origin: string;
}

/** What a release for a ring would need, and whether this person can sign it on this page. @throws ReleaseError */
export async function approvalRequest(
  db: Queries,
  release: string,
  ring: string,
  { personId, origin }: AtPage,
  nowMs: number,
): Promise<ApprovalRequest> {
  const envelope = envelopeText(await approvalFor(db, release, ring, nowMs));
  const wait = await turnOf(db, ring, release);
  const root = await firmRoot(db);
  if (root === null)
    return {
      envelope,
      wait,
      passkey: null,
      notHere: 'The firm has no key for approvals yet. An owner makes it below.',
    };
  const own = await ownKeys(db, root, personId);
  const here = own.filter(key => key.origins.includes(origin));
  const passkey =
    here[0] === undefined || (root.roles.approval?.threshold ?? 1) > 1
      ? null
      : { rpId: here[0].rpId, credentials: here.map(key => key.credential) };
  return { envelope, wait, passkey, notHere: passkey === null ? whyNotHere(root, own) : '' };
}

function whyNotHere(root: Root, own: readonly Passkey[]): string {
  if ((root.roles.approval?.threshold ?? 1) > 1)
    return `An approval needs ${root.roles.approval?.threshold} signatures: it is signed by one after the other.`;
  const [elsewhere] = own.flatMap(key => key.origins);
  if (elsewhere !== undefined)
    return `Your passkey counts on the console at ${elsewhere}: open it there, or sign with the firm’s key.`;
  const any = keysOf(root, 'approval').some(key => key.kind === 'passkey');
  return any
    ? 'No passkey of yours counts for the firm. Somebody whose passkey counts approves it, or the firm’s key signs it.'
    : 'Only the firm’s key in its file counts: it is signed with that. An owner can let passkeys count, below.';
}

async function ownKeys(db: Queries, root: Root, personId: string): Promise<readonly Passkey[]> {
  const own = new Set((await listPasskeys(db, personId)).map(one => one.credential_id));
  return keysOf(root, 'approval').filter(
    (key): key is Passkey => key.kind === 'passkey' && own.has(key.credential),
  );
}

/**
 * The document with the signature that a browser gave. What is signed by a passkey of somebody else is refused: an
 * approval carries the name of whoever is signed in.
 * @throws ReleaseError
 */
export async function approvalSigned(
  db: Queries,
  given: Omit<PasskeyApproval, 'anyway'>,
  { personId, origin }: AtPage,
): Promise<Envelope> {
  const envelope = await signedApproval(given.envelope);
  const root = await firmRoot(db);
  if (root === null) throw new ReleaseError('The firm has no key for approvals yet.');
  const key = (await ownKeys(db, root, personId)).find(one => one.credential === given.credential);
  if (key === undefined) throw new ReleaseError('This passkey is none of yours that counts for the firm.');
  const signature = packPasskeyAnswer(given);
  const holder = { ...key, origins: [origin] };
  const counts = key.origins.includes(origin);
  const message = encodingOf(envelope.type, envelope.payload);
  if (!counts || !checkPasskeySignature(holder, message, signature))
    throw new ReleaseError('The passkey did not sign this very document on this page. Nothing was approved.');
  return withSignature({ ...envelope, signatures: [] }, key, signature);
}

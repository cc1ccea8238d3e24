/**
 * The firm's approval of a release for a ring: a document that the firm's own key signs, and that every agent checks
 * under the root which it pinned when it joined. The collector writes it down and hands it on; it could not make one.
 */
import { type Approval, readApproval } from '#proto/release/documents.ts';
import { type Envelope, envelopeText, readEnvelope, signersOf } from '#proto/release/envelope.ts';
import { makeApproval } from '#proto/release/make.ts';
import { requireSigned } from '#proto/release/root.ts';
import type { Act } from '../ledger/act.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import type { Queries } from '../store/db.ts';
import type { Doer } from './doer.ts';
import { firmRoot } from './firm.ts';
import { inWords } from './import.ts';
import { readRings, ringNamed, turnOf } from './rings.ts';
import { addApproval, findRelease, listApprovals, restoreRelease, withdrawRelease } from './store.ts';
import { ReleaseError } from './words.ts';

/** An approval that nobody made use of ends by itself. */
export const approvalLifeMs = 90 * 24 * 60 * 60 * 1000;

/** What somebody who holds a key of the firm is to sign. @throws ReleaseError */
export async function approvalFor(
  db: Queries,
  version: string,
  ringName: string,
  nowMs: number,
): Promise<Envelope> {
  const release = await findRelease(db, version);
  if (release === undefined) throw new ReleaseError(`Release ${version} was not imported yet.`);
  const ring = ringNamed(await readRings(db), ringName);
  const [newest] = await listApprovals(db);
  const when = { version: (newest?.number ?? 0) + 1, madeAt: nowMs, expiresAt: nowMs + approvalLifeMs };
  return makeApproval(when, { release: version, sha256: release.digest }, ring.name, ring.members);
}

export interface ApprovePorts extends DeedPorts {
  readonly now: () => number;
}

/** @param anyway although a ring before it does not run the release. @throws ReleaseError */
export async function approve(
  ports: ApprovePorts,
  envelope: Envelope,
  by: Doer,
  anyway: boolean,
): Promise<Approval> {
  return await inWords(async () => {
    const root = await firmRoot(ports.db);
    if (root === null) throw new ReleaseError('The firm has no key for approvals yet.');
    if (root.expiresAt <= ports.now())
      throw new ReleaseError(
        'The firm’s keys have run out: no computer takes their word. Make the next ones.',
      );
    requireSigned(envelope, root, 'approval');
    const approval = readApproval(envelope);
    await requireFit(ports.db, approval, ports.now());
    const wait = await turnOf(ports.db, approval.ring, approval.release);
    if (wait !== null && !anyway) throw new ReleaseError(wait);
    await deed(
      ports,
      trx => keep(trx, envelope, approval, by.name, ports.now()),
      () => [actOf(approval, [...signersOf(envelope, root.keys)], wait !== null, by)],
    );
    return approval;
  });
}

/** @throws ReleaseError */
async function requireFit(db: Queries, approval: Approval, nowMs: number): Promise<void> {
  const release = await findRelease(db, approval.release);
  if (release === undefined || release.digest !== approval.sha256)
    throw new ReleaseError('The approval is of a release that was not imported here.');
  const [newest] = await listApprovals(db);
  if (approval.version <= (newest?.number ?? 0))
    throw new ReleaseError('A newer approval was made meanwhile. Ask for this one anew.');
  if (approval.expiresAt <= nowMs) throw new ReleaseError('The approval has run out. Ask for it anew.');
  // Else it would pass as one for a few, and be for more.
  const { members } = ringNamed(await readRings(db), approval.ring);
  const within =
    members === 'all' || (approval.devices !== 'all' && approval.devices.every(id => members.includes(id)));
  if (!within)
    throw new ReleaseError(
      `The approval is for other computers than the ring "${approval.ring}" has now. Ask for it anew.`,
    );
}

async function keep(
  trx: Queries,
  envelope: Envelope,
  approval: Approval,
  by: string,
  nowMs: number,
): Promise<void> {
  await addApproval(trx, {
    number: approval.version,
    release: approval.release,
    ring: approval.ring,
    devices: JSON.stringify(approval.devices),
    envelope: envelopeText(envelope),
    made_at: nowMs,
    made_by: by,
    expires_at: approval.expiresAt,
  });
  // Whoever approves it anew no longer wants it withdrawn.
  await restoreRelease(trx, approval.release);
}

function actOf(
  approval: Approval,
  keys: readonly string[],
  outOfTurn: boolean,
  by: Pick<Act, 'by' | 'personal'>,
): Act {
  const { release, sha256, ring, devices, version } = approval;
  const data = {
    release,
    sha256,
    ring,
    devices: devices === 'all' ? 'all' : devices.length,
    approval: version,
    keys,
    outOfTurn,
  };
  const { by: actor, personal } = by;
  return { type: 'release.approved', by: actor, data, ...(personal === undefined ? {} : { personal }) };
}

/** Stops offering a release. @throws ReleaseError */
export async function withdraw(
  ports: DeedPorts & { readonly now: () => number },
  version: string,
  by: Doer,
): Promise<void> {
  const { name: email, ...who } = by;
  await deed(
    ports,
    async trx => {
      if (!(await withdrawRelease(trx, version, email, ports.now())))
        throw new ReleaseError(`There is no release ${version} that could be withdrawn.`);
    },
    () => [{ type: 'release.withdrawn', ...who, data: { release: version } }],
  );
}

/** Reads what somebody signed elsewhere. @throws ReleaseError */
export function signedApproval(text: string): Promise<Envelope> {
  return inWords(() => Promise.resolve(readEnvelope(text, 'approval')));
}

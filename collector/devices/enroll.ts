/** Enrollment: a token and two keys of the machine's own making become a device with a certificate. */

import { RefusalError } from '#proto/refusals.ts';
import { isOfLowOrder, publicKeyFromRaw, verifyBytes } from '#proto/signing.ts';
import type { EnrollReply, EnrollRequest } from '#proto/wire.ts';
import type { Db, Queries } from '../store/db.ts';
import type { Authority } from './authority.ts';
import { checkInvite, usedUp } from './invite.ts';
import { addCertificate, addDevice, takeInvite } from './store.ts';

export interface EnrollmentRules {
  readonly certificateLifeMs: number;
}

/** What the ledger is told of an enrollment. */
export interface EnrolledDevice {
  readonly id: string;
  readonly standing: string;
  readonly inviteId: string;
  /** Which use of the token it was, from 1. */
  readonly use: number;
}

/**
 * @param from the address that the request comes from
 * @param recorded enters it into the ledger, in the same transaction
 * @throws RefusalError; nothing is kept then, and the token stays good.
 */
export async function enroll(
  db: Db,
  authority: Authority,
  request: EnrollRequest,
  from: string,
  rules: EnrollmentRules,
  nowMs: number,
  newId: () => string,
  recorded: (trx: Queries, device: EnrolledDevice) => Promise<void>,
): Promise<Pick<EnrollReply, 'deviceId' | 'certificate' | 'caCertificate' | 'standing'>> {
  const invite = await checkInvite(db, request.inviteId, request.secret, from, nowMs);
  requireReportKey(request);
  const deviceId = newId();
  const certificate = await authority.signDevice(
    request.certificateRequest,
    deviceId,
    nowMs,
    rules.certificateLifeMs,
  );
  const standing = invite.admits === 1 ? 'admitted' : 'pending';
  await db.transaction().execute(async trx => {
    const use = await takeInvite(trx, invite.id, deviceId, nowMs);
    if (use === null) {
      // Somebody was quicker, or it was taken back this moment: say which.
      await checkInvite(trx, request.inviteId, request.secret, from, nowMs);
      throw usedUp(invite);
    }
    await addDevice(trx, {
      id: deviceId,
      name: displayText(request.hostName) || deviceId,
      platform: displayText(request.platform),
      agent_version: displayText(request.agentVersion),
      device_class: invite.device_class,
      class_chosen_by: invite.created_by,
      standing,
      report_key: request.reportKey,
      invite_id: invite.id,
      enrolled_at: nowMs,
      admitted_at: standing === 'admitted' ? nowMs : null,
      admitted_by: standing === 'admitted' ? invite.created_by : null,
      revoked_at: null,
      revoked_by: null,
      revoked_reason: null,
      changed_at: nowMs,
    });
    await addCertificate(trx, {
      fingerprint: certificate.fingerprint,
      device_id: deviceId,
      not_before: certificate.notBefore,
      not_after: certificate.notAfter,
      issued_at: nowMs,
    });
    await recorded(trx, { id: deviceId, standing, inviteId: invite.id, use });
  });
  return { deviceId, certificate: certificate.der, caCertificate: authority.caDer, standing };
}

function requireReportKey(request: EnrollRequest): void {
  // Anybody could sign for a device with such a key; OpenSSL takes their signatures.
  if (request.reportKey.length === 32 && isOfLowOrder(request.reportKey))
    throw new RefusalError('key_proof_invalid');
  let valid: boolean;
  try {
    const key = publicKeyFromRaw(request.reportKey);
    valid = verifyBytes('enrollment', request.certificateRequest, request.reportKeyProof, key);
  } catch {
    throw new RefusalError('request_malformed');
  }
  if (!valid) throw new RefusalError('key_proof_invalid');
}

/** A machine chooses these texts: keep them short and printable. */
function displayText(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .slice(0, 64)
    .trim();
}

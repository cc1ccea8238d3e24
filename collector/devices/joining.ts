/** Enrollment as a running collector does it: recorded in the ledger, in the transaction that makes the device. */
import { randomUUID } from 'node:crypto';
import { sha256 } from '#proto/digest.ts';
import type { EnrollReply, EnrollRequest } from '#proto/wire.ts';
import type { DeedPorts } from '../ledger/deed.ts';
import type { Authority } from './authority.ts';
import { type EnrollmentRules, enroll } from './enroll.ts';

export interface JoiningPorts extends DeedPorts {
  readonly authority: Authority;
  readonly rules: EnrollmentRules;
  readonly now: () => number;
  /** A device is there that was not. */
  joined(): void;
}

/** @returns what answers an enrollment; `from` is the address that it comes from */
export function newJoining(ports: JoiningPorts) {
  const { db, record, authority, rules, now } = ports;
  return async (request: EnrollRequest, from: string): Promise<Partial<EnrollReply>> => {
    const reply = await enroll(
      db,
      authority,
      request,
      from,
      rules,
      now(),
      randomUUID,
      (trx, { id, standing, inviteId, use }) => {
        const reportKeySha256 = sha256(request.reportKey).toString('hex');
        const data = { invite: inviteId, use, standing, reportKeySha256 };
        return record(trx, [{ type: 'device.enrolled', by: { kind: 'device', id }, device: id, data }]);
      },
    );
    ports.joined();
    return reply;
  };
}

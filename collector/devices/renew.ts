/** Certificates renew by themselves before they run out; each is on record. */
import { RefusalError } from '#proto/refusals.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import type { Authority } from './authority.ts';
import { addCertificate } from './store.ts';

/** A new certificate for a device that has one: for the same id, over a new key. @throws RefusalError */
export async function renewCertificate(
  deeds: DeedPorts,
  authority: Authority,
  lifeMs: number,
  deviceId: string,
  request: Uint8Array,
): Promise<Uint8Array> {
  if (request.length === 0) throw new RefusalError('request_malformed');
  const now = Date.now();
  const issued = await authority.signDevice(request, deviceId, now, lifeMs);
  const { fingerprint, notBefore, notAfter } = issued;
  await deed(
    deeds,
    trx =>
      addCertificate(trx, {
        fingerprint,
        device_id: deviceId,
        not_before: notBefore,
        not_after: notAfter,
        issued_at: now,
      }),
    () => [
      {
        type: 'certificate.renewed',
        by: { kind: 'device', id: deviceId },
        device: deviceId,
        data: { fingerprint },
      },
    ],
  );
  return issued.der;
}

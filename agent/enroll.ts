/** Enrollment: from a token to an identity. Nothing is kept unless all of it worked. */
import { createPrivateKey } from 'node:crypto';
import { hostname } from 'node:os';
import { maxEnrollBytes } from '#proto/limits.ts';
import { enrollPath, protobufType } from '#proto/names.ts';
import { rawPublicKey, signBytes } from '#proto/signing.ts';
import { parseToken } from '#proto/token.ts';
import { type EnrollReply, wire } from '#proto/wire.ts';
import { bodyOf, callCollector } from './call.ts';
import { platform, SetupError } from './config.ts';
import { keepIdentity, newKeys, pemOf } from './identity.ts';
import { authorityByPin } from './pin.ts';
import { certificateRequest } from './request.ts';
import { pinFirm, unpinFirm } from './update/trust.ts';
import { version } from './version.ts';

export interface Enrolled {
  readonly deviceId: string;
  readonly address: string;
  readonly standing: string;
}

/**
 * @param collector "host:port" in place of the token's own; whoever answers there is held to the token's pin
 * @param firmRoot SHA-256 (hex) of the firm's root in place of the token's own: whose approval releases need
 * @throws RefusalError token_malformed; SetupError in plain words for everything else.
 */
export async function enroll(
  folder: string,
  tokenText: string,
  nowMs: number,
  collector: string | null = null,
  firmRoot: string | null = null,
): Promise<Enrolled> {
  const token = parseToken(tokenText);
  const address = collector ?? token.address;
  const caPem = await authorityByPin(address, token.caSha256);
  const keys = newKeys();
  const csr = await certificateRequest(keys.tlsKeyPem);
  const reportKey = createPrivateKey(keys.reportKeyPem);
  const body = wire.EnrollRequest.encode({
    inviteId: token.inviteId,
    secret: token.secret,
    certificateRequest: csr,
    reportKey: rawPublicKey(reportKey),
    reportKeyProof: signBytes('enrollment', csr, reportKey),
    hostName: hostname(),
    platform,
    agentVersion: version,
  }).finish();
  const reply = await post(address, caPem, body);
  const { deviceId, standing } = reply;
  const pin = firmRoot ?? Buffer.from(token.firmRootSha256 ?? []).toString('hex');
  if (pin === '') unpinFirm(folder);
  else pinFirm(folder, pin);
  keepIdentity(folder, keys, pemOf(reply.certificate), caPem, {
    deviceId,
    address,
    enrolledAtMs: nowMs,
  });
  return { deviceId, address, standing };
}

async function post(address: string, caPem: string, body: Uint8Array): Promise<EnrollReply> {
  const answer = await callCollector({
    address,
    caPem,
    identity: null,
    method: 'POST',
    path: enrollPath,
    headers: { 'content-type': protobufType },
    body,
    quietLimitMs: 20_000,
  });
  const reply = await bodyOf(answer, maxEnrollBytes);
  if (reply === null) throw new Error('The answer is too large.');
  return readReply(answer.statusCode ?? 0, reply);
}

function readReply(status: number, body: Buffer): EnrollReply {
  if (status === 200) return wire.EnrollReply.decode(body);
  let said: { code?: string; message?: string } = {};
  try {
    said = JSON.parse(body.toString('utf8')) as typeof said;
  } catch {
    // Not from a collector of ours; the status says enough.
  }
  throw new SetupError(
    said.message === undefined ? `The collector answered ${status}.` : `${said.message} (${said.code})`,
  );
}

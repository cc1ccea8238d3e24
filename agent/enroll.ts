/** Enrollment: from a token to an identity. Nothing is kept unless all of it worked. */
import { createPrivateKey } from 'node:crypto';
import { request } from 'node:https';
import { hostname } from 'node:os';
import { maxEnrollBytes } from '#proto/limits.ts';
import { collectorName, enrollPath, protobufType } from '#proto/names.ts';
import { rawPublicKey, signBytes } from '#proto/signing.ts';
import { parseToken } from '#proto/token.ts';
import { type EnrollReply, wire } from '#proto/wire.ts';
import { platform, SetupError } from './config.ts';
import { keepIdentity, newKeys, pemOf } from './identity.ts';
import { authorityByPin, connectionWords, splitAddress } from './pin.ts';
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

function post(address: string, caPem: string, body: Uint8Array): Promise<EnrollReply> {
  const { host, port } = splitAddress(address);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host,
        port,
        path: enrollPath,
        method: 'POST',
        ca: caPem,
        servername: collectorName,
        agent: false,
        timeout: 20_000,
        minVersion: 'TLSv1.3',
        headers: { 'content-type': protobufType, 'content-length': body.length },
      },
      response => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
          if (bytes > maxEnrollBytes) response.destroy(new Error('the answer is too large'));
          parts.push(part);
        });
        response.on('error', reject);
        response.on('end', () => {
          try {
            resolve(readReply(response.statusCode ?? 0, Buffer.concat(parts)));
          } catch (error) {
            reject(error as Error);
          }
        });
      },
    );
    call.on('timeout', () => call.destroy(new SetupError(`${address} did not answer within 20 seconds.`)));
    call.on('error', (error: NodeJS.ErrnoException) =>
      reject(error instanceof SetupError ? error : new SetupError(connectionWords(address, error))),
    );
    call.end(body);
  });
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

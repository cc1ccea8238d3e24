/** Tells the collector, once and with the device's own certificate, that the agent of this computer is being removed. */
import { request } from 'node:https';
import { collectorName, removalPath } from '#proto/names.ts';
import { SetupError } from './config.ts';
import type { Identity } from './identity.ts';
import { connectionWords, splitAddress } from './pin.ts';

const answerWithinMs = 10_000;

/** @throws SetupError in plain words when the collector did not take it */
export function sayFarewell(identity: Identity): Promise<void> {
  const { address } = identity;
  const { host, port } = splitAddress(address);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host,
        port,
        path: removalPath,
        method: 'POST',
        ca: identity.caPem,
        cert: identity.certificatePem,
        key: identity.tlsKeyPem,
        servername: collectorName,
        agent: false,
        timeout: answerWithinMs,
        minVersion: 'TLSv1.3',
        headers: { 'content-length': 0 },
      },
      response => {
        response.resume();
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 204) resolve();
          else reject(new SetupError(`The collector answered ${response.statusCode}.`));
        });
      },
    );
    call.on('timeout', () => call.destroy(new SetupError(`${address} did not answer within 10 seconds.`)));
    call.on('error', (error: NodeJS.ErrnoException) =>
      reject(error instanceof SetupError ? error : new SetupError(connectionWords(address, error))),
    );
    call.end();
  });
}

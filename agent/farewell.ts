/** Tells the collector, once and with the device's own certificate, that the agent of this computer is being removed. */
import { removalPath } from '#proto/names.ts';
import { callCollector } from './call.ts';
import { SetupError } from './config.ts';
import type { Identity } from './identity.ts';

/** @throws SetupError in plain words when the collector did not take it */
export async function sayFarewell(identity: Identity): Promise<void> {
  const { address, caPem } = identity;
  const call = { address, caPem, identity, method: 'POST', path: removalPath, quietLimitMs: 10_000 } as const;
  const answer = await callCollector(call);
  answer.destroy();
  if (answer.statusCode !== 204) throw new SetupError(`The collector answered ${answer.statusCode}.`);
}

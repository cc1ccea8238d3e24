/** `agent ledger [--forget]`: the head of the firm's audit log that this computer holds its collector to. */
import { parseArgs } from 'node:util';
import { signedHead } from '#proto/log/pin.ts';
import { dataFolder } from '../config.ts';
import { forgetPin, readDispute, readLost, readPin } from '../ledger.ts';

const options = { data: { type: 'string' }, forget: { type: 'boolean' } } as const;

/** 0 holds, 1 disputed. */
export function ledgerCommand(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options });
  const folder = dataFolder(values.data, process.env);
  if (values.forget) {
    forgetPin(folder);
    process.stdout.write(
      'Forgotten. The next head that the collector shows is believed, and held to from then on.\n',
    );
    return 0;
  }
  const pin = readPin(folder);
  const dispute = readDispute(folder);
  if (pin === null) process.stdout.write('This computer has not seen the audit log yet.\n');
  else {
    const { origin, size } = signedHead(pin);
    process.stdout.write(`Holds to ${origin}, ${size} entries:\n\n${pin.note}\n`);
  }
  for (const lost of readLost(folder))
    process.stdout.write(
      `THE LOG WAS SET BACK: the firm restored its collector from a backup on ${lost.time} and says so in the log\n` +
        `(entry ${lost.position}, by ${lost.by}). Entries from ${lost.position} on that this computer had seen are gone. If nobody\n` +
        `told you of it, ask the firm. This is the head that proves what was there:\n\n${lost.kept}\n`,
    );
  if (dispute === null) return 0;
  process.stdout.write(
    `THE AUDIT LOG WAS CHANGED, seen ${new Date(dispute.atMs).toISOString()}: ${dispute.fault}\n\n` +
      `Held to:\n${dispute.kept}\nShown instead:\n${dispute.shown === '' ? '(nothing)\n' : dispute.shown}\n` +
      'Ask the firm why. Only if a named person of the firm explains it (the collector was restored from a backup):\n' +
      '"agent ledger --forget" lets this computer begin anew.\n',
  );
  return 1;
}

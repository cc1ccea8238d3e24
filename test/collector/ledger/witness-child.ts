/** A witness that is killed as soon as its state is on the disk and before it answers: words STATE TRUST. */
import type { AddressInfo } from 'node:net';
import { newWitness, witnessServer } from '#collector/ledger/witness-server.ts';
import { readWitnessState, saveWitnessState } from '#collector/ledger/witness-state.ts';
import { parseKey } from '#proto/log/note.ts';

const [file = '', trust = ''] = process.argv.slice(2);
const state = readWitnessState(file);
if (state === null) throw new Error('no state');
const answer = newWitness(state, [parseKey(trust)], {
  now: Date.now,
  save(next) {
    saveWitnessState(file, next);
    process.kill(process.pid, 'SIGKILL');
  },
  disputed: () => {},
});
const server = witnessServer(answer).listen(0, '127.0.0.1', () =>
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`),
);

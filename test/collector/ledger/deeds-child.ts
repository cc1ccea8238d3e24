/**
 * A process that does nothing but acts, each with its entry, until it is killed. It is told the store, the folder of the
 * ledger's keys, what its ids begin with, how many acts, and in which of them it is to kill itself: when the act is done
 * and its entry is not. It says "ready" before the first.
 */
import { writeSync } from 'node:fs';
import { deed } from '#collector/ledger/deed.ts';
import { openLedgerKeys } from '#collector/ledger/keys.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import { openStore } from '#collector/store/db.ts';

const [where = '', data = '', prefix = '', count = '', dieAt = ''] = process.argv.slice(2);
const store = await openStore(where);
const ledger = await openLedger(store, openLedgerKeys(data));
writeSync(1, 'ready\n');
for (let i = 0; i < Number(count); i += 1) {
  const id = `${prefix}-${i}`;
  await deed(
    { db: store.write, record: ledger.record },
    async trx => {
      await addPerson(trx, newPerson({ id, name: id }, { side: 'firm' }, Date.now(), 'test'));
      if (String(i) === dieAt) process.kill(process.pid, 'SIGKILL');
    },
    () => [{ type: 'person.added', by: { kind: 'person', id: 'p1' }, person: id, data: { side: 'firm' } }],
  );
}
await store.close();

/**
 * `collector retention [show] | propose --by EMAIL`: how long reports are kept, and what is older. Approving takes a person
 * who has signed in: that is the console's, on purpose.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { UsageError } from '../config.ts';
import { deed } from '../ledger/deed.ts';
import { ApiRefusal } from '../refusal.ts';
import { cutoffOf, readYears } from '../retention/keeping.ts';
import { type PruningPlan, planPruning } from '../retention/plan.ts';
import { proposedAct, proposePruning } from '../retention/prune.ts';
import { listPrunings } from '../retention/store.ts';
import type { Store } from '../store/db.ts';
import { size } from './backup.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';
import { personNamed } from './person.ts';
import { table } from './table.ts';

const options = { ...commonOptions, by: { type: 'string' } } as const;

export async function retentionCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb = 'show', ...more] = positionals;
  if ((verb !== 'show' && verb !== 'propose') || more.length > 0)
    throw new UsageError(
      'Use "collector retention" to see what would go, or "collector retention propose --by EMAIL". Approving is done in the\n' +
        'console, by somebody who has signed in.',
    );
  const { store, data } = await openForCommand(values);
  try {
    if (verb === 'propose') await propose(store, data, values.by);
    await show(store);
    return 0;
  } finally {
    await store.close();
  }
}

async function show(store: Store): Promise<void> {
  const years = await readYears(store.read);
  const plan = await planPruning(store.read, cutoffOf(Date.now(), years));
  process.stdout.write(`Reports are kept for ${years} years. ${planWords(plan)}`);
  const rows = (await listPrunings(store.read, 20)).map(row => [
    day(row.before_at),
    String(row.reports),
    day(row.proposed_at),
    row.outcome === 'waits' ? 'waits: approve or refuse it in the console' : row.outcome,
  ]);
  if (rows.length > 0)
    process.stdout.write(`\n${table(['Before', 'Reports', 'Proposed', 'Decision'], rows)}\n`);
}

/** The dry run: nothing is changed by it. */
function planWords({ reports, bytes, beforeAt, devices }: PruningPlan): string {
  if (reports === 0) return 'None is older.\n';
  const rows = devices.map(device => [
    device.name,
    String(device.reports),
    `${device.firstSequence} to ${device.lastSequence}`,
    `${day(device.firstAt)} to ${day(device.lastAt)}`,
  ]);
  return (
    `${reports} from before ${day(beforeAt)} (${size(bytes)}) could be deleted; none is by itself:\n\n` +
    `${table(['Computer', 'Reports', 'Numbers', 'Days'], rows)}\n`
  );
}

async function propose(store: Store, data: string, email: string | undefined): Promise<void> {
  const by = await personNamed(store, email);
  if (by.role !== 'owner') throw new UsageError('Only an owner can propose to delete reports.');
  const { record } = await ledgerOf(store, data);
  try {
    await deed(
      { db: store.write, record },
      trx => proposePruning(trx, by.person_id, { now: Date.now, random: randomBytes }),
      proposed => [
        proposedAct(proposed, {
          by: { kind: 'person', id: by.person_id },
          personal: { from: 'the command line of the collector' },
        }),
      ],
    );
  } catch (error) {
    if (error instanceof ApiRefusal) throw new UsageError(error.message);
    throw error;
  }
  process.stdout.write('Proposed. Somebody else of the firm approves or refuses it in the console.\n');
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * `collector seat-link EMAIL [--role ROLE]`: a one-time link for a person of the register, made by whoever sits at the
 * collector's own machine. The last way back in when no owner can sign in; everybody is told once it is used.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isRole, roles } from '../access/powers.ts';
import { makeSeatLink } from '../access/seats.ts';
import { findSeatByEmail } from '../access/store.ts';
import { UsageError } from '../config.ts';
import { collectorItself } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { listPeople } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import { consoleAddressOf } from './console-address.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';

export async function seatLinkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...commonOptions, role: { type: 'string' }, console: { type: 'string' } },
  });
  const email = positionals[0]?.trim().toLowerCase();
  if (email === undefined) throw new UsageError('Say whose link: seat-link jane@example.com');
  const { store, data } = await openForCommand(values);
  try {
    const person = (await listPeople(store.read)).find(one => one.email === email);
    if (person === undefined)
      throw new UsageError(`Nobody in the register has the address ${email}. Add them in the console first.`);
    const role = values.role ?? (await findSeatByEmail(store.read, email))?.role ?? '';
    if (!isRole(role)) throw new UsageError(`Say as what with --role: ${roles.join(', ')}.`);
    const { record } = await ledgerOf(store, data);
    const ports = { now: Date.now, random: randomBytes };
    const link = await deed(
      { db: store.write, record },
      trx => makeSeatLink(trx, { personId: person.id, role }, 'console', ports),
      ({ expiresAt }) => [
        {
          type: 'seat.offered',
          by: collectorItself,
          person: person.id,
          data: { role, expiresAtMs: expiresAt },
        },
      ],
    );
    process.stdout.write(`${values.console ?? consoleAddressOf(data)}/#/join/${link.token}\n`);
    process.stderr.write('It works once, for three days. Hand it to nobody else.\n');
    return 0;
  } catch (error) {
    if (error instanceof ApiRefusal) throw new UsageError(error.message);
    throw error;
  } finally {
    await store.close();
  }
}

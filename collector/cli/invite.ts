/** `collector invite`: enrollment tokens, for one computer or for many; `invite list`, `invite end`: what became of them. */
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig, UsageError } from '../config.ts';
import { openAuthority } from '../devices/authority.ts';
import {
  defaultInviteLifeMs,
  type InviteChoice,
  longestInviteLifeMs,
  makeInvite,
  mostUses,
  networksOf,
} from '../devices/invite.ts';
import { NetworkError, parseNetworks } from '../devices/network.ts';
import { endInvite, listInvites } from '../devices/store.ts';
import { collectorItself } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { firmPin } from '../releases/firm.ts';
import { type DeviceClass, deviceClasses } from '../rulebook/types.ts';
import type { Store } from '../store/db.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';
import { personNamed } from './person.ts';
import { table } from './table.ts';

const options = {
  ...commonOptions,
  class: { type: 'string' },
  admit: { type: 'boolean' },
  days: { type: 'string' },
  expires: { type: 'string' },
  count: { type: 'string' },
  from: { type: 'string', multiple: true },
  address: { type: 'string' },
  'agents-host': { type: 'string' },
  'agents-port': { type: 'string' },
  quiet: { type: 'boolean' },
  by: { type: 'string' },
  json: { type: 'boolean' },
} as const;
type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const dayMs = 24 * 60 * 60 * 1000;

export async function inviteCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb = 'make', id] = positionals;
  const choice = readChoice(values, Date.now());
  const { store, data } = await openForCommand(values);
  try {
    if (verb === 'list') await list(store, values.json ?? false);
    else if (verb === 'end') await end(store, data, id, values.by);
    else if (verb === 'make') await make(store, data, choice, values);
    else throw new UsageError(`There is no "collector invite ${verb}". Leave it out, or use list or end.`);
    return 0;
  } finally {
    await store.close();
  }
}

/** @throws UsageError */
function readChoice(values: Given, nowMs: number): InviteChoice {
  const count = Number(values.count ?? 1);
  if (!Number.isInteger(count) || count < 1 || count > mostUses)
    throw new UsageError(`--count takes a number of computers from 1 to ${mostUses}.`);
  return {
    deviceClass: readClass(values.class ?? 'office'),
    admits: values.admit ?? false,
    createdBy: `${userInfo().username} at the collector`,
    lifeMs: readLife(values, nowMs),
    count,
    networks: readNetworks(values.from ?? []),
  };
}

function readNetworks(given: readonly string[]): readonly string[] {
  try {
    return parseNetworks(given.join(' '));
  } catch (error) {
    if (error instanceof NetworkError) throw new UsageError(`--from: ${error.message}`);
    throw error;
  }
}

/** "--days 3", or "--expires" with "12h", "30d" or a date. */
function readLife({ days, expires }: Given, nowMs: number): number {
  if (days !== undefined && expires !== undefined)
    throw new UsageError('Give --days or --expires, not both.');
  const span = /^(\d{1,4})([hd])$/.exec(expires ?? (days === undefined ? '' : `${days}d`));
  let lifeMs = defaultInviteLifeMs;
  if (span !== null) lifeMs = Number(span[1]) * (span[2] === 'h' ? dayMs / 24 : dayMs);
  else if (days !== undefined) throw new UsageError('--days takes a number from 1 to 90.');
  else if (expires !== undefined) lifeMs = readEnd(expires) - nowMs;
  if (lifeMs > 0 && lifeMs <= longestInviteLifeMs) return lifeMs;
  throw new UsageError('A token may be good for at most 90 days, and not end in the past.');
}

/** A date without a time means all of that day, as people say it. */
function readEnd(text: string): number {
  const end = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59` : text);
  if (Number.isNaN(end)) throw new UsageError('--expires takes 12h, 30d, or a date such as 2026-12-24.');
  return end;
}

async function make(store: Store, data: string, choice: InviteChoice, values: Given): Promise<void> {
  const where = ['address', 'agents-host', 'agents-port'] as const;
  const config = readConfig(
    where.flatMap(name => (values[name] === undefined ? [] : [`--${name}`, values[name]])),
    process.env,
  );
  const authority = await openAuthority(data, Date.now());
  const { record } = await ledgerOf(store, data);
  const meeting = {
    address: config.agentsAddress,
    caSha256: authority.caSha256,
    firmRootSha256: await firmPin(store.read),
  };
  const { deviceClass, admits, createdBy, count = 1, networks = [] } = choice;
  const invite = await deed(
    { db: store.write, record },
    trx => makeInvite(trx, choice, meeting, Date.now(), randomBytes),
    made => {
      const data = { invite: made.id, deviceClass, admits, expiresAtMs: made.expiresAt, count, networks };
      return [{ type: 'invite.made', by: collectorItself, data, personal: { from: createdBy } }];
    },
  );
  if (values.quiet) process.stdout.write(`${invite.token}\n`);
  else {
    const many = count > 1;
    const inside = networks.length === 0 ? '' : ` It works from ${networks.join(' and ')} only.`;
    process.stdout.write(
      `On ${many ? 'each' : 'the'} computer that is to join, type:\n\n  npm run -s agent -- enroll ${invite.token}\n\n` +
        `The token is good for ${many ? `${count} computers` : 'one computer'}, until ${new Date(invite.expiresAt).toISOString()}.${inside} It leads to ${config.agentsAddress}.\n` +
        `To take it back: collector invite end ${invite.id} --by EMAIL\n`,
    );
  }
}

async function end(store: Store, data: string, id: string | undefined, email: string | undefined) {
  if (id === undefined)
    throw new UsageError('Say which token: "collector invite end ID". "collector invite list" shows them.');
  const { email: by, person_id: person } = await personNamed(store, email);
  const { record } = await ledgerOf(store, data);
  await deed(
    { db: store.write, record },
    async trx => {
      if (!(await endInvite(trx, id, by, Date.now())))
        throw new UsageError(`There is no token ${id} that is still good.`);
    },
    () => {
      const personal = { from: 'the command line of the collector' };
      return [{ type: 'invite.ended', by: { kind: 'person', id: person }, data: { invite: id }, personal }];
    },
  );
  process.stdout.write('Done. No further computer can join with it; those that did stay.\n');
}

async function list(store: Store, json: boolean): Promise<void> {
  const now = Date.now();
  const rows = (await listInvites(store.read, now - longestInviteLifeMs)).map(invite => ({
    id: invite.id,
    used: invite.uses,
    of: invite.max_uses,
    expiresAt: invite.expires_at,
    networks: networksOf(invite),
    by: invite.created_by,
    good: invite.ended_at === null && invite.expires_at > now && invite.uses < invite.max_uses,
  }));
  if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) process.stdout.write('No token was made in the last 90 days.\n');
  else {
    const shown = rows.map(row => [
      row.id,
      `${row.used} of ${row.of}`,
      row.good ? new Date(row.expiresAt).toISOString() : 'over',
      row.networks.join(' ') || 'anywhere',
      row.by,
    ]);
    process.stdout.write(table(['Token', 'Used', 'Until', 'From', 'Made by'], shown));
  }
}

/** @throws UsageError */
export function readClass(text: string): DeviceClass {
  const found = deviceClasses.find(one => one === text);
  if (found === undefined)
    throw new UsageError(`There is no class "${text}". Choose one of: ${deviceClasses.join(', ')}.`);
  return found;
}

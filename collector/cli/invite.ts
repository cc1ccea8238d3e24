/** `collector invite`: an enrollment token for one computer. */
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { readConfig, UsageError } from '../config.ts';
import { openAuthority } from '../devices/authority.ts';
import { defaultInviteLifeMs, makeInvite } from '../devices/invite.ts';
import { collectorItself } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { type DeviceClass, deviceClasses } from '../rulebook/types.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';

const options = {
  ...commonOptions,
  class: { type: 'string' },
  admit: { type: 'boolean' },
  days: { type: 'string' },
  address: { type: 'string' },
  'agents-host': { type: 'string' },
  'agents-port': { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

export async function inviteCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const deviceClass = readClass(values.class ?? 'office');
  const days = values.days === undefined ? null : Number(values.days);
  if (days !== null && !(days > 0 && days <= 90)) throw new UsageError('--days takes a number from 1 to 90.');
  const { store, data } = await openForCommand(values);
  try {
    const where = ['address', 'agents-host', 'agents-port'] as const;
    const config = readConfig(
      where.flatMap(name => (values[name] === undefined ? [] : [`--${name}`, values[name]])),
      process.env,
    );
    const authority = await openAuthority(data, Date.now());
    const { record } = await ledgerOf(store, data);
    const admits = values.admit ?? false;
    const createdBy = `${userInfo().username} at the collector`;
    const lifeMs = days === null ? defaultInviteLifeMs : days * 24 * 60 * 60 * 1000;
    const meeting = { address: config.agentsAddress, caSha256: authority.caSha256 };
    const invite = await deed(
      { db: store.write, record },
      trx => makeInvite(trx, { deviceClass, admits, createdBy, lifeMs }, meeting, Date.now(), randomBytes),
      made => {
        const data = { invite: made.id, deviceClass, admits, expiresAtMs: made.expiresAt };
        return [{ type: 'invite.made', by: collectorItself, data, personal: { from: createdBy } }];
      },
    );
    if (values.quiet) process.stdout.write(`${invite.token}\n`);
    else {
      process.stdout.write(
        `On the computer that is to join, type:\n\n  npm run -s agent -- enroll ${invite.token}\n\n` +
          `The token is good for one computer, until ${new Date(invite.expiresAt).toISOString()}. It leads to ${config.agentsAddress}.\n`,
      );
    }
    return 0;
  } finally {
    await store.close();
  }
}

/** @throws UsageError */
export function readClass(text: string): DeviceClass {
  const found = deviceClasses.find(one => one === text);
  if (found === undefined)
    throw new UsageError(`There is no class "${text}". Choose one of: ${deviceClasses.join(', ')}.`);
  return found;
}

/** One login's sessions on all computers, as lanes on a time axis. Pure but for reading the store. */

import type { FactOf } from '#proto/fact-names.ts';
import type { LoginTimeline } from '../api/people.ts';
import { factsAsOf } from '../facts/evidence.ts';
import { clockSamples } from '../facts/store.ts';
import type { Queries } from '../store/db.ts';
import { deviceNames, knownLogins } from './list.ts';
import { loginKey } from './seen.ts';
import { clockOf } from './sessions.ts';
import { eventsOf, type KeptEvent } from './store.ts';

type Lane = LoginTimeline['lanes'][number];
type Span = Lane['spans'][number];

/** @returns null when no administrator has this key */
export async function loginTimeline(
  db: Queries,
  key: string,
  fromMs: number,
  toMs: number,
): Promise<LoginTimeline | null> {
  const own = (await knownLogins(db)).filter(({ login }) => loginKey(login) === key);
  const [first] = own;
  if (first === undefined) return null;
  const accounts = own.map(({ row }) => ({ deviceId: row.device_id, accountId: row.account_id }));
  const events = (await eventsOf(db, accounts, fromMs)).filter(event => event.at <= toMs);
  const names = await deviceNames(db);
  const lanes = await Promise.all(
    [...new Set(accounts.map(account => account.deviceId))].map(deviceId =>
      laneOf(
        db,
        deviceId,
        names.get(deviceId) ?? deviceId,
        events.filter(event => event.device_id === deviceId),
        toMs,
      ),
    ),
  );
  const shared = own.find(({ verdict }) => verdict.use.use === 'shared');
  return {
    key,
    account: first.login.account,
    from: fromMs,
    to: toMs,
    lanes: lanes.toSorted(
      (a, b) => b.acts.length - a.acts.length || a.deviceName.localeCompare(b.deviceName),
    ),
    conflicts: shared === undefined ? [] : (shared.verdict.use.conflicts ?? []),
  };
}

async function laneOf(
  db: Queries,
  deviceId: string,
  deviceName: string,
  events: readonly KeptEvent[],
  toMs: number,
): Promise<Lane> {
  const facts = await factsAsOf(db, deviceId, toMs, ['logonEvents']);
  const record = facts.values.get('logonEvents') as FactOf<'logonEvents'> | undefined;
  const clock = clockOf(await clockSamples(db, deviceId, 30));
  return {
    deviceId,
    deviceName,
    spans: spansOf(events),
    acts: events.map(event => ({
      at: event.at,
      kind: event.kind,
      source: event.source_host || event.source_address,
    })),
    recordFrom: record?.oldestRecordAtMs ?? null,
    locksRecorded: record?.locksRecorded === true,
    clockErrorSeconds: clock === null ? null : Math.round((Math.abs(clock.offsetMs) + clock.errMs) / 1000),
  };
}

/**
 * Spans between what opened a session, locked it and closed it. A session whose end is not on record has none: it is
 * drawn open, since power loss writes nothing.
 */
export function spansOf(events: readonly KeptEvent[]): readonly Span[] {
  const spans: Span[] = [];
  const open = new Map<string, { from: number; kind: Span['kind']; source: string }>();
  const close = (session: string, at: number) => {
    const one = open.get(session);
    if (one !== undefined) spans.push({ ...one, to: at });
    open.delete(session);
  };
  for (const event of events.toSorted((a, b) => a.at - b.at)) {
    const source = event.source_host || event.source_address;
    const remote = source !== '' || ['remote', 'ssh'].includes(event.manner);
    if (event.manner === 'network' || event.manner === 'service' || event.manner === 'batch') continue;
    switch (event.kind) {
      case 'logon':
      case 'connect':
      case 'unlock':
        close(event.session, event.at);
        open.set(event.session, { from: event.at, kind: remote ? 'remote' : 'active', source });
        break;
      case 'lock':
        close(event.session, event.at);
        open.set(event.session, { from: event.at, kind: 'locked', source });
        break;
      case 'logoff':
      case 'disconnect':
        close(event.session, event.at);
        break;
    }
  }
  for (const one of open.values()) spans.push({ ...one, to: null });
  return spans.toSorted((a, b) => a.from - b.from);
}

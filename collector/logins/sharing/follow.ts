/**
 * Follows one login through its records (steps 0 and 1 of the method): who could sit where is decided by what hands
 * typed. A typed logon, an unlock, an elevation or a badge is an act at the host; a remote logon is an act at the
 * computer it came from. Locks and logoffs are no acts: computers do both by themselves.
 */
import { type Act, doubts, type Presence, unplaced } from './acts.ts';
import { trueMs } from './order.ts';
import { type SiteMap, toolOpen } from './places.ts';
import { flags, kinds, type SessionLog, sources } from './record.ts';
import { newSittings, type Sitting, type Sittings } from './sittings.ts';

/** A remote session that nothing was heard of for so long may have been taken over at the console unseen. */
const staleMs = 12 * 3_600_000;

interface Spot {
  readonly place: number;
  readonly relayed: boolean;
}

/**
 * `rows`: those of one login, in order and each once (order.ts). Screens that stay open do so until its last record,
 * or until `untilMs` where that is later.
 */
export function follow(map: SiteMap, log: SessionLog, rows: readonly number[], untilMs = 0): Presence {
  const sittings = newSittings(map);
  const acts: Act[] = [];
  const counts = [0, 0, 0];
  let ambiguous = 0;
  let nowMs = 0;
  for (const row of rows) {
    const kind = log.kind[row] as number;
    nowMs = trueMs(map, log, row);
    if ((log.spreadSeconds[row] as number) > 0) ambiguous++;
    if (kind >= kinds.machineLogon && kind <= kinds.restartSignOn) {
      counts[kind - kinds.machineLogon] = (counts[kind - kinds.machineLogon] as number) + 1;
      continue;
    }
    const act = step(map, log, row, nowMs, sittings);
    if (act !== null) acts.push(act);
  }
  const [machineLogons = 0, autologons = 0, restartSignOns = 0] = counts;
  const spans = sittings.finish(Math.max(nowMs, untilMs));
  return { acts, spans, records: rows.length, machineLogons, autologons, restartSignOns, ambiguous };
}

function step(map: SiteMap, log: SessionLog, row: number, nowMs: number, sittings: Sittings): Act | null {
  const kind = log.kind[row] as number;
  const session = log.session[row] as number;
  const host = log.host[row] as number;
  const place = map.hosts[host]?.place ?? host;
  if (kind === kinds.logoff) {
    sittings.close(place, session, nowMs);
    return null;
  }
  const known = sittings.find(place, session, nowMs);
  if (kind === kinds.lock || kind === kinds.disconnect) {
    if (known === null) return null;
    sittings.veil(known, nowMs, true);
    if (kind === kinds.disconnect) known.connected = false;
    return null;
  }
  if (kind === kinds.badge) return actOf(map, log, row, nowMs, { place, relayed: false }, null);
  if (kind === kinds.elevation) {
    const spot = known === null ? whoTypes(sittings, place, nowMs) : handsOf(known, place, nowMs);
    return actOf(map, log, row, nowMs, spot, known);
  }
  const [sitting, spot] =
    kind === kinds.unlock
      ? unlocked(sittings, known, place, session, host, nowMs)
      : arrived(log, row, sittings, known, place, nowMs);
  const act = actOf(map, log, row, nowMs, spot, sitting);
  sittings.unveil(sitting, nowMs);
  return act;
}

function unlocked(
  sittings: Sittings,
  known: Sitting | null,
  place: number,
  session: number,
  host: number,
  nowMs: number,
): readonly [Sitting, Spot] {
  if (known !== null) return [known, handsOf(known, place, nowMs)];
  const spot = whoTypes(sittings, place, nowMs);
  const sitting = sittings.open(place, session, host, nowMs);
  if (spot.place === place) return [sitting, spot];
  sitting.remote = true;
  sitting.from = spot.place;
  sitting.relayed = true;
  return [sitting, { ...spot, relayed: true }];
}

/** A logon or a reconnection, at the console or from afar. */
function arrived(
  log: SessionLog,
  row: number,
  sittings: Sittings,
  known: Sitting | null,
  place: number,
  nowMs: number,
): readonly [Sitting, Spot] {
  const kind = log.kind[row] as number;
  const source = log.source[row] as number;
  const fresh = kind === kinds.consoleLogon || kind === kinds.remoteLogon || known === null;
  // A reconnection that names no client belongs where its session was.
  const silent = kind === kinds.remoteReconnect && source === sources.nowhereKnown && known?.remote === false;
  const remote = (kind === kinds.remoteLogon || kind === kinds.remoteReconnect) && !silent;
  const spot = remote ? origin(sittings, source, nowMs) : { place, relayed: false };
  const sitting = fresh
    ? sittings.open(place, log.session[row] as number, log.host[row] as number, nowMs)
    : (known as Sitting);
  if (!fresh) sittings.veil(sitting, nowMs, true);
  sitting.remote = remote;
  sitting.from = spot.place;
  sitting.relayed = spot.relayed;
  sitting.connected = true;
  return [sitting, spot];
}

/** Where a remote logon was typed: at its source, or where that source is itself worked from. */
function origin(sittings: Sittings, source: number, nowMs: number): Spot {
  if (source < 0) return { place: unplaced, relayed: false };
  const afar = sittings.at(source, nowMs).find(one => one.remote && one.connected);
  if (afar === undefined) return { place: source, relayed: false };
  const seated = sittings.at(source, nowMs).some(one => !one.remote && one.openSinceMs !== null);
  return { place: seated ? unplaced : afar.from, relayed: true };
}

/** Where the hands of a session are. */
function handsOf(sitting: Sitting, place: number, nowMs: number): Spot {
  if (!sitting.remote) return { place, relayed: false };
  // Unlocked though its client is gone: somebody took it up, and nothing says from where.
  if (!sitting.connected) return { place: unplaced, relayed: true };
  return { place: sitting.from, relayed: sitting.relayed || nowMs - sitting.lastMs > staleMs };
}

/** Who typed where the record names no session that is known. */
function whoTypes(sittings: Sittings, place: number, nowMs: number): Spot {
  const here = sittings.at(place, nowMs);
  const afar = here.filter(one => one.remote && one.connected);
  const [first] = afar;
  if (first === undefined) return { place, relayed: false };
  if (here.some(one => !one.remote) || afar.some(one => one.from !== first.from))
    return { place: unplaced, relayed: true };
  return handsOf(first, place, nowMs);
}

function actOf(
  map: SiteMap,
  log: SessionLog,
  row: number,
  atMs: number,
  spot: Spot,
  sitting: Sitting | null,
): Act {
  const host = log.host[row] as number;
  const source = log.source[row] as number;
  const spread = (log.spreadSeconds[row] as number) * 1000;
  const errMs = (map.hosts[host]?.errMs ?? 0) + spread;
  return {
    atMs,
    errMs,
    place: spot.place,
    host,
    kind: log.kind[row] as number,
    doubt:
      doubtOf(map, host, spot, atMs, errMs) | (spread > 0 ? doubts.hourRepeated : 0) | hidden(log, row, spot),
    address: source < sources.nowhereKnown ? sources.nowhereKnown - source : 0,
    sitting: sitting?.number ?? 0,
    remote: sitting?.remote ?? false,
  };
}

function hidden(log: SessionLog, row: number, spot: Spot): number {
  const veiled = spot.place === unplaced || ((log.flag[row] as number) & flags.hiddenSource) !== 0;
  return veiled ? doubts.sourceHidden : 0;
}

function doubtOf(map: SiteMap, host: number, spot: Spot, atMs: number, errMs: number): number {
  const recorder = map.hosts[host];
  const seat = spot.place === unplaced ? recorder : map.hosts[spot.place];
  if (recorder === undefined || seat === undefined) return doubts.clockUnmeasured;
  const open =
    toolOpen(map.historyOf(recorder.place), atMs, errMs) || toolOpen(map.historyOf(seat.place), atMs, errMs);
  return (
    (recorder.offsetMs === null ? doubts.clockUnmeasured : 0) |
    (recorder.reportsLocks && seat.reportsLocks ? 0 : doubts.locksUnreported) |
    (seat.carried ? doubts.carried : 0) |
    (spot.relayed ? doubts.relayed : 0) |
    (open ? doubts.supportTool : 0)
  );
}

/**
 * Records of session logs in columns: 28 bytes each, so that a year of a large firm fits into memory and is walked
 * without making objects. Rows may come in any order and more than once.
 */

/** What a record says, in the order in which records of one moment are read: what ends before what begins. */
export const kinds = {
  logoff: 0,
  disconnect: 1,
  lock: 2,
  /** Logons that no one types: service, scheduled task, network. */
  machineLogon: 3,
  /** The computer signs in by itself at start. */
  autologon: 4,
  /** The computer signs the last user in again after an update. */
  restartSignOn: 5,
  consoleLogon: 6,
  consoleReconnect: 7,
  remoteLogon: 8,
  remoteReconnect: 9,
  unlock: 10,
  elevation: 11,
  badge: 12,
} as const;

/** Where a remote record came from: a place's number, or one of these. */
export const sources = { console: -1, nowhereKnown: -2 } as const;

/** Bits of a record. */
export const flags = {
  /** The address belongs to a VPN, a hosting range, a proxy or many users at once. */
  hiddenSource: 1,
} as const;

export interface SessionLog {
  readonly atMs: Float64Array;
  /** Half the distance of the instants it may stand for, in seconds. */
  readonly spreadSeconds: Uint16Array;
  readonly login: Uint32Array;
  readonly host: Uint32Array;
  /** Number of the session's name; 0: none. */
  readonly session: Uint32Array;
  /** Place number, `sources.console`, or `sources.nowhereKnown` less the address's number. */
  readonly source: Int32Array;
  readonly kind: Uint8Array;
  readonly flag: Uint8Array;
  readonly length: number;
}

export interface LogRow {
  readonly atMs: number;
  readonly spreadSeconds?: number;
  readonly login: number;
  readonly host: number;
  readonly session: number;
  readonly source: number;
  readonly kind: number;
  readonly flag?: number;
}

/** Columns for `length` rows, all zero. */
export function newLog(length: number): SessionLog {
  return {
    atMs: new Float64Array(length),
    spreadSeconds: new Uint16Array(length),
    login: new Uint32Array(length),
    host: new Uint32Array(length),
    session: new Uint32Array(length),
    source: new Int32Array(length),
    kind: new Uint8Array(length),
    flag: new Uint8Array(length),
    length,
  };
}

export function writeRow(log: SessionLog, index: number, row: LogRow): void {
  log.atMs[index] = row.atMs;
  log.spreadSeconds[index] = row.spreadSeconds ?? 0;
  log.login[index] = row.login;
  log.host[index] = row.host;
  log.session[index] = row.session;
  log.source[index] = row.source;
  log.kind[index] = row.kind;
  log.flag[index] = row.flag ?? 0;
}

/** A log of its own out of these rows. */
export function logOf(rows: readonly LogRow[]): SessionLog {
  const log = newLog(rows.length);
  for (const [index, row] of rows.entries()) writeRow(log, index, row);
  return log;
}

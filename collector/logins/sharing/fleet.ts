/**
 * The same engine for a whole firm: every login's records in columns, assessed from cold in one pass, and one login
 * again as soon as a report brings something new about it. Nothing is kept between assessments but the records, so
 * that what is said today is what would be said from scratch.
 */
import { follow } from './follow.ts';
import { inOrder } from './order.ts';
import type { People } from './people.ts';
import type { SiteMap } from './places.ts';
import { type LogRow, newLog, type SessionLog, writeRow } from './record.ts';
import { capsOf, evidenceOf, whyOf } from './sentences.ts';
import type { SharingVerdict } from './types.ts';
import { type Judgement, judge } from './weigh.ts';

/** One login's answer without its sentences: a firm has tens of thousands. */
export type Brief = Pick<Judgement, 'label' | 'points'>;

export interface Fleet {
  /** Every login with a record, one after the other. */
  readonly assessAll: (tell: (login: number, brief: Brief) => void) => void;
  readonly assess: (login: number) => SharingVerdict;
  /** Takes in what a report brought; answers which logins it concerns. */
  readonly add: (rows: readonly LogRow[]) => readonly number[];
}

/** `peopleOf`: what is known around a login at the moment it is assessed. Logins are numbered from 0. */
export function openFleet(map: SiteMap, log: SessionLog, peopleOf: (login: number) => People): Fleet {
  const index = byLogin(log);
  const added = new Map<number, LogRow[]>();

  function judgeLogin(login: number): Judgement {
    const extra = added.get(login) ?? [];
    const kept = index.rowsOf(login);
    const own = extra.length === 0 ? log : joined(log, kept, extra);
    const rows = extra.length === 0 ? kept : Array.from({ length: own.length }, (_, row) => row);
    return judge(map, follow(map, own, inOrder(map, own, rows)), peopleOf(login));
  }

  return {
    assessAll: tell => {
      const logins = Math.max(index.logins, ...[...added.keys()].map(login => login + 1));
      for (let login = 0; login < logins; login++) {
        if (!index.has(login) && !added.has(login)) continue;
        const { label, points } = judgeLogin(login);
        tell(login, { label, points });
      }
    },
    assess: login => {
      const judgement = judgeLogin(login);
      return {
        label: judgement.label,
        confidence: judgement.points,
        evidence: evidenceOf(map, judgement),
        why: whyOf(judgement),
        caps: capsOf(judgement),
      };
    },
    add: rows => {
      for (const row of rows) {
        const before = added.get(row.login);
        if (before === undefined) added.set(row.login, [row]);
        else before.push(row);
      }
      return [...new Set(rows.map(row => row.login))];
    },
  };
}

interface LoginIndex {
  readonly logins: number;
  readonly has: (login: number) => boolean;
  readonly rowsOf: (login: number) => readonly number[];
}

/** Rows grouped by login, in order of arrival: a counting sort. */
function byLogin(log: SessionLog): LoginIndex {
  let logins = 0;
  for (const login of log.login) logins = Math.max(logins, login + 1);
  const starts = new Uint32Array(logins + 1);
  for (const login of log.login) starts[login + 1] = (starts[login + 1] as number) + 1;
  for (let login = 0; login < logins; login++)
    starts[login + 1] = (starts[login + 1] as number) + (starts[login] as number);
  const next = starts.slice();
  const order = new Uint32Array(log.length);
  for (let row = 0; row < log.length; row++) {
    const login = log.login[row] as number;
    const at = next[login] as number;
    order[at] = row;
    next[login] = at + 1;
  }
  const has = (login: number) => login < logins && starts[login] !== starts[login + 1];
  const rowsOf = (login: number) =>
    login < logins ? Array.from(order.subarray(starts[login], starts[login + 1])) : [];
  return { logins, has, rowsOf };
}

function joined(log: SessionLog, rows: readonly number[], extra: readonly LogRow[]): SessionLog {
  const all = newLog(rows.length + extra.length);
  for (const [at, row] of rows.entries())
    writeRow(all, at, {
      atMs: log.atMs[row] as number,
      spreadSeconds: log.spreadSeconds[row] as number,
      login: log.login[row] as number,
      host: log.host[row] as number,
      session: log.session[row] as number,
      source: log.source[row] as number,
      kind: log.kind[row] as number,
      flag: log.flag[row] as number,
    });
  for (const [at, row] of extra.entries()) writeRow(all, rows.length + at, row);
  return all;
}

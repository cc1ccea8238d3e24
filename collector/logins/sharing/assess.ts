/**
 * "More than one person used this login", from its sessions alone: the front door for one login. It promises to say
 * "shared" only where two facts stand that one person cannot produce, each with its error bars, and to say "cannot
 * tell" where the records cannot. Labels and remarks of the input never reach it (read.ts). Pure; anyone may import it.
 */

import type { Presence } from './acts.ts';
import { follow } from './follow.ts';
import { mapOf, type ScenarioMap } from './hosts.ts';
import { inOrder, trueMs } from './order.ts';
import { onlyDigits, type People, shiftOf } from './people.ts';
import { type LogRow, logOf, type SessionLog } from './record.ts';
import { rowsOf } from './rows.ts';
import { capsOf, evidenceOf, whyOf } from './sentences.ts';
import { zoneOffsetMs } from './time.ts';
import type { Scenario, SharingVerdict } from './types.ts';
import { judge } from './weigh.ts';

export function assessSharing(scenario: Scenario): SharingVerdict {
  const map = mapOf(scenario);
  const rows = rowsOf(scenario, map);
  const log = logOf(rows);
  const judgement = judge(map, presenceOf(map, log, rows, 0), peopleOf(scenario, map, log, rows));
  return {
    label: judgement.label,
    confidence: judgement.points,
    evidence: evidenceOf(map, judgement),
    why: whyOf(judgement),
    caps: capsOf(judgement),
  };
}

function presenceOf(
  map: ScenarioMap,
  log: SessionLog,
  rows: readonly LogRow[],
  login: number,
  untilMs = 0,
): Presence {
  const own = rows.flatMap((row, index) => (row.login === login ? [index] : []));
  return follow(map, log, inOrder(map, log, own), untilMs);
}

function peopleOf(scenario: Scenario, map: ScenarioMap, log: SessionLog, rows: readonly LogRow[]): People {
  const { owner } = scenario.account;
  const computers = scenario.roster.flatMap(({ name, workstation }) => {
    const place = workstation === undefined ? null : map.placeOf(workstation);
    return place === null ? [] : [{ place, own: name === owner }];
  });
  const own = new Set(computers.filter(one => one.own).map(one => one.place));
  return {
    owned: owner !== null,
    shifts: scenario.roster.flatMap(({ shift, desk }) => {
      const read =
        shift === undefined ? null : shiftOf(shift, desk === undefined ? null : placesIn(desk, map));
      return read === null ? [] : [read];
    }),
    othersComputers: new Set(computers.map(one => one.place).filter(place => !own.has(place))),
    otherLoginAt: othersIn(map, log, rows),
    readings: readingsOf(scenario, map),
  };
}

function placesIn(desk: string, map: ScenarioMap): readonly number[] {
  return [desk, ...desk.split(/[/,;|\s]+/)].flatMap(name => map.placeOf(name) ?? []);
}

function othersIn(map: ScenarioMap, log: SessionLog, rows: readonly LogRow[]): People['otherLoginAt'] {
  const others = [...new Set(rows.map(row => row.login))].filter(login => login !== 0);
  const lastMs = rows.reduce((last, _, index) => Math.max(last, trueMs(map, log, index)), 0);
  const presences = others.map(login => presenceOf(map, log, rows, login, lastMs));
  return (place, atMs) =>
    presences.some(({ spans }) =>
      spans.some(span => !span.remote && span.place === place && span.startMs <= atMs && atMs <= span.endMs),
    );
}

/**
 * A workstation's own clock written with a Z may mean its wall clock or universal time. Shifts are read both ways; a
 * way in which one person's hours hold everything wins (strands.ts).
 */
function readingsOf({ events }: Scenario, map: ScenarioMap): People['readings'] {
  const zoned = (atMs: number, place: number) =>
    onlyDigits(atMs + zoneOffsetMs(atMs, map.hosts[place]?.zone ?? 'UTC'));
  const zonesKnown = events.some(event => event.t === undefined);
  return zonesKnown ? [zoned] : [onlyDigits, zoned];
}

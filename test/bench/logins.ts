/**
 * `node test/bench/logins.ts`: every login of a large firm from cold, and one login again after a new report, beside a
 * plain scan of the same rows: absolute figures differ from machine to machine, the ratio is what counts.
 */
import { assessAccount } from '#collector/logins/naming/assess.ts';
import { loadLexicon } from '#collector/logins/naming/lexicon.ts';
import { prepareRoster } from '#collector/logins/naming/roster.ts';
import { openFleet } from '#collector/logins/sharing/fleet.ts';
import { peopleUnknown } from '#collector/logins/sharing/people.ts';
import { type Host, noHistory, type SiteMap } from '#collector/logins/sharing/places.ts';
import { travelByPlan } from '#collector/logins/sharing/plan.ts';
import { kinds, newLog, type SessionLog, sources, writeRow } from '#collector/logins/sharing/record.ts';
import type { SharingLabel } from '#collector/logins/sharing/types.ts';

const sessions = Number(process.env['BENCH_SESSIONS'] ?? 2_000_000);
const logins = Number(process.env['BENCH_LOGINS'] ?? 60_000);
const devices = Number(process.env['BENCH_DEVICES'] ?? 10_000);
const rowsPerSession = 4;
const [dayMs, minuteMs] = [86_400_000, 60_000];
const startMs = Date.UTC(2026, 0, 5);

const given = 'Ana Luis Mia Elif Mert Jane Tom Kim Priya Omar'.split(' ');
const family = 'Ruiz Kaya Smith Lee Nair Haddad Berg Novak'.split(' ');

/** A small generator with a seed (mulberry32): the same firm every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function firm(): SiteMap {
  const spots = Array.from({ length: devices }, (_, at) => ({
    site: `site ${Math.floor(at / 200)}`,
    floor: Math.floor(at / 50) % 4,
    room: `room ${at % 50}`,
  }));
  const hosts = spots.map(
    ({ site }, place): Host => ({
      name: `PC-${place}`,
      place,
      offsetMs: (place % 7) * 1000,
      errMs: 2000,
      reportsLocks: place % 20 !== 0,
      carried: place % 10 === 3,
      site,
      zone: 'UTC',
    }),
  );
  return { hosts, ...travelByPlan(spots, () => 1_500_000), historyOf: () => noHistory };
}

/** People who go from room to room, a few shared logins, some from afar; rows lie as they arrive, device by device. */
function records(): SessionLog {
  const random = seeded(7);
  const log = newLog(sessions * rowsPerSession);
  for (let session = 0; session < sessions; session++) {
    // One login in two hundred is everybody's and has twenty times the sessions.
    const busy = random() < 0.1;
    const login = busy ? Math.floor(random() * (logins / 200)) * 200 : Math.floor(random() * logins);
    const home = (login * 17) % devices;
    const host = (home + Math.floor(random() * 6)) % devices;
    const atMs = startMs + Math.floor(random() * 90) * dayMs + (480 + Math.floor(random() * 540)) * minuteMs;
    const remote = random() < 0.05;
    const row = { login, host, session: session + 1, source: remote ? home : sources.console };
    const at = session * rowsPerSession;
    writeRow(log, at, { ...row, atMs, kind: remote ? kinds.remoteLogon : kinds.consoleLogon });
    writeRow(log, at + 1, { ...row, atMs: atMs + 9 * minuteMs, kind: kinds.lock });
    writeRow(log, at + 2, { ...row, atMs: atMs + 14 * minuteMs, kind: kinds.unlock });
    writeRow(log, at + 3, { ...row, atMs: atMs + 30 * minuteMs, kind: kinds.logoff });
  }
  return log;
}

function seconds(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const used = process.cpuUsage(from);
  return (used.user + used.system) / 1e6;
}

const map = firm();
const log = records();
const columns = Object.values(log)
  .filter(one => typeof one === 'object')
  .reduce((sum: number, one) => sum + one.byteLength, 0);
console.log(`${sessions} sessions, ${log.length} rows, ${(columns / 1e6).toFixed(0)} MB in columns`);

let seen = 0;
const read = seconds(() => {
  for (let row = 0; row < log.length; row++)
    seen +=
      (log.atMs[row] as number) +
      (log.login[row] as number) +
      (log.host[row] as number) +
      (log.session[row] as number) +
      (log.source[row] as number) +
      (log.kind[row] as number);
});
const scan = seconds(() => {
  // By login and time: the least that any answer must do.
  const order = Uint32Array.from({ length: log.length }, (_, row) => row).sort(
    (a, b) =>
      (log.login[a] as number) - (log.login[b] as number) ||
      (log.atMs[a] as number) - (log.atMs[b] as number),
  );
  for (const row of order) seen += (log.kind[row] as number) + (log.host[row] as number);
});
const told = new Map<SharingLabel, number>();
const people = peopleUnknown(true);
let fleet = openFleet(map, log, () => people);
const cold = seconds(() => {
  fleet = openFleet(map, log, () => people);
  fleet.assessAll((_login, { label }) => told.set(label, (told.get(label) ?? 0) + 1));
});
console.log(
  `from cold: ${cold.toFixed(1)} s of processor (${[...told].map(([label, n]) => `${n} ${label}`).join(', ')})`,
);
console.log(`plain scan as the rows lie: ${read.toFixed(2)} s; ratio ${(cold / read).toFixed(0)}`);
console.log(
  `plain scan in order: ${scan.toFixed(1)} s; ratio ${(cold / scan).toFixed(1)} (check ${seen > 0})`,
);

const times: number[] = [];
for (let login = 0; login < 2000; login++) {
  const host = (login * 17) % devices;
  const from = performance.now();
  const touched = fleet.add([
    {
      atMs: startMs + 91 * dayMs,
      login,
      host,
      session: sessions + login,
      source: sources.console,
      kind: kinds.unlock,
    },
  ]);
  for (const one of touched) fleet.assess(one);
  times.push(performance.now() - from);
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] as number).toFixed(2);
console.log(
  `one login again: median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, at most ${at(0.9999)} ms`,
);
console.log(`resident at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

// And the names of as many logins, against a register of forty people.
const lexicon = loadLexicon();
const people60 = Array.from({ length: 40 }, (_, n) => ({
  id: `p${n}`,
  name: `${given[n % given.length]} ${family[n % family.length]}`,
  given: given[n % given.length] ?? '',
  family: family[n % family.length] ?? '',
  email: null,
  kind: 'employee',
  employeeNumber: String(4000 + n),
}));
const roster = {
  firmId: 'f',
  firmName: 'Main Street Clinic',
  emailDomain: null,
  msp: null,
  people: people60,
};
let flagged = 0;
const naming = seconds(() => {
  const prepared = prepareRoster(roster, lexicon);
  for (let n = 0; n < logins; n++) {
    const person = people60[n % people60.length];
    const name =
      n % 3 === 0
        ? `${person?.given.slice(0, 1)}${person?.family}`
        : n % 3 === 1
          ? `room${n % 500}`
          : `svc-app${n % 90}`;
    const { flag } = assessAccount(
      {
        name: name.toLowerCase(),
        displayName: null,
        description: null,
        sid: null,
        uid: 1000 + (n % 500),
        os: 'linux',
        enabled: true,
        passwordNeverExpires: null,
        passwordAgeDays: 30,
        lastLogonDays: 1,
        devicesPresent: 1,
        interactiveDevices30d: 1,
        logonTypes30d: ['interactive'],
        managedBy: null,
      },
      prepared,
      [],
    );
    if (flag === true) flagged++;
  }
});
console.log(`${logins} names: ${naming.toFixed(1)} s of processor (${flagged} name nobody)`);

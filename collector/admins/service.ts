/**
 * Keeps up with whose the administrators' logins are: when a device says something new of its accounts or its logons,
 * and when the register changes. What comes of it is a fact like any other, so that rules judge it, drift shows it
 * and a rebuild gives the same. Devices are taken one after the other; a device that is waiting waits once.
 */
import type { FactName, FactOf } from '#proto/fact-names.ts';
import { readSetting } from '../access/store.ts';
import { type Device, listDevices } from '../devices/store.ts';
import { factsAsOf } from '../facts/evidence.ts';
import type { FactStates } from '../facts/states.ts';
import { clockSamples } from '../facts/store.ts';
import type { Ingest } from '../findings/ingest.ts';
import { faultOf, type Log } from '../log.ts';
import { type Lexicon, loadLexicon } from '../logins/naming/lexicon.ts';
import { prepareRoster } from '../logins/naming/roster.ts';
import { type KeptClaim, listPeople, standingClaims } from '../people/store.ts';
import type { Store } from '../store/db.ts';
import type { AdminLoginRow } from '../store/tables.ts';
import { claimCovers, eventRows, managedBy, mannersOf, typed } from './covers.ts';
import { nameLogin, type Register } from './naming.ts';
import { reviewedAccounts, reviewKey } from './reviewed.ts';
import { rosterOf } from './roster.ts';
import { loginKey, type SeenLogin, seenLogins } from './seen.ts';
import { clockOf, type DevicePlace, verdictOnUse } from './sessions.ts';
import {
  addEvents,
  eventsOf,
  forgetEventsBefore,
  type KeptLogin,
  listPlaces,
  loginsLike,
  loginsOf,
  saveLogins,
} from './store.ts';
import { factOf, loginOf, type Verdict, verdictOf, weigh } from './verdict.ts';

export interface AdminService {
  /** A device reported; does nothing while what it says of accounts and logons is as it was. */
  heard(deviceId: string, facts: FactStates): void;
  /** The register, a claim or a place changed, or a day has passed: all devices anew. */
  reassess(): Promise<void>;
  /** Resolves when no device waits. */
  settled(): Promise<void>;
}

const readFacts: readonly FactName[] = ['administrators', 'accounts', 'logonEvents', 'elevation'];
const dayMs = 86_400_000;
const mostRestMs = 500;
/** Sessions are weighed over this long, and events kept for twice that. */
const windowMs = 30 * dayMs;

interface Context {
  readonly register: Register;
  readonly claims: readonly KeptClaim[];
  readonly devices: ReadonlyMap<string, Device>;
  readonly places: Awaited<ReturnType<typeof listPlaces>>;
  /** Accounts in the review that was signed last; null before the first. */
  readonly reviewed: ReadonlySet<string> | null;
}

export function newAdminService(store: Store, ingest: Ingest, log: Log, now: () => number): AdminService {
  const heardDigests = new Map<string, string>();
  const waiting = new Set<string>();
  const locksRecorded = new Map<string, boolean>();
  let context: Promise<Context> | null = null;
  let lexicon: Lexicon | null = null;
  let running: Promise<void> | null = null;
  /** Somebody waits for all of it. */
  let hurried = false;

  async function loadContext(): Promise<Context> {
    lexicon ??= loadLexicon();
    const [firm, people, claims, devices, places, reviewed] = await Promise.all([
      readSetting(store.read, 'firm'),
      listPeople(store.read),
      standingClaims(store.read),
      listDevices(store.read),
      listPlaces(store.read),
      reviewedAccounts(store.read),
    ]);
    const prepared = prepareRoster(rosterOf(firm ?? '', people), lexicon);
    return {
      register: { prepared, people: new Map(people.map(person => [person.id, person])) },
      claims,
      devices: new Map(devices.map(device => [device.id, device])),
      places,
      reviewed,
    };
  }

  function wake(deviceId: string): void {
    waiting.add(deviceId);
    running ??= work();
  }

  async function work(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve));
    for (const deviceId of waiting) {
      waiting.delete(deviceId);
      const begun = now();
      try {
        await assess(deviceId);
      } catch (error) {
        log.error(
          { device: deviceId, fault: faultOf(error) },
          'the administrators of a device could not be assessed',
        );
      }
      // Reports go first: when many devices bring news at once, verdicts take a fifth of the time and no more.
      const restMs = Math.min(4 * Math.max(0, now() - begun), mostRestMs);
      if (!hurried && waiting.size > 0) await new Promise(resolve => setTimeout(resolve, restMs));
    }
    running = null;
    hurried = false;
  }

  async function assess(deviceId: string): Promise<void> {
    // New devices and their names come and go; the rest of the context only changes through `reassess`.
    context ??= loadContext();
    let known = await context;
    if (!known.devices.has(deviceId)) {
      context = loadContext();
      known = await context;
    }
    const device = known.devices.get(deviceId);
    const facts = (await factsAsOf(store.read, deviceId, now(), readFacts)).values;
    const administrators = facts.get('administrators') as FactOf<'administrators'> | undefined;
    if (device === undefined || administrators === undefined) return;
    const events = facts.get('logonEvents') as FactOf<'logonEvents'> | undefined;
    if (events !== undefined) await addEvents(store.write, eventRows(deviceId, events, now() - 2 * windowMs));
    locksRecorded.set(deviceId, events?.locksRecorded === true);
    const logins = seenLogins(
      administrators,
      (facts.get('accounts') as FactOf<'accounts'> | undefined) ?? null,
    );
    const elevation = facts.get('elevation') as FactOf<'elevation'> | undefined;
    const before = await loginsOf(store.read, deviceId);
    const like = await loginsLike(
      store.read,
      logins.map(login => login.account),
      logins.map(login => login.accountId),
    );
    const rows: FactOf<'adminLogins'>['logins'] = [];
    const saved: AdminLoginRow[] = [];
    for (const login of logins) {
      const kept = before.find(row => row.account_id === login.accountId && row.name === login.account);
      const verdict = await judge(known, device, login, like, elevation ?? null, events !== undefined);
      const row = {
        device_id: deviceId,
        account_id: login.accountId,
        name: login.account,
        account: JSON.stringify(login),
        verdict: JSON.stringify(verdict),
        first_seen_at: kept?.gone_at === null ? kept.first_seen_at : now(),
        last_seen_at: now(),
        gone_at: null,
      };
      saved.push(row);
      const owner = known.register.people.get(verdict.naming.ownerId ?? '');
      const reviewed = known.reviewed?.has(reviewKey(row)) ?? null;
      rows.push(factOf(row, login, verdict, owner, reviewed));
      wakeOthers(deviceId, login, kept, verdict, like);
    }
    for (const row of before)
      if (
        row.gone_at === null &&
        !logins.some(one => one.accountId === row.account_id && one.account === row.name)
      )
        saved.push({ ...row, gone_at: now() });
    await saveLogins(store.write, saved);
    await ingest.derive(deviceId, 'adminLogins', { logins: rows }, now());
  }

  /** Where the use of one name spans devices, the others hear of a new verdict too. */
  function wakeOthers(
    deviceId: string,
    login: SeenLogin,
    kept: KeptLogin | undefined,
    verdict: Verdict,
    like: readonly KeptLogin[],
  ): void {
    const was = kept === undefined ? null : verdictOf(kept);
    const same =
      was?.use.use === verdict.use.use && was.samePasswordDayDevices === verdict.samePasswordDayDevices;
    if (same) return;
    for (const row of like)
      if (row.device_id !== deviceId && loginKey(loginOf(row)) === loginKey(login))
        waiting.add(row.device_id);
  }

  async function judge(
    known: Context,
    device: Device,
    login: SeenLogin,
    like: readonly KeptLogin[],
    elevation: FactOf<'elevation'> | null,
    recorded: boolean,
  ): Promise<Verdict> {
    const key = loginKey(login);
    const alike = like.filter(row => row.device_id !== device.id && loginKey(loginOf(row)) === key);
    const accounts = [
      { deviceId: device.id, accountId: login.accountId },
      ...alike.map(row => ({ deviceId: row.device_id, accountId: row.account_id })),
    ];
    const events = await eventsOf(store.read, accounts, now() - windowMs);
    const own = events.filter(event => event.device_id === device.id);
    const naming = nameLogin(
      login,
      device.platform,
      {
        devices: 1 + new Set(alike.map(row => row.device_id)).size,
        usedDevices: new Set(events.filter(typed).map(event => event.device_id)).size,
        manners: mannersOf(events),
        managedBy: managedBy(login, elevation),
      },
      known.claims.filter(claim => claimCovers(claim, device.id, login)),
      known.register,
      now(),
    );
    // Without any use on record nobody has to be placed: a name like "root" is on every machine.
    const places =
      events.length === 0 ? [] : await placesOf(known, [device.id, ...alike.map(row => row.device_id)]);
    const use = verdictOnUse(events, places, { owned: naming.ownerId !== null });
    const others = alike.map(loginOf);
    return weigh(login, naming, use, recorded || own.length > 0 ? own : null, others);
  }

  async function placesOf(known: Context, deviceIds: readonly string[]): Promise<readonly DevicePlace[]> {
    return await Promise.all(
      [...new Set(deviceIds)].map(async deviceId => {
        const device = known.devices.get(deviceId);
        return {
          deviceId,
          name: device?.name ?? deviceId,
          place: known.places.find(place => place.device_id === deviceId) ?? null,
          clock: clockOf(await clockSamples(store.read, deviceId, 30)),
          locksRecorded: locksRecorded.get(deviceId) ?? false,
          portable: device?.device_class === 'portable',
        };
      }),
    );
  }

  return {
    heard(deviceId, facts) {
      const digest = readFacts.map(name => facts.get(name)?.digest ?? '').join(' ');
      if (heardDigests.get(deviceId) === digest) return;
      heardDigests.set(deviceId, digest);
      wake(deviceId);
    },
    async reassess() {
      context = null;
      await forgetEventsBefore(store.write, now() - 2 * windowMs);
      for (const device of await listDevices(store.read)) wake(device.id);
      hurried = true;
      while (running !== null) await running;
    },
    async settled() {
      hurried = running !== null;
      while (running !== null) await running;
    },
  };
}

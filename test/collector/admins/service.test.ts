/** From what devices report to whose each administrator's login is, as findings. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AdminService, newAdminService } from '#collector/admins/service.ts';
import { savePlace } from '#collector/admins/store.ts';
import { defaultIngestSettings, type Ingest, newIngest } from '#collector/findings/ingest.ts';
import { differsFromKept, rebuildDevice } from '#collector/findings/reassess.ts';
import { findingsOf } from '#collector/findings/store.ts';
import { newPerson, type PersonInput } from '#collector/people/person.ts';
import { addClaim, addPerson, updatePerson } from '#collector/people/store.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { Store } from '#collector/store/db.ts';
import { type FakeDevice, newDevice, observed, registerDevice } from '../../fake/device.ts';
import { onEveryStore } from '../../fake/stores.ts';

const start = Date.parse('2026-03-14T12:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const rulebook = loadRulebook();

onEveryStore('whose logins', open => {
  let store: Store;
  let ingest: Ingest;
  let admins: AdminService;
  let now = start;
  const errors: object[] = [];

  beforeEach(async () => {
    now = start;
    errors.length = 0;
    store = await open();
    ingest = newIngest(store, rulebook, defaultIngestSettings, (id, _moved, facts) =>
      admins.heard(id, facts),
    );
    const log = { info: () => {}, warn: () => {}, error: (what: object) => errors.push(what) };
    admins = newAdminService(store, ingest, log, () => now);
  });
  afterEach(() => {
    expect(errors).toEqual([]);
  });

  const join = async (name: string): Promise<FakeDevice> => {
    const device = newDevice();
    await registerDevice(store, device, { name });
    return device;
  };
  const person = (id: string, name: string, more: Partial<PersonInput> = {}) =>
    addPerson(store.write, newPerson({ id, name }, { side: 'firm', ...more }, start, 'jane@clinic.example'));
  interface Login {
    readonly account: string;
    readonly id: string;
    readonly displayName?: string;
    readonly passwordChangedAtMs?: number;
  }
  interface Act {
    readonly atMs: number;
    readonly kind: string;
    readonly account?: string;
    readonly accountId?: string;
    readonly session?: string;
    readonly manner?: string;
  }
  const report = async (device: FakeDevice, logins: readonly Login[], events: readonly Act[] = []) => {
    const administrators = logins.map(one => ({
      account: one.account,
      id: one.id,
      displayName: one.displayName ?? '',
      enabled: true,
      principal: 'user',
      origin: 'local',
      roads: [{ kind: 'group', via: 'sudo' }],
    }));
    const accounts = logins.map(one => ({
      name: one.account,
      id: one.id,
      canLogIn: true,
      builtIn: '',
      ...(one.passwordChangedAtMs === undefined ? {} : { passwordChangedAtMs: one.passwordChangedAtMs }),
    }));
    await ingest.receive(
      device.id,
      device.next(
        [
          observed('administrators', { administrators }, now),
          observed('accounts', { accounts }, now),
          observed('logonEvents', { events, locksRecorded: true, truncated: false }, now),
        ],
        now,
      ),
      now,
    );
    await admins.settled();
  };
  const outcome = async (device: FakeDevice, rule: string) =>
    (await findingsOf(store.read, device.id)).get(rule);

  it('names a login by the register, and asks about one that reads like a name on no list', async () => {
    await person('p1', 'Elif Kaya', { email: 'ekaya@clinic.example' });
    const front = await join('FRONT-1');
    await report(front, [{ account: 'ekaya', id: '1001', displayName: 'Elif Kaya' }]);
    expect(await outcome(front, 'ADM-01')).toMatchObject({ outcome: 'pass' });
    await report(front, [
      { account: 'ekaya', id: '1001', displayName: 'Elif Kaya' },
      { account: 'frontdesk', id: '1002', displayName: 'Front Desk' },
    ]);
    const finding = await outcome(front, 'ADM-01');
    expect(finding).toMatchObject({ outcome: 'fail' });
    expect(finding?.offenders.join()).toContain('frontdesk');
    expect(finding?.offenders.join()).not.toContain('ekaya');
  });

  it("turns a person's departure into findings at once, with no new report", async () => {
    await person('p1', 'Elif Kaya', { email: 'ekaya@clinic.example' });
    const front = await join('FRONT-1');
    await report(front, [{ account: 'ekaya', id: '1001', displayName: 'Elif Kaya' }]);
    expect(await outcome(front, 'ADM-09')).toMatchObject({ outcome: 'pass' });
    now += hour;
    await updatePerson(store.write, 'p1', { ends_at: now - minute });
    await admins.reassess();
    expect(await outcome(front, 'ADM-09')).toMatchObject({ outcome: 'fail', since: now });
  });

  it('takes the word of the firm: a claim by identifier on one device, a service with somebody who answers for it', async () => {
    await person('p1', 'Elif Kaya');
    const front = await join('FRONT-1');
    const back = await join('BACK-1');
    for (const device of [front, back]) await report(device, [{ account: 'lab', id: '1001' }]);
    expect(await outcome(front, 'ADM-01')).toMatchObject({ outcome: 'fail' });
    const claim = {
      account_name: 'lab',
      made_at: now,
      made_by: 'jane@clinic.example',
      ended_at: null,
      ended_by: null,
    };
    await addClaim(store.write, {
      ...claim,
      id: 'c1',
      device_id: front.id,
      account_id: '1001',
      kind: 'service',
      person_id: 'p1',
      reason: 'runs the analyser',
    });
    now += minute;
    await admins.reassess();
    expect(await outcome(front, 'ADM-01')).toMatchObject({ outcome: 'pass' });
    expect(await outcome(back, 'ADM-01')).toMatchObject({ outcome: 'fail' });
  });

  it('sees a service login typed by hand', async () => {
    await person('p1', 'Elif Kaya');
    const front = await join('FRONT-1');
    const claim = {
      account_name: 'lab',
      made_at: now,
      made_by: 'jane@clinic.example',
      ended_at: null,
      ended_by: null,
    };
    await addClaim(store.write, {
      ...claim,
      id: 'c1',
      device_id: front.id,
      account_id: '1001',
      kind: 'service',
      person_id: 'p1',
      reason: 'runs the analyser',
    });
    await report(front, [{ account: 'lab', id: '1001' }]);
    expect(await outcome(front, 'ADM-14')).toMatchObject({ outcome: 'pass' });
    const typed = {
      atMs: now - hour,
      kind: 'logon',
      account: 'lab',
      accountId: '1001',
      session: '4',
      manner: 'interactive',
    };
    await report(front, [{ account: 'lab', id: '1001' }], [typed]);
    expect(await outcome(front, 'ADM-14')).toMatchObject({ outcome: 'fail' });
  });

  it('says that a name was used in two places at once, on both devices, and needs to know where they stand', async () => {
    const [front, exam] = [await join('FRONT-1'), await join('EXAM-2')];
    const login = [{ account: 'frontdesk', id: '1001' }];
    for (let i = 0; i < 3; i++) {
      now += minute;
      for (const device of [front, exam]) await report(device, login);
    }
    const acts = (device: 0 | 1): Act[] =>
      [1, 2, 3].map(n => ({
        atMs: now - n * hour + device * 5_000,
        kind: 'unlock',
        account: 'frontdesk',
        accountId: '1001',
        session: String(2 + device),
      }));
    await report(front, login, acts(0));
    await report(exam, login, acts(1));
    expect((await outcome(front, 'ADM-02'))?.outcome).not.toBe('fail');
    const place = { site: 'main', floor: '1', changed_at: now, changed_by: 'jane@clinic.example' };
    await savePlace(store.write, { ...place, device_id: front.id, room: 'front' });
    await savePlace(store.write, { ...place, device_id: exam.id, room: 'exam 2' });
    now += minute;
    await admins.reassess();
    for (const device of [front, exam]) {
      const finding = await outcome(device, 'ADM-02');
      expect(finding).toMatchObject({ outcome: 'fail' });
      expect(finding?.offenders.join()).toMatch(/FRONT-1|EXAM-2/);
    }
  });

  it('counts the computers on which one name got its password on the same day', async () => {
    const devices = await Promise.all(['A-1', 'A-2', 'A-3'].map(join));
    const login = { account: 'localadmin', id: '1001', passwordChangedAtMs: start - 40 * day };
    for (const device of devices) await report(device, [login]);
    for (const device of devices) expect(await outcome(device, 'ADM-11')).toMatchObject({ outcome: 'fail' });
  });

  it('follows an administrator that comes, goes and comes again', async () => {
    const front = await join('FRONT-1');
    await report(front, [{ account: 'frontdesk', id: '1002' }]);
    now += hour;
    await report(front, [{ account: 'root', id: '0' }]);
    expect((await outcome(front, 'ADM-01'))?.outcome).not.toBe('fail');
    now += hour;
    await report(front, [{ account: 'frontdesk', id: '1002' }]);
    expect(await outcome(front, 'ADM-01')).toMatchObject({ outcome: 'fail' });
  });

  it('is rebuilt from what was kept, to the letter', async () => {
    await person('p1', 'Elif Kaya');
    const front = await join('FRONT-1');
    await report(front, [{ account: 'frontdesk', id: '1002' }]);
    now += day;
    await report(front, [{ account: 'ekaya', id: '1001', displayName: 'Elif Kaya' }]);
    now += 5 * day;
    await ingest.passTime(now);
    const rebuilt = await rebuildDevice(store.read, rulebook, 'hipaa-2013', front.id, now);
    expect(await differsFromKept(store.read, rebuilt)).toBe(false);
    expect(rebuilt.changes.some(change => change.ruleId === 'ADM-01')).toBe(true);
  });
});

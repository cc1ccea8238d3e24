/**
 * Who is behind each admin login, in a real browser: a list of people with two bad lines, a proposed link confirmed and
 * its finding gone, a login that was used in two places at once on its timeline, the access review signed.
 */
import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import { newAdminService } from '#collector/admins/service.ts';
import { savePlace } from '#collector/admins/store.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { startBrowser } from '../fake/browser.ts';
import { startTestCollector, type TestCollector } from '../fake/collector.ts';
import { type FakeDevice, newDevice, observed, registerDevice } from '../fake/device.ts';
import { becomeOwnerAt, personAt } from './people.ts';
import { shoot } from './shots.ts';

const hour = 3_600_000;
const now = Date.now();
let collector: TestCollector;
let browser: Browser;
let page: Page;
let setupLink: string;
const front = newDevice();
const exam = newDevice();

const login = (account: string, id: string, displayName: string) => ({
  account,
  id,
  displayName,
  enabled: true,
  principal: 'user',
  origin: 'local',
  builtIn: '',
  roads: [{ kind: 'group', via: 'sudo' }],
});

/** Three times the screen of one is unlocked and five seconds later that of the other. */
const unlocks = (late: number) =>
  [2, 5, 8].flatMap(ago => [
    { atMs: now - ago * hour + late, kind: 'unlock', account: 'frontdesk', accountId: '1002', session: '3' },
    {
      atMs: now - ago * hour + late + hour / 2,
      kind: 'lock',
      account: 'frontdesk',
      accountId: '1002',
      session: '3',
    },
  ]);

beforeAll(async () => {
  collector = await startTestCollector();
  const { store } = collector;
  await registerDevice(store, front, { name: 'FRONT-1', enrolledAt: now - 9 * hour });
  await registerDevice(store, exam, { name: 'EXAM-2', enrolledAt: now - 9 * hour });
  const place = { site: 'main', floor: '1', changed_at: now, changed_by: 'jane@clinic.example' };
  await savePlace(store.write, { ...place, device_id: front.id, room: 'front' });
  await savePlace(store.write, { ...place, device_id: exam.id, room: 'exam 2' });
  const ingest = newIngest(store, loadRulebook(), defaultIngestSettings, (id, _moved, facts) =>
    admins.heard(id, facts),
  );
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const admins = newAdminService(store, ingest, log, Date.now);
  const report = async (device: FakeDevice, at: number, late: number) => {
    const administrators = [login('ekaya', '1001', 'Elif Kaya'), login('frontdesk', '1002', '')];
    const events = { events: unlocks(late), locksRecorded: true, oldestRecordAtMs: now - 40 * hour };
    const answers = [observed('administrators', { administrators }, at), observed('logonEvents', events, at)];
    await ingest.receive(device.id, device.next(answers, at), at);
  };
  for (const minutes of [4, 3, 2, 1]) {
    await report(front, now - minutes * 60_000, 0);
    await report(exam, now - minutes * 60_000, 5_000);
  }
  await admins.settled();
  await admins.reassess();
  const token = await makeSetupLink(store.write, { now: Date.now, random: randomBytes });
  setupLink = `${collector.running.consoleUrl}/setup/${token}`;
  browser = await startBrowser();
  ({ page } = await personAt(browser));
  await becomeOwnerAt(page, setupLink, {
    firm: 'Main Street Clinic',
    name: 'Jane Smith',
    email: 'jane@clinic.example',
  });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

describe('admin logins', () => {
  it('says in its first sentence who holds the keys and which login names nobody', async () => {
    await page.getByRole('link', { name: 'Admin logins' }).click();
    await page
      .getByText(/2 logins can act as administrator on 2 computers: 2 name nobody and 1 was used/)
      .waitFor();
    await shoot(page, 'admin-logins');
  });

  it('takes a list of people line by line, and names the bad ones', async () => {
    await page.getByRole('link', { name: 'People', exact: true }).first().click();
    await page
      .getByLabel('or paste it')
      .fill(
        'name,email,start\nElif Kaya,ekaya@clinic.example,2024-05-01\nTom Roe,not an address,\nAna Ruiz,ana@clinic.example,03/04/2026\nKim Lee,,\n',
      );
    await page.getByRole('button', { name: 'Show what would happen' }).click();
    await page.getByText('2 new, 0 changed, 2 lines refused.').waitFor();
    await page.getByText(/Line 3 \(Tom Roe\): .*no e-mail address/).waitFor();
    await page.getByText(/Line 4 \(Ana Ruiz\): .*2026-03-14/).waitFor();
    await page.getByRole('button', { name: 'Take over 2 lines' }).click();
    await page.getByText('Done: 2 new').waitFor();
  });

  it('proposes whose a login is; a click keeps it, and its finding goes', async () => {
    await page.getByText(/ekaya on .* is probably Elif Kaya/).waitFor();
    await shoot(page, 'people');
    await page.getByRole('button', { name: 'Yes, Elif Kaya’s' }).click();
    await page.getByText('Kept: ekaya is Elif Kaya’s.').waitFor();
    await page.getByRole('link', { name: 'Admin logins' }).first().click();
    await page.getByText(/1 names nobody and 1 was used/).waitFor();
    await page.goto(`${collector.running.consoleUrl}/findings/${front.id}/ADM-01`);
    await page
      .getByText(/frontdesk:/)
      .first()
      .waitFor();
    const offenders = await page.evaluate(async path => {
      const answer = await fetch(path, { credentials: 'same-origin' });
      return ((await answer.json()) as { offenders: string[] }).offenders;
    }, `/api/findings/${front.id}/ADM-01`);
    expect(offenders.join()).toContain('frontdesk');
    expect(offenders.join()).not.toContain('ekaya');
  });

  it('says of several logins at once what they are', async () => {
    await page.goto(`${collector.running.consoleUrl}/admin-logins`);
    await page.getByRole('checkbox', { name: /frontdesk/ }).check();
    await page.getByLabel('They are a service').check();
    await page.getByLabel('Who answers for it?').selectOption({ label: 'Kim Lee' });
    await page.getByLabel('What is it for?').fill('drives the sign');
    await page.getByRole('button', { name: 'Say so' }).click();
    await page
      .getByText(/drives the sign/)
      .first()
      .waitFor();
  });

  it('draws a login across computers, and marks where it was in two places at once', async () => {
    await page.goto(`${collector.running.consoleUrl}/admin-logins?show=all`);
    await page.getByRole('link', { name: 'Timeline of frontdesk' }).click();
    await page.getByRole('listitem').filter({ hasText: 'FRONT-1, then EXAM-2 5 s later' }).first().waitFor();
    await page.getByText(/FRONT-1: its record goes back to/).waitFor();
    await shoot(page, 'login-timeline');
  });

  it('is looked through and signed', async () => {
    await page.goto(`${collector.running.consoleUrl}/access-review`);
    await page.getByText(/4 logins can act as administrator. Look through them and sign./).waitFor();
    await shoot(page, 'access-review');
    await page.getByLabel(/^Note/).fill('Asked at the front desk.');
    await page.getByRole('button', { name: 'I looked through it: sign' }).click();
    await page.getByText('nothing has changed since the list was signed').waitFor();
    await page.getByText(/by jane@clinic.example: 4 logins. Asked at the front desk./).waitFor();
    await page.goto(`${collector.running.consoleUrl}/findings/${front.id}/ADM-13`);
    await page.getByText('Pass').first().waitFor();
  });

  it('takes the place of a computer', async () => {
    await page.goto(`${collector.running.consoleUrl}/devices/${front.id}`);
    await page.getByLabel('Room').fill('front desk');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Kept.', { exact: true }).waitFor();
  });
});

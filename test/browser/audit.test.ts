/** The audit trail in a real browser: what a person did stands there, opens to its proof, and is found by search. */
import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { startBrowser } from '../fake/browser.ts';
import { startTestCollector, type TestCollector } from '../fake/collector.ts';
import { newDevice, observed, registerDevice } from '../fake/device.ts';
import { becomeOwnerAt, personAt } from './people.ts';
import { shoot } from './shots.ts';

let collector: TestCollector;
let browser: Browser;
let page: Page;
const front = newDevice();

beforeAll(async () => {
  collector = await startTestCollector();
  await registerDevice(collector.store, front, { name: 'FRONT-1', enrolledAt: Date.now() - 3_600_000 });
  const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
  browser = await startBrowser();
  ({ page } = await personAt(browser));
  await becomeOwnerAt(page, `${collector.running.consoleUrl}/setup/${token}`, {
    firm: 'Main Street Clinic',
    name: 'Jane Smith',
    email: 'jane@clinic.example',
  });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
});

describe('the audit trail', () => {
  it('shows who did what, newest first', async () => {
    await page.goto(`${collector.running.consoleUrl}/devices/${front.id}`);
    await page.getByText('FRONT-1').first().waitFor();
    await page.getByRole('link', { name: 'Audit trail' }).first().click();
    await page.getByText(/4 acts on record/).waitFor();
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows.map(row => row.replaceAll(/\s+/g, ' ').replace(/^.*?20\d\d, \S+ \S+ /, ''))).toEqual([
      expect.stringContaining('Jane Smith Looked at evidence FRONT-1'),
      expect.stringContaining('Jane Smith Signed in'),
      expect.stringContaining('Jane Smith Set the console up'),
      expect.stringContaining('The collector The collector started'),
    ]);
    await shoot(page, 'audit');
  });

  it('opens an entry to the proof that it stands in the log', async () => {
    await page.getByRole('link', { name: 'Proof of 3' }).click();
    await page.getByRole('heading', { name: 'It stands in the log' }).waitFor();
    await page.getByText('"type": "evidence.read"').waitFor();
    await shoot(page, 'audit-entry');
  });

  it('is searched by what was done, with the keyboard alone', async () => {
    await page.getByRole('link', { name: 'Audit trail' }).first().click();
    await page.getByLabel('What', { exact: true }).focus();
    await page.keyboard.type('Signed in');
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Found, newest first' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(page.url()).toContain('type=session.opened');
  });

  it('is searched by person and day, and taken out as it was found', async () => {
    await page.getByRole('link', { name: 'Show everything' }).click();
    await page.getByLabel('Done by').selectOption({ label: 'The collector itself' });
    await page.getByLabel('From', { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: 'Found, newest first' }).waitFor();
    const actors = await page.locator('tbody td[data-title="Who"]').allTextContents();
    expect(new Set(actors)).toEqual(new Set(['The collector']));
    const pdf = await page.getByRole('link', { name: 'PDF' }).getAttribute('href');
    expect(pdf).toContain('actor=collector');
    expect(await page.getByLabel('About whom').locator('option').count()).toBeGreaterThan(1);
  });

  it('says in red when a computer was shown another trail than before, with both heads', async () => {
    const { ledger } = collector.running;
    const keptRoot = 'ab'.repeat(32);
    const shownRoot = 'cd'.repeat(32);
    const data = { keptSize: 900, keptRoot, keptIsOurs: true, shownSize: 870, shownRoot };
    await collector.store.write
      .transaction()
      .execute(trx =>
        ledger.record(trx, [
          { type: 'ledger.disputed', by: { kind: 'device', id: front.id }, device: front.id, data },
        ]),
      );
    await page.goto(`${collector.running.consoleUrl}/audit`);
    const alarm = page.getByRole('alert');
    await alarm.getByText('This trail may have been written anew').waitFor();
    const said = (await alarm.textContent()) ?? '';
    expect(said).toContain('FRONT-1 holds to a head of 900 entries (abababababababab…)');
    expect(said).toContain('was shown a head of 870 entries (cdcdcdcdcdcdcdcd…)');
    await shoot(page, 'audit-disputed');
  });
});

describe('how long reports are kept', () => {
  it('is a page where old reports are proposed and approved, and the computer says what is gone and what is missing', async () => {
    const rulebook = loadRulebook();
    const { record } = collector.running.ledger;
    const ingest = newIngest(collector.store, rulebook, defaultIngestSettings, () => {}, record);
    const long = Date.parse('2018-05-02T09:00:00Z');
    const said = (at: number) => observed('automaticLogins', { logins: [], examined: ['gdm'] }, at);
    await ingest.receive(front.id, front.next([said(long)], long), long);
    await ingest.receive(front.id, front.next([said(long + 1000)], long + 1000), long + 1000);
    front.next([], long + 2000);
    await ingest.receive(front.id, front.next([said(long + 3000)], long + 3000), long + 3000);

    await page.getByRole('link', { name: 'Audit trail' }).first().click();
    await page.getByRole('link', { name: /How long reports are kept/ }).click();
    await page.getByText('2 reports are older now; nothing is deleted by itself.').waitFor();
    await page.getByRole('button', { name: 'Propose to delete these' }).click();
    const approve = page.getByRole('button', { name: 'Approve, and delete' });
    await approve.waitFor();
    expect(await approve.isDisabled()).toBe(true);
    await page.getByLabel(/I have looked at this list/).check();
    await shoot(page, 'retention');
    await approve.click();
    await page.getByText(/approved and deleted by Jane Smith/).waitFor();

    await page.goto(`${collector.running.consoleUrl}/devices/${front.id}`);
    await page.getByText(/The bodies of 2 reports, up to number 2, were deleted/).waitFor();
    await page.getByText('before report 4, which came').waitFor();
  });
});

/**
 * The main job from end to end, in a real browser: the real agent looks at this very machine, a real collector judges
 * it, the first owner signs in through the setup link, sees the machine, opens what fails, reads the evidence, goes
 * back to an earlier day. Screenshots of each page, narrow and wide, light and dark, are left in dist/screenshots.
 */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { startBrowser } from '../fake/browser.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { newDevice, observed, registerDevice } from '../fake/device.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';
import { becomeOwnerAt, personAt } from './people.ts';
import { shoot as shootPage } from './shots.ts';

const day = 86_400_000;
const now = Date.now();
const folder = temporaryFolder();
let collector: TestCollector;
let browser: Browser;
let agent: Started;
let page: Page;
let setupLink: string;

beforeAll(async () => {
  collector = await startTestCollector();
  await olderDevice();
  const enrolled = await runProgram('agent', ['enroll', await collector.token(), '--data', folder.path]);
  expect(enrolled.stderr).toBe('');
  agent = startProgram('agent', ['run', '--data', folder.path]);
  await agent.until(/report 1 is kept/);
  const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
  setupLink = `${collector.running.consoleUrl}/setup/${token}`;
  browser = await startBrowser();
  ({ page } = await personAt(browser));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await agent?.end('SIGTERM');
  await collector?.stop();
  folder.remove();
});

/** A computer that was encrypted three weeks ago and is not any more. */
async function olderDevice(): Promise<void> {
  const device = newDevice();
  await registerDevice(collector.store, device, { enrolledAt: now - 30 * day, name: 'EXAM-2' });
  const ingest = newIngest(collector.store, loadRulebook(), defaultIngestSettings, () => {});
  const disk = (protection: string, at: number) =>
    observed(
      'diskVolumes',
      {
        volumes: [{ mountPoints: ['/'], device: '/dev/sda2', filesystem: 'ext4', role: 'root', protection }],
      },
      at,
    );
  await ingest.receive(
    device.id,
    device.next([disk('encrypted', now - 20 * day)], now - 20 * day),
    now - 20 * day,
  );
  await ingest.receive(device.id, device.next([disk('clear', now - day)], now - day), now - day);
}

const shoot = (name: string) => shootPage(page, name);

describe('first light', () => {
  it('lets the first owner in through the setup link, and nobody else after', async () => {
    await page.goto(setupLink);
    await page.getByLabel('Name of the firm').fill('Smith Dental');
    await page.getByLabel('Your name').fill('Jane Smith');
    await page.getByLabel('Your e-mail address').fill('office@example.com');
    await page.getByRole('button', { name: 'Next' }).click();
    // A desk is no person: the form says so beside the field.
    await page.getByText('reads like the address of a desk').waitFor();
    await shoot('setup');
    await becomeOwnerAt(page, setupLink, {
      firm: 'Smith Dental',
      name: 'Jane Smith',
      email: 'jane@example.com',
    });
    await page.goto(setupLink);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
  });

  it('answers in its first sentence whether the firm is in control, and what got worse', async () => {
    await page.goto(collector.running.consoleUrl);
    await page.getByText(/0 of 2 computers/).waitFor();
    await page.getByText('Stored data is encrypted').first().waitFor();
    await shoot('overview');
  });

  it('shows this very machine', async () => {
    await page.getByRole('link', { name: 'Devices', exact: true }).click();
    await page.getByRole('link', { name: hostname(), exact: true }).first().click();
    await page.getByRole('heading', { name: hostname() }).waitFor();
    const os = /PRETTY_NAME="?([^"\n]+)/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
    await page.getByText(os).first().waitFor();
    await shoot('device');
    await page.goBack();
    await shoot('devices');
  });

  it('opens a failing finding and shows the evidence behind it', async () => {
    await page.getByRole('link', { name: 'Findings', exact: true }).click();
    await page.getByText(/something to fix/).waitFor();
    await shoot('findings');
    await page.goto(`${collector.running.consoleUrl}/findings?rule=ENC-01`);
    await page.getByRole('link', { name: 'EXAM-2' }).first().click();
    await page.getByRole('heading', { name: 'The main disk is encrypted' }).waitFor();
    await page.getByText('Why it matters').waitFor();
    await page.getByText('/dev/sda2').first().waitFor();
    await page.getByText('164.312(a)(2)(iv)').first().waitFor();
    await shoot('finding');
  });

  it('goes back to an earlier day, says that this is the past, and comes back', async () => {
    await page.getByText('As of:').click();
    await page
      .locator('input[type=datetime-local]')
      .fill(new Date(now - 19 * day).toISOString().slice(0, 16));
    await page.getByRole('button', { name: 'Show that moment' }).click();
    await page.getByText('You are looking at the past').waitFor();
    // The finding itself was a pass then.
    await page.locator('.finding-line').getByText('Pass').waitFor();
    await shoot('past');
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByText(/of 1 computer/).waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByText(/0 of 2 computers/).waitFor();
  });

  it('is worked by keyboard alone', async () => {
    await page.goto(collector.running.consoleUrl);
    await page.getByText(/0 of 2 computers/).waitFor();
    const visited: string[] = [];
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab');
      visited.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const seen = getComputedStyle(element).outlineStyle !== 'none';
          return `${element.textContent?.trim()} ${seen ? '' : '(no visible focus)'}`.trim();
        }),
      );
    }
    expect(visited.join(' | ')).not.toContain('no visible focus');
    expect(visited[0]).toMatch(/skip/i);
    await page.getByRole('link', { name: 'Findings', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/something to fix/).waitFor();
  });

  it('hears of a change without being asked', async () => {
    await page.goto(`${collector.running.consoleUrl}/devices`);
    await page.getByText('EXAM-2').first().waitFor();
    const token = await collector.token({ admits: false });
    const other = temporaryFolder();
    await runProgram('agent', ['enroll', token, '--data', other.path]);
    other.remove();
    await page.getByRole('button', { name: `Admit ${hostname()}` }).waitFor();
  });

  it('fetches nothing from anywhere else', async () => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.goto(collector.running.consoleUrl);
    await page.getByText(/0 of 2 computers/).waitFor();
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter(url => !url.startsWith(collector.running.consoleUrl))).toEqual([]);
  });

  it('lets the owner out, and in again with the passkey alone', async () => {
    await page.getByText('Sign out').click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
    await shoot('sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('Sign out').waitFor();
  });
});

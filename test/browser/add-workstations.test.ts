/**
 * "How do I put it on a computer?", in a real browser: the owner makes a line, the real agent joins with it on this very
 * machine, and the page turns from waiting to "is here" and to first findings by itself, in less than a minute.
 */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import { startBrowser } from '../fake/browser.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';
import { becomeOwnerAt, personAt } from './people.ts';
import { shoot } from './shots.ts';

let collector: TestCollector;
let browser: Browser;
let page: Page;
const agents: Started[] = [];
const folders = [temporaryFolder(), temporaryFolder()] as const;
const url = (path: string) => `${collector.running.consoleUrl}${path}`;

beforeAll(async () => {
  collector = await startTestCollector();
  const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
  browser = await startBrowser();
  ({ page } = await personAt(browser));
  await becomeOwnerAt(page, url(`/setup/${token}`), {
    firm: 'Smith Dental',
    name: 'Jane Smith',
    email: 'jane@example.com',
  });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  for (const agent of agents) await agent.end('SIGTERM');
  await collector?.stop();
  for (const folder of folders) folder.remove();
});

const shownToken = async () => {
  const line = await page.locator('.command code').first().textContent();
  return /kh1_[\w-]+/.exec(line ?? '')?.[0] ?? '';
};

async function install(folder: string, token: string): Promise<void> {
  const enrolled = await runProgram('agent', ['enroll', token, '--data', folder]);
  expect(enrolled.stderr).toBe('');
  agents.push(startProgram('agent', ['run', '--data', folder]));
}

describe('adding workstations', () => {
  it('takes less than a minute from the button to first findings, without touching the page again', async () => {
    const began = Date.now();
    await page.getByRole('link', { name: 'Add workstations' }).click();
    await page.getByRole('heading', { name: 'Add workstations' }).waitFor();
    await shoot(page, 'add-form');
    await page.getByLabel(/admit it at once/).check();
    await page.getByRole('button', { name: 'Make the line to type' }).click();
    await page.getByText('Waiting for a computer to join.').waitFor();
    await install(folders[0].path, await shownToken());
    await page.getByText(`${hostname()} is here.`).waitFor();
    await page.getByText(/First findings are in: \d+ pass/).waitFor();
    const seconds = (Date.now() - began) / 1000;
    console.log(`From "Add workstations" to first findings: ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(60);
    await page.getByText('Used up').waitFor();
  });

  it('shows a line for each system, to copy, to scan, and as an answer file', async () => {
    await page.getByRole('button', { name: 'Make another' }).click();
    await page.getByLabel('For this many computers').fill('12');
    await page.getByLabel('From these networks only').fill('our office');
    await page.getByRole('button', { name: 'Make the line to type' }).click();
    await page.getByText('"our" is no network').waitFor();
    await page.getByLabel('From these networks only').fill('127.0.0.0/8, 192.168.10.0/24');
    await page.getByRole('button', { name: 'Make the line to type' }).click();
    await page.getByText('good for 12 computers').waitFor();
    const line = page.locator('.command code').first();
    for (const [system, starts] of [
      ['Windows', /^msiexec \/i keyholder-agent-\S+\.msi COLLECTOR=\S+ TOKEN=kh1_/],
      ['macOS', /sudo installer -pkg keyholder-agent-\S+\.pkg/],
      ['Debian, Ubuntu', /^sudo env KEYHOLDER_TOKEN=kh1_\S+ apt-get install/],
      ['Red Hat, Fedora', /^sudo env KEYHOLDER_TOKEN=kh1_\S+ dnf install/],
      ['Already installed', /^sudo keyholder-agent enroll kh1_/],
    ] as const) {
      await page.getByLabel(system).check();
      expect(await line.textContent()).toMatch(starts);
    }
    await page.getByLabel('Windows').check();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the line for Windows' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.textContent());
    await page.getByText('Carry it over with a camera').click();
    await page.getByRole('img', { name: 'The line for Windows, for a camera' }).waitFor();
    await page.getByText('the answer file').first().click();
    await page.getByText(/^# Joins a computer to the firm/).waitFor();
    await shoot(page, 'add-line');
  });

  it('lets the firm look at a computer before it counts, and take the line back', async () => {
    await install(folders[1].path, await shownToken());
    await page.getByText('1 of 12 computers have joined').waitFor();
    await page.getByRole('button', { name: `Admit ${hostname()}` }).waitFor();
    await shoot(page, 'add-pending');
    await page.getByRole('button', { name: `Admit ${hostname()}` }).click();
    await page.getByText(/First findings are in/).waitFor();
    const token = await shownToken();
    await page.getByRole('button', { name: /^Take back/ }).click();
    await page.getByText(/Taken back/).waitFor();
    const late = await runProgram('agent', ['enroll', token, '--again', '--data', folders[1].path]);
    expect(late.stderr).toMatch(/token_ended/);
  });

  it('is found again by its address, without the line', async () => {
    await page.goto(url('/add'));
    await page.locator('#tokens a').first().click();
    await page.getByText('The line itself was shown once').waitFor();
    await page.getByText(`${hostname()} is here. 1 computer joined.`).waitFor();
    expect(await page.content()).not.toContain('kh1_');
    await shoot(page, 'add-again');
  });
});

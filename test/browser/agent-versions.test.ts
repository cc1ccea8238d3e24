/**
 * A release at a real browser, from the vendor to a computer: the firm's keys are made, the release is imported, an
 * owner approves it with a passkey and the keyboard alone for one computer first, a real agent takes it and the page
 * shows it; then what is signed with the firm's key on another computer.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import { listDevices } from '#collector/devices/store.ts';
import { parseToken } from '#proto/token.ts';
import { type AgentBuilds, newAgentBuilds } from '../fake/agent-builds.ts';
import { startBrowser } from '../fake/browser.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { newDevice, registerDevice } from '../fake/device.ts';
import { handOut } from '../fake/handed-out.ts';
import { runProgram } from '../fake/process.ts';
import { keepRunning } from '../fake/rollout.ts';
import { day, newVendor } from '../fake/vendor.ts';
import { outOfReach } from './keyboard.ts';
import { becomeOwnerAt, personAt } from './people.ts';
import { shoot } from './shots.ts';

const now = Date.now();
const vendor = newVendor(now);
const place = temporaryFolder();
const passphrase = 'violet tractor sonata';
const at = (name: string) => join(place.path, name);
let collector: TestCollector;
let browser: Browser;
let page: Page;
let builds: AgentBuilds;
let service: ReturnType<typeof keepRunning> | null = null;

/** Where the key lives: no collector is there. */
const sign = (file: string) =>
  runProgram('collector', ['release', 'sign', at(file), '--key', at('keyholder-firm.key')], undefined, {
    KEYHOLDER_KEY_PASSPHRASE: passphrase,
  });

beforeAll(async () => {
  collector = await startTestCollector({ reportEverySeconds: 10 });
  await registerDevice(collector.store, newDevice(), { name: 'EXAM-2' });
  builds = newAgentBuilds(vendor.rootText);
  await publish();
  const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
  browser = await startBrowser();
  ({ page } = await personAt(browser));
  await becomeOwnerAt(page, `${collector.running.consoleUrl}/setup/${token}`, {
    firm: 'Linden Street Clinic',
    name: 'Jane Smith',
    email: 'jane@clinic.example',
  });
});

afterAll(async () => {
  await service?.stop();
  expect(collector.errors).toEqual([]);
  await browser?.close();
  await collector?.stop();
  builds?.remove();
  place.remove();
});

/** What the vendor publishes; its list is good for five days more. */
async function publish(): Promise<void> {
  const program = readFileSync(await builds.build('0.2.0'));
  const handedOut = handOut(vendor, now, program, { freshnessLifeMs: 5 * day });
  writeFileSync(at('keyholder-0.2.0.tar'), await handedOut.tar());
  for (const { name, text } of handedOut.documents) writeFileSync(at(name), text);
}

async function saved(press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const name = download.suggestedFilename();
  await download.saveAs(at(name));
  return name;
}

const press = async (name: string | RegExp) => {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
};
const line = (ring: string) =>
  page.getByRole('list', { name: 'Rings and 0.2.0' }).getByText(`${ring} `).first();

describe.runIf(process.platform === 'linux')('a release of the agent, in the console', () => {
  it('begins with the firm’s keys: a passkey approves, a file on a stick decides', async () => {
    await page.getByRole('link', { name: 'Devices', exact: true }).click();
    await page.getByRole('link', { name: /^Agent versions/ }).click();
    await page.getByText('The firm has no key for approvals yet').waitFor();
    await shoot(page, 'agent-versions-none');
    await press('Make the firm’s keys');
    await page.getByLabel('Jane Smith: Passkey').focus();
    await page.keyboard.press('Space');
    const make = page.getByRole('button', { name: 'Make the key and save it' });
    await page.getByLabel('A passphrase for the file').fill(passphrase);
    await page.getByLabel('The same passphrase again').fill('violet tractor sonatta');
    expect(await make.isDisabled()).toBe(true);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await shoot(page, 'agent-versions-passphrase');
    expect(await saved(() => press('Make the key and save it'))).toBe('keyholder-firm.key');
    await page.getByText('Write down what computers are told to trust').waitFor();
    const digest = await page.locator('.steps code').last().textContent();
    await shoot(page, 'agent-versions-first-keys');
    await page.getByLabel('The file lies on two sticks').focus();
    await page.keyboard.press('Space');
    await press('Let these keys count');
    await page.getByText('Jane Smith’s passkey “Passkey”').waitFor();
    // A computer that joins from now on pins the very root that the page worked out.
    const words = ['--data', collector.folder, '--address', collector.address, '--admit', '--quiet'];
    const token = (await runProgram('collector', ['invite', ...words])).stdout.trim();
    expect(Buffer.from(parseToken(token).firmRootSha256 ?? []).toString('hex')).toBe(digest);
    const agent = await builds.build('0.1.0');
    await promisify(execFile)(agent, ['enroll', token, '--data', at('agent')]);
    service = keepRunning(agent, at('agent'), []);
  });

  it('imports what the vendor handed out, and says that the vendor’s list runs out soon', async () => {
    const file = page.getByLabel('Import a release');
    await file.setInputFiles({ name: 'notes.tar', mimeType: '', buffer: randomBytes(10_000_000) });
    await page.getByText('This is no release, or it broke off on its way here.').waitFor();
    await file.setInputFiles(at('keyholder-0.2.0.tar'));
    await page.getByText(/^Release 0\.2\.0 is here, for linux-/).waitFor();
    await page.getByText('These are the first keys of a vendor that this collector sees.').waitFor();
    await page.getByRole('heading', { name: '0.2.0 current' }).waitFor();
    await shoot(page, 'agent-versions-imported');
    await file.setInputFiles(at('freshness.json'));
    await page.getByText(/^The vendor’s fresh list is here, good until/).waitFor();
    await page.getByText('Better.').waitFor();
    await page.getByText(/The vendor’s list of current releases runs out on/).waitFor();
    await page.getByText('all every computer: not approved.').waitFor();
  });

  it('is approved for one computer first, by passkey and keyboard, and that computer takes it', {
    timeout: 240_000,
  }, async () => {
    const computer = (await listDevices(collector.store.read)).find(one => one.name !== 'EXAM-2');
    await page.getByText('Make a ring').click();
    const form = page.getByRole('form', { name: 'Make a ring' });
    await form.getByLabel('Its name').fill('first');
    await form.getByLabel(computer?.name ?? '').check();
    await form.getByRole('button', { name: 'Make the ring' }).click();
    await line('first').waitFor();
    await press('Approve 0.2.0 for the ring all');
    await page.getByText('No computer of the ring "first" runs 0.2.0 yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve with your passkey' }).isDisabled()).toBe(true);
    await shoot(page, 'agent-versions-too-early');
    await press('Leave it');
    await press('Approve 0.2.0 for the ring first');
    await page.getByText(`You sign approval number 1, for 1 computer: ${computer?.name}.`).waitFor();
    await press('Approve with your passkey');
    await page.getByText(/first 1 computer: approved until .* by jane@clinic\.example/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      '0.2.0 for the ring first',
    );
    // Nobody reloads the page: it says by itself what the computer does.
    await page.getByText(/first 1 computer: .*; 1 runs it\./).waitFor({ timeout: 120_000 });
    await page.getByText(/^Changed by itself,/).waitFor();
    await shoot(page, 'agent-versions-runs');
    const { stdout } = await promisify(execFile)(await builds.build('0.1.0'), [
      'status',
      '--data',
      at('agent'),
    ]);
    expect(stdout).toMatch(/Version 0\.2\.0 runs; 0\.1\.0 is the one that was installed/);
    expect(stdout).toMatch(/Last offered: version 0\.2\.0\. It proved itself/);
  });

  it('is approved for everybody with the firm’s key, on a computer without a collector', async () => {
    await press('Approve 0.2.0 for the ring all');
    await page.getByText('every computer, those that join later too').waitFor();
    await page.getByText('Sign with the firm’s key, on another computer').click();
    const name = await saved(() => press('Download approval.json'));
    await page.getByLabel('Hand in the signed approval.json here').setInputFiles(at(name));
    await page.getByText('Too few of the keys').waitFor();
    expect((await sign(name)).stdout).toContain('"release": "0.2.0"');
    await page.getByLabel('Hand in the signed approval.json here').setInputFiles(at(name));
    await page.getByText(/all every computer: approved until .*; 1 runs it, 1 is silent\./).waitFor();
    await page.getByText('0.2.0 waits for it; it was never heard of.').waitFor();
  });

  it('lets the firm change whose approval counts, signed by the key that decides', async () => {
    await press('Change whose approval counts');
    await page.getByLabel('Jane Smith: Passkey').uncheck();
    const name = await saved(() => press(/^Download firm-root-2/));
    expect(await sign(name)).toMatchObject({ code: 0 });
    await shoot(page, 'agent-versions-next-keys');
    await page.getByLabel('Hand in the signed firm-root-2.json here').setInputFiles(at(name));
    await page.getByText('Only a key in a file counts').waitFor();
    await press('Approve anew 0.2.0 for the ring first');
    await page.getByText('Only the firm’s key in its file counts').waitFor();
    await press('Leave it');
  });

  it('is all within reach of the keyboard', async () => {
    for (const fold of await page.locator('main summary').all()) {
      if (await fold.evaluate(one => !(one.parentElement as HTMLDetailsElement).open)) await fold.click();
    }
    expect(await outOfReach(page)).toEqual([]);
  });

  it('is withdrawn at once', async () => {
    await press(/^Withdraw 0\.2\.0/);
    await page.getByText('No release waits for any computer.').waitFor();
    await page.getByText('Withdrawn, or no longer on the vendor’s list (1)').click();
    await page.getByRole('heading', { name: '0.2.0 withdrawn' }).waitFor();
  });
});

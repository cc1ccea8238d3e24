/**
 * The firm keeps the keys, at a real browser: an owner lets a technician of the provider in for a time, sees what they
 * may do, and cuts them off; the technician's own screen follows within two seconds.
 */
import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import { startBrowser } from '../fake/browser.ts';
import { startTestCollector, type TestCollector } from '../fake/collector.ts';
import { newDevice, registerDevice } from '../fake/device.ts';
import { becomeOwnerAt, keepCodes, personAt } from './people.ts';
import { shoot } from './shots.ts';

let collector: TestCollector;
let browser: Browser;
let owner: Page;
let lee: Page;

beforeAll(async () => {
  collector = await startTestCollector();
  for (const name of ['FRONT-1', 'EXAM-2']) await registerDevice(collector.store, newDevice(), { name });
  const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
  browser = await startBrowser();
  ({ page: owner } = await personAt(browser));
  ({ page: lee } = await personAt(browser));
  await becomeOwnerAt(owner, `${collector.running.consoleUrl}/setup/${token}`, {
    firm: 'Linden Street Clinic',
    name: 'Jane Smith',
    email: 'jane@clinic.example',
  });
}, 240_000);

afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await browser?.close();
  await collector?.stop();
});

describe('access', () => {
  it('gives a technician of the provider a seat by a link that works once', async () => {
    await owner.getByRole('link', { name: 'People' }).click();
    const form = owner.getByRole('form', { name: 'Add a person' });
    await form.getByLabel('Name').fill('Lee Tran');
    await form.getByLabel('E-mail').fill('lee.tran@acmeit.example');
    await form.getByLabel('Works for').selectOption('provider');
    await form.getByRole('button', { name: 'Add' }).click();
    await owner.getByText('of the provider').first().waitFor();
    await owner.getByRole('link', { name: 'Access', exact: true }).click();
    await owner.getByText('Nobody from outside can do anything here now.').waitFor();
    await owner.getByText('Let somebody sign in').click();
    await owner.getByLabel('Who', { exact: true }).selectOption({ label: 'Lee Tran, of the provider' });
    await owner.getByRole('button', { name: 'Make their link' }).click();
    const link = (await owner.locator('.secret').first().textContent()) ?? '';
    await lee.goto(link);
    await lee.getByRole('heading', { name: 'Join Linden Street Clinic' }).waitFor();
    await shoot(lee, 'join');
    await lee.getByRole('button', { name: 'Make a passkey' }).click();
    await keepCodes(lee, 'Go on');
    await lee.getByText('Nothing is open to you at Linden Street Clinic now').waitFor();
    await owner.goto(link);
    await owner.getByText('This link was used').waitFor();
  });

  it('lets the technician ask, and an owner give, with the keyboard alone', async () => {
    await lee.getByLabel('What for').fill('Patch the front desk');
    await lee.getByLabel('Ticket, if there is one').fill('T-1047');
    await lee.getByRole('button', { name: 'Ask the firm' }).click();
    await lee.getByText('the firm has not answered yet').waitFor();
    await shoot(lee, 'own-grants-asked');
    await owner.goto(collector.running.consoleUrl);
    await owner.getByText('One request for access waits for an answer').waitFor();
    await shoot(owner, 'overview-request');
    await owner.getByRole('link', { name: 'Look and answer' }).click();
    await owner.getByText('One request waits for an answer').waitFor();
    await owner.getByRole('button', { name: 'Give Lee Tran access' }).focus();
    await owner.keyboard.press('Enter');
    await owner.getByText(/^Lee Tran can see all computers until/).waitFor();
    // Nobody told the technician's page: it noticed.
    await lee.getByRole('link', { name: 'Devices', exact: true }).click();
    await lee.getByText('FRONT-1').first().waitFor();
  });

  it('takes the technician off their screen within two seconds of the cut', async () => {
    const cutAt = Date.now();
    await owner.getByRole('button', { name: 'Cut off now what Lee Tran may do' }).click();
    await lee.getByRole('button', { name: 'Sign in with a passkey' }).waitFor({ timeout: 2000 });
    expect(Date.now() - cutAt).toBeLessThan(3000);
    await lee.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await lee.getByText('Nothing is open to you').waitFor();
    await lee.getByText('cut off', { exact: true }).waitFor();
  });

  it('is asked for again from what was, given for less, and shuts the technician’s page when it ends', async () => {
    await lee.getByRole('button', { name: /^Ask again/ }).click();
    await lee.getByRole('heading', { name: 'Ask for the same again' }).waitFor();
    await lee.getByRole('button', { name: 'Ask the firm' }).click();
    await lee.getByText('the firm has not answered yet').waitFor();
    await owner.getByRole('link', { name: /^Access 1 waiting/ }).waitFor();
    await owner.getByLabel('For how long Lee Tran gets it').selectOption({ label: 'for 1 h only' });
    await owner.getByRole('button', { name: 'Give Lee Tran access' }).click();
    await lee.getByRole('link', { name: 'Devices', exact: true }).click();
    await lee.getByText('FRONT-1').first().waitFor();
    const until = Date.now() + 1500;
    const given = collector.store.write.updateTable('grants').where('cut_at', 'is', null);
    await given.set({ until_at: until }).execute();
    await lee.getByText('Nothing is open to you').waitFor({ timeout: 5000 });
    expect(Date.now() - until).toBeLessThan(2500);
    expect(await lee.getByText('FRONT-1').count()).toBe(0);
  });

  it('puts computers together, gives access to the group alone, and cuts the whole provider off at once', async () => {
    await owner.goto(`${collector.running.consoleUrl}/access`);
    await owner.getByText('Make a group').click();
    await owner.getByLabel('Its name').fill('Front desk');
    await owner.getByRole('form', { name: 'Make a group' }).getByLabel('FRONT-1').check();
    await owner.getByRole('button', { name: 'Make the group' }).click();
    await owner.getByText('1 computer: FRONT-1').waitFor();
    await owner.getByText('Give access without being asked').click();
    const form = owner.getByRole('form', { name: 'Give access' });
    await form.getByLabel('To whom').selectOption({ label: 'Lee Tran' });
    await form.getByLabel('What for').fill('Look at the front desk');
    await form.getByLabel('On which computers').selectOption('group');
    await form.getByRole('button', { name: 'Give access' }).click();
    await owner.getByText(/^Lee Tran can see the group “Front desk” until/).waitFor();
    await shoot(owner, 'access');
    await lee.getByRole('link', { name: 'Devices', exact: true }).click();
    await lee.getByText('FRONT-1').first().waitFor();
    expect(await lee.getByText('EXAM-2').count()).toBe(0);
    await lee.getByRole('link', { name: 'Your grants', exact: true }).click();
    await lee
      .getByText(/on the group “Front desk”, until/)
      .first()
      .waitFor();
    await shoot(lee, 'own-grants');
    await owner.getByRole('button', { name: 'Cut off the whole provider now' }).click();
    await lee.getByRole('button', { name: 'Sign in with a passkey' }).waitFor({ timeout: 2000 });
    await owner.getByText('Nobody of the provider is signed in any more').waitFor();
  });

  it('asks the owner to show that it is still them before what cannot be undone', async () => {
    await collector.store.write
      .updateTable('sessions')
      .set({ verified_at: Date.now() - 600_000 })
      .execute();
    await owner.getByRole('link', { name: 'Jane Smith', exact: true }).click();
    await owner.getByRole('button', { name: 'Make new ones' }).click();
    await owner.getByRole('heading', { name: 'Is it you still?' }).waitFor();
    await owner.getByRole('button', { name: 'Show with a passkey' }).click();
    const codes = await keepCodes(owner, 'Done');
    expect(codes).toHaveLength(10);
    await owner.getByText('10 recovery codes left').waitFor();
    await shoot(owner, 'own-access');
  });

  it('lets the owner back in with a recovery code, and tells everybody', async () => {
    await owner.getByRole('button', { name: 'Make new ones' }).click();
    const [code = ''] = await keepCodes(owner, 'Done');
    await owner.getByRole('button', { name: 'Sign out' }).click();
    await owner.getByRole('link', { name: 'I lost what I sign in with' }).click();
    await owner.getByLabel('E-mail address', { exact: true }).fill('jane@clinic.example');
    await owner.getByLabel('A recovery code').fill(code);
    await shoot(owner, 'recover');
    await owner.getByRole('button', { name: 'Get back in' }).click();
    await owner.getByRole('heading', { name: 'A new way to sign in' }).waitFor();
    await owner.getByRole('button', { name: 'Use a password and a phone app instead' }).click();
    await owner.getByRole('img', { name: 'Picture for the authenticator app' }).waitFor();
    await shoot(owner, 'authenticator-app');
    await lee.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await lee.getByText('Jane Smith came in with a recovery code').waitFor();
  });
});

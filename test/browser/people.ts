/** People at a real browser: each with a passkey that the browser's own virtual authenticator holds. */
import type { Browser, Page } from 'playwright-core';

export interface AtBrowser {
  readonly page: Page;
  /** Lets the passkey wait for a finger that does not come, or answer again. */
  touch(answers: boolean): Promise<void>;
}

export async function personAt(browser: Browser, size = { width: 1440, height: 900 }): Promise<AtBrowser> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    page,
    async touch(answers) {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: answers });
    },
  };
}

export interface FirstOwner {
  readonly firm: string;
  readonly name: string;
  readonly email: string;
}

/** Through the setup link, with a passkey, to the overview. */
export async function becomeOwnerAt(page: Page, setupLink: string, owner: FirstOwner): Promise<void> {
  await page.goto(setupLink);
  await page.getByLabel('Name of the firm').fill(owner.firm);
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('Your e-mail address').fill(owner.email);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await keepCodes(page, 'Go to the overview');
  await page.getByText(owner.firm).first().waitFor();
}

export async function keepCodes(page: Page, next: string): Promise<readonly string[]> {
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
  const codes = await page.locator('.codes code').allInnerTexts();
  await page.getByLabel(/I have kept/).check();
  await page.getByRole('button', { name: next }).click();
  return codes;
}

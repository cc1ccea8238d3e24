/**
 * A real browser for the tests: an installed Chrome or Chromium, else the one that npm brings. Never skipped in
 * silence: where neither starts, the test fails and says what to install.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function startBrowser(): Promise<Browser> {
  const own = installed.find(path => path !== undefined && existsSync(path));
  if (own !== undefined) return await chromium.launch({ executablePath: own, args: quiet });
  // It brings its own copies of the libraries that a bare machine lacks, and unpacks them when it is told that it runs
  // on one of the bare machines it was made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: brought } = await import('@sparticuz/chromium');
  const executablePath = await brought.executablePath();
  try {
    return await chromium.launch({ executablePath, args: quiet });
  } catch (error) {
    throw new Error(
      'No browser starts on this machine, neither an installed one nor the one that npm brings. ' +
        `Install Chromium (Debian: apt-get install chromium) or set CHROME_PATH. ${(error as Error).message}`,
    );
  }
}

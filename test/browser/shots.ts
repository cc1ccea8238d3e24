/** Looks at a page as four kinds of reader have it: narrow and wide, light and dark; and with what axe finds wrong. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { outOfReach } from './keyboard.ts';

const folder = fileURLToPath(new URL('../../dist/screenshots/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong for people who see, hear or move otherwise. */
export async function barriers(page: Page): Promise<string[]> {
  // The page's own policy allows no foreign script: axe comes in through the debugger.
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(violation => `${violation.id}: ${violation.nodes[0]?.html}`);
  });
}

/**
 * Leaves pictures in dist/screenshots; fails when the page scrolls sideways, axe finds something, or a control cannot be
 * reached with the keyboard alone.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `${folder}${name}-${width}-${scheme}.png`, fullPage: width === 1440 });
    }
    expect(await barriers(page), `${name}, ${scheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await outOfReach(page), `${name}: controls that the Tab key does not come to`).toEqual([]);
}

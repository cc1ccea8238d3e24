/** The icon of Windows programs against the console's mark as a browser draws it: the same picture but for the edges. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pixels } from '../../installers/package/windows/icon.ts';
import { readMark } from '../../installers/package/windows/mark.ts';
import { startBrowser } from '../fake/browser.ts';

const svg = readFileSync(new URL('../../collector/console/icon.svg', import.meta.url), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it.each([32, 256])('is the mark that the browser shows, at %i pixels', async size => {
  const page = await browser.newPage();
  const drawn = await page.evaluate(
    async ([text, side]) => {
      const image = new Image(side, side);
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      return [...(context?.getImageData(0, 0, side, side).data ?? [])];
    },
    [svg, size] as const,
  );
  const own = pixels(readMark(svg), size);
  expect(drawn.length).toBe(own.length);
  const differences = drawn.map((value, index) => Math.abs(value - (own[index] ?? 0)));
  // Edges are smoothed in another way: by a shade, and in few places.
  const loud = differences.filter(one => one > 48).length / differences.length;
  expect(loud).toBeLessThan(0.002);
  expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(2);
});

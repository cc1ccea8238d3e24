/** The icon of Windows programs: the console's own mark, in every size that Windows asks for, and the same each time. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Data } from 'resedit';
import { describe, expect, it } from 'vitest';
import { iconSizes, pixels, windowsIcon } from '../../installers/package/windows/icon.ts';
import { readMark } from '../../installers/package/windows/mark.ts';
import { root } from './packages/build.ts';

const mark = readMark(readFileSync(`${root}collector/console/icon.svg`, 'utf8'));
const petrol = [0x0f, 0x5f, 0x73, 255];
const white = [255, 255, 255, 255];

/** Of a picture of 32 pixels, in which a pixel is a unit of the mark. */
function at(x: number, y: number): readonly number[] {
  const from = (y * 32 + x) * 4;
  return [...pixels(mark, 32).subarray(from, from + 4)];
}

describe('the icon', () => {
  it('is a white key on the mark’s ground, with round corners that let through what is behind', () => {
    expect(at(0, 0)).toEqual([0, 0, 0, 0]);
    expect(at(31, 31)).toEqual([0, 0, 0, 0]);
    expect(at(16, 2)).toEqual(petrol);
    expect(at(12, 16), 'the hole of the key').toEqual(petrol);
    expect(at(7, 16), 'its ring').toEqual(white);
    expect(at(20, 16), 'its shaft').toEqual(white);
    expect(at(23, 20), 'its bit').toEqual(white);
  });

  it('holds each size, as other programs read it', () => {
    const bytes = windowsIcon(root);
    const { icons } = Data.IconFile.from(bytes);
    expect(icons.map(one => one.width || 256)).toEqual([...iconSizes]);
    for (const { data } of icons) expect(data.isRaw()).toBe(true);
    // The first picture, by its header and its rows.
    const from = bytes.readUInt32LE(6 + 12);
    const png = bytes.subarray(from, from + bytes.readUInt32LE(6 + 8));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([16, 16]);
    const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
    expect(rows.length).toBe(16 * (1 + 16 * 4));
    expect(rows.subarray(1, 1 + 16 * 4)).toEqual(pixels(mark, 16).subarray(0, 16 * 4));
  });

  it('comes out the same when it is drawn again', () => {
    expect(windowsIcon(root).equals(windowsIcon(root))).toBe(true);
  });

  it.each([
    ['<svg viewBox="0 0 32 16"></svg>', /square/],
    ['<svg viewBox="0 0 32 32"><ellipse rx="2"/></svg>', /<ellipse> is not known/],
    ['<svg viewBox="0 0 9 9"><rect width="9" height="9" rx="1" fill="red"/></svg>', /the colour "red"/],
    ['<svg viewBox="0 0 9 9"><rect width="9" height="9" rx="1" opacity=".5"/></svg>', /opacity of <rect>/],
    [
      '<svg viewBox="0 0 9 9"><path d="M1 1c2 2 3 3 4 4" fill="none" stroke="#fff" stroke-width="1" stroke-linecap="round"/></svg>',
      /"c2 2 3 3 4 4" in a path/,
    ],
  ])('says what of a mark it cannot draw: %s', (svg, why) => {
    expect(() => readMark(svg)).toThrow(why);
  });
});

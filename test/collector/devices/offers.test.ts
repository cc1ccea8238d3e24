/** A connected device hears of each release that waits for it, whenever the decision falls, and of none twice. */
import { expect, it } from 'vitest';
import { newOffers } from '#collector/devices/offers.ts';

const one = Uint8Array.of(1);
const two = Uint8Array.of(2);

function heard() {
  const told: (Uint8Array | null)[] = [];
  return { told, offers: newOffers(digest => void told.push(digest)) };
}

it('is told in the welcome of what waits, and afterwards of what changes', () => {
  const { told, offers } = heard();
  expect(offers.welcomed(one)).toBe(one);
  offers.changed(one);
  expect(told).toEqual([]);
  offers.changed(two);
  offers.changed(null);
  offers.changed(null);
  expect(told).toEqual([two, null]);
});

it('is told in the welcome of what was decided while the welcome was being written', () => {
  const { told, offers } = heard();
  offers.changed(two);
  expect(offers.welcomed(null)).toBe(two);
  offers.changed(two);
  expect(told).toEqual([]);
});

it('hears nothing before its welcome', () => {
  const { told, offers } = heard();
  offers.changed(one);
  offers.changed(null);
  expect(told).toEqual([]);
  expect(offers.welcomed(one)).toBeNull();
});

/** Which of the admitted devices a list shows, as the page's address says it. */
import type { DeviceRow } from '../api/types.ts';
import { classWord } from './words.ts';

export const shows = {
  all: 'all of them',
  meets: 'those that meet every expectation',
  open: 'those with something to fix',
  unknown: 'those with something not known',
  offline: 'those not connected now',
} as const;
export type DeviceShow = keyof typeof shows;

export function readShow(search: URLSearchParams): DeviceShow {
  const show = search.get('show') ?? '';
  return Object.hasOwn(shows, show) ? (show as DeviceShow) : 'all';
}

const tests: { readonly [S in DeviceShow]: (device: DeviceRow) => boolean } = {
  all: () => true,
  // Nothing judged is not the same as nothing wrong.
  meets: ({ counts }) => counts.fail === 0 && counts.unknown === 0 && counts.pass + counts.notApplicable > 0,
  open: ({ counts }) => counts.fail > 0,
  unknown: ({ counts }) => counts.unknown > 0,
  offline: device => !device.online,
};

export function matchesDevice(device: DeviceRow, show: DeviceShow, text: string): boolean {
  const hay = [device.name, device.system ?? '', device.platform, classWord[device.deviceClass]]
    .join('\n')
    .toLowerCase();
  const words = text.toLowerCase().split(/\s+/);
  return tests[show](device) && words.every(word => hay.includes(word));
}

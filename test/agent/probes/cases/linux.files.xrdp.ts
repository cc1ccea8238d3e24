/** xrdp's sesman.ini (sesman.ini(5)): limits of a session, in seconds; 0 for never. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const file = (text: string) => ({ '/etc/xrdp/sesman.ini': text });
const ini = (kill: string, left: string, idle: string): string =>
  `;; See 'man 5 sesman.ini' for details\n\n[Globals]\nEnableUserWindowManager=true\nDefaultWindowManager=startwm.sh\n\n[Security]\nAllowRootLogin=true\nMaxLoginRetry=4\n\n[Sessions]\nX11DisplayOffset=10\nMaxSessions=50\nKillDisconnected=${kill}\nDisconnectedTimeLimit=${left}\nIdleTimeLimit=${idle}\nPolicy=Default\n\n[Xorg]\nparam=/usr/lib/xorg/Xorg\nparam=-config\nparam=xrdp/xorg.conf\n`;
const gives = (idleLimitSeconds: number, disconnectedLimitSeconds: number) => (reading: unknown) =>
  expect(reading).toEqual({ idleLimitSeconds, disconnectedLimitSeconds });

export default {
  healthy: { files: file(ini('true', '60', '900')), gives: gives(900, 60) },
  failing: { files: file(ini('false', '0', '0')), gives: gives(0, 0) },
  between: [
    // A limit that counts for nothing while sessions that were left are kept.
    { files: file(ini('false', '60', '900')), gives: gives(900, 0) },
    { files: file(ini('1', '0', '0')), gives: gives(0, 60) },
  ],
  language: {
    files: file(`; Für den Empfang\r\n${ini('true', '60', '900').replaceAll('\n', '\r\n')}`),
    gives: gives(900, 60),
  },
  empty: [
    { files: {}, fails: 'feature_missing' },
    { files: file('[Globals]\n'), gives: gives(0, 0) },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: file(ini('true', '60', '900').slice(0, ini('true', '60', '900').indexOf('IdleTimeLimit=') + 15)),
    fails: 'parse_error',
  },
  hostile: [
    { files: file(ini('true', '60', '900 or so')), fails: 'parse_error' },
    { files: file(`${ini('true', '60', '900')}Sessions end soon.\n`), fails: 'parse_error' },
  ],
} satisfies SourceCases;

/** `ufw status verbose` (ufw(8)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const verbose = (incoming: string) =>
  `Status: active\nLogging: on (low)\nDefault: ${incoming} (incoming), allow (outgoing), disabled (routed)\nNew profiles: skip\n\nTo                         Action      From\n--                         ------      ----\n22/tcp                     ALLOW IN    Anywhere\n`;
const gives = (active: boolean, incoming: string | null) => (reading: unknown) =>
  expect(reading).toEqual({ active, incoming });

export default {
  healthy: { stdout: verbose('deny'), gives: gives(true, 'block') },
  failing: [
    { stdout: 'Status: inactive\n', gives: gives(false, null) },
    { stdout: verbose('allow'), gives: gives(true, 'allow') },
  ],
  between: { stdout: 'Status: active\n\nTo    Action  From\n', gives: gives(true, null) },
  language: { stdout: 'Status: Aktiv\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'ERROR: You need to be root to run this script\n', exitCode: 1, fails: 'no_privilege' },
  truncated: { stdout: 'Status: inac', fails: 'parse_error' },
  hostile: { stdout: 'Status: inactive\nStatus: active\n', fails: 'parse_error' },
} satisfies SourceCases;

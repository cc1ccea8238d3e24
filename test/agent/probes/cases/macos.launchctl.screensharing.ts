/** `launchctl print system/com.apple.screensharing` (launchctl(1)). */
import { expect } from 'vitest';
import { loaded, notLoaded } from '../macos-services.ts';
import type { SourceCases } from '../source-cases.ts';

const label = 'com.apple.screensharing';
const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);

export default {
  healthy: [
    { ...notLoaded(label), gives: is(false) },
    {
      ...notLoaded(label),
      stderr: `Could not find service "${label}" in domain for system\n`,
      gives: is(false),
    },
  ],
  failing: { stdout: loaded(label), gives: is(true) },
  between: { stdout: loaded(label).replace('not running', 'running'), gives: is(true) },
  language: { stdout: '', stderr: 'Dienst nicht gefunden\n', exitCode: 113, fails: 'command_failed' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'Operation not permitted\n', exitCode: 1, fails: 'no_privilege' },
  truncated: { stdout: loaded(label).slice(0, -30), fails: 'parse_error' },
  hostile: { ...notLoaded('com.apple.other'), fails: 'command_failed' },
} satisfies SourceCases;

/** ps(1) with names only: programs cut to 15 characters, threads of the kernel at length. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

export default {
  healthy: {
    stdout: 'systemd\nkthreadd\nkworker/0:0H-events_highpri\nsystemd-journal\ngdm3\nps\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual(
        new Set(['systemd', 'kthreadd', 'kworker/0:0H-events_highpri', 'systemd-journal', 'gdm3', 'ps']),
      ),
  },
  failing: {
    stdout: 'systemd\nanydesk\nanydesk\nps\n',
    gives: (reading: unknown) => expect(reading).toEqual(new Set(['systemd', 'anydesk', 'ps'])),
  },
  between: {
    stdout: 'systemd\nteamviewerd <defunct>\nps\n',
    gives: (reading: unknown) => expect(reading).toEqual(new Set(['systemd', 'teamviewerd', 'ps'])),
  },
  language: { cannotBe: 'Names of programs are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: "ps: invalid option -- 'e'\n", exitCode: 1, fails: 'command_failed' },
  truncated: [
    { stdout: 'systemd\nkthre', fails: 'parse_error' },
    { stdout: 'systemd\nkthreadd\n', fails: 'parse_error' },
  ],
  hostile: { stdout: `ps\n${'x'.repeat(10_000)}\n`, fails: 'parse_error' },
} satisfies SourceCases;

/** softwareupdate(8), --list */
import { expect } from 'vitest';
import type { ListedUpdate } from '#agent/probes/pending-updates/softwareupdate.ts';
import type { SourceCases } from '../source-cases.ts';

const head = 'Software Update Tool\n\nFinding available software\n';
const found = 'Software Update found the following new or updated software:\n';
const sonoma =
  '* Label: macOS Sonoma 14.6.1-23G93\n\tTitle: macOS Sonoma 14.6.1, Version: 14.6.1, Size: 1486560KiB, Recommended: YES, Action: restart, \n';
const safari = '* Label: Safari17.6\n\tTitle: Safari, Version: 17.6, Size: 160034KiB, Recommended: YES, \n';
const gives =
  (...expected: readonly Partial<ListedUpdate>[]) =>
  (reading: unknown) =>
    expect(reading).toEqual(expected.map(one => expect.objectContaining(one)));

export default {
  healthy: [
    { stdout: `${head}`, stderr: 'No new software available.\n', gives: gives() },
    { stdout: `${head}No new software available.\n`, gives: gives() },
    { stdout: `Mac:~ jane$ softwareupdate -l\n${head}No new software available.\n`, gives: gives() },
    {
      stdout: `2026-11-23 09:00:00.123 softwareupdate[711:1167] XType: Using static font registry.\n${head}No new software available.\n`,
      gives: gives(),
    },
  ],
  failing: {
    stdout: `${head}\n${found}${sonoma}${safari}`,
    gives: gives(
      { title: 'macOS Sonoma 14.6.1', version: '14.6.1', restart: true },
      { title: 'Safari', restart: false },
    ),
  },
  between: [
    {
      stdout: `${head}${found}   * iTunesX-12.9.5\n\tiTunes (12.9.5), 270600K [recommended]\n   * macOS 10.14.5 Update-\n\tmacOS 10.14.5 Update ( ), 2886297K [recommended] [restart]\n`,
      gives: gives({ title: 'iTunes', version: '12.9.5' }, { title: 'macOS 10.14.5 Update', restart: true }),
    },
    {
      stdout: `${head}${found}* Label: Pro Video Formats-2.3\n\tTitle: Pro Video Formats, for Final Cut, Motion, and Compressor, Version: 2.3, Size: 2814K, Recommended: YES, \n`,
      gives: gives({ title: 'Pro Video Formats, for Final Cut, Motion, and Compressor' }),
    },
  ],
  language: {
    stdout: 'Softwareaktualisierungsprogramm\n\nKeine neue Software verfügbar.\n',
    fails: 'parse_error',
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: head,
      stderr:
        "Can't connect to the Apple Software Update server, because you are not connected to the Internet.\n",
      exitCode: 1,
      fails: 'server_unreachable',
    },
    {
      stdout: head,
      stderr: 'Error Domain=SUErrorDomain Code=102 "(null)" UserInfo={}\n',
      fails: 'command_failed',
    },
  ],
  truncated: [
    { stdout: `${head}\n${found}${sonoma}`.slice(0, -40), fails: 'parse_error' },
    { stdout: head, fails: 'parse_error' },
    { stdout: `${head}\n${found}`, fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${head}${found}${sonoma}No new software available.\n`, fails: 'parse_error' },
    { stdout: `${head}${found}* Label: a\n* Label: b\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;

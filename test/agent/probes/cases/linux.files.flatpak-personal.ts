/** Where flatpak keeps what one person installed: the path names the application, nothing else is read. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = (person: string, id: string) =>
  `/home/${person}/.local/share/flatpak/app/${id}/current/active/metadata`;

export default {
  healthy: { files: {}, gives: (reading: unknown) => expect(reading).toEqual([]) },
  failing: {
    files: {
      [path('jane', 'com.anydesk.Anydesk')]: '[Application]\n',
      [path('joe', 'com.anydesk.Anydesk')]: '',
    },
    gives: (reading: unknown) => expect(reading).toEqual(['com.anydesk.Anydesk']),
  },
  between: { cannotBe: 'Only the path is looked at.' },
  language: { cannotBe: 'Identifiers are not translated.' },
  empty: { files: {}, gives: (reading: unknown) => expect(reading).toEqual([]) },
  error: { cannotBe: 'A folder that may not be entered makes the look fail before anything is parsed.' },
  truncated: { cannotBe: 'Only the path is looked at.' },
  hostile: {
    files: { [path('jane', 'my letters to a client')]: '' },
    gives: (reading: unknown) => expect(reading).toEqual([]),
  },
} satisfies SourceCases;

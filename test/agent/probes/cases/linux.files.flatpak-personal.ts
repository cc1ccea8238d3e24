/** Where flatpak keeps what one person installed (flatpak-metadata(5)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = (person: string, id: string) =>
  `/home/${person}/.local/share/flatpak/app/${id}/current/active/metadata`;

export default {
  healthy: { files: {}, gives: (reading: unknown) => expect(reading).toEqual([]) },
  failing: {
    files: {
      [path('jane', 'com.anydesk.Anydesk')]:
        '[Application]\nname=com.anydesk.Anydesk\nruntime=org.gnome.Platform/x86_64/47\n',
      [path('joe', 'com.anydesk.Anydesk')]: '[Application]\nname=com.anydesk.Anydesk\n',
    },
    gives: (reading: unknown) => expect(reading).toEqual(['com.anydesk.Anydesk']),
  },
  between: { cannotBe: 'The link to what is in use is there or is not.' },
  language: { cannotBe: 'Identifiers are not translated.' },
  empty: { files: {}, gives: (reading: unknown) => expect(reading).toEqual([]) },
  error: { cannotBe: 'A folder that may not be entered makes the look fail before anything is parsed.' },
  truncated: {
    files: { [path('jane', 'org.gimp.GIMP')]: '[Application]\nname=org.gim' },
    fails: 'parse_error',
  },
  hostile: {
    files: { [path('jane', 'my letters to a client')]: '[Application]\nname=my letters to a client\n' },
    fails: 'parse_error',
  },
} satisfies SourceCases;

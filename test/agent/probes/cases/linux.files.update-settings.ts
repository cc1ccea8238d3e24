import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly dnf: { readonly applies: boolean; readonly securityOnly: boolean } | null;
  readonly yumCron: { readonly applies: boolean } | null;
  readonly ostreePolicy: string | null;
  readonly onlineUpdate: { readonly enabled: boolean; readonly security: boolean } | null;
}
const dnf = '/etc/dnf/automatic.conf';
const conf = (applies: string, type = 'default') => `[commands]
# What kind of upgrade to perform
upgrade_type = ${type}
random_sleep = 0
download_updates = yes
apply_updates = ${applies}
[emitters]
emit_via = stdio
[email]
email_from = root@example.com
`;

export default {
  healthy: {
    files: { [dnf]: conf('yes') },
    gives: (reading: Reading) => expect(reading.dnf).toMatchObject({ applies: true, securityOnly: false }),
  },
  failing: {
    files: { [dnf]: conf('no') },
    gives: (reading: Reading) => expect(reading.dnf?.applies).toBe(false),
  },
  // Only what an advisory calls a security fix; a package's own file below a person's; SUSE's by cron.
  between: [
    {
      files: {
        '/usr/share/dnf5/dnf5-plugins/automatic.conf': conf('no'),
        [dnf]: '[commands]\nupgrade_type=security\napply_updates=True\n',
      },
      gives: (reading: Reading) => expect(reading.dnf).toMatchObject({ applies: true, securityOnly: true }),
    },
    {
      files: {
        '/etc/sysconfig/automatic_online_update':
          '## Type: yesno\nAOU_ENABLE_CRONJOB="true"\nAOU_PATCH_CATEGORIES="recommended"\n',
        '/etc/rpm-ostreed.conf': '[Daemon]\nAutomaticUpdatePolicy=stage\n',
      },
      gives: (reading: Reading) => {
        expect(reading.onlineUpdate).toEqual({ enabled: true, security: false });
        expect(reading.ostreePolicy).toBe('stage');
      },
    },
  ],
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: (reading: Reading) => expect(reading.dnf).toBeNull() },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [dnf]: `${conf('yes').slice(0, 60)}\napply_upd` }, fails: 'parse_error' },
  // A setting in another section is another setting.
  hostile: {
    files: { [dnf]: '[commands]\napply_updates = no\n[email]\napply_updates = yes\n' },
    gives: (reading: Reading) => expect(reading.dnf?.applies).toBe(false),
  },
} satisfies SourceCases;

/** Whom polkit(8) takes for an administrator, by its rule files and their older form. */
import { expect } from 'vitest';
import type { PolkitAdmins } from '#agent/probes/administrators/polkit.ts';
import type { SourceCases } from '../source-cases.ts';

const own = '/etc/polkit-1/rules.d/49-own.rules';
const stock = '/usr/share/polkit-1/rules.d/50-default.rules';
const older = '/etc/polkit-1/localauthority.conf.d/51-debian-sudo.conf';
const admins =
  (identities: readonly string[], unclear: readonly string[] = []) =>
  (reading: PolkitAdmins) =>
    expect(reading).toEqual({ identities, unclear });
const rule = (body: string) => `polkit.addAdminRule(function(action, subject) {\n  ${body}\n});\n`;

export default {
  healthy: { files: { [stock]: rule('return ["unix-group:wheel"];') }, gives: admins(['unix-group:wheel']) },
  failing: [
    { files: { [own]: rule('return ["unix-user:frontdesk"];') }, gives: admins(['unix-user:frontdesk']) },
    {
      files: { [older]: '[Configuration]\nAdminIdentities=unix-user:0;unix-user:frontdesk\n' },
      gives: admins(['unix-user:0', 'unix-user:frontdesk']),
    },
  ],
  between: [
    // Of two rules the first that answers counts.
    {
      files: { [own]: rule('return ["unix-group:sudo"];'), [stock]: rule('return ["unix-group:admin"];') },
      gives: admins(['unix-group:sudo']),
    },
    {
      files: {
        [own]: rule('if (x) { return ["unix-user:a"]; }'),
        [stock]: rule('return ["unix-group:admin"];'),
      },
      gives: admins(['unix-user:a', 'unix-group:admin']),
    },
    { files: { [own]: rule('return ["unix-user:" + name];') }, gives: admins([], [own]) },
  ],
  language: { files: { [own]: rule('return ["unix-user:müller"];') }, gives: admins(['unix-user:müller']) },
  // polkit asks for root then.
  empty: { files: {}, gives: admins([]) },
  error: { cannotBe: 'A file that exists and cannot be read fails before it is parsed.' },
  truncated: [
    { files: { [own]: rule('return ["unix-group:sudo"];').slice(0, 70) }, gives: admins([], [own]) },
    { files: { [own]: 'polkit.addAdminRule(fun' }, gives: admins([], [own]) },
  ],
  hostile: [
    {
      files: { [own]: `// ${rule('return ["unix-user:eve"];').replaceAll('\n', ' ')}\n` },
      gives: admins([]),
    },
    { files: { [own]: `/* ${rule('return ["unix-user:eve"];')} */` }, gives: admins([]) },
    { files: { [own]: rule('return ["unix-user:a"].concat(more);') }, gives: admins([], [own]) },
    { files: { [own]: rule('return list;') }, gives: admins([], [own]) },
    { files: { [own]: `polkit.addAdminRule(${'('.repeat(50_000)}` }, gives: admins([], [own]) },
  ],
} satisfies SourceCases;

/** auditd's plug-in that sends records to another auditd (audisp-remote.conf(5)): it has to be on, and to name a server. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const plugin = (active: string) => ({
  '/etc/audit/plugins.d/au-remote.conf': `active = ${active}\ndirection = out\npath = /sbin/audisp-remote\ntype = always\n`,
});
const server = (name: string) => ({
  '/etc/audit/audisp-remote.conf': `remote_server =${name}\nport = 60\ntransport = tcp\nmode = immediate\n`,
});
const gives = (sends: boolean) => (reading: unknown) => expect(reading).toBe(sends);

export default {
  healthy: { files: { ...plugin('yes'), ...server(' log.clinic.example') }, gives: gives(true) },
  failing: { files: { ...plugin('no'), ...server(' log.clinic.example') }, gives: gives(false) },
  // On, and as it is installed it names nobody.
  between: [
    { files: { ...plugin('yes'), ...server('') }, gives: gives(false) },
    { files: { ...plugin('yes'), ...server(' 127.0.0.1') }, gives: gives(false) },
  ],
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: gives(false) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { ...plugin('yes'), '/etc/audit/audisp-remote.conf': 'remote_serv' },
    gives: gives(false),
  },
  hostile: {
    files: { ...plugin('yes'), ...server('\n#remote_server = log.clinic.example') },
    gives: gives(false),
  },
} satisfies SourceCases;

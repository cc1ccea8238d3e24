import { expect } from 'vitest';
import type { SshConfig } from '#agent/probes/ssh-server/files.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/ProgramData/ssh/sshd_config';
/** As OpenSSH for Windows lays it down, without its comments. */
const shipped = [
  'PasswordAuthentication no',
  'AuthorizedKeysFile\t.ssh/authorized_keys',
  'Subsystem\tsftp\tsftp-server.exe',
  'Match Group administrators',
  '       AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys',
  '',
].join('\r\n');

export default {
  healthy: [
    {
      files: { [path]: shipped },
      gives: (config: SshConfig) => {
        expect(config.global.get('passwordauthentication')).toBe('no');
        expect(config.matches).toHaveLength(1);
        expect(config.unread).toEqual([]);
      },
    },
    {
      files: { 'C:\\ProgramData\\ssh\\sshd_config': shipped },
      gives: (config: SshConfig) => expect(config.present).toBe(true),
    },
  ],
  failing: {
    files: { [path]: `Port 22\r\nMatch User reception\r\n  PasswordAuthentication yes\r\n${shipped}` },
    gives: (config: SshConfig) => expect(config.matches[0]?.get('passwordauthentication')).toBe('yes'),
  },
  between: {
    files: {
      [path]: 'Include __PROGRAMDATA__/ssh/sshd_config.d/*.conf\r\n',
      '/ProgramData/ssh/sshd_config.d/10.conf': 'PasswordAuthentication yes\r\n',
    },
    gives: (config: SshConfig) => {
      expect(config.global.get('passwordauthentication')).toBe('yes');
      expect(config.unread).toEqual([]);
    },
  },
  language: {
    files: { [path]: '# Übersicht für die Anmeldung\r\nPasswordAuthentication no\r\n' },
    gives: (config: SshConfig) => expect(config.global.get('passwordauthentication')).toBe('no'),
  },
  empty: [
    { files: {}, fails: 'tool_missing' },
    { files: { [path]: '' }, gives: (config: SshConfig) => expect(config.global.size).toBe(0) },
  ],
  error: { cannotBe: 'a file that may not be read fails before it is parsed' },
  truncated: { cannotBe: 'every beginning of this file is a whole file of its own' },
  hostile: {
    files: { [path]: 'Include D:\\elsewhere\\more.conf\r\n' },
    gives: (config: SshConfig) => expect(config.unread.length).toBe(1),
  },
} satisfies SourceCases;

/** LightDM's configuration and smb.conf(5). */
import { expect } from 'vitest';
import type { FactOf } from '#proto/fact-names.ts';
import type { SourceCases } from '../source-cases.ts';

type Reading = FactOf<'guestAccess'>;
const enabled =
  (...expected: readonly boolean[]) =>
  (reading: Reading) =>
    expect(reading.ways?.map(way => way.enabled)).toEqual(expected);
const own = '/etc/lightdm/lightdm.conf';
const script = { '/usr/sbin/guest-account': '#!/bin/sh\n' };

export default {
  healthy: [
    {
      files: {},
      gives: (reading: Reading) => expect(reading).toEqual({ ways: [], examined: ['lightdm', 'samba'] }),
    },
    { files: { ...script, [own]: '[Seat:*]\nallow-guest=false\n' }, gives: enabled(false) },
  ],
  failing: [
    {
      files: { ...script, [own]: '[LightDM]\n[Seat:*]\n#allow-guest=false\ngreeter-session=x\n' },
      gives: enabled(true),
    },
    {
      files: {
        '/etc/samba/smb.conf':
          '[global]\n  map to guest = bad user\n[scans]\n  path = /srv/scans\n  guest ok = yes\n',
      },
      gives: enabled(true),
    },
  ],
  between: [
    // The distribution says no, the machine's own file says yes.
    {
      files: {
        '/usr/share/lightdm/lightdm.conf.d/50-disable-guest.conf': '[Seat:*]\nallow-guest=false\n',
        ...script,
        [own]: '[Seat:*]\nallow-guest=true\n',
      },
      gives: enabled(true),
    },
    // A share for guests that nobody is mapped to.
    {
      files: { '/etc/samba/smb.conf': '[global]\n  workgroup = CLINIC\n[print$]\n  guest ok = yes\n' },
      gives: enabled(false),
    },
  ],
  language: {
    files: {
      '/etc/samba/smb.conf': '[global]\n  server string = Bürorechner\n[Ablage für alle]\n  guest ok = no\n',
    },
    gives: enabled(false),
  },
  empty: { files: { [own]: '' }, gives: enabled(false) },
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: { files: { ...script, [own]: '[Seat:*]\nallow-guest=fal' }, fails: 'parse_error' },
  hostile: [
    { files: { ...script, [own]: '[Seat:*]\nallow-guest=false false\n' }, fails: 'parse_error' },
    { files: { '/etc/samba/smb.conf': 'guest ok = no\n[global\n' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;

/** Where rsyslog and systemd-journal-upload send records (rsyslog.conf(5), journal-upload.conf(5)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/rsyslog.conf';
const own = '/etc/rsyslog.d/90-firm.conf';
/** In the shape of Debian's. */
const shipped = `# /etc/rsyslog.conf configuration file for rsyslog
module(load="imuxsock") # provides support for local system logging
#module(load="imudp")
$FileOwner root
$IncludeConfig /etc/rsyslog.d/*.conf
*.*;auth,authpriv.none\t\t-/var/log/syslog
auth,authpriv.*\t\t\t/var/log/auth.log
mail.*\t\t\t\t-/var/log/mail.log
*.emerg\t\t\t\t:omusrmsg:*
`;
const gives =
  (rsyslog: boolean | null, upload = false) =>
  (reading: unknown) =>
    expect(reading).toEqual({ rsyslog, upload });
const rules = (text: string) => ({ [main]: shipped, [own]: text });

export default {
  healthy: [
    { files: rules('*.* @@log.clinic.example:6514\n'), gives: gives(true) },
    { files: rules('auth,authpriv.*  @192.0.2.50\n'), gives: gives(true) },
    {
      files: rules('*.* action(type="omfwd"\n  target="log.clinic.example" port="6514" protocol="tcp")\n'),
      gives: gives(true),
    },
    { files: rules('action(type="omrelp" target="192.0.2.50" port="2514")\n'), gives: gives(true) },
    {
      files: {
        [main]: shipped,
        '/etc/systemd/journal-upload.conf': '[Upload]\nURL=https://log.clinic.example:19532\n',
      },
      gives: gives(false, true),
    },
  ],
  failing: [
    { files: { [main]: shipped }, gives: gives(false) },
    // Mail only, warnings only, everything but logins, and to this machine itself.
    { files: rules('mail.* @@log.clinic.example\n'), gives: gives(false) },
    { files: rules('*.warning @@log.clinic.example\n'), gives: gives(false) },
    { files: rules('*.*;auth,authpriv.none @@log.clinic.example\n'), gives: gives(false) },
    { files: rules('*.* @@127.0.0.1:5140\n'), gives: gives(false) },
  ],
  between: [
    // A condition decides, or another kind of sending.
    {
      files: rules(
        'if $fromhost-ip == "127.0.0.1" then {\n  action(type="omfwd" target="log.clinic.example")\n}\n',
      ),
      gives: gives(null),
    },
    { files: rules('action(type="omelasticsearch" server="log.clinic.example")\n'), gives: gives(null) },
  ],
  language: { files: rules('# Für den Prüfer\r\n*.* @@log.clinic.example:6514\r\n'), gives: gives(true) },
  empty: { files: {}, gives: gives(false) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: [
    { files: rules('*.* @@'), fails: 'parse_error' },
    { files: rules('*.* @@log.clini'), fails: 'parse_error' },
    { files: { '/etc/systemd/journal-upload.conf': '[Upload]\nURL=https://lo' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: rules('#*.* @@log.clinic.example\n'), gives: gives(false) },
    { files: rules('*.* @@log\u0000.example\n'), fails: 'parse_error' },
    { files: { ...rules('*.* @@log.clinic.example\n'), [main]: 'é\\XA2DD*?pEF\n' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;

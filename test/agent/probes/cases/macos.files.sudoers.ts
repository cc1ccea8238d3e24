/** sudoers(5) on a Mac. */
import { appleSudoers } from '../macos-people.ts';
import type { SourceCases } from '../source-cases.ts';
import { names } from '../sudoers-readings.ts';

const main = '/etc/sudoers';

export default {
  healthy: { files: { [main]: appleSudoers }, gives: names(['root', 'admin']) },
  failing: {
    files: { [main]: appleSudoers.replace('%admin', 'frontdesk ALL=(ALL) NOPASSWD: ALL\n%admin') },
    gives: names(['root', 'frontdesk NOPASSWD', 'admin']),
  },
  between: [
    // Apple's own line names the folder by where /etc leads.
    {
      files: { [main]: appleSudoers, '/etc/sudoers.d/msp': '%helpdesk ALL=(root) /usr/sbin/installer\n' },
      gives: names(['root', 'admin', 'helpdesk']),
    },
    {
      files: { [main]: `${appleSudoers}bob ALL=(ALL ALL\n` },
      gives: names(['root', 'admin'], ['/etc/sudoers, line 11']),
    },
  ],
  language: {
    files: { [main]: `${appleSudoers}"josé" ALL=(ALL) ALL\n` },
    gives: names(['root', 'admin', 'josé']),
  },
  empty: { files: { [main]: '' }, fails: 'parse_error' },
  error: { files: {}, fails: 'command_failed' },
  truncated: {
    files: { [main]: `${appleSudoers}frontdesk AL` },
    gives: names(['root', 'admin'], ['/etc/sudoers, line 11']),
  },
  hostile: [
    { files: { [main]: `${appleSudoers}#501 ALL=(ALL) ALL\n` }, gives: names(['root', 'admin', '501']) },
    {
      files: {
        [main]: `${appleSudoers}User_Alias TECHS = ana, \\\n  bob\nTECHS ALL=ALL\n@include /tmp/more\n`,
      },
      gives: names(['root', 'admin', 'TECHS'], ['/tmp/more, which /etc/sudoers takes in']),
    },
    { files: { [main]: 'x'.repeat(600_000) }, fails: 'too_much_output' },
  ],
} satisfies SourceCases;

/** What a login shell reads before it prompts, followed for TMOUT. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);
const notTold = (reading: object) => expect(reading).not.toHaveProperty('seconds');
const profile = '/etc/profile';
const own = '/etc/profile.d/tmout.sh';
/** In the shape of Debian's. */
const debian = `# /etc/profile: system-wide .profile file for the Bourne shell (sh(1))
if [ "$(id -u)" -eq 0 ]; then
  PATH="/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin"
else
  PATH="/usr/local/bin:/usr/bin:/bin"
fi
export PATH
if [ -d /etc/profile.d ]; then
  for i in /etc/profile.d/*.sh; do
    if [ -r $i ]; then
      . $i
    fi
  done
  unset i
fi
`;
const locked = 'TMOUT=900\nreadonly TMOUT\nexport TMOUT\n';

export default {
  healthy: {
    files: { [profile]: debian, [own]: locked },
    gives: has({ seconds: 900, readonly: true, settings: [{ file: own, seconds: 900, readonly: true }] }),
  },
  failing: [
    { files: { [profile]: debian }, gives: has({ seconds: 0, readonly: false, settings: [] }) },
    // Off, and locked so that nobody sets it.
    { files: { [profile]: debian, [own]: 'readonly TMOUT=0\n' }, gives: has({ seconds: 0 }) },
    // Anybody may take it back.
    { files: { [profile]: `${debian}TMOUT=900\n` }, gives: has({ seconds: 900, readonly: false }) },
    // A later file takes it back.
    {
      files: { [own]: 'export TMOUT=900\n', '/etc/bash.bashrc': 'unset TMOUT\n' },
      gives: has({ seconds: 0 }),
    },
  ],
  between: [
    // Only for people, in a condition that cannot be judged from here.
    { files: { [own]: 'if [ -f /opt/kiosk ]; then\n  TMOUT=900\nfi\n' }, gives: notTold },
    // Nothing here has the folder read.
    { files: { [profile]: 'PATH=/usr/bin:/bin\n', [own]: locked }, gives: notTold },
    { files: { [own]: 'TMOUT=$(cat /etc/idle)\nexport TMOUT\n' }, gives: notTold },
  ],
  language: {
    files: { [own]: `# Abmelden nach fünfzehn Minuten\n${locked}` },
    gives: has({ seconds: 900, readonly: true }),
  },
  empty: [
    { files: {}, gives: has({ seconds: 0, settings: [] }) },
    { files: { [profile]: '' }, gives: has({ seconds: 0, settings: [] }) },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: [
    { files: { [own]: 'if true; then\n  TMOUT=900\n  readonly TM' }, fails: 'parse_error' },
    // The lock is behind the cut: what is there is read as the shell reads it.
    { files: { [own]: 'TMOUT=900\n' }, gives: has({ seconds: 900, readonly: false }) },
  ],
  hostile: [
    { files: { [own]: '# TMOUT=900\necho TMOUT=900\ncat <<X\nTMOUT=900\nX\n' }, gives: has({ seconds: 0 }) },
    { files: { [own]: 'TMOUT=900\neval "TMOUT=0"\n' }, gives: notTold },
    { files: { [own]: "TMOUT='900\n" }, fails: 'parse_error' },
  ],
} satisfies SourceCases;

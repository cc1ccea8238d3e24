/** The system's start-up files of zsh and bash on a Mac. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);
const without = (key: string) => (reading: object) => expect(reading).not.toHaveProperty(key);
/** In the shape of what macOS ships. */
const zshrc = `# System-wide profile for interactive shells.
if [[ "$(locale LC_CTYPE)" == "UTF-8" ]]; then
    setopt COMBINING_CHARS
fi
disable log
HISTFILE=\${ZDOTDIR:-$HOME}/.zsh_history
HISTSIZE=2000
setopt BEEP
if [[ -r \${ZDOTDIR:-$HOME}/.zkbd/\${TERM}-\${VENDOR} ]] ; then
    source \${ZDOTDIR:-$HOME}/.zkbd/\${TERM}-\${VENDOR}
else
    typeset -g -A key
    [[ -n "$terminfo[kf1]" ]] && key[F1]=$terminfo[kf1]
fi
[[ -n \${key[Home]} ]] && bindkey "\${key[Home]}" beginning-of-line
PS1="%n@%m %1~ %# "
[ -r "/etc/zshrc_$TERM_PROGRAM" ] && . "/etc/zshrc_$TERM_PROGRAM"
`;

export default {
  healthy: {
    files: { '/etc/zshrc': `${zshrc}readonly TMOUT=900\nexport TMOUT\n` },
    gives: has({ seconds: 900, readonly: true, settings: [{ file: '/etc/zshrc', seconds: 900 }] }),
  },
  failing: [
    { files: { '/etc/zshrc': zshrc }, gives: has({ seconds: 0, readonly: false, settings: [] }) },
    { files: { '/etc/zshrc': `${zshrc}TMOUT=900\n` }, gives: has({ seconds: 900, readonly: false }) },
    {
      files: { '/etc/zshrc': zshrc, '/etc/profile': 'readonly TMOUT=900\n' },
      gives: has({ seconds: 0, settings: [{ file: '/etc/profile', seconds: 900, readonly: true }] }),
    },
  ],
  between: [
    {
      files: { '/etc/zshrc': zshrc, '/etc/zshrc_Apple_Terminal': 'TMOUT=300\n' },
      gives: without('seconds'),
    },
    { files: { '/etc/zprofile': 'TMOUT=900\n', '/etc/zlogin': 'unset TMOUT\n' }, gives: has({ seconds: 0 }) },
  ],
  language: { cannotBe: 'a script is in no language' },
  empty: { files: {}, gives: has({ seconds: 0, settings: [] }) },
  error: { cannotBe: 'a file that exists and cannot be read fails before it is parsed' },
  truncated: { files: { '/etc/zshrc': 'if true; then\n  TMOUT=900\n' }, fails: 'parse_error' },
  hostile: { files: { '/etc/zshrc': '# TMOUT=900\necho TMOUT=900\n' }, gives: has({ seconds: 0 }) },
} satisfies SourceCases;

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { shellStartupSource, shellTimeoutOnLinux } from '#agent/probes/shell-timeout/linux.ts';
import { encodeFact } from '#proto/facts.ts';
import { fakeLook, type RecordedFiles } from '../../../fake/look.ts';

const fixtures = new URL('../../../../agent/probes/shell-timeout/fixtures/linux/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');
const read = async (files: RecordedFiles) => {
  const fact = await shellTimeoutOnLinux.read(fakeLook({ [shellStartupSource.name]: files }));
  encodeFact('shellTimeout', fact);
  return fact;
};
/** "900 readonly", "0", "unknown". */
const told = async (...scripts: string[]) => {
  const files = Object.fromEntries(scripts.map((text, i) => [`/etc/profile.d/${i}.sh`, text]));
  const { seconds, readonly } = await read(files);
  return `${seconds ?? 'unknown'}${readonly === true ? ' readonly' : ''}`;
};

describe('settings that take effect', () => {
  it.each([
    ['TMOUT=900', '900'],
    ['export TMOUT=900', '900'],
    ['readonly TMOUT=900', '900 readonly'],
    ['declare -xr TMOUT=600', '600 readonly'],
    ['typeset -xri TMOUT=600 2>/dev/null', '600 readonly'],
    ['TMOUT=900; readonly TMOUT; export TMOUT', '900 readonly'],
    ['TMOUT=900\nreadonly TMOUT\nexport TMOUT\n', '900 readonly'],
    ['readonly TMOUT=900 ; export TMOUT # by the firm', '900 readonly'],
    ["TMOUT='900'", '900'],
    ['TMOUT="900"\\\n', '900'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own braces
    ['export TMOUT=${TMOUT:-900}', '900'],
    ['TMOUT=$((15*60))', '900'],
    ['if [ -n "$PS1" ]; then\n  TMOUT=900\nfi', '900'],
    ['if [ -z "$TMOUT" ]; then readonly TMOUT=900; export TMOUT; fi', '900 readonly'],
    ['case $- in\n  *i*) readonly TMOUT=900 ;;\nesac', '900 readonly'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own braces
    ['[ "${PS1-}" ] && export TMOUT=900', '900'],
  ])('%s', async (script, expected) => {
    expect(await told(`${script}\n`)).toBe(expected);
  });
});

describe('settings that do not take effect', () => {
  it.each([
    ['# TMOUT=900', '0'],
    ['echo "set TMOUT=900 for idle logout"', '0'],
    ['cat <<EOF\nTMOUT=900\nEOF', '0'],
    ["cat <<-'END'\n\tTMOUT=900\n\tEND", '0'],
    ['TMOUT=900 some-program', '0'],
    ['MY_TMOUT=900', '0'],
    ['TMOUT=0', '0'],
    ['TMOUT=', '0'],
    ['TMOUT=15m', '0'],
    ['TMOUT=-1', '0'],
    ['TMOUT=900\nunset TMOUT', '0'],
    ['[ -z "$PS1" ] && TMOUT=900', '0'],
  ])('%s', async (script, expected) => {
    expect(await told(`${script}\n`)).toBe(expected);
  });
});

describe('what cannot be told is unknown, and still listed', () => {
  it.each([
    'if [ "$(id -u)" -ge 1000 ]; then\n  TMOUT=900\nfi',
    'if tty -s; then TMOUT=900; fi',
    'case $(hostname) in\n  desk*) TMOUT=900 ;;\nesac',
    'set_idle() {\n  TMOUT=900\n}',
    'function set_idle { TMOUT=900; }',
    '(TMOUT=900)',
    'for u in a b; do TMOUT=900; done',
    'test -r /etc/idle && TMOUT=900',
    'TMOUT=$IDLE',
    'TMOUT=$(cat /etc/idle)',
    'eval "TMOUT=900"',
    'read TMOUT < /etc/idle',
    'printf -v TMOUT %d 900',
  ])('%s', async script => {
    const fact = await read({ '/etc/profile.d/idle.sh': `${script}\n` });
    expect(fact.seconds).toBeUndefined();
    expect(fact.readonly).toBeUndefined();
    expect(fact.settings).toMatchObject([{ file: '/etc/profile.d/idle.sh', readonly: false }]);
  });
});

describe('several files', () => {
  it('are followed in the order of a login shell', async () => {
    const fact = await read({
      '/etc/bash.bashrc': 'TMOUT=300\n',
      '/etc/profile.d/b.sh': 'TMOUT=600\n',
      '/etc/profile': 'TMOUT=900\nfor i in /etc/profile.d/*.sh; do\n  . $i\ndone\n',
    });
    expect(fact.seconds).toBe(300);
    expect(fact.settings?.map(setting => setting.seconds)).toEqual([900, 600, 300]);
  });

  it('once readonly, later ones change nothing', async () => {
    expect(await told('readonly TMOUT=900\n', 'TMOUT=0\nunset TMOUT\n')).toBe('900 readonly');
  });

  it('a later file may take it back', async () => {
    expect(await told('TMOUT=900\n', 'unset TMOUT\n')).toBe('0');
  });

  it('one may lock what another sets', async () => {
    expect(await told('TMOUT=900\n', 'readonly TMOUT\nexport TMOUT\n')).toBe('900 readonly');
  });

  it('the environment comes before every script', async () => {
    expect(await read({ '/etc/environment': 'TMOUT="1200"\n' })).toMatchObject({
      seconds: 1200,
      readonly: false,
    });
    const both = { '/etc/environment': 'TMOUT=1200\n', '/etc/profile': 'readonly TMOUT=60\n' };
    expect(await read(both)).toMatchObject({ seconds: 60, readonly: true });
    const pam = { '/etc/security/pam_env.conf': 'TMOUT  DEFAULT=700  OVERRIDE=\n' };
    expect((await read(pam)).settings).toHaveLength(1);
  });

  it('zsh’s own files are listed and decide nothing for bash', async () => {
    const fact = await read({ '/etc/zsh/zshrc': 'TMOUT=900\n' });
    expect(fact).toMatchObject({ seconds: 0, settings: [{ file: '/etc/zsh/zshrc', seconds: 900 }] });
  });

  it('nothing set anywhere is off', async () => {
    expect(await read({})).toEqual({ seconds: 0, readonly: false, settings: [] });
  });
});

describe('whole files', () => {
  it('an /etc/profile of Debian with a locked timeout', async () => {
    expect(await read({ '/etc/profile': fixture('debian-profile-locked') })).toMatchObject({
      seconds: 900,
      readonly: true,
    });
  });

  it('an /etc/bashrc of Fedora with a timeout for people only', async () => {
    expect((await read({ '/etc/bashrc': fixture('fedora-bashrc-people') })).seconds).toBeUndefined();
  });

  it.each([
    'TMOUT="900',
    'if true; then TMOUT=900\n',
    'cat <<EOF\nTMOUT=900\n',
    'TMOUT=$(date',
    'TMOUT=9\nfi\n',
  ])('a file that was cut off is a failure: %s', async script => {
    await expect(told(script)).rejects.toMatchObject({ reason: 'parse_error' });
  });

  it('a file that may not be read is a failure', async () => {
    const look = fakeLook({ [shellStartupSource.name]: new LookFailure('no_privilege', 'hidden') });
    await expect(shellTimeoutOnLinux.read(look)).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

describe('garbage', () => {
  const calm = async (script: string) => {
    try {
      return await told(script);
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
      return 'failure';
    }
  };
  it('ends quickly, in an answer or a failure', async () => {
    const piece = fc.constantFrom(
      'TMOUT',
      '=900',
      ' ',
      '\n',
      ';',
      '"',
      "'",
      '$(',
      ')',
      '(',
      '{',
      '}',
      '`',
      '\\',
      'if ',
      'then ',
      'fi',
      'case x in',
      ';;',
      'esac',
      '<<E',
      '&&',
      '||',
      'readonly ',
      '${TMOUT',
      '#',
      '>',
    );
    const script = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map(parts => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(script, async text => void (await calm(`TMOUT=0\n${text}`))),
      { numRuns: 400 },
    );
  });

  it('a very long hostile file is stepped through once', async () => {
    for (const piece of ['$(', '"${', '`', '<<A\n', '((', '\\\n', "$'"])
      await calm(`TMOUT=900\n${piece.repeat(3000)}`);
  });

  it('cut anywhere, a locked timeout never becomes another one', async () => {
    const whole = fixture('debian-profile-locked');
    for (let end = 0; end < whole.length; end += 7)
      expect(['0', 'unknown', 'failure', '900', '900 readonly', '90', '9']).toContain(
        await calm(whole.slice(0, end)),
      );
  });
});

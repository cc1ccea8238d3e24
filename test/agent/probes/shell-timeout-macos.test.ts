/** When an idle shell on a Mac ends. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { shellTimeoutOnMacos } from '#agent/probes/shell-timeout/macos.ts';
import { fakeLook } from '../../fake/look.ts';

const read = (files: Record<string, string>) =>
  shellTimeoutOnMacos.read(fakeLook({ 'macos.files.shell': files }));

describe('the shell timeout of a Mac', () => {
  it('is what zsh makes of its files in their order', async () => {
    expect(await read({ '/etc/zshenv': 'TMOUT=60\n', '/etc/zshrc': 'readonly TMOUT=600\n' })).toMatchObject({
      seconds: 600,
      readonly: true,
    });
  });

  it('is 0, not unknown, on a Mac where nobody set it', async () => {
    expect(await read({})).toEqual({ seconds: 0, readonly: false, settings: [] });
  });

  it('is not moved by a window once it is readonly', async () => {
    const files = { '/etc/zshrc': 'readonly TMOUT=600\n', '/etc/zshrc_Apple_Terminal': 'unset TMOUT\n' };
    expect(await read(files)).toMatchObject({ seconds: 600, readonly: true });
  });

  it('is not known where a file may not be read', async () => {
    const look = fakeLook({ 'macos.files.shell': new LookFailure('no_privilege', 'no') });
    await expect(shellTimeoutOnMacos.read(look)).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { rulesCommand } from '#collector/cli/rules.ts';

afterEach(() => void vi.restoreAllMocks());

/** Runs the command and gives what it printed. */
async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const print = (line: unknown) => void lines.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  const code = await rulesCommand(args);
  return { code, text: lines.join('\n') };
}

describe('collector rules', () => {
  it('check finds no fault in the rulebook that ships', async () => {
    const { code, text } = await run('check');
    expect(code).toBe(0);
    expect(text).toMatch(/\d+ rules, \d+ baselines?, \d+ regimes/);
  });

  it('test counts what passed', async () => {
    const { code, text } = await run('test');
    expect(code).toBe(0);
    expect(text).toMatch(/^\d{3} passed, 0 failed/);
  });

  it('explain says what a rule asks, of what, by whose number and for which safeguard', async () => {
    const { code, text } = await run('explain', 'lock-01');
    expect(code).toBe(0);
    for (const words of [
      'The screen locks itself after 15 minutes of quiet',
      'screenLocks.locks.all(l,',
      'limit = 15 minutes. CIS Windows 11',
      'hipaa-2013, public_area: limit = 5 minutes.',
      '164.312(a)(2)(iii), addressable',
      'linux: In dconf',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('explain without an id lists the rules', async () => {
    expect((await run('explain')).text).toMatch(/ENC-01 +The main disk is encrypted/);
  });

  it.each([[[]], [['sing']], [['explain', 'NO-1']]])('refuses %j with exit code 2', async args => {
    expect((await run(...args)).code).toBe(2);
  });
});

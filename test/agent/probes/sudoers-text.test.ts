/** Our own reader of sudoers(5): what it takes in, where it says that it could not, and that nothing is lost silently. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { sudoersFilesOnLinux } from '#agent/probes/sudo-rules/files.ts';
import { readSudoersText } from '#agent/probes/sudo-rules/sudoers-text.ts';
import { cpuMs } from '../../fake/cpu.ts';
import { parseRecorded, type RecordedFiles } from '../../fake/look.ts';
import { newRandom, spoil } from './garbage.ts';
import { sudoersTexts } from './sudoers-corpus.ts';
import { debianSudoers } from './sudoers-readings.ts';

const main = '/etc/sudoers';
const read = (text: string) =>
  readSudoersText(
    main,
    path => (path === main ? text : null),
    () => null,
  );
const readAll = (files: RecordedFiles) => parseRecorded(sudoersFilesOnLinux, files);
const users = (files: RecordedFiles) =>
  readAll(files)?.sudoers.specs.flatMap(spec => spec.users.map(user => user.value));

describe('the files of sudoers', () => {
  it('are read in the order of their names, those of editors and packages left out', () => {
    expect(
      users({
        [main]: '@includedir /etc/sudoers.d\nlast ALL=ALL\n',
        '/etc/sudoers.d/20': 'b ALL=ALL',
        '/etc/sudoers.d/10': 'a ALL=ALL\n',
        '/etc/sudoers.d/old.bak': 'eve ALL=ALL\n',
        '/etc/sudoers.d/x~': 'eve ALL=ALL\n',
        '/etc/sudoers.dpkg-old': 'eve ALL=ALL\n',
      }),
    ).toEqual(['a', 'b', 'last']);
  });

  it('count only where the main file takes them in', () => {
    expect(users({ [main]: 'root ALL=ALL\n', '/etc/sudoers.d/10': 'eve ALL=ALL\n' })).toEqual(['root']);
    expect(users({ [main]: '#includedir sudoers.d\n', '/etc/sudoers.d/10': 'eve ALL=ALL\n' })).toEqual([
      'eve',
    ]);
  });

  it('know an alias before and after it is used, over all files', () => {
    const reading = readAll({
      [main]: 'ADMINS ALL=ALL\n@includedir /etc/sudoers.d\n',
      '/etc/sudoers.d/a': 'User_Alias ADMINS = ana\n',
    });
    expect([...(reading?.sudoers.aliases.keys() ?? [])]).toEqual(['user ADMINS']);
  });
});

describe('a line with a fault', () => {
  it('takes only itself away, with the lines that it goes on in', () => {
    const { sudoers, gaps } = read('bob ALL=(ALL \\\n NOPASSWD: ALL\nana ALL=ALL\nx\n\njo ALL=ALL # x\n');
    expect(sudoers.specs.map(spec => spec.users[0]?.value)).toEqual(['ana', 'jo']);
    expect(gaps).toEqual(['/etc/sudoers, line 1', '/etc/sudoers, line 4']);
  });

  it('takes effect in no part', () => {
    const { sudoers } = read(
      'bob ALL=ALL : front1=(\nDefaults !authenticate, =\nUser_Alias A = x : A = y\nroot ALL=ALL\n',
    );
    expect(sudoers).toMatchObject({ defaults: [], specs: [{ users: [{ value: 'root' }] }] });
    expect(sudoers.aliases.size).toBe(0);
  });

  it('is told by its place, never by what stands there', () => {
    expect(JSON.stringify(read('Defaults passprompt="SECRET\nroot ALL=ALL\n').gaps)).not.toMatch(/SECRET/);
  });
});

describe('twenty thousand changed texts', () => {
  it('are read or refused, none of them slowly', () => {
    const random = newRandom(7);
    const seeds = [debianSudoers, ...sudoersTexts].map(text => Buffer.from(text));
    const pick = () => seeds[Math.floor(random() * seeds.length)] as Buffer;
    let slowest = 0;
    for (let i = 0; i < 20_000; i++) {
      const kind = (['mutated', 'spliced', 'truncated', 'letters'] as const)[i % 4] ?? 'mutated';
      const text = Buffer.from(spoil(kind, Buffer.concat([pick(), pick(), pick()]), pick(), random)).toString(
        'utf8',
      );
      const from = cpuMs();
      expect(answers(text)).toBe(true);
      const took = cpuMs() - from;
      if (took > slowest && took > 20) answers(text);
      slowest = Math.max(slowest, Math.min(took, timed(text)));
    }
    expect(slowest).toBeLessThan(500);
  });

  it('lose no rule: a line is read, or it is told', () => {
    const random = newRandom(11);
    for (let i = 0; i < 20_000; i++) {
      const lines = sudoersLines(random);
      const changed = Math.floor(random() * lines.length);
      // One line is spoiled without a new one, so that the others have to be as they were.
      lines[changed] = Buffer.from(
        spoil('mutated', Buffer.from(lines[changed] ?? ''), Buffer.alloc(0), random),
      )
        .toString('latin1')
        .replace(/[\n\\]/g, ' ');
      const { sudoers, gaps } = read(`${lines.join('\n')}\n`);
      const whole = sudoers.specs.filter(spec => /^u\d+$/.test(spec.users[0]?.value ?? ''));
      const others = lines
        .filter((_line, at) => at !== changed)
        .map((_line, at) => `u${at < changed ? at : at + 1}`);
      expect(whole.map(spec => spec.users[0]?.value)).toEqual(expect.arrayContaining(others));
      if (gaps.length > 0) expect(gaps).toEqual([`${main}, line ${changed + 1}`]);
    }
  });

  it('of a size that costs a careless reader its time', () => {
    const big = 250_000;
    for (const part of [
      'a',
      ' ',
      '\\',
      '\\\n',
      '"',
      '"a" ',
      '!',
      '(',
      'a,',
      'A=',
      '^',
      '^$',
      'Defaults x="',
      '#',
      '/a ',
    ])
      expect(timed(`root ALL=ALL\n${part.repeat(Math.floor(big / part.length))}`)).toBeLessThan(400);
  });
});

function sudoersLines(random: () => number): string[] {
  const forms = [
    'ALL=(ALL) ALL',
    'ALL = NOPASSWD: /bin/ls *, !/bin/su',
    'front1=(root:wheel) SETENV: ALL # c',
  ];
  return Array.from({ length: 3 }, (_none, at) => `u${at} ${forms[Math.floor(random() * forms.length)]}`);
}

function answers(text: string): boolean {
  try {
    read(text);
    return true;
  } catch (error) {
    return error instanceof LookFailure;
  }
}

/** The better of two: a pause of the machine is no fault of the reader. */
function timed(text: string): number {
  const once = () => {
    const from = cpuMs();
    answers(text);
    return cpuMs() - from;
  };
  return Math.min(once(), once());
}

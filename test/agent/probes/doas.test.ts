/** Who becomes whom by doas: on recorded files, and beside the program itself where it is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { doasPaths } from '#agent/os/linux/commands-accounts.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { doasFiles } from '#agent/probes/sudo-rules/doas.ts';
import { doasRulesOf } from '#agent/probes/sudo-rules/doas-rules.ts';
import { sudoRulesOnLinux } from '#agent/probes/sudo-rules/linux.ts';
import { fakeLook, parseRecorded, type Recorded } from '../../fake/look.ts';

const person = (name: string, uid: number, gid = uid) => ({
  name,
  uid,
  gid,
  displayName: '',
  home: '/',
  shell: '/bin/sh',
});
const people = {
  accounts: [person('root', 0), person('ana', 1000, 10), person('ben', 1001), person('cat', 1002)],
  groups: [
    { name: 'root', gid: 0, members: [] },
    { name: 'wheel', gid: 10, members: ['ben'] },
    { name: 'ops', gid: 50, members: ['cat'] },
  ],
};
const read = (text: string) => parseRecorded(doasFiles, { '/etc/doas.conf': text });
const rules = (text: string) => doasRulesOf(read(text)?.rules ?? [], people);
/** "ana nopass", for those who can do everything as root. */
const roots = (text: string) =>
  rules(text)
    .filter(rule => rule.allCommands === true && rule.asRoot === true)
    .flatMap(rule => (rule.accounts ?? []).map(name => (rule.noPassword === true ? `${name} nopass` : name)));

describe('rules of doas', () => {
  it.each([
    ['a group by its list and as primary group', 'permit :wheel\n', ['ana', 'ben']],
    ['a group by number', 'permit :10\n', ['ana', 'ben']],
    ['a person by number', 'permit nopass 1002\n', ['cat nopass']],
    ['nobody of that name', 'permit gone\npermit :gone\npermit 4711\n', []],
    ['the last rule that matches', 'permit nopass :wheel\npermit ana\n', ['ben nopass', 'ana']],
    ['a password asked again', 'permit nopass :wheel\npermit :wheel\n', ['ana', 'ben']],
    ['a denial after', 'permit :wheel\ndeny ben\n', ['ana']],
    ['a denial before', 'deny ben\npermit :wheel\n', ['ana', 'ben']],
    ['a denial of one command', 'permit :wheel\ndeny ben cmd su\n', ['ana', 'ben']],
    ['another target', 'permit ana as postgres\n', []],
    ['a later rule for another target', 'permit nopass ana\npermit ana as postgres\n', ['ana nopass']],
    ['a later rule for any target', 'permit nopass ana as root\npermit ana\n', ['ana']],
    ['root by number', 'permit ana as 0\n', ['ana']],
    ['one command', 'permit nopass ana cmd reboot\n', []],
  ])('%s', (_what, text, expected) => {
    expect(roots(text)).toEqual(expected);
  });

  it('say how they are written', () => {
    expect(rules('permit nopass :wheel cmd reboot\npermit 1002 as 1001\n')).toEqual([
      {
        tool: 'doas',
        passwordOf: 'own',
        subject: ':wheel',
        subjectKind: 'group',
        accounts: ['ana', 'ben'],
        allCommands: false,
        asRoot: true,
        noPassword: true,
        commandCount: 1,
        appliesHere: true,
      },
      expect.objectContaining({ subject: '1002', subjectKind: 'uid', accounts: ['cat'], asRoot: false }),
    ]);
  });
});

const missing = (...paths: readonly string[]) =>
  paths.map(path => `stat: cannot statx '${path}': No such file or directory\n`).join('');

describe('the probe of such rules', () => {
  const base: Recorded = {
    'linux.cvtsudoers': new LookFailure('tool_missing', 'There is no cvtsudoers here.'),
    'linux.files.sudo-conf': {},
    'linux.files.sudoers-rs': {},
    'linux.files.doas': { '/etc/doas.conf': 'permit nopass ana\n' },
    'linux.stat.doas': {
      stdout: '4755 0 /usr/bin/doas\n',
      stderr: missing('/bin/doas', '/usr/local/bin/doas', '/run/wrappers/bin/doas'),
      exitCode: 1,
    },
    'linux.passwd': { stdout: 'root:x:0:0::/:/bin/sh\nana:x:1000:10::/:/bin/sh\n' },
    'linux.group': { stdout: 'root:x:0:\nwheel:x:10:\n' },
    'linux.uname.nodename': { stdout: 'desk\n' },
  };
  const look = (change: Recorded = {}) => sudoRulesOnLinux.read(fakeLook({ ...base, ...change }));

  it('answers where there is doas and no sudo', async () => {
    expect(await look()).toMatchObject({
      authenticate: true,
      rules: [{ tool: 'doas', subject: 'ana', accounts: ['ana'], noPassword: true }],
      unread: { places: [] },
    });
  });

  it('does not count what a removed package left behind', async () => {
    const gone = { stdout: '', stderr: missing(...doasPaths), exitCode: 1 };
    await expect(look({ 'linux.stat.doas': gone })).rejects.toMatchObject({ reason: 'not_installed' });
  });

  it('counts them where nobody can say whether doas is there', async () => {
    const unknown = new LookFailure('tool_missing', 'There is no stat here.');
    expect((await look({ 'linux.stat.doas': unknown })).rules).toHaveLength(1);
  });

  it('tells that they could not be read', async () => {
    const denied = new LookFailure('no_privilege', 'The agent may not read /etc/doas.conf.');
    expect((await look({ 'linux.files.doas': denied })).unread).toEqual({
      places: ['/etc/doas.conf (no_privilege)'],
    });
  });
});

const doas = '/usr/bin/doas';
const asRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'keyholder-doas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** "permit", "permit nopass", "deny", as doas tells for root itself; null where it refuses the file. */
function theirs(text: string, command: readonly string[]): string | null {
  const file = join(folder, 'doas.conf');
  writeFileSync(file, text);
  try {
    return execFileSync(doas, ['-C', file, ...command], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stderr === '' ? stdout.trim() : null;
  }
}

describe.skipIf(!existsSync(doas) || !asRoot)(
  'beside doas (skipped where it is not installed, or without root)',
  () => {
    const texts = [
      'permit root',
      'permit nopass root',
      'permit nopass 0',
      'permit :root',
      'permit nopass :0',
      'permit ana',
      'permit root\ndeny root',
      'deny root\npermit nopass root',
      'permit nopass root\npermit root',
      'permit nopass root\npermit root as daemon',
      'permit root as root',
      'permit root as 0',
      'permit nopass nolog keepenv root',
      'permit persist root',
      'permit nopass persist root',
      'permit setenv { A B=c -D E=$F } root',
      'permit setenv { A\nB } root',
      'permit setenv {} root',
      'permit setenv A root',
      '"permit" root',
      'permit "root"',
      'permit "ro"ot',
      'permit ro\\ot',
      'permit \\\n  root',
      'permit ro\\\not',
      '# permit root \\\npermit nopass root # and so on',
      'permit root#x',
      'permit root=x',
      'permit "nopass"',
      'permit nopass',
      'permit',
      'permit as root',
      'permit root as',
      'permit root as root as root',
      'permit root cmd',
      'permit root ana',
      'deny nopass root',
      'allow root',
      'permit "root',
      'permit root\\',
      'permit root }',
      'permit root cmd ls args {',
      '\t permit\troot \t',
      'permit root\n\n\n# end',
      'permit root as "root" cmd "ls"\ndeny :root cmd ls',
    ];

    it.each(texts)('%j', text => {
      const own = read(`${text}\n`);
      const answered = theirs(`${text}\n`, ['never-a-command']);
      if (answered === null) {
        expect(own?.gaps.length).toBeGreaterThan(0);
        return;
      }
      expect(own?.gaps).toEqual([]);
      const able = doasRulesOf(own?.rules ?? [], people).filter(
        rule => rule.accounts?.includes('root') && rule.allCommands === true && rule.asRoot === true,
      );
      const answer =
        able.length === 0 ? 'deny' : able.some(rule => rule.noPassword) ? 'permit nopass' : 'permit';
      expect(answer).toBe(answered);
    });

    it('refuses a last line without its end, as doas does', () => {
      expect(theirs('permit root', ['ls'])).toBeNull();
      expect(read('permit root')?.gaps).toEqual(['/etc/doas.conf, line 1']);
    });
  },
);

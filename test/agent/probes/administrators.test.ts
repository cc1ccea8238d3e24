import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameServiceFiles } from '#agent/probes/administrators/directory.ts';
import { administratorsOnLinux } from '#agent/probes/administrators/linux.ts';
import { polkitFiles } from '#agent/probes/administrators/polkit.ts';
import { adminRulesOf } from '#agent/probes/administrators/polkit-script.ts';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import { fakeLook, parseRecorded, type Recorded } from '../../fake/look.ts';

const at = (probe: string, name: string) =>
  readFileSync(new URL(`../../../agent/probes/${probe}/fixtures/linux/${name}`, import.meta.url), 'utf8');
const own = (name: string) => at('administrators', name);
const account = (name: string) => ({ stdout: at('accounts', name) });
const clinic: Recorded = {
  'linux.passwd': account('passwd-clinic.txt'),
  'linux.group': account('group-clinic.txt'),
  'linux.passwd-status': account('passwd-status-iso.txt'),
  'linux.shadow-days': account('shadow-days.txt'),
  'linux.lastlog': account('lastlog.txt'),
  'linux.files.login-defs': {},
  'linux.cvtsudoers': { stdout: own('sudoers.json') },
  'linux.uname.nodename': { stdout: 'frontdesk-21\n' },
  'linux.files.sudoers-rs': {},
  'linux.files.doas': {},
  'linux.files.polkit': {},
  'linux.files.nsswitch': { '/etc/nsswitch.conf': 'passwd: files systemd\ngroup: files systemd\n' },
};
const read = (change: Recorded = {}) => administratorsOnLinux.read(fakeLook({ ...clinic, ...change }));
const roads = async (name: string, change: Recorded = {}) =>
  ((await read(change)).administrators ?? [])
    .find(one => one.account === name)
    ?.roads?.map(road => `${road.kind} ${road.via}`);
const unresolved = async (change: Recorded) => (await read(change)).unresolved;
const sudoers = (subject: object, more: object = {}) => ({
  'linux.cvtsudoers': {
    stdout: JSON.stringify({
      User_Specs: [
        {
          User_List: [subject],
          Host_List: [{ hostname: 'ALL' }],
          Cmnd_Specs: [{ runasusers: [{ username: 'ALL' }], Commands: [{ command: 'ALL' }], ...more }],
        },
      ],
    }),
  },
});

describe('who can become an administrator', () => {
  it('lists them all, and nobody else', async () => {
    const { administrators, unresolved: others } = await read();
    expect(administrators?.map(one => one.account)).toEqual([
      'root',
      'ana',
      'frontdesk',
      'marta',
      'backup2',
      'temp',
    ]);
    expect(others).toEqual([]);
  });

  it('sees a second account with number 0', async () => {
    expect(await roads('backup2')).toEqual(['uid0 uid 0']);
  });

  it('sees the member of sudo by its primary group', async () => {
    expect(await roads('marta')).toEqual(['primary_group sudo', 'sudoers %sudo']);
  });

  it('sees a rule that asks for no password', async () => {
    const frontdesk = (await read()).administrators?.find(one => one.account === 'frontdesk');
    expect(frontdesk?.roads).toEqual([{ kind: 'sudoers', via: 'frontdesk NOPASSWD', noPassword: true }]);
  });

  it('sees who becomes root by doas, without sudo and without a password', async () => {
    const doas = {
      'linux.files.doas': {
        '/etc/doas.conf': 'permit persist :sudo\npermit nopass temp\npermit nopass gone\npermit x y\n',
      },
    };
    expect(await roads('ana', doas)).toEqual([
      'group sudo',
      'sudoers %sudo',
      'doas :sudo',
      'root_equivalent_group docker',
    ]);
    const temp = (await read(doas)).administrators?.find(one => one.account === 'temp');
    expect(temp?.roads).toContainEqual({ kind: 'doas', via: 'temp nopass', noPassword: true });
    expect(await unresolved(doas)).toEqual(['gone (doas)', '/etc/doas.conf, line 4 (rules not readable)']);
    const noSudo = {
      ...doas,
      'linux.cvtsudoers': new LookFailure('tool_missing', 'no sudo'),
      'linux.files.sudo-conf': {},
    };
    expect(await roads('marta', noSudo)).toEqual(['primary_group sudo', 'doas :sudo']);
  });

  it('names every road of one person', async () => {
    expect(await roads('ana')).toEqual(['group sudo', 'sudoers %sudo', 'root_equivalent_group docker']);
    const disk = { stdout: at('accounts', 'passwd-clinic.txt').replace(':1001:1001:', ':1001:6:') };
    expect(await roads('frontdesk', { 'linux.passwd': disk })).toContain(
      'root_equivalent_group disk (primary)',
    );
  });

  it('does not count a group by its fine name when nothing trusts it', async () => {
    expect(await roads('marta', sudoers({ username: 'root' }))).toBeUndefined();
  });

  it('finds rules for numbers', async () => {
    expect(await roads('frontdesk', sudoers({ userid: 1001 }))).toEqual(['sudoers #1001']);
    expect(await roads('marta', sudoers({ usergid: 27 }))).toEqual(['primary_group sudo', 'sudoers %#27']);
  });

  it('carries over the name and the last logon', async () => {
    const ana = (await read()).administrators?.find(one => one.account === 'ana');
    expect(ana).toMatchObject({
      id: '1000',
      displayName: 'Ana Silva',
      enabled: true,
      lastLogonAtMs: Date.UTC(2026, 10, 22, 8, 15, 9),
    });
  });
});

describe('whether an administrator can be used today', () => {
  const enabled = async (name: string, change: Recorded = {}) =>
    (await read(change)).administrators?.find(one => one.account === name)?.enabled;

  it('is yes with a password or an empty one, no when expired', async () => {
    expect(await enabled('ana')).toBe(true);
    expect(await enabled('frontdesk')).toBe(true);
    expect(await enabled('temp')).toBe(false);
  });

  it('is left open when the password is locked or not known: a key may still let it in', async () => {
    expect(await enabled('root')).toBeUndefined();
    const denied = new LookFailure('no_privilege', 'Permission denied.');
    expect(await enabled('ana', { 'linux.passwd-status': denied })).toBeUndefined();
  });
});

describe('roads that lead out of sight', () => {
  it('tells a netgroup, a group of another kind and an unknown name', async () => {
    expect(await unresolved(sudoers({ netgroup: '+ops' }))).toEqual(['+ops (netgroup)']);
    expect(await unresolved(sudoers({ nonunixgroup: 'Admins' }))).toEqual(['%:Admins (sudo)']);
    expect(await unresolved(sudoers({ username: 'gone' }))).toEqual(['gone (sudo)']);
    expect(await unresolved(sudoers({ usergroup: 'CLINIC\\admins' }))).toEqual(['%CLINIC\\admins (sudo)']);
  });

  it('takes a stock rule for a group that is not here for nobody, unless a directory may know it', async () => {
    const stock = sudoers({ usergroup: 'admin' });
    expect(await unresolved(stock)).toEqual([]);
    const directory = {
      'linux.files.nsswitch': {
        '/etc/nsswitch.conf': 'passwd: files\ngroup:  files [NOTFOUND=continue] sss\n',
      },
    };
    expect(await unresolved({ ...stock, ...directory })).toEqual(['%admin (sudo)']);
    const unread = { 'linux.files.nsswitch': new LookFailure('no_privilege', 'no') };
    expect(await unresolved({ ...stock, ...unread })).toEqual(['%admin (sudo)']);
  });

  it('tells a member of docker that no account has the name of', async () => {
    const group = {
      stdout: at('accounts', 'group-clinic.txt').replace('docker:x:998:', 'docker:x:998:eve@clinic,'),
    };
    expect(await unresolved({ 'linux.group': group })).toEqual(['eve@clinic (group docker)']);
  });

  it('opens an alias, and tells whom it leads to out of sight', async () => {
    const { stdout } = sudoers({ useralias: 'ADMINS' })['linux.cvtsudoers'];
    const alias = (members: object[]) => ({
      'linux.cvtsudoers': {
        stdout: JSON.stringify({ User_Aliases: { ADMINS: members }, ...JSON.parse(stdout) }),
      },
    });
    const mixed = alias([{ usergroup: 'sudo' }, { netgroup: 'ops' }, { username: 'gone' }]);
    expect(await roads('marta', mixed)).toEqual(['primary_group sudo', 'sudoers ADMINS']);
    expect(await unresolved(mixed)).toEqual(['+ops (netgroup)', 'gone (sudo)']);
    const without = alias([{ usergroup: 'sudo' }, { username: 'marta', negated: true }]);
    expect(await roads('marta', without)).toBeUndefined();
    expect(await unresolved(sudoers({ useralias: 'MISSING' }))).toEqual(['MISSING (sudo)']);
  });

  it('ignores a rule for another machine or for few commands', async () => {
    const limited = sudoers({ username: 'gone' }, { Commands: [{ command: '/usr/bin/id' }] });
    expect(await unresolved(limited)).toEqual([]);
    expect(await roads('frontdesk', limited)).toBeUndefined();
  });
});

describe('when sudo cannot be read', () => {
  it('fails on a sudoers file that does not parse', async () => {
    const broken = {
      'linux.cvtsudoers': { stdout: '', stderr: '/etc/sudoers.d/x:1:9: syntax error\n', exitCode: 1 },
    };
    await expect(read(broken)).rejects.toBeInstanceOf(LookFailure);
  });

  it('fails when sudoers may not be read', async () => {
    const denied = { 'linux.cvtsudoers': new LookFailure('no_privilege', 'Permission denied.') };
    await expect(read(denied)).rejects.toMatchObject({ reason: 'no_privilege' });
  });

  it('has no such road where sudo is not installed', async () => {
    const none = {
      'linux.cvtsudoers': new LookFailure('tool_missing', 'no sudo'),
      'linux.files.sudo-conf': {},
    };
    expect((await read(none)).administrators?.map(one => one.account)).toEqual([
      'root',
      'ana',
      'backup2',
      'temp',
    ]);
  });

  it.each(['linux.passwd', 'linux.group', 'linux.files.polkit'])(
    'fails when %s cannot be read: a shorter list would read as whole',
    async name => {
      await expect(read({ [name]: new LookFailure('no_privilege', 'no') })).rejects.toBeInstanceOf(
        LookFailure,
      );
    },
  );
});

describe('polkit', () => {
  const rules = (files: Record<string, string>) => ({ 'linux.files.polkit': files });

  it('finds the members of the groups that it names', async () => {
    const ubuntu = rules({ '/etc/polkit-1/rules.d/49-admin.rules': own('polkit-ubuntu.rules.txt') });
    expect(await roads('ana', { ...sudoers({ username: 'root' }), ...ubuntu })).toEqual([
      'group sudo',
      'polkit unix-group:sudo',
      'root_equivalent_group docker',
    ]);
    expect(await unresolved(ubuntu)).toEqual([]);
  });

  it('finds a person by name and by number', async () => {
    const script =
      'polkit.addAdminRule(function(a, s) { return ["unix-user:frontdesk", \'unix-user:1004\',]; })';
    const files = rules({ '/etc/polkit-1/rules.d/1.rules': script });
    expect(await roads('frontdesk', files)).toContain('polkit unix-user:frontdesk');
    expect(await roads('scanner', files)).toEqual(['polkit unix-user:1004']);
  });

  it('says that a computed answer is not known, and counts what is written under a condition', async () => {
    const path = '/etc/polkit-1/rules.d/10-own.rules';
    const { identities, unclear } = parseRecorded(polkitFiles, { [path]: own('polkit-computed.rules.txt') });
    expect(identities).toEqual(['unix-user:temp']);
    expect(unclear).toEqual([path]);
    expect(await unresolved(rules({ [path]: own('polkit-computed.rules.txt') }))).toEqual([
      `${path} (polkit, worked out by a script)`,
    ]);
  });

  it('stops at the first rule that always answers, in the order of names', () => {
    const rule = (who: string) => `polkit.addAdminRule(function() { return ["unix-user:${who}"]; });`;
    const files = {
      '/etc/polkit-1/rules.d/60-late.rules': rule('late'),
      '/usr/share/polkit-1/rules.d/50-default.rules': rule('first'),
    };
    expect(parseRecorded(polkitFiles, files).identities).toEqual(['unix-user:first']);
  });

  it('does not take other rules for administrators', () => {
    const files = { '/usr/share/polkit-1/rules.d/x.rules': own('polkit-not-admin.rules.txt') };
    expect(parseRecorded(polkitFiles, files)).toEqual({ identities: [], unclear: [] });
    expect(adminRulesOf('// polkit.addAdminRule(function() { return ["unix-user:x"]; });')).toEqual([]);
  });

  it('reads the older form, and tells its netgroup', async () => {
    const old = rules({
      '/etc/polkit-1/localauthority.conf.d/50-localauthority.conf':
        '[Configuration]\nAdminIdentities=unix-user:0\n',
      '/etc/polkit-1/localauthority.conf.d/51-ubuntu.conf': own('polkit-localauthority.conf.txt'),
    });
    expect(await roads('marta', old)).toContain('polkit unix-group:sudo');
    expect(await unresolved(old)).toEqual(['unix-netgroup:ops (polkit)']);
  });

  it('never says less than a list that something is added to', () => {
    const [rule] = adminRulesOf('polkit.addAdminRule(function(){ return ["unix-user:a"].concat(more()); });');
    expect(rule?.complete).toBe(false);
    const hidden =
      'polkit.addAdminRule(function(a){ if (/x\\/\\//.test(a)) return ["unix-user:b"];\n return ["unix-user:a"]; });';
    expect(adminRulesOf(hidden)[0]?.complete).toBe(false);
    expect(adminRulesOf('polkit.addAdminRule(decide);')[0]?.complete).toBe(false);
    expect(adminRulesOf('polkit.addAdminRule(function(){ return ["unix-user:a", ')[0]?.complete).toBe(false);
  });
});

describe('hostile input', () => {
  it('reads any script in good time', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'polkit.addAdminRule(',
        'function()',
        '{',
        '}',
        'return',
        '[',
        ']',
        '"',
        "'",
        '/*',
        '//',
        '\n',
        ';',
        '\\',
        ',',
      ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(pieces, parts => {
        adminRulesOf(parts.join(' '));
      }),
      { numRuns: 200 },
    );
    adminRulesOf('polkit.addAdminRule('.repeat(2000));
    adminRulesOf('/*'.repeat(50_000));
    adminRulesOf(`"${'\\'.repeat(50_000)}`);
  });

  it('gives root at least, or a failure, whatever stands in place of one answer', async () => {
    const whole = (await read()).administrators?.length ?? 0;
    const names = ['linux.passwd', 'linux.group', 'linux.cvtsudoers'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 200 }), async (name, stdout) => {
        try {
          const { administrators } = await read({ [name]: { stdout } });
          expect(administrators?.some(one => one.id === '0')).toBe(true);
          if (stdout.length > 0 && name === 'linux.cvtsudoers')
            expect(administrators?.length).toBeGreaterThanOrEqual(whole - 2);
        } catch (error) {
          if (!(error instanceof LookFailure) && !(error instanceof DoesNotApply)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('judges ten thousand accounts and groups in good time', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `p${i}`);
    const passwd = names
      .map((name, i) => `${name}:x:${2000 + i}:${2000 + i}::/home/${name}:/bin/sh\n`)
      .join('');
    const group = names.map((name, i) => `${name}:x:${2000 + i}:\n`).join('');
    const { administrators } = await read({
      'linux.passwd': { stdout: at('accounts', 'passwd-clinic.txt') + passwd },
      'linux.group': {
        stdout: `${at('accounts', 'group-clinic.txt')}${group}lxd:x:900:${names.join(',')}\n`,
      },
    });
    expect(administrators).toHaveLength(10_006);
  });

  it('knows a directory by the keepers that are asked', () => {
    const asks = (text: string) => parseRecorded(nameServiceFiles, { '/etc/nsswitch.conf': text });
    expect(asks('passwd: files systemd\ngroup: files\nhosts: files dns\n')).toBe(false);
    expect(asks('passwd: compat systemd # sss\ngroup: compat\n')).toBe(false);
    expect(asks('passwd: files winbind\ngroup: files\n')).toBe(true);
    expect(asks('passwd: files\ngroup: files [SUCCESS=merge] sss\n')).toBe(true);
    const ofVendor = {
      '/usr/etc/nsswitch.conf': 'passwd: files sss\ngroup: files\n',
      '/etc/nsswitch.conf': 'passwd: files\ngroup: files\n',
    };
    expect(parseRecorded(nameServiceFiles, ofVendor)).toBe(false);
  });
});

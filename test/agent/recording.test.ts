/** What a recording gives away: nothing that says whose machine it was, and no key at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { replayCommand } from '#agent/cli/replay.ts';
import type { Output } from '#agent/os/run.ts';
import { parseJournalEvents } from '#agent/probes/logon-events/linux-journal.ts';
import { latelySource } from '#agent/probes/logon-events/macos-span.ts';
import type { CommandSource, FilesSource, Source } from '#agent/probes/probe.ts';
import { buildName, knownOf, newRecorder } from '#agent/recording/record.ts';
import { newScrub } from '#agent/recording/scrub.ts';
import { logged, sudoLine } from './probes/macos-log.ts';

const scrub = newScrub({
  people: ['jsmith', 'Jane Smith', 'Ana María Ruiz'],
  places: ['FRONT-2', 'front-2.clinic.example'],
  serials: ['PF3ABCDE'],
});

describe('scrubbing', () => {
  it.each([
    ['a login name', 'jsmith  tty1', 'jsmith'],
    ['a login name in other letters', 'CLINIC\\JSmith', 'JSmith'],
    ['a full name', '"Jane Smith" is on', 'Jane'],
    ['one part of a full name', 'Ruiz, A.', 'Ruiz'],
    ['a host name', 'Linux front-2 6.1', 'front-2'],
    ['a serial number', 'Serial: PF3ABCDE', 'PF3ABCDE'],
    ['an IPv4 address', 'from 192.168.10.44 port 22', '192.168.10.44'],
    ['an IPv6 address', 'from fe80::1c2:3ff:fe4:5%eth0', 'fe80::1c2'],
    ['a whole IPv6 address', '2a02:8109:9ac0:2ab0:1:2:3:4', '2a02:8109'],
    ['a network card', 'ether 3c:52:82:aa:bb:cc', '3c:52:82'],
    ['an e-mail address', 'mail to j.smith@clinic.example.com', 'clinic.example'],
    ['a disk id', 'UUID=6f1c2d3e-1111-4222-8333-abcdefabcdef', '6f1c2d3e'],
    ['a machine SID', 'S-1-5-21-3366958027-3142835498-954400245-1095', '3366958027'],
    ['an Entra SID', 'S-1-12-1-1778064242-1251273316-772277320-2482684374', '1778064242'],
    ['a home folder', 'reading /home/marta/.config/kscreenlockerrc', 'marta'],
    ['a Windows profile', 'C:\\Users\\Marta Kern\\AppData', 'Marta'],
    ['a BitLocker recovery password', '111111-222222-333333-444444-555555-666666-777777-888888', '222222'],
    ['a FileVault recovery key', 'key ABCD-EFGH-IJKL-MNOP-QRST-UVWX', 'EFGH'],
    ['a product key', 'VK7JG-NPHTM-C97JM-9MPGT-3V66T', 'NPHTM'],
    ['a password hash', 'root:$6$saltsalt$Hq0aaBBccDD/eeff.:19000:0', 'Hq0aaBB'],
    ['a yescrypt hash', 'root:$y$j9T$abcdefgh$ijklmnop:19000', 'ijklmnop'],
    ['a password after its name', 'DefaultPassword = Winter2026!', 'Winter2026'],
    ['a password in JSON', '{"autoLoginPassword":"Winter2026!"}', 'Winter2026'],
    ['a token', 'api_key: sk_live_0123456789', 'sk_live'],
    ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKxyzxyzxyzxyzxyz ana@laptop', 'xyzxyz'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----', 'MIIEvQ'],
    ['a private key that is cut off', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk', 'b3Blbn'],
    ['a digest', 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3a94a8fe5ccb19ba61c4c0873', 'a94a8fe5'],
  ])('takes out %s', (_what, text, secret) => {
    expect(text).toContain(secret);
    expect(scrub(text)).not.toContain(secret);
  });

  it("leaves what a parser needs: times, versions, settings, the system's own accounts", () => {
    for (const text of [
      'Mon Nov 23 10:15:30 2026',
      '2026-11-23T10:15:30.123Z',
      'Inst libc6 [2.36-9+deb12u9] (2.36-9+deb12u10 Debian-Security:12/oldstable-security [amd64])',
      'root:x:0:0:root:/root:/bin/bash',
      'S-1-5-32-544',
      'listening on 0.0.0.0 and 127.0.0.1',
      'org.gnome.desktop.session idle-delay uint32 300',
    ])
      expect(scrub(text)).toBe(text);
  });

  it('gives the same thing the same stand-in, and different things different ones', () => {
    const clean = newScrub({ people: [], places: [], serials: [] })('10.0.0.1 10.0.0.2 10.0.0.1');
    const [a, b, c] = clean.split(' ');
    expect(a).toBe(c);
    expect(a).not.toBe(b);
  });

  it('keeps what tells accounts of one machine apart: the last part of a SID', () => {
    expect(scrub('S-1-5-21-3366958027-3142835498-954400245-500')).toMatch(/-500$/);
  });

  const ran =
    'jsmith : TTY=pts/0 ; PWD=/srv/Clients/Kern divorce ; USER=root ; ENV=PIN=4711 ; COMMAND=/usr/bin/vi -c "set ic" /srv/Clients/Kern "v" Kern.odt';
  const secrets = /Kern|Clients|4711|vi\b|set ic|odt/;

  it.each([
    ['on a line of its own', `Nov 23 09:00:00 front-2 sudo[71]: ${ran}\nNov 23 09:00:01 next`],
    ['that was refused', ran.replace(' : TTY', ' : command not allowed ; TTY')],
    ['that went on in a second line', 'sudo: jsmith : (command continued) /srv/Clients/Kern.odt'],
    ['of doas', 'doas: jsmith ran command vi /srv/Clients/Kern.odt as root from /srv/Clients'],
    [
      'of pkexec',
      'jsmith: Executing command [USER=root] [TTY=unknown] [CWD=/srv/Clients/Kern] [COMMAND=/usr/bin/vi Kern.odt]',
    ],
    ['in JSON', JSON.stringify({ MESSAGE: ran, _UID: '0' })],
    ['in JSON over several lines', JSON.stringify({ eventMessage: ran, pid: 1 }, null, 2)],
    ['in UTF-8 bytes of a journal', JSON.stringify({ MESSAGE: [...Buffer.from(ran)], _UID: '0' })],
  ])('drops a command %s, and the folder it was run in', (_where, text) => {
    const clean = scrub(text);
    expect(clean).not.toMatch(secrets);
    expect(clean).not.toContain([...Buffer.from('Kern')].join(','));
    if (text.startsWith('{')) expect(() => JSON.parse(clean)).not.toThrow();
    if (text.includes('next')) expect(clean).toMatch(/next$/);
  });

  it('leaves of a line of sudo what tells that somebody took rights', () => {
    const journal = JSON.stringify({
      __REALTIME_TIMESTAMP: '1795424400000000',
      SYSLOG_IDENTIFIER: 'sudo',
      _UID: '0',
      MESSAGE: ran,
    });
    const output = { stdout: Buffer.from(scrub(`${journal}\n`)), stderr: Buffer.alloc(0), exitCode: 0 };
    expect(parseJournalEvents(output).events).toMatchObject([{ kind: 'elevate', account: 'person1' }]);
    const log = logged(sudoLine('2026-11-23 10:00:00', ran.replace('pts/0', 'ttys000')));
    const onMac = { ...output, stdout: Buffer.from(scrub(log)) };
    expect(Buffer.from(onMac.stdout).toString()).not.toMatch(secrets);
    expect(latelySource.parse(onMac)).toMatchObject([{ kind: 'elevate' }]);
  });

  it('is done with a large hostile text at once', () => {
    const texts = [
      'COMMAND='.repeat(50_000),
      `{"MESSAGE":"${'PWD=a ; '.repeat(50_000)}`,
      'ENV=\\"'.repeat(60_000),
      'a:'.repeat(200_000),
      '1-'.repeat(200_000),
      'A'.repeat(400_000),
      '$6$'.repeat(100_000),
      '/home/'.repeat(80_000),
    ];
    for (const text of texts) expect(scrub(text).length).toBeGreaterThan(0);
  });
});

describe('a recording', () => {
  const folders: string[] = [];
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'keyholder-'));
    folders.push(made);
    return made;
  };
  afterEach(() => {
    for (const made of folders.splice(0)) rmSync(made, { recursive: true });
  });
  const known = knownOf({ name: 'front-2', serial: 'PF3ABCDE' }, null, () => 'jsmith');

  it('is a file for each source, named after the build, which replay reads', async () => {
    const into = folder();
    const files: FilesSource<unknown> = {
      name: 'linux.files.test',
      kind: 'files',
      files: { paths: ['/etc/*'] },
      parse: read => [...read],
    };
    const recorder = newRecorder();
    recorder.heard(
      files,
      new Map([
        ['/etc/a', 'one\n'],
        ['/etc/b', 'of jsmith'],
      ]),
    );
    recorder.save(into, buildName({ id: 'debian', version: '12' }), known);
    const text = readFileSync(join(into, 'linux.files.test@debian-12.txt'));
    let shown = '';
    const status = await replayCommand(['--source', 'linux.files.test'], {
      sources: new Map<string, Source<unknown>>([[files.name, files]]),
      usedBy: () => [],
      input: async () => text,
      output: {
        out: async said => {
          shown += said.toString();
        },
        err: async () => {},
      },
    });
    expect(status).toBe(0);
    expect(JSON.parse(shown)).toEqual([
      ['/etc/a', 'one\n'],
      ['/etc/b', 'of person1'],
    ]);
    expect(readFileSync(join(into, 'README.txt'), 'utf8')).toContain('--source linux.files.test');
  });

  it('keeps the encoding that the program printed in', () => {
    const into = folder();
    const source = { name: 'windows.test', kind: 'command' } as CommandSource<unknown>;
    const stdout = Buffer.from('\ufeffName = jsmith\r\n', 'utf16le');
    const recorder = newRecorder();
    recorder.heard(source, { stdout, stderr: Buffer.from('denied'), exitCode: 5 } satisfies Output);
    recorder.save(into, 'windows-26100', known);
    expect(readFileSync(join(into, 'windows.test@windows-26100.txt')).toString('utf16le')).toBe(
      '\ufeffName = person1\r\n',
    );
    expect(readdirSync(into)).toContain('windows.test@windows-26100.stderr.txt');
    expect(readFileSync(join(into, 'README.txt'), 'utf8')).toContain('--exit-code 5');
  });
});

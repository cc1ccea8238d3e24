/** `collector doctor`: each thing that goes wrong in an office is found, named, and told what to do about. */
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '#collector/cli/doctor.ts';
import type { Check } from '#collector/cli/doctor-check.ts';
import { authorityCheck, ownCheck } from '#collector/cli/doctor-network.ts';
import { spaceFor } from '#collector/cli/doctor-place.ts';
import { clockBy } from '#collector/cli/doctor-time.ts';
import { openStore } from '#collector/store/db.ts';
import { temporaryFolder } from '../fake/collector.ts';
import { newDevice, registerDevice } from '../fake/device.ts';
import { freePort } from '../fake/ports.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';
import { putOffer } from '../fake/put-offer.ts';
import { newFirm, newVendor, offerOf } from '../fake/vendor.ts';

const place = temporaryFolder();
const data = join(place.path, 'data');
const port = await freePort();
const network = [
  '--address',
  `127.0.0.1:${port}`,
  '--agents-host',
  '127.0.0.1',
  '--agents-port',
  String(port),
];
const now = Date.now();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
let collector: Started;

beforeAll(async () => {
  const words = ['run', '--data', data, ...network, '--console-port', '0'];
  collector = startProgram('collector', words, { KEYHOLDER_LOG: 'silent' });
  await collector.until(/^collector: ready$/m);
  await runProgram('collector', ['audit', 'head', '--data', data]);
}, 240_000);

afterAll(async () => {
  await collector.end();
  place.remove();
});

async function asked(folder: string, at = now, more: readonly string[] = []): Promise<Map<string, Check>> {
  const checks = new Map<string, Check>();
  for await (const check of examine(['--data', folder, ...network, ...more], {}, at))
    checks.set(check.name, check);
  return checks;
}

let count = 0;
/** The data folder of a collector that was stopped, for a test to spoil. */
async function stopped(): Promise<string> {
  count += 1;
  const folder = join(place.path, `stopped-${count}`);
  mkdirSync(join(folder, 'ledger'), { recursive: true, mode: 0o700 });
  for (const name of ['ca.key', 'ca.crt', 'server.key', 'server.crt', 'ledger/log.key', 'ledger/writer.key'])
    copyFileSync(join(data, name), join(folder, name));
  const from = new DatabaseSync(join(data, 'keyholder.db'), { readOnly: true });
  from.prepare('vacuum into ?').run(join(folder, 'keyholder.db'));
  from.close();
  chmodSync(join(folder, 'keyholder.db'), 0o600);
  return folder;
}

function change(folder: string, statement: string): void {
  const database = new DatabaseSync(join(folder, 'keyholder.db'));
  database.exec(statement);
  database.close();
}

/** A device whose last report arrived so long ago, made by a clock that far ahead. */
async function heard(folder: string, name: string, ago: number, ahead = 0): Promise<void> {
  const store = await openStore(join(folder, 'keyholder.db'));
  const device = newDevice();
  await registerDevice(store, device, { name });
  await store.write
    .insertInto('reports')
    .values({
      device_id: device.id,
      sequence: 1,
      received_at: now - ago,
      made_at: now - ago + ahead,
      digest: Buffer.alloc(32),
      bytes: Buffer.from('x'),
      signature: Buffer.alloc(64),
      gap_from: null,
      chain: 'whole',
    })
    .execute();
  await store.close();
}

describe('a healthy collector', () => {
  it('is told so in plain lines, and in JSON, with exit status 0', async () => {
    const made = await runProgram('collector', ['backup', join(place.path, 'b.khb'), '--data', data]);
    expect(made.code).toBe(0);
    const said = await runProgram('collector', ['doctor', '--data', data, ...network]);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toMatch(/^ok +listening: the collector answers at 127\.0\.0\.1 port \d+$/m);
    expect(said.stdout).toMatch(/^ok +ledger: \d+ entries/m);
    expect(said.stdout).toMatch(/Nothing is wrong\.\n$/);
    const json = await runProgram('collector', ['doctor', '--json', '--data', data, ...network]);
    const { wrong, checks } = JSON.parse(json.stdout) as { wrong: boolean; checks: readonly Check[] };
    expect(wrong).toBe(false);
    expect(checks.map(({ name }) => name)).toEqual([
      'data folder',
      'disk space',
      'authority',
      'certificate',
      'database',
      'ledger',
      'clock',
      'computers',
      'backup',
      'name',
      'listening',
    ]);
  });

  it('that nobody started is told to be started, with exit status 1', async () => {
    const said = await runProgram('collector', ['doctor', '--data', join(place.path, 'nowhere')]);
    expect(said.code).toBe(1);
    expect(said.stdout).toMatch(/^WRONG +started: No collector was ever started/m);
  });
});

describe('the data folder', () => {
  it.skipIf(process.platform === 'win32')(
    'that others may read is closed with the command that is printed',
    async () => {
      const folder = await stopped();
      expect((await asked(folder)).get('data folder')?.state).toBe('ok');
      chmodSync(join(folder, 'ca.key'), 0o644);
      const check = (await asked(folder)).get('data folder');
      expect(check?.state).toBe('wrong');
      expect(check?.words).toContain(`chmod -R go= ${folder}`);
      chmodSync(join(folder, 'ca.key'), 0o600);
      chmodSync(folder, 0o750);
      expect((await asked(folder)).get('data folder')?.state).toBe('wrong');
    },
  );

  it('without its keys is not started into new ones, nor does the doctor make them', async () => {
    const folder = await stopped();
    rmSync(join(folder, 'ledger', 'log.key'));
    for (let again = 0; again < 2; again += 1) {
      const check = (await asked(folder)).get('data folder');
      expect(check?.state).toBe('wrong');
      expect(check?.words).toContain('ledger/log.key');
    }
  });

  it.each([
    [900 * 1024 ** 2, 10 * 1024 ** 2, 'wrong'],
    [2 * 1024 ** 3, 10 * 1024 ** 2, 'ok'],
    [15 * 1024 ** 3, 10 * 1024 ** 3, 'wrong'],
  ])('with %d bytes free and a database of %d is %s', (free, used, state) => {
    expect(spaceFor('/data', free, used).state).toBe(state);
  });
});

describe('the database', () => {
  it('that is gone, that is no database, and that a newer version has used', async () => {
    const folder = await stopped();
    const file = join(folder, 'keyholder.db');
    change(folder, "insert into migrations (name, at) values ('9999_future', 1)");
    expect((await asked(folder)).get('database')?.words).toContain('newer version');
    writeFileSync(file, 'a letter');
    expect((await asked(folder)).get('database')?.words).toContain('cannot be opened');
    rmSync(file);
    const check = (await asked(folder)).get('database');
    expect(check).toMatchObject({ state: 'wrong' });
    expect(check?.words).toContain('Restore a backup');
  });

  it('that is behind this version is not brought up to date by a look', async () => {
    const folder = await stopped();
    change(folder, "delete from migrations where name = '0002_register'");
    for (let again = 0; again < 2; again += 1) {
      const checks = await asked(folder);
      expect(checks.get('database')?.words).toContain('not yet brought up to this version (1 step');
      expect(checks.has('ledger')).toBe(false);
    }
  });

  it('whose pages are damaged', async () => {
    const folder = await stopped();
    const file = join(folder, 'keyholder.db');
    const bytes = readFileSync(file);
    // All but the first pages, which say what the database is.
    writeFileSync(
      file,
      Buffer.concat([bytes.subarray(0, 40_960), Buffer.alloc(bytes.length - 40_960, 0x55)]),
    );
    expect((await asked(folder)).get('database')?.state).toBe('wrong');
  });
});

describe('the ledger', () => {
  it('in which an entry was rewritten', async () => {
    const folder = await stopped();
    change(folder, "update ledger_entries set record = cast('{}' as blob) where position = 0");
    const check = (await asked(folder)).get('ledger');
    expect(check?.state).toBe('wrong');
    expect(check?.words).toContain('entry 0: ');
  });

  it('whose signed heads were all deleted is wrong, and a minute old only not known yet', async () => {
    const folder = await stopped();
    change(folder, 'delete from ledger_checkpoints');
    expect((await asked(folder, now + hour)).get('ledger')?.state).toBe('wrong');
    expect((await asked(folder, now)).get('ledger')?.state).toBe('unknown');
  });
});

describe('certificates', () => {
  it('of the collector are wrong when they should have been renewed; of the authority a year ahead', () => {
    expect(ownCheck(now + 100 * day, now).state).toBe('ok');
    expect(ownCheck(now + 50 * day, now).words).toMatch(/runs out on .*Start the collector anew/);
    expect(ownCheck(now - day, now).words).toMatch(/ran out on/);
    expect(authorityCheck(now + 400 * day, now).state).toBe('ok');
    expect(authorityCheck(now + 300 * day, now).state).toBe('wrong');
  });
});

describe('the clock', () => {
  it('before the day of the setup, and before the newest entry', async () => {
    const folder = await stopped();
    expect((await asked(folder, now - 2 * day)).get('clock')?.words).toContain('before the day');
    expect((await asked(folder, now - 30 * minute)).get('clock')?.words).toContain('set back');
  });

  it.each([
    [[5 * minute, 6 * minute, 0], false, 'wrong'],
    [[5 * minute, 0, 0], false, 'ok'],
    [[-40 * minute], false, 'ok'],
    [[], true, 'ok'],
    [[], false, 'unknown'],
    [[5 * minute], true, 'wrong'],
  ] as const)('with computers %j ahead, time server %s, is %s', (ahead, synchronized, state) => {
    expect(clockBy(ahead, synchronized).state).toBe(state);
  });

  it('that most computers stand against', async () => {
    const folder = await stopped();
    await heard(folder, 'FRONT-1', minute, 9 * minute);
    await heard(folder, 'FRONT-2', 3 * day, 0);
    const check = (await asked(folder)).get('clock');
    expect(check).toMatchObject({ state: 'wrong' });
    expect(check?.words).toContain('1 of 1 computers that report are 9 minutes or more ahead');
  });
});

describe('backups and computers', () => {
  it('of a week ago, and none at all', async () => {
    const folder = await stopped();
    expect((await asked(folder)).get('backup')?.words).toContain('None was ever made');
    const note = { file: '/mnt/usb/b.khb', atMs: now - 8 * day, bytes: 1 };
    writeFileSync(join(folder, 'last-backup.json'), JSON.stringify(note));
    expect((await asked(folder)).get('backup')?.words).toContain('8 days old (/mnt/usb/b.khb)');
    writeFileSync(join(folder, 'last-backup.json'), JSON.stringify({ ...note, atMs: now - 2 * day }));
    expect((await asked(folder)).get('backup')?.state).toBe('ok');
    writeFileSync(join(folder, 'last-backup.json'), '{');
    expect((await asked(folder)).get('backup')?.state).toBe('wrong');
  });

  it('that are silent are named, with how long', async () => {
    const folder = await stopped();
    await heard(folder, 'FRONT-1', hour);
    expect((await asked(folder)).get('computers')?.state).toBe('ok');
    await heard(folder, 'XRAY', 5 * day);
    const check = (await asked(folder)).get('computers');
    expect(check?.state).toBe('wrong');
    expect(check?.words).toContain('1 of 2 are silent: XRAY (5 days ago)');
  });
});

describe('what may change the agents’ version', () => {
  it('is named before it runs out, and not at all where the firm takes no releases', async () => {
    const folder = await stopped();
    expect((await asked(folder)).has('releases')).toBe(false);
    const store = await openStore(join(folder, 'keyholder.db'));
    await putOffer(store.write, offerOf(newVendor(now), newFirm(now), now));
    await store.close();
    expect((await asked(folder)).get('releases')?.state).toBe('ok');
    const soon = (await asked(folder, now + 25 * day)).get('releases');
    expect(soon).toMatchObject({ state: 'wrong' });
    expect(soon?.words).toMatch(/list of current releases runs out on .* import it/);
  });
});

describe('the network', () => {
  it('a name that nobody knows, an address that is not here, a collector that does not run', async () => {
    const at = (address: string) => asked(data, now, ['--address', address]);
    expect((await at(`no-such-name.invalid:${port}`)).get('name')?.words).toContain(
      'found by no name server',
    );
    expect((await at(`203.0.113.9:${port}`)).get('name')?.state).toBe('unknown');
    expect((await asked(await stopped())).get('listening')?.words).toContain('does not run');
  });

  it('a port at which nothing, or something else, answers', async () => {
    const closed = await asked(data, now, ['--address', '127.0.0.1:1']);
    expect(closed.get('listening')?.words).toContain('nothing answers at 127.0.0.1 port 1');
    const other = join(place.path, 'other');
    const words = [
      'run',
      '--data',
      other,
      '--agents-host',
      '127.0.0.1',
      '--agents-port',
      '0',
      '--console-port',
      '0',
    ];
    const second = startProgram('collector', words, { KEYHOLDER_LOG: 'silent' });
    const said = await second.until(/^collector: ready$/m);
    const strange = /agents connect to port (\d+)/.exec(said)?.[1] ?? '';
    const check = (await asked(data, now, ['--address', `127.0.0.1:${strange}`])).get('listening');
    await second.end();
    expect(check?.words).toContain('Something else than this collector answers');
  });
});

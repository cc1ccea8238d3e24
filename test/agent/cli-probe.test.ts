import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookCommand } from '#agent/cli/look.ts';
import { probeCommand } from '#agent/cli/probe.ts';
import { type ReplayContext, replayCommand } from '#agent/cli/replay.ts';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import { osReleaseFile } from '#agent/probes/os-release/linux.ts';
import { aptHoldsSource, aptSourcesSource, aptTimesSource } from '#agent/probes/pending-updates/apt.ts';
import type { AnyProbe, Look, Source } from '#agent/probes/probe.ts';
import { restartFlagFiles } from '#agent/probes/restart-state/linux.ts';
import { type AskedFact, askedFacts } from '#proto/fact-names.ts';
import { decodeFact } from '#proto/facts.ts';
import { wire } from '#proto/wire.ts';
import { fakeLook, fakeNowMs } from '../fake/look.ts';

const probe = (fact: string, question: string, read: (look: Look) => Promise<object>): AnyProbe =>
  ({ fact, question, sources: [], read }) as unknown as AnyProbe;

const probes = [
  probe('host', 'Which machine is this?', async () => ({ name: 'frontdesk-2' })),
  probe('pendingUpdates', 'Which updates wait?', async look => {
    const before = look.memory.read('pendingUpdates');
    look.memory.write('pendingUpdates', 'seen');
    return {
      manager: 'apt',
      metadataRefreshedAtMs: fakeNowMs,
      held: before === 'seen' ? ['seen-before'] : [],
      updates: Array.from({ length: 12 }, (_, i) => ({
        package: `p${i}`,
        candidateVersion: '2',
        security: true,
      })),
    };
  }),
  probe('accounts', 'Who has an account?', async () => {
    throw new LookFailure('no_privilege', 'The agent may not read /etc/shadow.');
  }),
  probe('screenLocks', 'Does the screen lock?', async () => {
    throw new DoesNotApply('not_applicable_headless', 'There is no desktop.');
  }),
];

let folder = '';
let printed: Uint8Array[] = [];
let complaints = '';
const output = {
  out: async (text: string | Uint8Array) => void printed.push(Buffer.from(text)),
  err: async (text: string) => {
    complaints += text;
  },
};
const context = {
  probes: async (facts: readonly AskedFact[] = askedFacts) => probes.filter(one => facts.includes(one.fact)),
  newLook: (memory: Look['memory']) => fakeLook({}, { memory }),
  output,
};
const text = () => Buffer.concat(printed).toString();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  printed = [];
  complaints = '';
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('agent probe', () => {
  it('shows answers in plain words, with why something is not known and what to do', async () => {
    expect(await probeCommand([], context)).toBe(0);
    expect(text()).toContain('Which machine is this?');
    expect(text()).toContain('name: frontdesk-2');
    expect(text()).toContain('metadata refreshed at: 2026-11-23 12:00 UTC');
    expect(text()).toContain('updates: 12');
    expect(text()).toContain('and 2 more');
    expect(text()).toContain('Not known: The agent lacks the permission to read this. [no_privilege]');
    expect(text()).toContain('The agent may not read /etc/shadow.');
    expect(text()).toContain('What to do: Run the agent as root.');
    expect(text()).toContain('Does not apply: No desktop is installed.');
  });

  it('shows the same as JSON', async () => {
    expect(await probeCommand(['--json'], context)).toBe(0);
    const { observations } = JSON.parse(text());
    expect(observations.map((one: { outcome: string }) => one.outcome)).toEqual([
      'facts',
      'facts',
      'failure',
      'not_applicable',
    ]);
    expect(observations[0]).toMatchObject({ fact: 'host', facts: { name: 'frontdesk-2' } });
    expect(observations[2]).toMatchObject({
      reason: 'no_privilege',
      detail: 'The agent may not read /etc/shadow.',
    });
  });

  it('asks one question by name, and names the known ones for another', async () => {
    expect(await probeCommand(['host'], context)).toBe(0);
    expect(text()).not.toContain('Who has an account?');
    for (const name of ['diskSpace', 'toString']) {
      complaints = '';
      expect(await probeCommand([name], context)).toBe(2);
      expect(complaints).toContain('Known are: host, osRelease, pendingUpdates, ');
    }
    expect(await probeCommand(['--frob'], context)).toBe(2);
    expect(await probeCommand(['host', 'accounts'], context)).toBe(2);
  });

  it('keeps its memory in a file that only its owner may read', async () => {
    const data = join(folder, 'data');
    await probeCommand(['--data', data, 'pendingUpdates'], context);
    expect(text()).toContain('held: none');
    expect((await stat(join(data, 'memory.json'))).mode & 0o777).toBe(0o600);
    await probeCommand(['--data', data, 'pendingUpdates'], context);
    expect(text()).toContain('seen-before');
  });
});

describe('agent look', () => {
  it('writes one report with its observations, and remembers', async () => {
    expect(await lookCommand(['--data', folder], context)).toBe(0);
    const report = wire.Report.decode(Buffer.concat(printed));
    expect(report.observations.map(one => one.fact)).toEqual([
      'host',
      'pendingUpdates',
      'accounts',
      'screenLocks',
    ]);
    expect(decodeFact('host', report.observations[0]?.facts as Uint8Array).name).toBe('frontdesk-2');
    expect(JSON.parse(await readFile(join(folder, 'memory.json'), 'utf8'))).toEqual({
      pendingUpdates: 'seen',
    });
  });

  it('starts over with a damaged memory, and still reports when none can be kept', async () => {
    await writeFile(join(folder, 'memory.json'), '{"pendingUp');
    expect(await lookCommand(['--data', folder], context)).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'memory.json'), 'utf8'))).toEqual({
      pendingUpdates: 'seen',
    });
    printed = [];
    await writeFile(join(folder, 'file'), '');
    expect(await lookCommand(['--data', join(folder, 'file')], context)).toBe(0);
    expect(wire.Report.decode(Buffer.concat(printed)).observations).toHaveLength(4);
    expect(complaints).toContain('could not be opened');
  });
});

describe('agent replay', () => {
  const odd: Source<unknown> = {
    name: 'linux.files.odd',
    kind: 'files',
    files: { paths: ['/odd'] },
    parse: () => ({
      map: new Map<unknown, unknown>([['a', new Set([1])]]),
      pairs: new Map([[1, 2n]]),
      bytes: new Uint8Array([1, 2]),
      nothing: undefined,
    }),
  };
  const absent: Source<unknown> = {
    name: 'linux.absent',
    kind: 'command',
    command: { paths: ['/bin/absent'], args: ['-a', '%T@\\n'], timeoutMs: 1 },
    parse: () => {
      throw new DoesNotApply('not_installed', 'It is not here.');
    },
  };
  const known = [
    aptHoldsSource,
    aptTimesSource,
    aptSourcesSource,
    osReleaseFile,
    restartFlagFiles,
    odd,
    absent,
  ];
  const replay = (args: string[], input: string) => {
    const replaying: ReplayContext = {
      sources: new Map(known.map(source => [source.name, source])),
      usedBy: name => (name === 'linux.apt-mark' ? ['pendingUpdates'] : []),
      input: async () => Buffer.from(input),
      output,
    };
    return replayCommand(args, replaying);
  };
  const json = () => JSON.parse(text());

  it('shows what a source reads from recorded output', async () => {
    expect(await replay(['--source', 'linux.apt-mark'], 'openssl\n')).toBe(0);
    expect(json()).toEqual(['openssl']);
  });

  it('shows why there is no reading', async () => {
    expect(await replay(['--source', 'linux.apt-mark'], 'frob frob\n')).toBe(3);
    expect(json().failure).toMatchObject({ reason: 'parse_error' });
    printed = [];
    expect(await replay(['--source', 'linux.absent'], '')).toBe(3);
    expect(json()).toEqual({ not_applicable: { reason: 'not_installed', detail: 'It is not here.' } });
  });

  it('takes the exit status and the errors that were recorded', async () => {
    const errors = join(folder, 'stderr');
    await writeFile(errors, "find: '/var/lib/apt/periodic': No such file or directory\n");
    const args = ['--source', 'linux.find.apt-times', '--exit-code', '1'];
    expect(await replay([...args, '--stderr', errors], '1.5\td\t/var/lib/apt/lists\n')).toBe(0);
    expect(json()).toEqual({ '/var/lib/apt/lists': 1500 });
    expect(await replay(args, '1.5\td\t/var/lib/apt/lists\n')).toBe(3);
    expect(await replay([...args, '--stderr', join(folder, 'none')], '')).toBe(2);
  });

  it('takes files as tail prints them, alone or several', async () => {
    const two =
      '==> /etc/apt/sources.list <==\ndeb http://x.test/ a-security main\n\n==> /etc/apt/sources.list.d/b.sources <==\nTypes: deb\nURIs: http://x.test\nSuites: b\n';
    expect(await replay(['--source', 'linux.files.apt-sources'], two)).toBe(0);
    expect(json().map((one: { file: string; suite: string }) => [one.file, one.suite])).toEqual([
      ['/etc/apt/sources.list', 'a-security'],
      ['/etc/apt/sources.list.d/b.sources', 'b'],
    ]);
    printed = [];
    expect(
      await replay(['--source', 'linux.files.os-release', '--path', '/etc/os-release'], 'ID=debian\n'),
    ).toBe(0);
    expect(json().id).toBe('debian');
    printed = [];
    const empty = '==> /run/reboot-required <==\n\n==> /run/reboot-required.pkgs <==\nlibc6\n';
    expect(await replay(['--source', 'linux.files.reboot-required'], empty)).toBe(0);
    expect(json()).toEqual(['libc6']);
  });

  it('does not guess which file a text without a heading is', async () => {
    expect(await replay(['--source', 'linux.files.apt-sources'], 'deb http://x.test/ a main\n')).toBe(3);
    expect(json().failure.reason).toBe('parse_error');
  });

  it('shows maps, sets and bytes as JSON', async () => {
    expect(await replay(['--source', 'linux.files.odd'], 'x')).toBe(0);
    expect(json()).toEqual({ map: { a: [1] }, pairs: [[1, '2']], bytes: 'AQI=' });
  });

  it('names the known sources for another one, and lists them with what they run', async () => {
    expect(await replay(['--source', 'linux.frob'], '')).toBe(2);
    expect(complaints).toContain('linux.apt-mark');
    expect(await replay([], '')).toBe(2);
    expect(await replay(['--source', 'linux.apt-mark', '--exit-code', 'x'], '')).toBe(2);
    expect(await replay(['--list'], '')).toBe(0);
    expect(text()).toContain('linux.apt-mark\tpendingUpdates\t/usr/bin/apt-mark showhold\n');
    expect(text()).toContain("/bin/absent -a '%T@\\n'");
    expect(text()).toContain('/etc/apt/sources.list.d/*.sources');
  });
});

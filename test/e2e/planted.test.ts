/**
 * The truth of a whole look: faults planted in a root file system, the real agent inside it with the real programs,
 * and what the collector's rules make of its answers. Needs root, name spaces and overlay mounts, and sudo for its
 * rules; where they are missing it says so.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameLogin, type Register } from '#collector/admins/naming.ts';
import { rosterOf } from '#collector/admins/roster.ts';
import { seenLogins } from '#collector/admins/seen.ts';
import { factOf, weigh } from '#collector/admins/verdict.ts';
import { loadLexicon } from '#collector/logins/naming/lexicon.ts';
import { prepareRoster } from '#collector/logins/naming/roster.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { FactReader, Judgement } from '#collector/rulebook/types.ts';
import { factFromJson } from '#proto/fact-json.ts';
import type { FactName, FactOf } from '#proto/fact-names.ts';
import { runProgram } from '../fake/process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const script = fileURLToPath(new URL('./planted-root.sh', import.meta.url));
const plan = loadRulebook().plan('hipaa-2013', 'office');

interface Observation {
  readonly fact: FactName;
  readonly observedAtMs: number;
  readonly outcome: 'facts' | 'failure' | 'not_applicable';
  readonly facts?: unknown;
  readonly reason?: string;
  readonly detail?: string;
}

function reasonNotHere(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs Linux and root';
  if (!existsSync('/usr/bin/apt-get')) return 'this machine has no apt';
  if (!existsSync('/usr/bin/cvtsudoers')) return 'sudo is not installed (apt-get install sudo)';
  const mounts =
    'd=$(mktemp -d) && mount -t tmpfs t $d && mkdir $d/u $d/w $d/m && mount -t overlay o -o lowerdir=/,upperdir=$d/u,workdir=$d/w $d/m';
  const tried = spawnSync('unshare', ['--mount', 'sh', '-c', mounts]);
  return tried.status === 0 ? null : 'this machine allows no overlay mounts in a name space';
}
const missing = reasonNotHere();
if (missing !== null) console.warn(`NOT RUN: the planted root file system, since ${missing}.`);

function reader(observations: readonly Observation[]): FactReader {
  return name => {
    const found = observations.find(one => one.fact === name);
    if (found === undefined) return undefined;
    const { observedAtMs, outcome } = found;
    if (outcome === 'facts') return { state: 'facts', value: factFromJson(name, found.facts), observedAtMs };
    return { state: outcome, reason: found.reason ?? '', detail: found.detail ?? '', observedAtMs };
  };
}

const register: Register = {
  prepared: prepareRoster(rosterOf('Main Street Clinic', []), loadLexicon()),
  people: new Map(),
};

/** Whose the administrators' logins are, as a collector with an empty register works it out. */
function withAdminLogins(read: FactReader): FactReader {
  const administrators = read('administrators');
  const accounts = read('accounts');
  if (administrators?.state !== 'facts') return read;
  const seen = seenLogins(
    administrators.value as FactOf<'administrators'>,
    accounts?.state === 'facts' ? (accounts.value as FactOf<'accounts'>) : null,
  );
  const elsewhere = { devices: 1, usedDevices: 0, manners: [], managedBy: null };
  const logins = seen.map(login => {
    const naming = nameLogin(login, 'linux', elsewhere, [], register, Date.now());
    const use = { use: 'not_seen', confidence: 0, why: '', evidence: [] } as const;
    return factOf({ first_seen_at: Date.now() }, login, weigh(login, naming, use, null, []), undefined);
  });
  const { observedAtMs } = administrators;
  return name =>
    name === 'adminLogins'
      ? { state: 'facts', value: factFromJson('adminLogins', { logins }), observedAtMs }
      : read(name);
}

function judgeAll(observations: readonly Observation[]): ReadonlyMap<string, Judgement> {
  const read = withAdminLogins(reader(observations));
  return new Map(plan.map(rule => [rule.id, rule.judge(read, Date.now())]));
}

describe.skipIf(missing !== null)('a root file system with planted faults', () => {
  const cases = new Map<string, ReadonlyMap<string, Judgement>>();
  const observed = new Map<string, readonly Observation[]>();

  beforeAll(() => {
    const names = ['base', 'old-lists', 'locked-down', 'no-lists', 'broken-sudoers', 'faulty-tools'];
    const printed = execFileSync('unshare', ['--mount', 'bash', script, root, process.execPath, ...names], {
      maxBuffer: 256 * 1024 * 1024,
      encoding: 'utf8',
    });
    for (const part of printed.split(/^=== /m).slice(1)) {
      const end = part.indexOf('\n');
      const { observations } = JSON.parse(part.slice(end)) as { observations: Observation[] };
      observed.set(part.slice(0, end), observations);
      cases.set(part.slice(0, end), judgeAll(observations));
    }
  }, 360_000);

  const finding = (name: string, rule: string) => cases.get(name)?.get(rule);
  const fails = (name: string, rule: string, words: RegExp) => {
    const found = finding(name, rule);
    expect(found?.outcome, `${rule} in ${name}`).toBe('fail');
    expect(found?.offenders.join(' | ')).toMatch(words);
  };

  it('names a second account with uid 0', () => fails('base', 'ADM-04', /toor/));

  it('names the generic login that a sudoers include gives everything without a password', () => {
    fails('base', 'ADM-12', /frontdesk.*without a password/);
    fails('base', 'ADM-01', /frontdesk/);
  });

  it('names whoever is in sudo by primary group', () => fails('base', 'ADM-18', /mlee.*primary group sudo/));

  it('names every automatic login: GDM, LightDM and getty', () => {
    fails('base', 'LOCK-04', /frontdesk by gdm/);
    fails('base', 'LOCK-04', /mlee by lightdm/);
    fails('base', 'LOCK-04', /toor by getty/);
  });

  it('names the GNOME screen that never locks, with a lock file on the setting and without', () => {
    fails('base', 'LOCK-01', /never locks by itself, by idle-delay=0/);
    fails('locked-down', 'LOCK-01', /idle-delay=0.*locked down/);
    for (const name of ['base', 'locked-down']) {
      for (const rule of ['LOCK-02', 'LOCK-03']) expect(finding(name, rule)?.outcome).not.toBe('pass');
    }
  });

  it('tells TMOUT unset, set for show, and set for good', () => {
    fails('old-lists', 'LOCK-06', /TMOUT is not set/);
    fails('base', 'LOCK-06', /not readonly/);
    expect(finding('locked-down', 'LOCK-06')?.outcome).toBe('pass');
  });

  it('does not take package lists of 40 days ago for an up-to-date machine', () => {
    fails('old-lists', 'PATCH-05', /last fetched on/);
    for (const rule of ['PATCH-01', 'PATCH-02']) expect(finding('old-lists', rule)?.outcome).not.toBe('pass');
    expect(finding('base', 'PATCH-05')?.outcome).toBe('pass');
    expect(finding('no-lists', 'PATCH-05')).toMatchObject({ outcome: 'unknown', reason: 'no_metadata' });
  });

  it('names a pending security update, and does not call it fresh when it may have waited for long', () => {
    const found = finding('base', 'PATCH-02');
    expect(found?.outcome).toBe('unknown');
    expect(found?.offenders.join()).toMatch(/tar/);
  });

  it('does not know all administrators when a line of sudoers does not parse, and says where it is broken', () => {
    const place = /^\/etc\/sudoers\.d\/frontdesk, line 1\b/;
    expect(finding('broken-sudoers', 'ADM-06')).toMatchObject({
      outcome: 'unknown',
      reason: 'unresolved',
      offenders: [expect.stringMatching(place)],
    });
    expect(finding('broken-sudoers', 'ADM-12')).toMatchObject({
      outcome: 'unknown',
      reason: 'parse_error',
      offenders: [expect.stringMatching(place)],
    });
    // What the other lines say is known all the same.
    fails('broken-sudoers', 'ADM-18', /mlee.*primary group sudo/);
    fails('broken-sudoers', 'ADM-04', /toor/);
  });

  it('does not know what a program that is missing, hangs, prints rubbish or prints 50 MB would have said', () => {
    const reason = (fact: FactName) => observed.get('faulty-tools')?.find(one => one.fact === fact);
    expect(reason('logons')).toMatchObject({ outcome: 'failure', reason: 'tool_missing' });
    expect(reason('diskVolumes')).toMatchObject({ outcome: 'failure', reason: 'parse_error' });
    expect(reason('sudoRules')).toMatchObject({ outcome: 'failure', reason: 'too_much_output' });
    for (const rule of ['ENC-01', 'ADM-12', 'ADM-01'])
      expect(finding('faulty-tools', rule)?.outcome).toBe('unknown');
    // passwd hung: whether passwords are empty is open, the accounts themselves are not.
    expect(finding('faulty-tools', 'ADM-10')?.outcome).toBe('unknown');
    fails('faulty-tools', 'ADM-04', /toor/);
  });
});

describe('a recorded disk', () => {
  it('LUKS on LVM is encrypted; the swap beside it is not', async () => {
    const recorded = readFileSync(new URL('./recorded-lsblk.json', import.meta.url), 'utf8');
    const ran = await runProgram('agent', ['replay', '--source', 'linux.lsblk'], recorded);
    expect(ran.code).toBe(0);
    const { volumes } = JSON.parse(ran.stdout) as { volumes: unknown };
    const judged = judgeAll([
      { fact: 'diskVolumes', observedAtMs: Date.now(), outcome: 'facts', facts: { volumes } },
    ]);
    expect(judged.get('ENC-01')?.outcome).toBe('pass');
    expect(judged.get('ENC-02')).toMatchObject({
      outcome: 'fail',
      offenders: [expect.stringContaining('vg0-swap')],
    });
  });

  it('cut short, or no lsblk at all, is a failure with its reason and exit status 3', async () => {
    const recorded = readFileSync(new URL('./recorded-lsblk.json', import.meta.url), 'utf8');
    for (const input of [recorded.slice(0, 900), '', 'lsblk: unknown column']) {
      const ran = await runProgram('agent', ['replay', '--source', 'linux.lsblk'], input);
      expect(ran.code).toBe(3);
      expect(JSON.parse(ran.stdout)).toMatchObject({ failure: { reason: expect.any(String) } });
    }
  });
});

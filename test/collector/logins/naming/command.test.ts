import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '#collector/main.ts';

const roster = {
  firm_id: 'F1',
  firm_name: 'Bergamot Dental',
  email_domain: 'bergamot.example',
  msp: null,
  people: [
    {
      id: 'P1',
      name: 'Jane Lee',
      given: 'Jane',
      family: 'Lee',
      email: 'jlee@bergamot.example',
      kind: 'employee',
    },
  ],
};
const account = (id: string, name: string) => ({
  id,
  firm_id: 'F1',
  account: {
    name,
    os: 'windows',
    sid: 'S-1-5-21-1-2-3-1104',
    enabled: true,
    hosts_present: 1,
    logon_types_30d: [],
  },
  roster_claims: [],
});
const session = {
  id: 'S1',
  account: { name: 'jlee', owner: 'Jane Lee' },
  roster: [],
  hosts: [
    {
      id: 'A',
      kind: 'workstation',
      site: 'main',
      tz: 'UTC',
      clock: { offset_s: 0, err_s: 1 },
      telemetry: { lock_unlock: true },
    },
  ],
  travel: [],
  events: [],
};

describe('collector admins assess', () => {
  let folder = '';
  const said = { out: '', err: '' };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'admins-'));
    Object.assign(said, { out: '', err: '' });
    const keep = (where: 'out' | 'err') => (text: unknown) => {
      said[where] += String(text);
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
    vi.spyOn(console, 'error').mockImplementation(keep('err'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, lines: readonly unknown[]) => {
    const path = join(folder, name);
    writeFileSync(
      path,
      lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return path;
  };
  const assess = (...args: readonly string[]) => main(['admins', 'assess', ...args]);
  const verdicts = () =>
    said.out
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Record<string, unknown>);

  it('prints one verdict a line, in the order asked', async () => {
    const accounts = file('a', [account('1', 'adm-jlee'), account('2', 'frontdesk')]);
    expect(await assess('--accounts', accounts, '--rosters', file('r', [roster]))).toBe(0);
    expect(verdicts()).toMatchObject([
      { id: '1', label: 'person', flag: false, owner_person_id: 'P1' },
      { id: '2', label: 'generic', flag: true, owner_person_id: null },
    ]);
    for (const { why } of verdicts()) expect(why).toMatch(/^`.*[.?]$/);
    expect(said.err).toBe('');
  });

  it('judges the lines it can read and says of each other one where it is and what to do', async () => {
    const accounts = file('a', [
      '{oops',
      account('2', 'jlee'),
      { ...account('3', 'x'), firm_id: 'F9' },
      { id: '4', firm_id: 'F1' },
    ]);
    expect(await assess('--accounts', accounts, '--rosters', file('r', [roster]))).toBe(1);
    expect(verdicts().map(({ id }) => id)).toEqual(['2']);
    const lines = said.err.trim().split('\n').toSorted();
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/:1: this is no JSON .* write one JSON object a line$/);
    expect(lines[1]).toMatch(/:3: no roster for the firm "F9"; add its line to /);
    expect(lines[2]).toMatch(/:4: "account" is no JSON object; write/);
  });

  it('judges sessions too', async () => {
    expect(await assess('--sessions', file('s', [session, { id: 'S2' }]))).toBe(1);
    expect(verdicts()).toMatchObject([{ id: 'S1', why: expect.any(String) }]);
    expect(said.err).toMatch(/:2: /);
  });

  it.each([
    ['no file named', []],
    ['no rosters', ['--accounts', '/nowhere']],
    ['a file that is not there', ['--accounts', '/nowhere', '--rosters', '/nowhere']],
    ['an option it does not have', ['--account', 'x']],
  ])('refuses %s with 2 and says what to do', async (_, args) => {
    expect(await assess(...args)).toBe(2);
    expect(said.err).not.toBe('');
    expect(said.out).toBe('');
  });
});

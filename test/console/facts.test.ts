import { describe, expect, it } from 'vitest';
import { factOrder, factTitle, sayFact } from '#collector/console/facts/index.ts';
import { factNames } from '#proto/fact-names.ts';

const clock = { now: 1_800_000_000_000, past: false };
const day = 86_400_000;

describe('facts in plain words', () => {
  it('has a title and words for every fact, and shows each once', () => {
    expect([...factOrder].sort()).toEqual([...factNames].sort());
    for (const name of factNames) expect(factTitle(name)).not.toBe(name);
  });

  // An answer whose fields are all absent is what an older agent may send: nothing of it may sound like a fact.
  it.each(factNames)('never makes a claim of an empty %s', name => {
    const said = sayFact(name, {}, clock);
    const text = [said?.sentence, ...(said?.points ?? [])].join(' ');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).not.toMatch(/accepted: no(?!t)|Nothing waits|Nobody|No login can|by itself\.$/);
  });

  it('does not break on a value of another form', () => {
    expect(sayFact('accounts', { accounts: 5 }, clock)).toBeNull();
    expect(sayFact('host', null, clock)).toBeNull();
  });

  it('says after how long a computer locks', () => {
    const lock = { desktop: 'gnome', locks: true, locksAfterSeconds: 2700, enforced: false };
    const said = sayFact('screenLocks', { locks: [lock] }, clock);
    expect(said?.sentence).toBe('This computer locks after 45 minutes.');
    expect(said?.points[0]).toContain('the person can change it');
  });

  it('does not let one slow or unknown lock hide behind others', () => {
    const lock = (seconds?: number) => ({
      account: 'a',
      locks: true,
      ...(seconds ? { locksAfterSeconds: seconds } : {}),
    });
    const say = (...locks: object[]) => sayFact('screenLocks', { locks }, clock)?.sentence;
    expect(say(lock(300), lock(2700))).toBe('This computer locks after 45 minutes at the latest.');
    expect(say(lock(300), lock())).toContain('not known');
    expect(say(lock(300), { account: 'b', locks: false })).toContain('does not lock by itself for everybody');
  });

  it('says of a Mac that XProtect looks at programs, not at files, and what else guards it', () => {
    const xprotect = {
      name: 'XProtect',
      enabled: true,
      realTime: false,
      mode: 'on_launch',
      signaturesAtMs: clock.now - day,
    };
    const say = (fact: object) => sayFact('antimalware', fact, clock);
    const said = say({ products: [xprotect], systemIntegrityProtection: true, gatekeeper: false });
    expect(said?.sentence).toBe('XProtect looks at programs before they run.');
    expect(said?.points.join('\n')).toMatch(/System Integrity Protection is on\nGatekeeper is off$/);
    const off = say({ products: [{ ...xprotect, enabled: false }] });
    expect(off?.sentence).toBe('Nothing looks at files as they are used.');
  });

  it('says why nobody knows what a Mac lets a USB stick do', () => {
    const because = ['a device management governs this Mac; what it declares for disks cannot be read'];
    const said = sayFact('removableMedia', { autorun: false, because }, clock);
    expect(said?.sentence).toBe('What may be written to a removable disk is not known.');
    expect(said?.points.at(-1)).toMatch(/^Why: a device management/);
  });

  it('says that an empty list means nothing without a source of security updates', () => {
    expect(
      sayFact('pendingUpdates', { updates: [], securitySourceConfigured: false }, clock)?.sentence,
    ).toMatch(/would mean nothing/);
  });

  it('says "at least" of an update that waited before the first look', () => {
    const update = {
      package: 'openssl',
      candidateVersion: '3',
      security: true,
      firstSeenAtMs: clock.now - 12 * day,
    };
    const say = (arrivalSeen: boolean) =>
      sayFact('pendingUpdates', { updates: [{ ...update, arrivalSeen }] }, clock)?.points[0];
    expect(say(false)).toContain('waiting for at least 12 days');
    expect(say(true)).toContain('waiting for 12 days');
  });

  it('counts only volumes that are plainly encrypted as such', () => {
    const volume = (mount: string, protection: string, role = 'data') => ({
      mountPoints: [mount],
      device: `/dev/${mount}`,
      role,
      protection,
    });
    const say = (...volumes: object[]) => sayFact('diskVolumes', { volumes }, clock)?.sentence;
    expect(say(volume('/', 'encrypted'), volume('/boot', 'clear', 'boot'))).toBe('1 volume is encrypted.');
    expect(say(volume('/', 'encrypted'), volume('/srv', 'key_exposed'))).toContain(
      'not plainly encrypted: /srv',
    );
    expect(say(volume('/', 'provider'))).toContain('not plainly encrypted');
  });

  it('names who can act as administrator and what could not be followed', () => {
    const said = sayFact(
      'administrators',
      {
        administrators: [
          { account: 'ana', id: '1000', enabled: true, roads: [{ kind: 'group', via: 'sudo' }] },
        ],
        unresolved: ['%domain admins (sudo)'],
      },
      clock,
    );
    expect(said?.sentence).toBe(
      '1 login can act as administrator: ana. 1 road to others could not be followed.',
    );
    expect(said?.points.at(-1)).toContain('%domain admins');
  });
});

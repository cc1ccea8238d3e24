import { describe, expect, it } from 'vitest';
import { ask, unix } from './ask.ts';

const rid = (number: number) => ({ sid: `S-1-5-21-1004336348-1177238915-682003330-${number}` });

describe('an identifier comes before the name', () => {
  it.each([
    ['Administrator', 500, true],
    ['notadmin', 500, true],
    ['Frank.Guest', 501, true],
    ['krbtgt', 502, false],
    ['DefaultAccount', 503, false],
    ['WDAGUtilityAccount', 504, false],
  ])('%s with RID %i is built in; flagged while on: %s', (name, number, flag) => {
    const people = ['Frank Guest', 'Nora Tadmin'];
    expect(ask(name, { people, account: rid(number) })).toMatchObject({
      kind: 'builtin',
      flag,
      ownerId: null,
    });
    expect(ask(name, { people, account: { ...rid(number), enabled: false } }).flag).toBe(false);
  });

  it.each(['S-1-5-18', 'S-1-5-19', 'S-1-5-20', 'S-1-5-90-0-1', 'S-1-5-96-0-2'])('%s is the system', sid => {
    expect(ask('SYSTÈME', { account: { sid } })).toMatchObject({ kind: 'builtin', flag: false });
  });

  it.each(['Administrator', 'Administrateur', 'Administratör', 'Järjestelmänvalvoja', 'Rendszergazda'])(
    '%s with another RID is a decoy or made anew, not built in',
    name => {
      expect(ask(name)).toMatchObject({ kind: 'generic', flag: true, rung: 1 });
    },
  );

  it('an Entra identifier ends in a number that means nothing', () => {
    const sid = 'S-1-12-1-616632761-603462131-1182309531-500';
    expect(ask('jlee', { people: ['Jane Lee'], account: { sid } })).toMatchObject({
      kind: 'person',
      ownerId: 'p0',
    });
  });

  it('root is built in; a second login with uid 0 is not', () => {
    expect(ask('root', { account: { ...unix, uid: 0 } })).toMatchObject({ kind: 'builtin', flag: true });
    expect(ask('toor', { account: { ...unix, uid: 0 } })).toMatchObject({ kind: 'generic', flag: true });
    expect(ask('jlee', { people: ['Jane Lee'], account: { ...unix, uid: 0 } })).toMatchObject({
      kind: 'generic',
    });
  });

  it('a name made up by Windows LAPS is known by its policy', () => {
    expect(ask('WLapsAdmin482913', { account: { managedBy: 'Windows LAPS' } }).flag).toBe(false);
    expect(ask('WLapsAdmin482913').flag).toBe(true);
  });
});

describe('people whose names are words', () => {
  it.each([
    ['gward', 'Grant Ward'],
    ['jane.page', 'Jane Page'],
    ['scan.ravi', 'Ravi Scan'],
    ['anaadmin', 'Ana Admin'],
    ['annaroot', 'Anna Root'],
    ['adm-fguest', 'Frank Guest'],
    ['ALaw', 'Amy Law'],
    ['sage.barnes', 'Sage Barnes'],
    ['t.norton', 'Tom Norton'],
    ['psvoboda', 'Petr Svoboda'],
    ['service.mia', 'Mia Service'],
    ['srv-dellc', 'Dell Curry'],
    ['hollydemo', 'Holly Demo'],
    ['ikonuk2', 'Işıl Konuk'],
    ['frontczak.jan', 'Jan Frontczak'],
  ])('%s names %s', (name, person) => {
    expect(ask(name, { people: ['Ute Becker', person] })).toMatchObject({
      kind: 'person',
      flag: false,
      ownerId: 'p1',
    });
  });

  it('a word that is somebody’s name here is asked about, not flagged', () => {
    expect(ask('page', { people: ['Jane Page'] })).toMatchObject({
      kind: 'person',
      flag: 'review',
      ownerId: 'p0',
    });
  });

  it.each([
    ['page', 'Paging system integration', ['service'], 0, 'service', false],
    ['sage', 'Sage 50 data service', ['service'], 0, 'service', false],
    ['norton', 'Norton remote support', ['interactive'], 4, 'vendor', true],
    ['temple', 'Temple Street office shared login', ['interactive'], 4, 'generic', true],
    ['sales', 'Sales desk', ['interactive'], 4, 'generic', true],
    ['konuk', 'Misafir / konuk', ['interactive'], 4, 'generic', true],
  ])('%s with "%s" beside it names nobody', (name, description, logonTypes30d, used, kind, flag) => {
    const account = { description, logonTypes30d, devicesPresent: 1 + used, interactiveDevices30d: used };
    expect(ask(name, { people: ['Ute Becker'], account })).toMatchObject({ kind, flag });
  });

  it('a supplier’s login on eight computers is not Dell Curry’s', () => {
    const account = { devicesPresent: 8, logonTypes30d: ['remote_interactive'] };
    expect(ask('dell-admin', { people: ['Dell Curry'], account })).toMatchObject({
      kind: 'vendor',
      flag: true,
    });
  });
});

describe('two people, one form', () => {
  const people = ['Ada Conger', 'Arlene Conger'];
  it('names both and asks', () => {
    const verdict = ask('aconger', { people });
    expect(verdict).toMatchObject({ kind: 'person', flag: 'review', ownerId: null });
    expect(verdict.why).toContain('Ada Conger or Arlene Conger');
  });
  it.each([
    ['the name shown', { account: { displayName: 'Conger, Arlene (Admin)' } }],
    ['the roster’s claim', { claims: ['p1'] }],
  ])('is decided by %s', (_, more) => {
    expect(ask('aconger', { people, ...more })).toMatchObject({ flag: false, ownerId: 'p1' });
  });
  it('a first name of one and a last name of another is nobody’s for sure', () => {
    expect(ask('thomas', { people: ['Thomas Hall', 'Ann Thomas'] })).toMatchObject({
      flag: 'review',
      ownerId: null,
    });
  });
});

describe('what the roster says', () => {
  it('two owners: shared by declaration', () => {
    const people = ['Ana Lopez', 'Luis Rey'];
    expect(ask('reception', { people, claims: ['p0', 'p1'] })).toMatchObject({
      flag: true,
      score: 100,
      rung: 2,
    });
  });
  it('one owner of an opaque name owns it', () => {
    expect(ask('bluebird50', { people: ['Ana Lopez'], claims: ['p0'] })).toMatchObject({
      flag: false,
      ownerId: 'p0',
    });
  });
  it('one owner of a role word is asked to rename it', () => {
    const verdict = ask('reception', { people: ['Ana Lopez'], claims: ['p0'] });
    expect(verdict).toMatchObject({ kind: 'generic', flag: 'review' });
    expect(verdict.why).toContain('rename');
  });
  it('the owner of a program’s login answers for it and is not its user', () => {
    const account = { logonTypes30d: ['service'], interactiveDevices30d: 0 };
    expect(ask('svc_backup', { people: ['Ana Lopez'], claims: ['p0'], account })).toMatchObject({
      kind: 'service',
      flag: false,
      ownerId: null,
    });
  });
});

describe('logins of nobody', () => {
  it.each([
    ['frontdesk', 'generic'],
    ['ExamRoom3', 'generic'],
    ['vastaanotto1', 'generic'],
    ['accueil', 'generic'],
    ['temp_admin', 'generic'],
    ['xadmin', 'generic'],
    ['bergamotadmin', 'generic'],
    ['tillerman-support', 'vendor'],
    ['screenconnect', 'vendor'],
    ['LAB-02$', 'service'],
  ])('%s is %s', (name, kind) => {
    expect(ask(name, { people: ['Ute Becker'] })).toMatchObject({ kind, flag: true, ownerId: null });
  });

  it('a program’s login is flagged only where somebody uses it by hand', () => {
    const quiet = { logonTypes30d: ['service'], interactiveDevices30d: 0 };
    expect(ask('svc-etl', { account: quiet })).toMatchObject({ kind: 'service', flag: false });
    expect(ask('svc-etl', { account: { logonTypes30d: ['service', 'interactive'] } })).toMatchObject({
      flag: true,
    });
  });

  it.each(['elizabeth.lambert', 's.park', 'hpadilla', 'adigaa', 'soeren_kjeldsen', 't0-msanchez'])(
    '%s reads like somebody who is not on the roster',
    name => {
      expect(ask(name, { people: ['Ute Becker'] })).toMatchObject({ kind: 'person', flag: true, rung: 9 });
    },
  );

  it('somebody who left keeps being a person, and a login that is off needs nothing', () => {
    expect(ask('john.oliver', { account: { enabled: false } })).toMatchObject({
      kind: 'person',
      flag: false,
    });
  });

  it('one letter amiss is asked about', () => {
    expect(ask('jane.leee', { people: ['Jane Lee'] })).toMatchObject({ flag: 'review' });
  });

  it('accuses nobody', () => {
    for (const name of ['frontdesk', 'hpadilla', 'screenconnect', 'bluebird50', 'svc-etl'])
      expect(ask(name).why).not.toMatch(/\b(guilty|illegal|violat|breach|fraud|suspicious|abus|misus)/i);
  });
});

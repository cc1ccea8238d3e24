import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

const owner = (name: string, person: string, more: Parameters<typeof ask>[1] = {}) =>
  ask(name, { people: ['Zoltan Uray', person], ...more });

describe('name forms', () => {
  it.each([
    'rebecca.thornbury',
    'thornbury.rebecca',
    'rebecca_thornbury',
    'rebeccathornbury',
    'thornburyrebecca',
    'rthornbury',
    'r.thornbury',
    'rebeccat',
    'rebecca.t',
    'thornburyr',
    'rebecca',
    'thornbury',
    'rthornbu',
    'thornr',
    'rt',
    'rth',
    'RThornbury7',
    'becky.thornbury',
    'becky',
    'e40211',
    'u40211',
    '40211',
    'rt40211',
    'BERGAMOT\\rthornbury',
    'rthornbury@bergamot.example',
  ])('%s is Rebecca Thornbury', name => {
    expect(owner(name, 'Rebecca Thornbury')).toMatchObject({ kind: 'person', flag: false, ownerId: 'p1' });
  });

  it.each([
    ['jmueller', 'Jürgen Müller'],
    ['jmuller', 'Jürgen Müller'],
    ['juergen.mueller', 'Jürgen Müller'],
    ['soerensen.aase', 'Åse Sørensen'],
    ['asorensen', 'Åse Sørensen'],
    ['igul', 'İtil Gül'],
    ['lwojcik', 'Łukasz Wójcik'],
    ['obrien.sean', 'Seán O’Brien'],
    ['fgross', 'Franz Groß'],
    ['nnguyen', 'Nguyệt Nguyễn'],
    ['ivanov.i', 'Иван Иванов'],
  ])('%s is %s, whichever way the accents fold', (name, person) => {
    expect(owner(name, person)).toMatchObject({ flag: false, ownerId: 'p1' });
  });

  it.each([
    ['aortega', 'Ana|Pulido Ortega'],
    ['ana.pulido', 'Ana|Pulido Ortega'],
    ['apulidoortega', 'Ana|Pulido Ortega'],
    ['jdevries', 'Jan|de Vries'],
    ['jvries', 'Jan|de Vries'],
    ['rvandenbroeck', 'Rik|van den Broeck'],
    ['marie.dupont', 'Marie-Claire|Dupont'],
    ['mcdupont', 'Marie-Claire|Dupont'],
  ])('%s is %s: double names and particles', (name, person) => {
    expect(owner(name, person)).toMatchObject({ kind: 'person', flag: false, ownerId: 'p1' });
  });

  it.each([
    'adm-',
    'adm.',
    'a-',
    'da_',
    't0-',
    'ws-',
    'srv-',
    'su-',
    'priv.',
    'elev-',
    'x-',
    'adm',
    'tillerman-',
    'ext-',
    'msp-',
  ])('%srthornbury keeps its owner', mark => {
    expect(owner(`${mark}rthornbury`, 'Rebecca Thornbury@msp')).toMatchObject({ flag: false, ownerId: 'p1' });
  });
  it.each(['-adm', '_a', '.admin', '-priv', 'admin', '.tillerman', '-ext'])(
    'rthornbury%s keeps its owner',
    mark => {
      expect(owner(`rthornbury${mark}`, 'Rebecca Thornbury@msp')).toMatchObject({
        flag: false,
        ownerId: 'p1',
      });
    },
  );

  it.each([
    ['wzhang', '伟 张@wei.zhang'],
    ['wei.zhang-adm', '伟 张@wei.zhang'],
    ['zhangw', '伟 张@wei.zhang'],
    ['iivanova', 'Юлия Иванова'],
    ['yivanova', 'Юлия Иванова'],
    ['gpapadopoulos', 'Γιώργος Παπαδόπουλος'],
  ])('%s is %s, in another script', (name, person) => {
    expect(owner(name, person)).toMatchObject({ flag: false, ownerId: 'p1' });
  });

  it('a name shown in its own script is known as it stands', () => {
    const account = { displayName: '张 伟' };
    expect(owner('zz17', '伟 张@wei.zhang', { account })).toMatchObject({ flag: false, ownerId: 'p1' });
  });

  it('the provider’s mark means one of the provider’s people', () => {
    const people = ['Norma Reed', 'Norma Benton@msp'];
    expect(ask('tillerman.norma', { people })).toMatchObject({ flag: false, ownerId: 'p1' });
  });

  it('the name shown decides where the login is opaque, and its words do not shadow a name', () => {
    expect(
      owner('zz17', 'Rebecca Thornbury', { account: { displayName: 'Thornbury, Rebecca' } }).ownerId,
    ).toBe('p1');
    expect(owner('su-al.levin', 'Al Levin', { account: { displayName: 'Al Levin' } }).ownerId).toBe('p1');
  });

  it('another’s full name beside a chance likeness is not the roster’s person', () => {
    const account = { displayName: 'Riedel, Elsa' };
    expect(owner('e.riedel', 'Erik Riedelmann', { account })).toMatchObject({ flag: true, ownerId: null });
  });

  it('initials on many computers are confirmed first', () => {
    expect(owner('rt', 'Rebecca Thornbury', { account: { devicesPresent: 5 } })).toMatchObject({
      flag: 'review',
    });
  });

  it('a rare initial is no administrator’s mark: "a.thornbury" may be Ann', () => {
    expect(owner('a.thornbury', 'Rebecca Thornbury')).toMatchObject({ flag: true, ownerId: null });
  });
});

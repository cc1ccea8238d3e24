import { describe, expect, it } from 'vitest';
import { type Known, planImport } from '#collector/people/import.ts';

const jane: Known = {
  id: 'p1',
  name: 'Jane Smith',
  email: 'jane@clinic.example',
  employeeNumber: '17',
  side: 'firm',
  position: 'nurse',
  startsAt: null,
  endsAt: null,
  seat: false,
};
const plan = (csv: string, known: readonly Known[] = []) => planImport(csv, known);
const outcomes = (csv: string, known: readonly Known[] = []) => plan(csv, known).map(line => line.outcome);

describe('a list of people', () => {
  it('is read with the columns in any order and by many names', () => {
    const [line] = plan(
      'E-Mail;Vorname;Nachname;Funktion;Eintritt\nkim@clinic.example;Kim;Lee;Empfang;01.03.2026\n',
    );
    expect(line).toMatchObject({ outcome: 'add', name: 'Kim Lee', line: 2 });
    expect(line?.person).toMatchObject({
      email: 'kim@clinic.example',
      givenName: 'Kim',
      familyName: 'Lee',
      startsAt: Date.UTC(2026, 2, 1),
    });
  });

  it('tells the line of each error as an editor counts, and keeps the good lines', () => {
    const lines = plan(
      'name,email,start,end\nJane Smith,jane@clinic.example,2026-01-05,\n\nTom Roe,not an address,,\n"Ana ""Anita"" Ruiz",ana@clinic.example,2026-02-01,2026-01-01\nKim Lee,,,\n',
    );
    expect(lines.map(line => [line.line, line.outcome])).toEqual([
      [2, 'add'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'add'],
    ]);
    expect(lines[1]?.message).toContain('is no e-mail address');
    expect(lines[2]?.message).toContain('last day lies before');
  });

  it('says what would change of somebody who is known, and leaves alone who is the same', () => {
    expect(
      outcomes('name,email,position,employee number\nJane Smith,jane@clinic.example,nurse,17\n', [jane]),
    ).toEqual(['same']);
    const [line] = plan(
      'name,email,position,employee number\nJane Smith-Lee,jane@clinic.example,lead nurse,17\n',
      [jane],
    );
    expect(line).toMatchObject({ outcome: 'change', id: 'p1' });
    expect(line?.message).toContain('Jane Smith becomes Jane Smith-Lee');
  });

  it('refuses a date that two countries read differently', () => {
    const [line] = plan('name,start\nJane Smith,03/04/2026\n');
    expect(line).toMatchObject({ outcome: 'refused' });
    expect(line?.message).toContain('2026-03-14');
    expect(outcomes('name,start\nJane Smith,2026-02-30\n')).toEqual(['refused']);
  });

  it('refuses a mailbox that several people read, and the same person twice', () => {
    expect(plan('name,email\nFront Desk,frontdesk@clinic.example\n')[0]?.message).toContain('several people');
    expect(plan('name\nJane Smith\njane smith\n')[1]?.message).toContain('line 2 already');
  });

  it('takes two spellings of one mailbox for the same person', () => {
    const lines = plan('name,email\nJane Smith,jane@clinic.example\nJ. Smith,jane+home@clinic.example.\n');
    expect(lines.map(line => line.outcome)).toEqual(['add', 'refused']);
    expect(outcomes('name,email\nJane Smith,jane+k@clinic.example\n', [jane])).toEqual(['change']);
  });

  it('changes neither address nor side of somebody who may sign in', () => {
    const seated = { ...jane, seat: true };
    const eve = plan('name,email,side\nJane Smith,eve@evil.example,firm\n', [seated]);
    const moved = plan('name,email,side\nJane Smith,jane@clinic.example,provider\n', [seated]);
    for (const [line] of [eve, moved])
      expect(line).toMatchObject({ outcome: 'refused', message: expect.stringContaining('by hand') });
    expect(outcomes('name,email,position\nJane Smith,jane@clinic.example,lead\n', [seated])).toEqual([
      'change',
    ]);
  });

  it('reads "Smith, Jane" and family names with particles', () => {
    expect(
      plan('name\n"Smith, Jane"\nJan van der Berg\n').map(line => [line.name, line.person?.familyName]),
    ).toEqual([
      ['Jane Smith', 'Smith'],
      ['Jan van der Berg', 'van der Berg'],
    ]);
  });

  it('says what is missing when it is no such list', () => {
    expect(() => plan('')).toThrow('empty');
    expect(() => plan('colour,size\nred,4\n')).toThrow('"name"');
  });

  it('takes what a spreadsheet saves: a mark at the start, Windows line ends, a provider', () => {
    const [line] = plan('\ufeffName,Employer\r\nMert Kaya,MSP\r\n');
    expect(line?.person).toMatchObject({ name: 'Mert Kaya', side: 'provider' });
  });
});

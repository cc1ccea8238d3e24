import { describe, expect, it } from 'vitest';
import { readWordFiles } from '#collector/logins/naming/data.ts';
import { means } from '#collector/logins/naming/lexicon.ts';
import { lexicon } from './ask.ts';

describe('the word files', () => {
  it('each states its source', () => {
    for (const [name, file] of readWordFiles())
      expect(file, name).toMatchObject({ source: expect.stringMatching(/\w+ \w+ \w+/) });
  });

  it('are read in every spelling', () => {
    for (const word of [
      'buero',
      'buro',
      'recepcion',
      'skoterska',
      'sjukskoterska',
      'lekarz',
      'hammaslaakari',
    ])
      expect((lexicon.meanings.get(word) ?? 0) & means.role, word).not.toBe(0);
  });

  it('hold names that are words too: a list alone could not tell them apart', () => {
    for (const both of ['page', 'grant', 'ward', 'norton'])
      expect(lexicon.givenNames.has(both) || lexicon.familyNames.has(both), both).toBe(true);
  });

  it('know a name from a word they have never seen, more often than not', () => {
    const names = [
      'lindqvistson',
      'kowalewska',
      'fernandinho',
      'abdelrahmani',
      'thorbergsen',
      'venkatapathy',
    ];
    const words = [
      'receptionarea',
      'administrationsraum',
      'workstationuser',
      'supportservices',
      'consultationroom',
    ];
    expect(names.filter(name => lexicon.likeness.score(name) > 0).length).toBeGreaterThanOrEqual(5);
    expect(words.filter(word => lexicon.likeness.score(word) < 0).length).toBeGreaterThanOrEqual(4);
  });
});

import type { FactWords } from './said.ts';

export const software: FactWords<'software'> = {
  title: 'Installed programs',
  section: 'Machine',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

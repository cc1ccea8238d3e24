import type { FactWords } from './said.ts';

export const timeSync: FactWords<'timeSync'> = {
  title: 'Clock',
  section: 'Machine',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

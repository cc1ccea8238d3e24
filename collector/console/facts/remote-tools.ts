import type { FactWords } from './said.ts';

export const remoteTools: FactWords<'remoteTools'> = {
  title: 'Remote-access programs',
  section: 'Machine',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

import type { FactWords } from './said.ts';

export const firewall: FactWords<'firewall'> = {
  title: 'Firewall',
  section: 'Machine',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

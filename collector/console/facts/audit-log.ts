import type { FactWords } from './said.ts';

export const auditLog: FactWords<'auditLog'> = {
  title: 'Record of activity',
  section: 'Machine',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

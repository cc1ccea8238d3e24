import type { FactWords } from './said.ts';

export const logonEvents: FactWords<'logonEvents'> = {
  title: 'Signing in, locking and leaving',
  section: 'People',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

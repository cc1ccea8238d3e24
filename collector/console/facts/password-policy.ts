import type { FactWords } from './said.ts';

export const passwordPolicy: FactWords<'passwordPolicy'> = {
  title: 'Passwords and lockout',
  section: 'People',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

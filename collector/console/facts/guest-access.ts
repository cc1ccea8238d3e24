import type { FactWords } from './said.ts';

export const guestAccess: FactWords<'guestAccess'> = {
  title: 'Guests',
  section: 'People',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

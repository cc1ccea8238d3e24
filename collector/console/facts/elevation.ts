import type { FactWords } from './said.ts';

export const elevation: FactWords<'elevation'> = {
  title: 'Asking before administrator rights',
  section: 'People',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

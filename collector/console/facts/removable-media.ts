import type { FactWords } from './said.ts';

export const removableMedia: FactWords<'removableMedia'> = {
  title: 'USB sticks and other removable media',
  section: 'Disks',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

import type { FactWords } from './said.ts';

export const remoteLogins: FactWords<'remoteLogins'> = {
  title: 'Logging in over the network',
  section: 'People',
  say: () => ({ sentence: 'It was read; see the values below.', points: [] }),
};

import { listed } from '../words.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

export const removableMedia: FactWords<'removableMedia'> = {
  title: 'USB sticks and other removable media',
  section: 'Disks',
  say(fact) {
    const sentence =
      fact.blocked === true
        ? 'Removable disks cannot be used.'
        : fact.writeNeedsEncryption === true
          ? 'Only encrypted removable disks can be written to.'
          : fact.blocked === false && fact.writeNeedsEncryption === false
            ? 'Any removable disk can be read and written.'
            : 'What may be written to a removable disk is not known.';
    return {
      sentence,
      points: given(
        `Programs on a disk start by themselves: ${choose(fact.autorun, 'yes', 'no', notKnown)}`,
        (fact.because ?? []).length > 0 &&
          `${fact.blocked == null && fact.writeNeedsEncryption == null ? 'Why' : 'Set by'}: ${listed(fact.because ?? [], 10)}`,
      ),
    };
  },
};

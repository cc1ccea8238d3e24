import { type FactWords, given, orNotKnown } from './said.ts';

const chassisWords: Readonly<Record<string, string>> = {
  laptop: 'a laptop',
  desktop: 'a desktop computer',
  server: 'a server',
  virtual: 'a virtual machine',
};

export const host: FactWords<'host'> = {
  title: 'The machine',
  section: 'Machine',
  say(fact) {
    const kind = chassisWords[fact.chassis ?? ''] ?? 'a machine whose kind is not known';
    return {
      sentence: `It calls itself ${orNotKnown(fact.name)} and is ${kind}.`,
      points: given(
        `Maker and model: ${orNotKnown([fact.vendor, fact.model].filter(Boolean).join(' '))}`,
        `Serial number: ${orNotKnown(fact.serial)}`,
      ),
    };
  },
};

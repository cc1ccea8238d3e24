import { dayOf } from '../time.ts';
import { listed, plural } from '../words.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

const kindWords: Readonly<Record<string, string>> = {
  remote_control: 'remote control',
  rmm: 'remote management',
  vnc: 'screen sharing (VNC)',
  tunnel: 'tunnel',
  file_transfer: 'file transfer',
};

export const remoteTools: FactWords<'remoteTools'> = {
  title: 'Remote-access programs',
  section: 'Machine',
  say(fact) {
    const tools = fact.tools ?? [];
    const looked = fact.lookedFor ?? 0;
    const sentence =
      tools.length > 0
        ? `${plural(tools.length, 'program')} for remote access: ${listed(tools.map(tool => tool.name || notKnown))}.`
        : looked > 0
          ? `None of the ${looked} kinds that were looked for is here.`
          : 'Whether any is here is not known.';
    return {
      sentence,
      points: given(
        ...tools.map(tool =>
          given(
            `${tool.name || 'Name not known'}: ${kindWords[tool.kind ?? ''] ?? tool.kind ?? notKnown}`,
            tool.version && `version ${tool.version}`,
            choose(tool.running, 'runs now', 'does not run now', null),
            choose(tool.startsByItself, 'starts by itself', null, null),
            tool.instance && `copy ${tool.instance}`,
            (tool.signs ?? []).length > 0 && `known by ${listed(tool.signs ?? [], 4)}`,
          ).join(', '),
        ),
        typeof fact.listMadeAtMs === 'number' && `The list of programs is of ${dayOf(fact.listMadeAtMs)}`,
      ),
    };
  },
};

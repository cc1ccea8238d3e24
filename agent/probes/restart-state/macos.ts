/**
 * Whether a Mac waits for a restart. macOS puts an update in while it restarts, so that nothing lies half installed: an
 * update that asks for a restart waits for one from the day it is listed.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { bootTime } from '../../os/macos/commands-updates.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import { updateListSource } from '../pending-updates/macos-sources.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';

/** Epoch milliseconds. "{ sec = 1763800000, usec = 0 } Sat Nov 22 08:26:40 2025": only the numbers are read. */
export const bootTimeSource: CommandSource<number> = {
  name: 'macos.sysctl.boottime',
  kind: 'command',
  command: bootTime,
  parse(output) {
    requireSuccess(output, 'sysctl');
    const said = /^\{ sec = (\d{9,11}), usec = \d{1,6} \} [^\n]{1,80}\n?$/.exec(stdoutText(output));
    if (said === null) throw new LookFailure('parse_error', 'sysctl did not say when this Mac was started.');
    return Number(said[1]) * 1000;
  },
};

export const restartStateOnMacos: Probe<'restartState'> = {
  fact: 'restartState',
  privilege: 'none',
  sources: [updateListSource, bootTimeSource],
  async read(look) {
    const [listed, bootedAtMs] = await Promise.all([look.at(updateListSource), bootedAt(look)]);
    const reasons = listed.filter(one => one.restart).map(one => `${one.title} is put in with a restart`);
    const fact: FactOf<'restartState'> = {
      required: reasons.length > 0,
      reasons,
      ...(bootedAtMs === null ? {} : { bootedAtMs }),
    };
    return fact;
  },
};

async function bootedAt(look: Look): Promise<number | null> {
  try {
    return await look.at(bootTimeSource);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

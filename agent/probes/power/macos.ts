/** Mains or battery on a Mac: pmset(1). */
import { pmsetBattery } from '../../os/macos/commands-power.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import type { OnBattery } from './linux.ts';

export const pmsetBatterySource: CommandSource<OnBattery> = {
  name: 'macos.pmset.batt',
  kind: 'command',
  command: pmsetBattery,
  parse: readPmset,
};

function readPmset(output: Output): OnBattery {
  requireSuccess(output, 'pmset');
  const from = /^(?:Now|Currently) drawing from '(AC|Battery|UPS) Power'\s*$/m.exec(stdoutText(output))?.[1];
  if (from === undefined)
    throw new LookFailure('parse_error', 'pmset does not say where the power comes from.');
  return from !== 'AC';
}

import { scriptCommand } from '../../os/windows/powershell.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource } from '../probe.ts';
import type { OnBattery } from './linux.ts';

export const powerScriptSource: CommandSource<OnBattery> = {
  name: 'windows.power',
  kind: 'command',
  command: scriptCommand('power', 10_000),
  parse: () => {
    throw new LookFailure('parse_error', 'not yet');
  },
};

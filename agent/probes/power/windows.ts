/** Mains or battery on Windows: a script of its own, since it is asked alone, before a heavy look. */

import { readOnBattery } from '../../os/windows/power.ts';
import { scriptCommand } from '../../os/windows/powershell.ts';
import type { CommandSource } from '../probe.ts';
import type { OnBattery } from './linux.ts';

export const powerScriptSource: CommandSource<OnBattery> = {
  name: 'windows.power',
  kind: 'command',
  command: scriptCommand('power', 10_000),
  parse: readOnBattery,
};

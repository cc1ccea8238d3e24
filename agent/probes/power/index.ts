/** Whether the machine runs on battery: no fact of a report, but what tells the agent to wait with a heavy look. */
import type { CommandSource, FilesSource } from '../probe.ts';
import { type OnBattery, powerSupplyFiles } from './linux.ts';
import { pmsetBatterySource } from './macos.ts';
import { powerScriptSource } from './windows.ts';

type PowerSource = CommandSource<OnBattery> | FilesSource<OnBattery>;

export const powerSourceOf: {
  readonly linux: PowerSource;
  readonly macos: PowerSource;
  readonly windows: PowerSource;
} = { linux: powerSupplyFiles, macos: pmsetBatterySource, windows: powerScriptSource };

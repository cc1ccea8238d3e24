import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const diskVolumesOnWindows: Probe<'diskVolumes'> = unread('diskVolumes');

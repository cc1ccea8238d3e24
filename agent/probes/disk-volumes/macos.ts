import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const diskVolumesOnMacos: Probe<'diskVolumes'> = unread('diskVolumes');

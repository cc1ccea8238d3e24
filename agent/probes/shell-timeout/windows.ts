import { outOfPlace } from '../out-of-place.ts';
import type { Probe } from '../probe.ts';

export const shellTimeoutOnWindows: Probe<'shellTimeout'> = outOfPlace(
  'shellTimeout',
  "A Windows session is ended by the screen lock and the remote desktop's limits, which are asked apart.",
);

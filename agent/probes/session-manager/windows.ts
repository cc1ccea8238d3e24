import { outOfPlace } from '../out-of-place.ts';
import type { Probe } from '../probe.ts';

export const sessionManagerOnWindows: Probe<'sessionManager'> = outOfPlace(
  'sessionManager',
  'Windows has no logind; see screenLocks and remoteLogins.',
);

import { outOfPlace } from '../out-of-place.ts';
import type { Probe } from '../probe.ts';

export const sessionManagerOnMacos: Probe<'sessionManager'> = outOfPlace(
  'sessionManager',
  'macOS has no logind; see screenLocks.',
);

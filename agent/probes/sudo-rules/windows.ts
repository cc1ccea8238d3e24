import { outOfPlace } from '../out-of-place.ts';
import type { Probe } from '../probe.ts';

export const sudoRulesOnWindows: Probe<'sudoRules'> = outOfPlace(
  'sudoRules',
  'Windows has no sudoers file; who is an administrator is asked apart.',
);

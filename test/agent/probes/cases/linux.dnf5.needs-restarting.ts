/** The same words as those of dnf-utils: see there. */
import cases from './linux.needs-restarting.ts';

export default cases;

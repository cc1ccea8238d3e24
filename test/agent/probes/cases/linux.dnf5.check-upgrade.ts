/** The same shapes as dnf's: see there. */
import cases from './linux.dnf.check-update.ts';

export default cases;

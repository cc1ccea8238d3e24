/** The same shapes as dnf's: see there. */
import cases from './linux.dnf.updateinfo.ts';

export default cases;

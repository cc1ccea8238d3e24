/** The same shapes as dnf's: see there. */
import cases from './linux.dnf.repolist.ts';

export default cases;

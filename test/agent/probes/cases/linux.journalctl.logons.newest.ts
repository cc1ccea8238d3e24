/** The same lines as of a week; only fewer are asked for. */
import week from './linux.journalctl.logons.ts';

export default week;

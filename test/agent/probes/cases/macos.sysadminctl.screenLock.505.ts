/** The same words for the account with the number 505. */
import cases from './macos.sysadminctl.screenLock.ts';

export default cases;

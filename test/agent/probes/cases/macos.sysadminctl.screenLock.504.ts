/** The same words for the account with the number 504. */
import cases from './macos.sysadminctl.screenLock.ts';

export default cases;

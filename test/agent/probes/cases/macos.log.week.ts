/** The same as macos.log.lately, over a longer span. */
import lately from './macos.log.lately.ts';

export default lately;

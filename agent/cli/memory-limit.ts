/**
 * A look may not eat the machine: its heap has a cap, and a look that grows past its bound all the same ends itself.
 * The running agent then says that the look failed, and looks again at its next turn.
 */
import { setFlagsFromString } from 'node:v8';

const heapMegabytes = 160;
const residentBytes = 320 * 1024 * 1024;
/** Exit status of a look that grew too large (sysexits.h EX_TEMPFAIL). */
const tooLarge = 75;

/** @returns what ends the watch */
export function limitMemory(): () => void {
  // V8 reads this when it next thinks about growing, which a young process has yet to do.
  setFlagsFromString(`--max-old-space-size=${heapMegabytes}`);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < residentBytes) return;
    process.stderr.write(
      `The look took more than ${residentBytes / 1024 / 1024} MiB of memory and was ended.\n`,
    );
    process.exit(tooLarge);
  }, 200);
  watch.unref();
  return () => clearInterval(watch);
}

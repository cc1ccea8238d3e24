/** Where a packaged agent begins: it says its own version, and otherwise is the agent's command line. */
import { isSea } from 'node:sea';
import { main } from '#agent/main.ts';
import { version } from '#agent/version.ts';
import { nameProcess } from './process-name.ts';

nameProcess('keyholder-agent');

// A running agent starts itself again for each look and names its program first, as a checkout must: in an executable
// that is its one full name.
if (isSea()) process.argv[1] = process.execPath;
const [first, ...others] = process.argv.slice(2);
const words = first === process.execPath ? others : process.argv.slice(2);

if (words[0] === 'version' || words[0] === '--version') {
  process.stdout.write(
    `keyholder-agent ${version} (${process.platform} ${process.arch}, Node ${process.versions.node})\n`,
  );
} else {
  void main(words).then(code => {
    process.exitCode = code;
  });
}

/** Where a packaged collector begins: it says its own version, and otherwise is the collector's command line. */
import { main } from '#collector/main.ts';
import { version } from '#collector/version.ts';

const words = process.argv.slice(2);

if (words[0] === 'version' || words[0] === '--version') {
  process.stdout.write(
    `keyholder-collector ${version} (${process.platform} ${process.arch}, Node ${process.versions.node})\n`,
  );
} else {
  void main(words).then(code => {
    process.exitCode = code;
  });
}

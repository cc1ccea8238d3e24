/**
 * Where a packaged collector begins: it says its own version, and otherwise is the collector's command line. Started
 * without a word on Windows, as by a double click, it runs and shows the console in the browser.
 */
import { main } from '#collector/main.ts';
import { version } from '#collector/version.ts';
import { nameProcess } from './process-name.ts';

nameProcess('keyholder-collector');

const words = process.argv.slice(2);

if (words[0] === 'version' || words[0] === '--version') {
  process.stdout.write(
    `keyholder-collector ${version} (${process.platform} ${process.arch}, Node ${process.versions.node})\n`,
  );
} else {
  const run =
    words.length === 0 && process.platform === 'win32'
      ? import('./double-click.ts').then(({ runAfterDoubleClick }) => runAfterDoubleClick())
      : main(words);
  void run.then(code => {
    process.exitCode = code;
  });
}

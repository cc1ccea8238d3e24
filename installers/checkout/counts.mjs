/** What `npm test` ends with, from the runner's own report (the JSON that vitest writes). */

/**
 * A file that failed outside its tests (a set-up that threw, an import that broke) counts as one failed, else a run
 * that ends with an error would say "0 failed": its tests are among the skipped ones then.
 */
export function countsOf(report) {
  const outside = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  const failed = report.numFailedTests + outside.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    outside: outside.map(file => file.name),
    line: `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  };
}

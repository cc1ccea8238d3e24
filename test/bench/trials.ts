/**
 * `npm run trials [COUNT] [SOURCE...]`: garbled outputs for every parser: no crash, no reading over 50 ms (large
 * ones of a megabyte included), no healthy reading from garbage. Ends with "N passed, N failed".
 */
import { allSources } from '#agent/probes/all.ts';
import { tryGarbage } from '../agent/probes/trials.ts';
import { casesOf } from '../docs/coverage.ts';

const [count = '20000', ...only] = process.argv.slice(2);
const limitMs = 50;
let passed = 0;
let failed = 0;
for (const [name, source] of await allSources()) {
  if (only.length > 0 && !only.includes(name)) continue;
  const cases = await casesOf(name);
  if (cases === null) {
    console.log(`${name}: has no recorded outputs to start from`);
    failed += 1;
    continue;
  }
  const { tried, slowestMs, faults } = tryGarbage(source, cases, Number(count));
  const slow = slowestMs > limitMs ? [`the slowest took ${slowestMs.toFixed(0)} ms`] : [];
  for (const fault of [...faults, ...slow]) console.log(`${name}: ${fault}`);
  if (faults.length + slow.length > 0) failed += 1;
  else {
    passed += 1;
    console.log(`${name}: ${tried} outputs, slowest ${slowestMs.toFixed(1)} ms`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

import { defineConfig } from 'vitest/config';
import CheapFirst from './test-order.ts';

/** `npm run package:test`: builds every executable, then runs them. Half an hour, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/installers/packages/*.package.ts'],
    globalSetup: ['test/installers/packages/build.ts'],
    reporters: ['default', './test/installers/packages/summary.ts'],
    sequence: { sequencer: CheapFirst },
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});

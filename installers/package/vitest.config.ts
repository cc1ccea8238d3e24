import { defineConfig } from 'vitest/config';

/** `npm run package:test`: builds every executable, then runs them. Minutes, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/installers/packages/*.package.ts'],
    globalSetup: ['test/installers/packages/build.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});

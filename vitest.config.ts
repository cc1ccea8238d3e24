import { defineConfig } from 'vitest/config';

// To end a test that hangs, never to judge speed: a busy machine may take ten times what a quiet one takes.
const patience = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    // Two kinds: what needs a browser, and all the rest.
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'node_modules/**'],
          pool: 'forks',
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          pool: 'forks',
          ...patience,
        },
      },
    ],
  },
});

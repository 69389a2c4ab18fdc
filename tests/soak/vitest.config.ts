import { defineConfig } from 'vitest/config';

// The long reliability runs: `npm run soak`. The short set of each stands among the unit tests.
export default defineConfig({
  test: {
    include: ['tests/soak/**/*.soak.ts'],
    fileParallelism: false,
    testTimeout: 60 * 60_000,
    hookTimeout: 120_000,
  },
});

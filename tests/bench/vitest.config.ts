import { defineConfig } from 'vitest/config';

// Benchmarks: `npm run bench`. Each file measures as ratios within one run and tells its figures; adding a file is all.
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 15 * 60_000,
    hookTimeout: 120_000,
  },
});

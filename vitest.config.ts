import { defineConfig } from 'vitest/config';

// Unit tests and the rules of the tree. The tests in real browsers have tests/e2e/vitest.config.ts.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    clearMocks: true,
    restoreMocks: true,
  },
});

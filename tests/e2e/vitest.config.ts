import { defineConfig } from 'vitest/config';

// The built extension in real browsers, one after the other: two cores are soon full. `--project firefox` runs one of them.
export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: process.env.CI ? 120_000 : 60_000,
    hookTimeout: 90_000,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true,
      test: { name: browser, include: ['tests/e2e/**/*.spec.ts'], provide: { browser } },
    })),
  },
});

import { defineConfig } from 'vitest/config';

// The built extension in real browsers, one after the other: two cores are soon full. `--project firefox` runs one of them.
export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: process.env.CI ? 120_000 : 60_000,
    hookTimeout: 90_000,
    // A busy machine may swallow a key or a click: it is pressed again, as a person would. What fails three times is broken.
    retry: process.env.CI ? 2 : 0,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true,
      test: { name: browser, include: ['tests/e2e/**/*.spec.ts'], provide: { browser } },
    })),
  },
});

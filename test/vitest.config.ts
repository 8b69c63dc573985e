import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/seed.ts'],
    // Tests that start the command wait for processes; on a busy machine that takes its time.
    testTimeout: 30_000,
  },
});

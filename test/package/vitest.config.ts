import { defineConfig } from 'vitest/config';

/** The package as users get it: packed, installed into an empty folder, used. Apart from `npm test` because it installs. */
export default defineConfig({
  test: { include: ['test/package/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 240_000 },
});

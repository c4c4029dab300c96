import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    testTimeout: 20_000,
    // A database to begin with takes its time on a machine that runs other things as well.
    hookTimeout: 60_000,
  },
});

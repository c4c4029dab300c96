import { defineConfig } from "vitest/config";

/** The candidate's way in a real browser against a real server: one after the other, in one process. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    bail: 0,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    reporters: ["default", "./scripts/plain-reporter.mjs"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text", "lcov"] },
  },
});

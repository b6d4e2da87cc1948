import { defineConfig } from 'vitest/config';

/** Where a report for machines goes, beside the one for people. */
const report = process.env.VITEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/built.ts'],
    maxWorkers: '100%', // most tests wait for processes that they have started
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});

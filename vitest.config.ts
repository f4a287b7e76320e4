import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// The clock's zone and the language of the machine play no part; the workers take them from here.
process.env['TZ'] = 'UTC';
process.env['LANG'] = 'C.UTF-8';

const minutes = 60_000;
/** A busy machine is no fault of a test: these end only what has come to a stop. */
const patience = { testTimeout: 15 * minutes, hookTimeout: 15 * minutes };
const expected = { poll: { timeout: 2 * minutes } };

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          ...patience,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**', 'tests/end-to-end/**'],
          setupFiles: ['tests/support/no-warnings.ts', 'tests/support/place.ts'],
        },
      },
      {
        // Every page of the built site, in a browser. The tests share what they read of it. Two at least: while one waits another works.
        test: {
          name: 'site',
          isolate: false,
          maxWorkers: Math.max(2, availableParallelism() - 1),
          ...patience,
          expect: expected,
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: ['tests/support/site-server.ts'],
        },
      },
      {
        // Whole builds in other folders, one at a time: each uses all processors. The site must be built, to compare them with it.
        test: {
          name: 'end-to-end',
          isolate: false,
          ...patience,
          expect: expected,
          include: ['tests/end-to-end/**/*.test.ts'],
          globalSetup: ['tests/support/other-record.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});

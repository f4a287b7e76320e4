import { format } from 'node:util';

/** A warning fails: what is written to the console during a test is an error of that test. */
for (const channel of ['warn', 'error'] as const) {
  console[channel] = (...args: unknown[]): void => {
    throw new Error(`console.${channel}: ${format(...args)}`);
  };
}

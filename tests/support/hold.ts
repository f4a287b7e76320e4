import type { Worker } from 'playwright';

/** Keeps a worker from ending what it works at: what it puts off to its next task waits until it is let go. */
export async function hold(worker: Worker): Promise<() => Promise<void>> {
  const letGo = await worker.evaluateHandle(() => {
    const put = globalThis.setTimeout;
    const waiting: (() => void)[] = [];
    const setTimeout = (task: () => void, delay?: number): unknown =>
      delay === undefined ? waiting.push(task) : put(task, delay);
    Object.assign(globalThis, { setTimeout });
    return (): void => {
      Object.assign(globalThis, { setTimeout: put });
      for (const task of waiting) task();
    };
  });
  return () =>
    letGo.evaluate((release) => {
      release();
    });
}

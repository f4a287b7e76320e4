import type { Asked, CallName, Calls, Heard, Progress } from './protocol.ts';

/** The worker, as the page talks to it. */
export interface Checker {
  readonly ask: <Name extends CallName>(name: Name, input: Calls[Name][0]) => Promise<Calls[Name][1]>;
  /** Ends it, with all that it holds; what was asked is never answered. */
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that dies says nothing more: then all that waits for it fails. */
export function startChecker(hear: (progress: Progress) => void): Checker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let dead: Error | undefined;

  function fail(reason: string): void {
    dead = new Error(reason);
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    if ('progress' in data) {
      hear(data.progress);
      return;
    }
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if ('failed' in data) reject?.(new Error(data.failed));
    else resolve?.(data.output as never);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail(event.message);
  });
  worker.addEventListener('messageerror', () => {
    fail('An answer could not be read.');
  });

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        if (dead !== undefined) {
          reject(dead);
          return;
        }
        asked += 1;
        waiting.set(asked, { resolve, reject });
        const question: Asked = { id: asked, name, input };
        worker.postMessage(question);
      }),
    stop: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}

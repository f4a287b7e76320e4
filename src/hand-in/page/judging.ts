/** When what was decided is judged: one judgement after the other, until the step that asked for it is cancelled. */
export interface Judging<Found> {
  /** Of the step that is being taken. */
  readonly signal: () => AbortSignal;
  /** Nothing where the step was cancelled. */
  readonly now: () => Promise<Found | undefined>;
  /** The same; decisions that come one after the other are judged together. */
  readonly soon: () => Promise<Found | undefined>;
  /** What is being judged ends unheard, and nothing waits for it. */
  readonly cancel: () => void;
}

export function startJudging<Found>(
  judge: (signal: AbortSignal) => Promise<Found | undefined>,
  pause = 150,
): Judging<Found> {
  let step = new AbortController();
  let judging: Promise<unknown> = Promise.resolve();
  let settling: Promise<Found | undefined> | undefined;

  function now(): Promise<Found | undefined> {
    const { signal } = step;
    const found = judging.then(() => (signal.aborted ? undefined : judge(signal)));
    judging = found.catch(() => undefined);
    return found;
  }

  function soon(): Promise<Found | undefined> {
    const { signal } = step;
    settling ??= new Promise((resolve) => setTimeout(resolve, pause)).then(() => {
      if (signal.aborted) return undefined;
      settling = undefined;
      return now();
    });
    return settling;
  }

  function cancel(): void {
    step.abort();
    step = new AbortController();
    judging = Promise.resolve();
    settling = undefined;
  }

  return { signal: () => step.signal, now, soon, cancel };
}

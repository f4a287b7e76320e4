/** Something that its message says in full: no trace is needed beside it. */
export class Fault extends Error {}

/** The exit code of a command. A fault is told in words; what was not foreseen is thrown on, with its trace. */
export async function exitCodeOf(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 1;
  }
}

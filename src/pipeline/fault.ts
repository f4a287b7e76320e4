/** Something that its message says in full: no trace is needed beside it. */
export class Fault extends Error {}

/** The command was called in another way than it can be. */
export class WrongUse extends Fault {}

/** Also what Node says of an option that does not exist. */
const isWrongUse = (error: unknown): error is Error =>
  error instanceof WrongUse ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** The exit code of a command: 2 when it was called wrongly. A fault is told in words; what was not foreseen is thrown on, with its trace. */
export async function exitCodeOf(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof Fault) && !isWrongUse(error)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return isWrongUse(error) ? 2 : 1;
  }
}

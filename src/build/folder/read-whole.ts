import { Fault } from '../fault.ts';
import { isMoving, recover } from './hold.ts';
import { realPlace } from './place.ts';
import { isRefusal } from './refused.ts';
import { stateOf } from './state.ts';

/** Moving takes a moment; who is at it longer hangs, or was killed where this process may not set it right. */
const patience = { times: 600, milliseconds: 100 };

/**
 * What is read of a folder is of one state of it: what a run that was killed left is set right before, and where the folder is
 * replaced or changed meanwhile it is read again.
 */
export function readWhole<Result>(place: string, read: () => Result): Result {
  for (let turn = 0; turn < patience.times; turn += 1) {
    const real = realPlace(place);
    recoverIfPossible(real);
    const [before, result] = [stateIfStill(real), resultOf(read)];
    if (before !== undefined && before === stateIfStill(realPlace(place))) return result();
    wait(patience.milliseconds);
  }
  throw new Fault(`${place} is changed all the time; nothing whole could be read of it. Run it again later.`);
}

/** Where nothing may be written the folder is read as it is, unless it is half moved. */
function recoverIfPossible(place: string): void {
  try {
    recover(place);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** Nothing while it is moved, or files vanish as they are looked at. */
function stateIfStill(place: string): string | undefined {
  try {
    return isMoving(place) ? undefined : stateOf(place);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** What reading gave or threw; told only when it is known that it read one state. */
function resultOf<Result>(read: () => Result): () => Result {
  try {
    const result = read();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

import { Fault } from '../fault.ts';
import { isMoving, recover } from './hold.ts';
import { realPlace } from './place.ts';
import { isRefusal } from './refused.ts';
import { stateOf } from './state.ts';
import { wait } from './wait.ts';

/** Moving takes a moment; who is at it longer hangs. */
const patience = { times: 100, milliseconds: 100 };

/**
 * What is read of a folder, and of some folders in it, is of one state: what a run that was killed left is set right before, and where
 * the folder is replaced or changed meanwhile it is read again.
 */
export function readWhole<Result>(place: string, inner: readonly string[], read: () => Result): Result {
  for (let turn = 0; turn < patience.times; turn += 1) {
    const real = realPlaceIfAny(place);
    // It leads nowhere, which is told by who reads it.
    if (real === undefined) return read();
    recoverIfPossible(real);
    const [before, result] = [stateIfStill(real, inner), resultOf(read)];
    if (before !== undefined && before === stateIfStill(realPlaceIfAny(place), inner)) return result();
    wait(patience.milliseconds);
  }
  throw new Fault(`Other commands change ${place} all the time, or hang; nothing whole could be read of it.`);
}

function realPlaceIfAny(place: string): string | undefined {
  try {
    return realPlace(place);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Where nothing may be written the folder is read as it is, unless it is half moved. */
function recoverIfPossible(place: string): void {
  try {
    recover(place);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (isMoving(place))
      throw new Fault(
        `A command that was cut short left ${place} half replaced, and it may not be set right from here: ${error.message}. Run “npm run check” as somebody who may write it.`,
        { cause: error },
      );
  }
}

/** Nothing while it is moved, or files vanish as they are looked at. */
function stateIfStill(place: string | undefined, inner: readonly string[]): string | undefined {
  try {
    return place === undefined || isMoving(place) ? undefined : stateOf(place, inner);
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

import { readFileSync } from 'node:fs';
import { isThere, type Disk } from './disk.ts';

/** One step of a replacement: what stands at the first path comes to the second, where nothing is. */
export type Move = readonly [from: string, to: string];

/**
 * Moves that are one: they are noted before the first, so that who finds the note knows that what is to come is whole, and makes the
 * rest. When one cannot be made, those before it are taken back.
 */
export function moveAll(moves: readonly Move[], note: string, disk: Disk): void {
  disk.write(`${note}.new`, JSON.stringify(moves));
  disk.rename(`${note}.new`, note);
  finishMoves(note, disk);
}

/** Makes what is left of noted moves; nothing where there is no note. */
export function finishMoves(note: string, disk: Disk): void {
  if (!isThere(note)) return;
  const moves = JSON.parse(readFileSync(note, 'utf8')) as readonly Move[];
  try {
    moves.forEach((move) => {
      make(move, disk);
    });
  } catch (error) {
    moves.toReversed().forEach(([from, to]) => {
      if (isThere(to) && !isThere(from)) disk.rename(to, from);
    });
    disk.remove(note);
    throw error;
  }
  disk.remove(note);
}

/** In the order of the moves what stands at the second path was brought there by this one. */
function make([from, to]: Move, disk: Disk): void {
  if (!isThere(to)) disk.rename(from, to);
}

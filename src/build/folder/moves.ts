import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Fault } from '../fault.ts';
import { isThere, type Disk } from './disk.ts';
import { relationOf } from './place.ts';

/** One step of a replacement: what stands at the first path comes to the second, where nothing is. */
export type Move = readonly [from: string, to: string];

/**
 * Moves of a folder that are one: they are noted before the first, so that who finds the note knows that what is to come is whole, and
 * makes the rest. When one cannot be made, those before it are taken back.
 */
export function moveAll(moves: readonly Move[], note: string, place: string, disk: Disk): void {
  const paths = moves.map((move) => move.map((path) => relative(dirname(note), path)));
  disk.write(`${note}.new`, JSON.stringify(paths));
  disk.rename(`${note}.new`, note);
  finishMoves(note, place, disk);
}

/** Makes what is left of noted moves; nothing where there is no note. */
export function finishMoves(note: string, place: string, disk: Disk): void {
  if (!isThere(note)) return;
  const moves = movesIn(note, place);
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

/** A note that was damaged, or that leads elsewhere, is obeyed by nobody. */
function movesIn(note: string, place: string): readonly Move[] {
  const noted = parsed(readFileSync(note, 'utf8'));
  const pairs: readonly unknown[] = Array.isArray(noted) ? noted : [undefined];
  return pairs.map((pair) => {
    const [from, to, ...more] = (Array.isArray(pair) ? pair : []).map((path) =>
      placeIn(path, dirname(note), place),
    );
    if (from !== undefined && to !== undefined && more.length === 0) return [from, to];
    throw new Fault(
      `${note} does not say how ${place} was being replaced. Look at what stands beside it, put what is right at ${place}, and remove ${dirname(note)}.`,
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What it says instead does not matter: it is no note.
    return undefined;
  }
}

function placeIn(path: unknown, workshop: string, place: string): string | undefined {
  if (typeof path !== 'string') return undefined;
  const whole = join(workshop, path);
  const isOurs = [place, workshop].some((folder) =>
    ['is', 'lies in'].includes(String(relationOf(whole, folder))),
  );
  return isOurs ? whole : undefined;
}

/** In the order of the moves what stands at the second path was brought there by this one. */
function make([from, to]: Move, disk: Disk): void {
  if (!isThere(to)) disk.rename(from, to);
}

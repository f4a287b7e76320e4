import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Fault } from '../fault.ts';
import { isThere, type Disk } from './disk.ts';
import type { Workshop } from './workshop.ts';

/** One step of a replacement: what stands at the first path comes to the second, where nothing is. One of them is in the workshop. */
export type Move = readonly [from: string, to: string];

/**
 * Moves that are one: they are noted before the first, so that who finds the note knows that what is to come is whole, and makes the
 * rest. When one cannot be made, those before it are taken back.
 */
export function moveAll(moves: readonly Move[], place: string, workshop: Workshop, disk: Disk): void {
  const note = workshop.at('moves');
  const paths = moves.map((move) => move.map((path) => relative(workshop.folder, path)));
  disk.write(workshop.at('moves.new'), JSON.stringify(paths));
  disk.rename(workshop.at('moves.new'), note);
  finishMoves(place, workshop, disk);
}

/**
 * Makes what is left of noted moves; nothing where there is no note. The note stays as long as anything stands where it should not.
 * @throws {Fault} of a note that was damaged or leads elsewhere, and where somebody else put something in the way.
 */
export function finishMoves(place: string, workshop: Workshop, disk: Disk): void {
  const note = workshop.at('moves');
  if (!isThere(note)) return;
  const moves = movesIn(note, place, workshop);
  try {
    for (const move of moves) make(move, workshop, disk);
  } catch (error) {
    for (const [from, to] of moves.toReversed())
      if (isMade([from, to], workshop) && isThere(to) && !isThere(from)) disk.rename(to, from);
    if (!moves.some((move) => isMade(move, workshop))) disk.remove(note);
    throw error;
  }
  disk.remove(note);
}

/** Names in the workshop are of one run: who else puts something at the place cannot be taken for it. */
const isMade = ([from, to]: Move, { folder }: Workshop): boolean =>
  isIn(to, folder) ? isThere(to) : !isThere(from);

const isIn = (path: string, folder: string): boolean =>
  dirname(path) === folder || dirname(dirname(path)) === folder;

function make(move: Move, workshop: Workshop, disk: Disk): void {
  const [from, to] = move;
  if (isMade(move, workshop)) return;
  if (isThere(to))
    throw new Fault(
      `A command that was cut short was about to put ${from} at ${to}, where something else stands now. Nothing was touched. Keep what is right at ${to}, and remove ${workshop.folder}.`,
    );
  if (isThere(from)) disk.rename(from, to);
}

/** A note that was damaged, or that leads elsewhere, is obeyed by nobody. */
function movesIn(note: string, place: string, { folder }: Workshop): readonly Move[] {
  const noted = parsed(readFileSync(note, 'utf8'));
  const pairs: readonly unknown[] = Array.isArray(noted) ? noted : [undefined];
  const isOurs = (path: string): boolean => path === place || dirname(path) === place || isIn(path, folder);
  return pairs.map((pair) => {
    const paths = Array.isArray(pair) ? pair.map((path) => join(folder, String(path))) : [];
    const [from, to, ...more] = paths.filter(isOurs);
    if (from !== undefined && to !== undefined && more.length === 0) return [from, to];
    throw new Fault(
      `${note} does not say how ${place} was being replaced. Nothing was touched. Look at what stands beside it, put what is right at ${place}, and remove ${folder}.`,
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

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../../core/words/lang.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import { Fault } from '../fault.ts';
import { isThere, namesIn } from './disk.ts';
import { hold, realSurroundings, removeIfPossible, type Hold, type Surroundings } from './hold.ts';
import { contentOf, markFolder, strangersIn } from './mark.ts';
import { moveAll, type Move } from './moves.ts';
import { realPlace } from './place.ts';
import { told } from './refused.ts';
import { likeLast, settle } from './settle.ts';
import { stateOf } from './state.ts';
import { newName, type Workshop } from './workshop.ts';

/** Writes folders that this process holds. */
export interface Writer {
  /**
   * Writes a folder as a whole, beside its place, and moves it there only when `write` has succeeded. Until then, and if anything
   * fails, what stood there stands, and nothing is left beside it.
   */
  readonly replace: (place: string, write: Write) => Promise<void>;
  /** As `replace`, beginning with what stands there. */
  readonly change: (place: string, write: Write) => Promise<void>;
}

type Write = (next: string) => void | Promise<void>;

/**
 * Does some work while nobody else writes these folders: what it reads of them is what it replaces.
 * @throws {Fault} where another process writes one of them.
 */
export async function holding<Result>(
  places: readonly string[],
  lang: Lang,
  work: (writer: Writer) => Promise<Result>,
  surroundings: Surroundings = realSurroundings,
): Promise<Result> {
  const holds: Hold[] = [];
  try {
    for (const place of places) holds.push(held(place, lang, surroundings));
    const of = (place: string): Hold => holdOf(realPlace(place), holds);
    return await work({
      replace: (place, write) => replace(of(place), write, surroundings),
      change: (place, write) => change(of(place), write, lang, surroundings),
    });
  } finally {
    for (const { release } of holds.toReversed()) release();
  }
}

function held(place: string, lang: Lang, surroundings: Surroundings): Hold {
  try {
    return hold(realPlace(place), lang, surroundings);
  } catch (error) {
    throw told(error, place);
  }
}

function holdOf(place: string, holds: readonly Hold[]): Hold {
  const found = holds.find((each) => each.place === place);
  if (found === undefined) throw new Error(`${place} would be written without being held.`);
  return found;
}

const replace = (of: Hold, write: Write, surroundings: Surroundings): Promise<void> =>
  renew(
    of,
    async (next) => {
      await write(next);
      const [stranger] = strangersIn(of.place, of.workshop);
      if (stranger !== undefined) throw new Fault(`${of.place} holds “${stranger}”, which no build wrote.`);
      markFolder(next, surroundings.disk);
    },
    surroundings,
  );

const change = (of: Hold, write: Write, lang: Lang, surroundings: Surroundings): Promise<void> =>
  renew(
    of,
    async (next) => {
      for (const name of contentOf(of.place, of.workshop))
        await cp(join(of.place, name), join(next, name), { recursive: true, verbatimSymlinks: true });
      await write(next);
      settle(next);
      if (stateOf(of.place) !== of.state)
        throw new Fault(officerWordsIn(lang).commands.changedMeanwhile(of.place));
    },
    surroundings,
  );

async function renew(
  { place, workshop }: Hold,
  write: (next: string) => Promise<void>,
  { disk, tell }: Surroundings,
): Promise<void> {
  const [next, last] = [workshop.at(newName('next')), workshop.at(newName('last'))];
  try {
    disk.make(next);
    await write(next);
    if (workshop.isWithin) disk.make(last);
    else if (isThere(place)) likeLast(place, next);
    moveAll(
      workshop.isWithin ? contents(place, workshop, next, last) : whole(place, next, last),
      place,
      workshop,
      disk,
    );
  } catch (error) {
    throw told(error, place);
  } finally {
    // Moves that could neither be finished nor taken back are for the next run: nothing of them is removed.
    if (!isThere(workshop.at('moves'))) for (const path of [next, last]) removeIfPossible(path, disk, tell);
  }
}

const whole = (place: string, next: string, last: string): readonly Move[] => [
  ...(isThere(place) ? [[place, last] as const] : []),
  [next, place],
];

const contents = (place: string, workshop: Workshop, next: string, last: string): readonly Move[] => [
  ...contentOf(place, workshop).map((name): Move => [join(place, name), join(last, name)]),
  ...namesIn(next).map((name): Move => [join(next, name), join(place, name)]),
];

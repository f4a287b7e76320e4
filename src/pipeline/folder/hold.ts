import { readFileSync, rmdirSync } from 'node:fs';
import type { Lang } from '../../core/words/lang.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import { Fault } from '../fault.ts';
import { isThere, realDisk, type Disk } from './disk.ts';
import { takeLock, type Lock } from './lock.ts';
import { finishMoves } from './moves.ts';
import { mountPoints } from './place.ts';
import { isRefusal } from './refused.ts';
import { stateOf } from './state.ts';
import { wait } from './wait.ts';
import { allWorkshopsOf, leftIn, workshopOf, type Workshop } from './workshop.ts';

/** What the world around a replacement gives it. */
export interface Surroundings {
  readonly disk: Disk;
  readonly now: () => Date;
  /** Folders that cannot be moved, for a disk is mounted there. */
  readonly mounts: () => readonly string[];
  /** As it is told to others who would write the same folder. */
  readonly command: string;
  /** Says what needs no answer. */
  readonly tell: (text: string) => void;
}

export const realSurroundings: Surroundings = {
  disk: realDisk,
  now: () => new Date(),
  mounts: mountPoints,
  command: `npm run ${process.env['npm_lifecycle_event'] ?? '…'}`,
  tell: (text) => process.stderr.write(`${text}\n`),
};

/** A folder that only this process writes. */
export interface Hold {
  readonly place: string;
  readonly workshop: Workshop;
  /** What stood there when it was taken. */
  readonly state: string;
  readonly release: () => void;
}

/** Who holds a folder, and since when. */
interface Holder {
  readonly command: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/**
 * Takes a folder for this process, after what a run that was killed left of it is set right.
 * @throws {Fault} where another process has it: which, and since when.
 */
export function hold(place: string, lang: Lang, surroundings: Surroundings): Hold {
  const { disk, now, mounts, command } = surroundings;
  const workshop = workshopOf(place, mounts());
  const lock = lockInTime(place, workshop, surroundings);
  if ('folder' in lock) throw new Fault(sentenceOf(place, holderOf(lock), lang));
  const release = (): void => {
    leave(workshop, lock, disk);
  };
  try {
    setRight(place, workshop, surroundings);
    const holder: Holder = { command, pid: process.pid, since: now().toISOString() };
    disk.write(workshop.at('holder'), JSON.stringify(holder));
    return { place, workshop, state: stateOf(place), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Who only looks whether there is something to be set right takes the lock too, for a moment, and does not say so. */
const patience = { times: 20, milliseconds: 50 };

/** The lock, or the workshop in which another holds it. */
function lockInTime(place: string, workshop: Workshop, surroundings: Surroundings): Lock | Workshop {
  for (let turn = 1; ; turn += 1) {
    const other = recover(place, surroundings);
    const lock = other === undefined ? takeLock(workshop.at('lock')) : undefined;
    if (lock !== undefined) return lock;
    const by = other ?? workshop;
    if (holderOf(by) !== undefined || turn === patience.times) return by;
    wait(patience.milliseconds);
  }
}

function sentenceOf(place: string, holder: Holder | undefined, lang: Lang): string {
  const { held, heldBy } = officerWordsIn(lang).commands;
  return holder === undefined ? held(place) : heldBy(place, holder.command, String(holder.pid), holder.since);
}

/** Nothing where the lock was taken just now, and its holder has not yet said who it is. */
function holderOf(workshop: Workshop): Holder | undefined {
  try {
    return JSON.parse(readFileSync(workshop.at('holder'), 'utf8')) as Holder;
  } catch {
    // That somebody holds it is certain, and told; why the name cannot be read helps nobody.
    return undefined;
  }
}

/**
 * Sets right what a run that was killed left of a folder, before anything of it is read: moves that had begun are finished, all else
 * is removed. What another process writes in this moment is left to that: where it does so is returned.
 */
export function recover(
  place: string,
  surroundings: Pick<Surroundings, 'disk' | 'tell'> = realSurroundings,
): Workshop | undefined {
  let other: Workshop | undefined;
  for (const workshop of allWorkshopsOf(place)) {
    if (leftIn(workshop, place).length === 0) continue;
    const lock = takeLock(workshop.at('lock'));
    if (lock === undefined) other = workshop;
    else
      try {
        setRight(place, workshop, surroundings);
      } finally {
        leave(workshop, lock, surroundings.disk);
      }
  }
  return other;
}

/** By who holds its lock. */
function setRight(
  place: string,
  workshop: Workshop,
  { disk, tell }: Pick<Surroundings, 'disk' | 'tell'>,
): void {
  finishMoves(place, workshop, disk);
  const left = leftIn(workshop, place).filter((path) => path !== workshop.at('lock'));
  for (const path of left) removeIfPossible(path, disk, tell);
}

/** What may not be removed is in nobody's way. */
export function removeIfPossible(path: string, disk: Disk, tell: (text: string) => void): void {
  try {
    disk.remove(path);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    tell(`${path} is needed no more, and could not be removed: ${error.message}.`);
  }
}

function leave(workshop: Workshop, lock: Lock, disk: Disk): void {
  disk.remove(workshop.at('holder'));
  lock.release();
  try {
    rmdirSync(workshop.folder);
  } catch (error) {
    if (!isInUse(error)) throw error;
  }
}

/** By another folder beside it, or already gone with that. */
const isInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(error.code));

/** Whether the folder is neither old nor new in this moment. */
export const isMoving = (place: string): boolean =>
  allWorkshopsOf(place).some(({ at }) => isThere(at('moves')));

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, type Disk } from './disk.ts';
import { workshopName, workshopOf, type Workshop } from './workshop.ts';

/** What stands in every folder that is written as a whole, and says that it may be so again. */
const mark = '.dan-van-kheo';
const beginning = 'This folder was written by “npm run build”';
const text = `${beginning}, which replaces all of it. Keep nothing of your own here.
`;

export const markFolder = (folder: string, disk: Disk): void => {
  disk.write(join(folder, mark), text);
};

/** What is replaced of a folder: of one that cannot be moved not what the disk keeps at its root, nor where it is made anew. */
export const contentOf = (place: string, { isWithin }: Pick<Workshop, 'isWithin'>): readonly string[] =>
  isWithin ? namesIn(place).filter((name) => name !== workshopName && name !== 'lost+found') : namesIn(place);

/** What of a folder nobody can prove to be ours: none where it bears the mark, is empty, or is not there. */
export const strangersIn = (place: string, workshop = workshopOf(place)): readonly string[] =>
  isMarked(place) ? [] : contentOf(place, workshop);

/** By its words: a name alone may be anybody's. */
function isMarked(place: string): boolean {
  const path = join(place, mark);
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && readFileSync(path, 'utf8').startsWith(beginning);
}

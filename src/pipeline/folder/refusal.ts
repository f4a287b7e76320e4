import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isThere } from './disk.ts';
import { strangersIn } from './mark.ts';
import { mountPoints, realPlace, relationOf } from './place.ts';
import { workshopName } from './workshop.ts';

/** A folder that a setting names. */
export interface NamedFolder {
  /** `OUT_DIR` */
  readonly setting: string;
  readonly path: string;
}

/** A folder that is to be written as a whole, and all that must not be lost by it. */
export interface Target extends NamedFolder {
  /** The folder of the project when nothing is set. */
  readonly usual: string;
  /** What is written of it: all of it anew, some files among those that stand there, or files of our own beside others. */
  readonly written: 'anew' | 'in-part' | 'beside';
}

export interface Neighbours {
  readonly root: string;
  readonly home: string;
  /** Folders that other settings name. */
  readonly others: readonly NamedFolder[];
}

/** Folders of the project that somebody wrote, or installed. */
const own = ['.ci', '.git', '.github', 'data', 'node_modules', 'public', 'scripts', 'src', 'tests'];

/** Why a folder may not be replaced, as a sentence; nothing where it may: it is not there, is empty, or was written by this project. */
export function refusalOf(target: Target, neighbours: Neighbours): string | undefined {
  const reason = reasonOf(target, neighbours);
  return reason === undefined
    ? undefined
    : `${target.setting} is "${target.path}": ${reason}. ${advice(target)}`;
}

const advice = ({ setting, usual, written }: Target): string =>
  ({
    anew: `All of that folder would be replaced. Name one that is empty or not there yet, such as ${setting}=${usual}, or one that a build has written.`,
    'in-part': `Name the folder of the record, such as ${setting}=${usual}.`,
    beside: `Name a folder for nothing else, such as ${setting}=${usual}, or write ${setting}=no.`,
  })[written];

function reasonOf(target: Target, neighbours: Neighbours): string | undefined {
  const place = realPlace(target.path);
  return (
    reasonOfKind(place) ??
    reasonOfPrecious(place, target, neighbours) ??
    reasonOfGit(place) ??
    reasonOfWorkshop(place) ??
    (target.written === 'beside' ? undefined : reasonOfMount(place)) ??
    reasonsOfContent[target.written](place)
  );
}

const reasonsOfContent: Readonly<Record<Target['written'], (place: string) => string | undefined>> = {
  anew: reasonOfStrangers,
  'in-part': (place) => (isThere(place) ? undefined : 'there is no such folder'),
  beside: () => undefined,
};

const reasonOfKind = (place: string): string | undefined =>
  isThere(place) && !statSync(place).isDirectory() ? 'that is no folder' : undefined;

function reasonOfPrecious(
  place: string,
  { usual }: Target,
  { root, home, others }: Neighbours,
): string | undefined {
  const around = [
    ['the project', root],
    ['your home folder', home],
  ] as const;
  for (const [name, path] of around) {
    const relation = relationOf(place, realPlace(path));
    if (relation !== undefined && relation !== 'lies in') return `it ${relation} ${name}`;
  }
  const apart = [
    ...own
      .filter((name) => name !== usual.split(sep)[0])
      .map((name) => [`"${name}" of the project`, join(root, name)] as const),
    ...others.map(({ setting, path }) => [setting, path] as const),
  ];
  for (const [name, path] of apart) {
    const relation = relationOf(place, realPlace(path));
    if (relation !== undefined) return `it ${relation} ${name}`;
  }
  return undefined;
}

const reasonOfWorkshop = (place: string): string | undefined =>
  place.split(sep).includes(workshopName) ? 'that is where folders are made' : undefined;

const reasonOfGit = (place: string): string | undefined =>
  place.split(sep).includes('.git') || isThere(join(place, '.git'))
    ? 'a repository of Git is in it, or around it'
    : undefined;

function reasonOfMount(place: string): string | undefined {
  const mount = mountPoints().find((point) => relationOf(place, point) === 'holds');
  return mount === undefined ? undefined : `something is mounted in it, at ${mount}`;
}

function reasonOfStrangers(place: string): string | undefined {
  const [first, ...more] = strangersIn(place);
  if (first === undefined) return undefined;
  const rest = more.length === 0 ? '' : ` and ${more.length} more`;
  return `it holds “${first}”${rest}, which no build of this project wrote`;
}

import type { Change, Figure, Reference } from '../record/types.ts';
import { formatDate, formatNumber } from '../values/format.ts';
import { figurePartsOf } from '../values/key.ts';
import type { Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { originsOf, type Context } from './context.ts';

/** A release of the record. */
export interface Version {
  /** Counts from 1. */
  readonly release: number;
  /** ISO day; blank when it is not yet released. */
  readonly date: string;
}

/**
 * The latest release in which one of the figures, or of what they go back to, got its present value, or in which a figure of the same
 * area and indicator was withdrawn. It depends on these figures alone: what happens to others leaves it as it is.
 */
export function versionOf(context: Context, figures: readonly Figure[]): Version {
  const { given, withdrawn } = releasesOf(context);
  const origins = figures.flatMap((figure) => originsOf(context, figure));
  const found = origins.flatMap(({ id }) => [given.get(id) ?? unknown(id), withdrawn.get(topicOf(id)) ?? 0]);
  if (found.length === 0) throw new Error('Only what shows a figure has a version.');
  return versionNumbered(context.reference, Math.max(...found));
}

export const versionNumbered = ({ releases }: Pick<Reference, 'releases'>, release: number): Version => ({
  release,
  date: releases[release - 1]?.date ?? '',
});

/** "bản 1, ngày 22/11/2026", "bản 2, chưa phát hành". */
export const versionText = (lang: Lang, { release, date }: Version): string =>
  wordsIn(lang).site.version(formatNumber(release, lang), date === '' ? '' : formatDate(date, lang));

interface Releases {
  /** By the id of a figure: where its present value comes from. */
  readonly given: ReadonlyMap<string, number>;
  /** By area and indicator: where a figure was withdrawn last. */
  readonly withdrawn: ReadonlyMap<string, number>;
}

const known = new WeakMap<Context, Releases>();

function releasesOf(context: Context): Releases {
  const releases = known.get(context) ?? readReleases(context.provinces.flatMap(({ changes }) => changes));
  known.set(context, releases);
  return releases;
}

/** In the order of the releases, so the last one that is set stands. */
function readReleases(changes: readonly Change[]): Releases {
  const inOrder = changes.toSorted((a, b) => a.release - b.release);
  const gone = inOrder.filter(({ kind }) => kind === 'withdrawn');
  return {
    given: new Map(inOrder.map(({ figure, release }) => [figure, release])),
    withdrawn: new Map(gone.map(({ figure, release }) => [topicOf(figure), release])),
  };
}

function topicOf(id: string): string {
  const { area, indicator } = figurePartsOf(id);
  return `${area}.${indicator}`;
}

function unknown(id: string): never {
  throw new Error(`The history does not know the figure "${id}".`);
}

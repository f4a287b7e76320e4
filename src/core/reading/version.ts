import type { Change } from '../figures/history.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reference } from '../figures/tables.ts';
import { formatNumber } from '../values/format-number.ts';
import { formatDate } from '../values/format.ts';
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
 * The latest release in which one of the figures, or of what they go back to, got its present value. It depends on these figures alone:
 * what happens to others leaves it as it is, except that a figure of one of the topics was withdrawn.
 */
export function versionOf(
  context: Context,
  figures: readonly Figure[],
  topics: readonly string[] = [],
): Version {
  const { withdrawn } = releasesOf(context);
  return latest(context, [
    ...releasesWith(context, figures),
    ...topics.map((topic) => withdrawn.get(topic) ?? 0),
  ]);
}

function releasesWith(context: Context, figures: readonly Figure[]): readonly number[] {
  const { given } = releasesOf(context);
  return figures
    .flatMap((figure) => originsOf(context, figure))
    .map(({ id }) => given.get(id) ?? unknown(id));
}

function latest({ reference }: Context, releases: readonly number[]): Version {
  if (releases.length === 0) throw new Error('Only what shows a figure has a version.');
  return versionNumbered(reference, Math.max(...releases));
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
  /** By indicator, and by area and indicator: where a figure was withdrawn last. */
  readonly withdrawn: ReadonlyMap<string, number>;
}

const known = new WeakMap<Context, Releases>();

function releasesOf(context: Context): Releases {
  const releases = known.get(context) ?? readReleases(context.changes);
  known.set(context, releases);
  return releases;
}

/** In the order of the releases, so the last one that is set stands. */
function readReleases(changes: readonly Change[]): Releases {
  const inOrder = changes.toSorted((a, b) => a.release - b.release);
  const gone = inOrder.filter(({ kind }) => kind === 'withdrawn');
  return {
    given: new Map(inOrder.map(({ figure, release }) => [figure, release])),
    withdrawn: new Map(
      gone.flatMap(({ figure, release }) => {
        const { area, indicator } = figurePartsOf(figure);
        return [indicator, topicOf(area, indicator)].map((topic) => [topic, release] as const);
      }),
    ),
  };
}

/** What figures of an indicator tell of an area; an indicator alone is a topic too. */
export const topicOf = (area: string, indicator: string): string => `${area}.${indicator}`;

function unknown(id: string): never {
  throw new Error(`The history does not know the figure "${id}".`);
}

import { versionNumbered, type Version } from '../../core/reading/version.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { prefixIn, type Lang } from '../../core/words/lang.ts';
import type { Localized } from '../../core/words/lang.ts';

/** Who publishes the data, where, and on which terms. */
export interface Publication {
  /** Of the first page of the site, with a slash at its end. */
  readonly address: string;
  readonly name: Localized;
  readonly compiler: Localized;
  readonly licence: { readonly name: string; readonly id: string; readonly url: string };
  readonly version: Version;
}

/** A file below `/data/`, as it was written. */
export interface WrittenFile {
  /** With forward slashes: `observations/cao-bang.csv`. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The release of the record as a whole: the last one, or the next where something changed since. */
export function releaseOf({ reference, provinces, departed }: BuiltRecord): Version {
  const changes = [...provinces, ...departed].flatMap((province) => province.changes);
  const release = changes.reduce(
    (latest, change) => Math.max(latest, change.release),
    reference.releases.length,
  );
  return versionNumbered(reference, release);
}

/** Releases count 1, 2, 3; the standards want three numbers, and a word for what is not yet released. https://semver.org/ */
export const semanticVersion = ({ release, date }: Version): string =>
  `${release}.0.0${date === '' ? '-unreleased' : ''}`;

export const dataAddress = ({ address }: Publication, path = ''): string => `${address}data/${path}`;
export const pageOfData = ({ address }: Publication, lang: Lang): string =>
  `${address}${prefixIn(lang)}du-lieu/`;

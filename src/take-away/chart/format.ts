import type { Poster } from '../../core/charts/poster/poster.ts';
import type { ChartFile } from './chart-file.ts';

/** What a chart can be taken away as. */
export interface Format {
  /** What the name of its file has after the key of the chart: ".csv", "-doc.png". */
  readonly ending: string;
  /** As registered with the IANA, where it is. */
  readonly mediaType: string;
  /** In UTF-8, and worth compressing on its way. */
  readonly isText: boolean;
  /** The same bytes wherever it runs, at build or in a browser. */
  readonly content: (file: ChartFile, studio: Studio) => Content | Promise<Content>;
}

export type Content = string | Uint8Array<ArrayBuffer>;

/** A format that others show at its address: it stays when the chart is withdrawn, and tells so. */
export interface PictureFormat extends Format {
  readonly ofPoster: (poster: Poster, studio: Studio) => Promise<Content>;
  readonly posterOf: (file: ChartFile) => Poster;
}

/** What pictures need that Node and browsers each have their own of. */
export interface Studio {
  /** Colours by the tokens of the site's sheet: `tone-main` → `#28487c`. */
  readonly palette: ReadonlyMap<string, string>;
  /** Rules of a style sheet that hold the fonts of some posters, with no glyphs but those that they show. */
  readonly fontRules: (posters: readonly Poster[]) => Promise<string>;
  /** Draws `scale` pixels for one of the poster. */
  readonly png: (poster: Poster, scale: number) => Promise<Uint8Array<ArrayBuffer>>;
}

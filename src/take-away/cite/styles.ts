import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { csl } from './csl.ts';
import { press } from './press.ts';
import { ris } from './ris.ts';

interface Style {
  /** The text of one citation, to be selected and copied. */
  readonly text: (citation: Citation) => string;
  /** The file of one citation or many that reference managers take in, where the style has one. */
  readonly file?: File;
}

interface File {
  /** What the name ends in, after a dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: (citations: readonly Citation[]) => string;
}

/** Every style, the one for readers first. A new one is a file beside these and a line here. */
export const styles = {
  press: { text: press },
  apa: { text: apa },
  bibtex: {
    text: bibtex,
    file: {
      ending: 'bib',
      mediaType: 'application/x-bibtex',
      content: (citations) => citations.map(bibtex).join('\n'),
    },
  },
  ris: {
    text: ris,
    file: {
      ending: 'ris',
      mediaType: 'application/x-research-info-systems',
      content: (citations) => citations.map(ris).join(''),
    },
  },
  csl: {
    text: (citation) => csl([citation]),
    file: { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', content: csl },
  },
} as const satisfies Record<string, Style>;
export type StyleName = keyof typeof styles;
export const styleNames = Object.keys(styles) as StyleName[];

const inFull = ['press', 'apa', 'bibtex', 'ris'] as const satisfies readonly StyleName[];
const inShort = ['press', 'apa'] as const satisfies readonly StyleName[];
/** So that a page keeps to 30 KB: with all styles 100 figures are 16 KB compressed, with two 300 are 25 KB. */
const mostInFull = 100;

/** The styles that stand beside each figure on a page of so many; on a long page the others are in its files alone. */
export const stylesBeside = (figures: number): readonly StyleName[] =>
  figures > mostInFull ? inShort : inFull;

/** The styles that have a file, by what its name ends in. */
export const files: readonly File[] = Object.values(styles).flatMap((style) =>
  'file' in style ? [style.file] : [],
);

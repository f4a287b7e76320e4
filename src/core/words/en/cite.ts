import { lowerFirst } from '../lower-first.ts';
import type { Words } from '../shape.ts';
import { sentenceCase } from '../sentence-case.ts';

const statement = (where: string, value: string, name: string, parts: string): string =>
  `${sentenceCase(name)}${parts}, ${where}: ${value}`;

/** Citations of charts and figures, and the buttons that copy a text. */
export const cite: Words['cite'] = {
  title: 'Cite',
  figure: 'Cite this figure',
  computedFigures: (count) => `Cite a figure computed for this chart (${count})`,
  printedFigures:
    'To cite a figure that a source printed, follow its link in the table (“Source and place”): each row of a source has its own citation and address.',
  files: 'Files for reference managers',
  copy: 'Copy',
  copied: 'Copied',
  styles: { press: 'Press', apa: 'APA 7', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },

  count: statement,
  measure: statement,
  plain: statement,
  where: (area, time) => `${area}, ${time}`,
  times: {
    day: (period) => period,
    month: (period) => period,
    year: (period) => period,
    span: (period) => period,
    'to-date': (period) => period,
    'from-date': (period) => period,
    unknown: (period) => period,
  },
  field: (field) => `field “${field}”`,
  harmonised: (field) => `the harmonised field ${field} (mapped by this site from the source’s own fields)`,
  share: (part, name) => `Share of ${part} among ${lowerFirst(name)}`,
  average: (name) => `${name}, average per year`,
  printed: (printed) => `as printed: “${printed}”`,
  computed: (site, computation, printed) => `${site} ${computation}, from the printed ${printed}`,
  rest: 'what the source does not break down',

  published: (date) => `published ${date}`,
  unpublished: 'undated',
  press: {
    printed: (figure, sources, site, version, address) =>
      `${figure} – source: ${sources}. Quoted from ${site}, ${version}: ${address}`,
    computed: (figure, sources, site, version, address) =>
      `${figure} – source of the original figures: ${sources}. Quoted from ${site}, ${version}: ${address}`,
    chart: (title, sources, site, version, address) =>
      `Chart ${title} – source of the figures: ${sources}. Quoted from ${site}, ${version}: ${address}`,
  },
  noDate: 'n.d.',
  dataset: 'Data set',
  chart: 'Chart',
  release: (release) => `Release ${release}`,
  unreleased: (release) => `${release}, not yet published`,
  source: (source) => `Original source: ${source}`,
  retrieved: (date, address) => `Retrieved ${date}, from ${address}`,
};

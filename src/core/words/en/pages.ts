import type { Words } from '../shape.ts';
import { counted } from './counted.ts';

/** The words of each page, in the order in which a reader meets them. */
export const pages: Words['pages'] = {
  home: {
    description:
      'Numbers of “Dân vận khéo” models by field, recognition rates and residents’ satisfaction in Vietnamese provinces: each figure with who published it, where, and how certain it is.',
    title: '“Dân vận khéo” models: what have provinces published?',
    lead: '“Dân vận khéo” (skilful mass mobilisation) is a Vietnamese emulation movement; each model is a piece of work that a group or a person registers to do. Every figure here says who published it, where, and how certain it is; figures that cannot be compared are not drawn as if they could be.',
    headline: (part, whole, area, period) =>
      `${part} of ${whole} models registered in ${area} were recognised in ${period}`,
    provinces: 'Provinces',
    charts: 'Three main themes',
    reading: 'How to read the charts',
    readExact: 'Closed bar: a definite value, given by the source or worked out from such values.',
    readBound: 'Bar open at its right end: at least so much; the true value may be higher.',
    readRemainder: 'Pale bar: what the source divides among no field.',
    readMark:
      'Point at or tap a mark to see the words of the source; follow it to the very row of the source.',
    record: 'What the record holds',
    recordText: (figures, sources, provinces) =>
      `${counted(figures, 'figure', 'figures')} from ${counted(sources, 'source', 'sources')}, for ${counted(provinces, 'province', 'provinces')}, units within and the country.`,
  },
  provinces: {
    title: 'Provinces in the record',
    description:
      'Provinces with figures on the “Dân vận khéo” movement: numbers of models, periods and sources.',
    lead: 'Each province publishes in its own way. The figures below stand side by side to help find the way, not to rank.',
    count: (figures) => `${counted(figures, 'figure', 'figures')} entered`,
    now: (successor) => `now part of ${successor}`,
  },
  province: {
    title: (name) => `Dân vận khéo in ${name}`,
    description: (name) =>
      `What has been published on the “Dân vận khéo” movement in ${name}: models, fields, recognition and satisfaction, with the source of every figure.`,
    merged: (name, from, successor) =>
      `Since ${from}, ${name} has been part of ${successor} province. The figures below follow the former boundaries and are not added to the new province.`,
    basis: 'Basis of the territories',
    districtsEnded:
      'The district level ceased to exist on 1 July 2025; districts and cities are named here as they were at the time of the figures.',
    keyFigures: 'Key figures',
    units: 'Units within the province',
    others: 'Other figures',
    othersOf: (name, count) => `${counted(count, 'other figure', 'other figures')} for ${name}`,
    figuresOf: (name, count) => `${counted(count, 'figure', 'figures')} for ${name}`,
  },
  unit: {
    within: (name, province) => `${name}, ${province} province`,
    figures: (count) => counted(count, 'figure', 'figures'),
    counts: (figures, charts) =>
      `${counted(figures, 'figure', 'figures')}, ${counted(charts, 'chart', 'charts')}`,
    figure: (indicator, value, period) => `${indicator}, ${period}: ${value}`,
  },
  fields: {
    title: 'Models by field',
    description:
      '“Dân vận khéo” models by field: in each place’s own classification and mapped to five harmonised fields, with what is not broken down shown apart.',
    own: 'In each place’s own classification',
    ownText: 'Each place divides the fields differently. The source’s own labels are kept below.',
    crosswalk: 'Field crosswalk',
    crosswalkText:
      'The source’s field labels are mapped to the harmonised fields by SKOS degrees of match. A label broader than a harmonised field is not mapped.',
    crosswalkLink: (count) => `See the ${count} field names of the sources and the harmonised field of each`,
    label: 'Label in the source',
    scheme: 'Classification of',
    field: 'Harmonised field',
    match: 'Match',
  },
  recognition: {
    title: 'From registration to recognition',
    description:
      'How many registered “Dân vận khéo” models were recognised, by whom, and why a rate cannot be computed for some places.',
    steps: 'Each place, step by step',
    periods: 'Number of models by period',
  },
  satisfaction: {
    title: 'Residents’ satisfaction',
    description:
      'The index of satisfaction with administrative services and the provinces’ own satisfaction figures over the years, kept apart by method.',
    byProvince: 'Province by province',
    breaks: 'Breaks in series',
  },
  charts: {
    title: 'All charts',
    description: 'A list of all charts on this site, by theme and by place.',
    across: 'Across provinces',
  },
  chart: {
    description: (title, subtitle) => `${title}. ${subtitle}.`,
    table: 'Figures in the chart',
    ofUnits: 'In districts, cities, communes and wards',
    related: 'See also',
  },
  sources: {
    title: 'Sources',
    description:
      'All documents and press articles from which figures were taken, with the number of rows taken from each.',
    lead: 'Each source has its own page, where every figure is a row with its own address for citation.',
    count: (count) => counted(count, 'figure', 'figures'),
    contents: 'Sources by province',
    several: 'Several provinces',
    basis: 'For reference',
    none: 'used as a reference only, no figures',
  },
  source: {
    description: (title, publisher) =>
      `Figures taken from “${title}” (${publisher}), row by row, with the words of the source and their place in it.`,
    publisher: 'Publisher',
    kind: 'Kind of source',
    published: 'Published',
    unknown: 'unknown',
    accessed: 'Accessed',
    address: 'Address',
    copyOf: 'Copied from',
    note: 'Note',
    rows: 'Figures in this source',
    link: 'Address of this row',
    recomputed: (printed, computed) =>
      `The source gives ${printed}; recomputing from figures in the same source gives ${computed}.`,
    usedFor: 'This source is used as a reference only; no figures were taken from it.',
  },
  method: {
    title: 'Method',
    description:
      'Definitions of indicators, rules of comparison, the field crosswalk, breaks in series and territory.',
    lead: 'The figures are few, uneven and hard to compare. This page gives the rules by which they are recorded, computed and compared.',
    rules: 'Ten rules',
    ruleList: [
      [
        'Bounds carry through computation.',
        '“Hơn 1.100” (“more than 1,100”) is at least 1,100. A sum, difference or rate computed from a bound is itself a bound. Where two bounds pull apart, no figure is given. Bounds are not ranked.',
      ],
      [
        'A missing figure is not zero.',
        'Where there is no figure, the place is left empty and the reason is stated.',
      ],
      [
        'Parts are checked against totals.',
        'What remains is shown as “not broken down by the source” and is not given to any field. Where the parts do not agree with the total, a note says so.',
      ],
      [
        'Only like figures share an axis.',
        'They have the same indicator, basis and level, and periods of the same length. A count over five years does not stand beside a count over one year; where possible, an average per year is used and labelled.',
      ],
      [
        'A recognition rate is models recognised divided by models registered',
        'of the same area, period and basis, with the recognising authority named. An award is not recognition.',
      ],
      [
        'Where sources differ, both are shown:',
        'the chosen figure is filled and the other hollow, with the reason.',
      ],
      ['A period is drawn at its full length,', 'not as a point at its last year.'],
      ['Every chart states what it does not say.', 'This line is required.'],
      [
        'Territory goes by date.',
        'Former and new provinces are not added together unless the indicator is additive and all parts are present.',
      ],
      [
        'A figure is written in one way only.',
        'Numbers in the data files use a decimal point and no thousands separator; pages in English follow English usage.',
      ],
    ],
    indicators: 'Indicators',
    role: 'Role',
    formulaText: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
    codes: 'Terms used in the record',
    qualifiers: 'Certainty',
    bases: 'Basis',
    locators:
      'The place “đoạn 3” is the third paragraph of the article, counted after its title; the lead counts, captions and page furniture do not.',
    missing: 'Why there is no figure',
    breaks: 'Breaks in series',
    breakText: (indicator, at, reason) => `${indicator}, from ${at}: ${reason}`,
    territory: 'Territory',
    laws: 'Documents:',
    contents: 'On this page',
    territoryText:
      'Each area has a key of its own with the dates between which it existed; the official code is only an attribute, since one code may name two places in turn.',
    until: 'until the end of',
    since: 'from',
    now: 'now part of',
    choices: 'Choices where sources differ',
    noChoices: 'So far no two sources give different values for the same figure.',
  },
  notFound: {
    title: 'Page not found',
    description: 'This address leads to no page.',
    text: 'The address may have been mistyped, or the page may never have existed. You can start again from here:',
  },
};

import type { Words } from '../../shape.ts';

/** Tables of the record and their columns; `dimensions` are those that several share. */
export const tables: Words['schema']['tables'] = {
  dimensions: {
    columns: {
      area: 'Area',
      period: 'Period',
      indicator: 'Indicator',
      field: 'Field (as the source calls it)',
      subject: 'Collective or individual',
      origin: 'Maintained or new',
      bloc: 'Bloc',
      basis: 'Basis',
    },
  },
  observations: {
    title: 'Observations',
    columns: {
      value: 'Value',
      qualifier: 'Qualifier',
      printed: 'As printed',
      source: 'Source',
      locator: 'Locator',
      authority: 'Authority',
      note: 'Note',
    },
  },
  areas: {
    title: 'Areas',
    columns: {
      area: 'Area',
      name: 'Name',
      level: 'Level',
      parent: 'Parent',
      valid_from: 'Valid from',
      valid_to: 'Valid to',
      successor: 'Successor',
      code: 'Official code',
      code_system: 'Code system',
    },
  },
  indicators: {
    title: 'Indicators',
    columns: {
      indicator: 'Indicator',
      name: 'Name',
      unit: 'Unit',
      role: 'Role',
      additive: 'Additive',
      better: 'Better',
      numerator: 'Numerator',
      denominator: 'Denominator',
      definition: 'Definition',
      does_not_say: 'What it does not say',
    },
  },
  fields: { title: 'Harmonised fields', columns: { field: 'Field', name: 'Name', order: 'Order' } },
  'field-map': {
    title: 'Field crosswalk',
    columns: { scheme: 'Scheme', label: 'Label', field: 'Harmonised field', match: 'Match' },
  },
  sources: {
    title: 'Sources',
    columns: {
      source: 'Source',
      title: 'Title',
      publisher: 'Publisher',
      published: 'Published',
      accessed: 'Accessed',
      url: 'Address',
      kind: 'Kind',
      copy_of: 'Copy of',
      note: 'Note',
    },
  },
  breaks: {
    title: 'Breaks in series',
    columns: { indicator: 'Indicator', at: 'At', reason: 'Reason', source: 'Source' },
  },
  choices: { title: 'Choices between sources', columns: { source: 'Preferred source', reason: 'Reason' } },
  slides: {
    title: 'Slides',
    columns: { deck: 'Deck', order: 'Order', chart: 'Chart', figures: 'Figures', say: 'Speaker notes' },
  },
  releases: { title: 'Releases', columns: { release: 'Release', date: 'Date', note: 'Note' } },
  changes: {
    title: 'Changes between releases',
    columns: {
      release: 'Release',
      figure: 'Figure',
      value: 'Value (blank: withdrawn)',
      qualifier: 'Qualifier',
      printed: 'As printed',
      reason: 'Reason',
    },
  },
  corrections: {
    title: 'Reasons for changes not yet released',
    columns: { figure: 'Figure', reason: 'Reason' },
  },
  'released-charts': {
    title: 'Released charts',
    columns: { chart: 'Chart', release: 'Last release', title: 'Title' },
  },
};

export const translated: Words['schema']['translated'] = (title, language) => `${title}, in ${language}`;

import type { Words } from '../shape.ts';
import { counted } from './counted.ts';

/** What stands around every page. */
export const site: Words['site'] = {
  skip: 'Skip to main content',
  menu: 'Main sections',
  home: 'Home',
  sections: {
    provinces: 'Provinces',
    fields: 'Fields',
    recognition: 'Recognition',
    satisfaction: 'Satisfaction',
    sources: 'Sources',
    method: 'Method',
    data: 'Data',
    charts: 'All charts',
  },
  themes: {
    fields: 'Models by field',
    recognition: 'From registration to recognition',
    periods: 'From registration to recognition',
    satisfaction: 'Residents’ satisfaction',
    movement: 'Organisation of the movement',
    context: 'Context',
  },
  compiledBy: (compiler) => `${compiler} compiled this site from published documents and press articles.`,
  notAnOrgan:
    'It is not an organ of the Party, the State, the Fatherland Front or any newspaper that it quotes; every figure belongs to the source that published it.',
  licence: (name) => `The data may be reused under the ${name} licence, with the original source named.`,
  fault: 'Does a figure differ from its source? Open the page of the source and check it row by row.',
  source: 'Source',
  sources: 'Sources',
  sourcesOf: (count) => `${count} sources`,
  doesNotSay: 'Limits',
  notDrawn: 'Before you compare',
  notes: (count) => counted(String(count), 'note on the figures', 'notes on the figures'),
  table: 'Table of figures',
  target: 'Target, not a result',
  columns: {
    what: 'Item',
    value: 'Value',
    printed: 'As printed, or how computed',
    sure: 'Certainty',
    source: 'Source and place',
    period: 'Period',
    indicator: 'Indicator',
  },
  computedFrom: (expression) => `computed: ${expression}`,
  sureOf: {
    exact: 'computed from definite figures',
    'at-least': 'at least',
    'at-most': 'at most',
    about: 'about',
  },
  agree: (sources) => `${sources} sources print the same number`,
  locator: (locator) => locator.replace(/^đoạn (\d+)$/, 'paragraph $1').replace(/^tiêu đề$/, 'title'),
  years: (number) => counted(number, 'year', 'years'),
  at: (publisher, locator) => `${publisher}, ${locator}`,
  version: (release: string, date: string) =>
    date === '' ? `release ${release}, not yet published` : `release ${release}, ${date}`,
  unlabelled: (list: string) => `Too narrow to carry a label: ${list}.`,
};

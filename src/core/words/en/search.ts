import type { Words } from '../shape.ts';

/** Looking something up: the page `/en/tim/`, its box and its list from A to Z. */
export const search: Words['search'] = {
  link: 'Find',
  title: 'Find and look up',
  description:
    'Find places, charts, indicators, sources, fields and terms of this site, or look them up from A to Z.',
  lead: 'All places, charts, indicators, sources, fields and terms of this site.',
  example: 'satisfaction, bac kan, SIPAS…',
  none: 'Nothing found. Try fewer words, or look it up by letter below.',
  one: '1 result',
  many: (count) => `${count} results`,
  more: (count) => `More than ${count} results; the closest ${count} are below. Type more to narrow them.`,
  failed: 'The list to search in could not be loaded. Please look it up by letter below.',
  results: 'Results',
  index: 'Look up by letter',
  letters: 'Letters',
  digits: '0–9',
  kinds: {
    area: 'Place',
    indicator: 'Indicator',
    chart: 'Chart',
    source: 'Source',
    field: 'Harmonised field',
    label: 'Label in a source',
    term: 'Term',
    page: 'Page',
  },
  tag: (kind) => `${kind}:`,
  level: (level, successor) => `${level}; now part of ${successor}`,
  measure: (unit, role) => `${role}; unit: ${unit}`,
  within: (path) => `in ${path}`,
  partOf: (page) => `section of the page “${page}”`,
  field: 'shared by all places',
  label: (places, match, field) => `${places}; ${match} “${field}”`,
};

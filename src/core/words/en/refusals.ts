import type { Words } from '../shape.ts';

const many = (count: string, one: string): string => `${count} ${one}${count === '1' ? '' : 's'}`;

export const refusals: Words['refusals'] = {
  sentence: (because) => `Not compared directly: ${because}.`,
  acrossBreak: (at, reason) => `Not compared directly: figures before ${at} and from ${at} on. ${reason}`,
  ofOne: (area, first, second) => `of the figures for ${area} one ${first}, the other ${second}`,
  ofTwo: (area, first, other, second) => `the figure for ${area} ${first}, that for ${other} ${second}`,
  role: { outcome: 'is an outcome', target: 'is a target', context: 'is context' },
  basis: {
    flow: 'is counted over the period',
    stock: 'is what stands at the end of the period',
    cumulative: 'is counted since the start',
  },
  part: {
    none: 'covers everything',
    field: 'covers single fields',
    bloc: 'covers single blocs',
    subject: 'covers collectives or individuals alone',
    origin: 'covers maintained or new ones alone',
  },
  kind: {
    day: 'is of one day',
    month: 'is of one month',
    year: 'is of one year',
    span: 'is of a span of time',
    'to-date': 'is up to a date',
    'from-date': 'is from a date on',
  },
  inUnit: (unit) => `is in ${unit}`,
  areas: (area, first, other, second) => `${area} ${first}, ${other} ${second}`,
  isLevel: (level) => `is a ${level}`,
  counts: (name) => `counts ${name}`,
  measures: (name) => `measures ${name}`,
  computes: (name) => `measures ${name}`,
  twoMeasures: (one, other, area) => `“${one}” and “${other}” of ${area} are two measures`,
  undated: (area) => `the source gives no year for the figure for ${area}`,
  undatedBoth: (area, other) =>
    `the source gives no year for the figure for ${area} and the figure for ${other}`,
  length: (duration) => `counts ${duration}`,
  unknownLength: 'counts an unknown length of time',
  ofPeriod: (length, period) => `${length} (${period})`,
  years: (count) => many(count, 'year'),
  months: (count) => many(count, 'month'),
  withAverage: (lengths) => `${lengths}; only their averages per year may be compared`,
  succeeded: (since, area, successor) =>
    `from ${since} ${area} is part of ${successor}, so the two figures are of two territories`,
};

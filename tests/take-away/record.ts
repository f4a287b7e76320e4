import type { BuiltRecord } from '../../src/core/figures/built-record.ts';
import type { Derived, Observation } from '../../src/core/figures/figure.ts';
import type { Publication } from '../../src/take-away/data/publication.ts';

const dimensions = {
  area: 'cao-bang',
  period: '2016/2020',
  indicator: 'models-registered',
  field: '',
  subject: '',
  origin: '',
  bloc: '',
  basis: 'flow',
} as const;

const observation: Observation = {
  ...dimensions,
  kind: 'observation',
  id: 'cao-bang.models-registered',
  unit: 'model',
  value: 1100,
  qualifier: 'at-least',
  printed: 'hơn 1.100',
  source: 'cao-bang-2021',
  locator: 'đoạn 4',
  authority: '',
  note: 'ghi "hơn", không ghi số đúng',
};
const derived: Derived = {
  ...dimensions,
  kind: 'derived',
  id: 'cao-bang.per-year',
  unit: 'model',
  method: 'per-year',
  value: 220.5,
  qualifier: 'at-least',
  from: ['a', 'b'],
};

/** One printed figure and one computed from it. */
export const record: BuiltRecord = {
  reference: {
    areas: [],
    indicators: [],
    fields: [],
    fieldMap: [],
    sources: [],
    breaks: [],
    choices: [],
    releases: [1, 2, 3].map((release) => ({ release, date: `2027-01-${release}0`, note: '', note_en: '' })),
    corrections: [],
    releasedCharts: [],
    slides: [],
  },
  provinces: [
    { province: 'cao-bang', observations: [observation], derived: [derived], discrepancies: [], changes: [] },
  ],
  departed: [],
};

export const publication: Publication = {
  address: 'https://example.org/thong-ke/',
  name: { vi: 'Tên', en: 'Name' },
  compiler: { vi: 'nhóm biên soạn', en: 'The compilers' },
  licence: { name: 'CC BY 4.0', id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  version: { release: 3, date: '2027-01-31' },
};

import type { Words } from '../shape.ts';

export const codes: Words['codes'] = {
  qualifiers: { exact: 'as printed', 'at-least': 'at least', 'at-most': 'at most', about: 'about' },
  bases: {
    flow: 'counted over the period',
    stock: 'standing at the end of the period',
    cumulative: 'counted since the start',
  },
  roles: { outcome: 'outcome', target: 'target', context: 'context' },
  subjects: { collective: 'collective', individual: 'individual' },
  origins: { maintained: 'maintained', new: 'new' },
  levels: {
    country: 'country',
    province: 'province',
    district: 'district',
    commune: 'commune',
    hamlet: 'hamlet',
  },
  matches: {
    exactMatch: 'exact match',
    closeMatch: 'close match',
    broadMatch: 'narrower than the harmonised field',
    narrowMatch: 'broader than the harmonised field',
  },
  sourceKinds: { official: "a body's own page", press: 'press', law: 'legal document', dataset: 'dataset' },
  betterDirections: { higher: 'higher is better', lower: 'lower is better', none: 'neither is better' },
  yesNo: { yes: 'yes', no: 'no' },
  methods: {
    ratio: 'numerator divided by denominator',
    'harmonised-share': 'parts given to the harmonised field, divided by the total',
    share: 'part divided by total',
    sum: 'sum of the printed parts',
    remainder: 'total less the printed parts',
    'rank-from-change': 'printed rank plus printed change',
    'per-year': 'total divided by the years of the period',
  },
  missingReasons: {
    'not-published': 'not published',
    'not-broken-down': 'not given separately by the source',
    'no-such-field': 'not among the fields of the source',
    'other-measure': 'the source counts something else',
    'bounds-pull-apart': 'bounds pull apart, cannot be computed',
    'sources-disagree': 'sources disagree',
    'no-period': 'no year given',
  },
};

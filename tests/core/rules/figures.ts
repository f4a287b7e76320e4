import { observationId } from '../../../src/core/values/key.ts';
import type {
  Area,
  Break,
  Choice,
  FieldMapping,
  Indicator,
  Reference,
  Source,
} from '../../../src/core/figures/tables.ts';
import type { Derived, Dimensions, Observation } from '../../../src/core/figures/figure.ts';
import type { UnitCode } from '../../../src/core/schema/units.ts';

/** A small record for tests; areas, measures and fields as the real one has them. */

export const dimensions = (some: Partial<Dimensions> = {}): Dimensions => ({
  area: 'bac-kan',
  period: '2022',
  indicator: 'models-registered',
  field: '',
  subject: '',
  origin: '',
  bloc: '',
  basis: 'flow',
  ...some,
});

export function observation(some: Partial<Observation>): Observation {
  const unit = indicators.find(({ indicator }) => indicator === some.indicator)?.unit ?? 'model';
  const row = { source: 'a-source', ...dimensions(), value: 0, ...some };
  return {
    kind: 'observation',
    id: observationId(row),
    qualifier: 'exact',
    unit,
    printed: '',
    locator: '',
    authority: '',
    note: '',
    ...row,
  };
}

export const derived = (some: Partial<Derived>): Derived => ({
  kind: 'derived',
  id: 'a-derived-figure',
  ...dimensions(),
  value: 0,
  qualifier: 'exact',
  unit: 'model',
  method: 'sum',
  from: [],
  ...some,
});

const area = (
  key: string,
  name: string,
  level: Area['level'],
  parent: string,
  some: Partial<Area> = {},
): Area => ({
  area: key,
  name,
  name_en: name,
  level,
  parent,
  valid_from: '',
  valid_to: '',
  successor: '',
  code: '',
  code_system: '',
  ...some,
});

const ended = { valid_to: '2025-06-30' };
export const areas: readonly Area[] = [
  area('vn', 'Việt Nam', 'country', ''),
  area('bac-kan', 'Bắc Kạn', 'province', 'vn', { ...ended, successor: 'thai-nguyen' }),
  area('cao-bang', 'Cao Bằng', 'province', 'vn'),
  area('bac-giang', 'Bắc Giang', 'province', 'vn', { ...ended, successor: 'bac-ninh' }),
  area('thai-nguyen', 'Thái Nguyên', 'province', 'vn', { valid_from: '2025-07-01' }),
  area('bac-ninh', 'Bắc Ninh', 'province', 'vn', { valid_from: '2025-07-01' }),
  area('tp-bac-kan', 'thành phố Bắc Kạn', 'district', 'bac-kan', { ...ended, name_en: 'Bắc Kạn city' }),
  area('bach-thong', 'huyện Bạch Thông', 'district', 'bac-kan', { ...ended, name_en: 'Bạch Thông district' }),
  area('xuat-hoa', 'phường Xuất Hóa', 'commune', 'tp-bac-kan', ended),
  area('duc-xuan', 'phường Đức Xuân', 'commune', 'tp-bac-kan', ended),
];

const measure = (
  indicator: string,
  name: string,
  name_en: string,
  unit: UnitCode,
  some: Partial<Indicator> = {},
): Indicator => ({
  indicator,
  name,
  name_en,
  unit,
  role: 'outcome',
  additive: unit === 'model' ? 'yes' : 'no',
  better: 'none',
  numerator: '',
  denominator: '',
  definition: '',
  definition_en: '',
  does_not_say: '',
  does_not_say_en: '',
  ...some,
});

export const indicators: readonly Indicator[] = [
  measure('models-registered', 'Mô hình đăng ký', 'Models registered', 'model'),
  measure('models-eligible', 'Mô hình đủ điều kiện bình xét', 'Models eligible', 'model'),
  measure('models-recognised', 'Mô hình được công nhận', 'Models recognised', 'model'),
  measure('models-existing', 'Mô hình hiện có', 'Models existing', 'model'),
  measure('exemplars-commended', 'Mô hình, điển hình được khen thưởng', 'Exemplars commended', 'model'),
  measure('awards-province', 'Bằng khen của UBND tỉnh', 'Provincial certificates of merit', 'award'),
  measure(
    'recognition-rate',
    'Tỷ lệ công nhận trên số đăng ký',
    'Recognition rate of models registered',
    'percent',
    {
      numerator: 'models-recognised',
      denominator: 'models-registered',
    },
  ),
  measure(
    'recognition-rate-eligible',
    'Tỷ lệ công nhận trên số đủ điều kiện',
    'Recognition rate of models eligible',
    'percent',
    {
      numerator: 'models-recognised',
      denominator: 'models-eligible',
    },
  ),
  measure('petitions-received', 'Đơn thư của công dân', 'Petitions received', 'petition', {
    additive: 'yes',
  }),
  measure('petitions-settled', 'Đơn thư đã giải quyết', 'Petitions settled', 'petition', { additive: 'yes' }),
  measure('petitions-settled-rate', 'Tỷ lệ đơn thư đã giải quyết', 'Share of petitions settled', 'percent', {
    numerator: 'petitions-settled',
    denominator: 'petitions-received',
  }),
  measure('satisfaction-sipas', 'Chỉ số hài lòng (SIPAS)', 'Satisfaction (SIPAS)', 'percent'),
  measure('satisfaction-sipas-rank', 'Thứ hạng chỉ số SIPAS', 'SIPAS rank', 'rank'),
  measure('satisfaction-sipas-rank-change', 'Thay đổi thứ hạng SIPAS', 'Change of SIPAS rank', 'rank-change'),
  measure(
    'satisfaction-provincial',
    'Mức hài lòng theo đánh giá ở tỉnh',
    'Satisfaction as assessed in the province',
    'percent',
  ),
  measure('target-satisfaction', 'Mục tiêu về mức hài lòng ở tỉnh', 'Target for satisfaction', 'percent', {
    role: 'target',
  }),
  measure('land-donated', 'Đất do người dân hiến', 'Land donated', 'square-metre', {
    role: 'context',
    additive: 'yes',
  }),
];

export const indicatorOf = (key: string): Indicator => {
  const found = indicators.find(({ indicator }) => indicator === key);
  if (found === undefined) throw new Error(`No indicator "${key}" in the test record.`);
  return found;
};

export const source = (key: string, copy_of = ''): Source => ({
  source: key,
  title: '',
  publisher: '',
  published: '',
  accessed: '2026-01-01',
  url: '',
  kind: 'press',
  copy_of,
  note: '',
});

export const sipasBreak: Break = {
  indicator: 'satisfaction-sipas',
  at: '2022',
  reason: 'Từ năm 2022, khảo sát hỏi người dân nói chung.',
  reason_en: 'From 2022 the survey asks residents at large.',
  source: 'vietnamnet-sipas-2022',
};

export const choice = (some: Partial<Choice>): Choice => ({
  ...dimensions(),
  source: 'a-source',
  reason: 'Tổng ba năm chỉ khớp với số này.',
  reason_en: 'Only this one agrees with the sum of three years.',
  ...some,
});

const mapping = (
  scheme: string,
  label: string,
  field: string,
  match: FieldMapping['match'],
): FieldMapping => ({ scheme, label, field, match });

export const reference = (some: Partial<Reference> = {}): Reference => ({
  areas,
  indicators,
  fields: ['economy', 'culture-society', 'defence-security', 'political-system', 'new-rural'].map(
    (field, index) => ({
      field,
      name: field,
      name_en: field,
      order: index + 1,
    }),
  ),
  fieldMap: [
    mapping('vn', 'kinh tế', 'economy', 'exactMatch'),
    mapping('vn', 'xây dựng nông thôn mới', 'new-rural', 'broadMatch'),
    mapping('bac-kan', 'cải cách hành chính', 'political-system', 'broadMatch'),
    mapping('tp-bac-kan', 'xây dựng nông thôn mới', 'new-rural', 'exactMatch'),
    mapping('cao-bang', 'văn hóa - xã hội', 'culture-society', 'closeMatch'),
    mapping('cao-bang', 'kinh tế, nông thôn mới', 'new-rural', 'narrowMatch'),
  ],
  sources: [
    source('a-source'),
    source('b-source'),
    source('copy-of-a', 'a-source'),
    source('copy-of-copy', 'copy-of-a'),
  ],
  breaks: [sipasBreak],
  choices: [],
  releases: [],
  corrections: [],
  releasedCharts: [],
  slides: [],
  ...some,
});

import {
  bases,
  betterDirections,
  levels,
  matches,
  origins,
  qualifiers,
  roles,
  sourceKinds,
  subjects,
  yesNo,
  type CodeList,
} from './code-lists.ts';
import { may, must, type Column, type Table, type TableName } from './column.ts';
import { changes, corrections, releasedCharts, releases } from './release-tables.ts';
import { units } from './units.ts';

const unitNames: CodeList = Object.fromEntries(
  Object.entries(units).map(([code, unit]) => [code, unit.name]),
);

/** The dimensions that say which figure a row is; with the source they are its identity. */
const dimensions: readonly Column[] = [
  must('area', 'key', 'Địa phương', 'Area', { references: 'areas' }),
  may('period', 'period', 'Kỳ', 'Period'),
  must('indicator', 'key', 'Chỉ tiêu', 'Indicator', { references: 'indicators' }),
  may('field', 'text', 'Lĩnh vực (theo cách gọi của nguồn)', 'Field (as the source calls it)'),
  may('subject', 'code', 'Tập thể hay cá nhân', 'Collective or individual', { codes: subjects }),
  may('origin', 'code', 'Duy trì hay đăng ký mới', 'Maintained or new', { codes: origins }),
  may('bloc', 'text', 'Khối', 'Bloc'),
  must('basis', 'code', 'Cách đếm', 'Basis', { codes: bases }),
];
const dimensionNames = dimensions.map(({ name }) => name);

export const observations: Table = {
  name: 'observations',
  title: { vi: 'Số liệu', en: 'Observations' },
  key: [...dimensionNames, 'source'],
  columns: [
    ...dimensions,
    must('value', 'number', 'Giá trị', 'Value'),
    must('qualifier', 'code', 'Mức chắc chắn', 'Qualifier', { codes: qualifiers }),
    must('printed', 'text', 'Nguyên văn', 'As printed'),
    must('source', 'key', 'Nguồn', 'Source', { references: 'sources' }),
    must('locator', 'text', 'Vị trí trong nguồn', 'Locator'),
    may('authority', 'text', 'Cơ quan đếm hoặc công nhận', 'Authority'),
    may('note', 'text', 'Ghi chú', 'Note'),
  ],
};

export const areas: Table = {
  name: 'areas',
  title: { vi: 'Địa phương', en: 'Areas' },
  key: ['area'],
  columns: [
    must('area', 'key', 'Mã địa phương', 'Area'),
    must('name', 'text', 'Tên', 'Name'),
    must('name_en', 'text', 'Tên tiếng Anh', 'Name in English'),
    must('level', 'code', 'Cấp', 'Level', { codes: levels }),
    may('parent', 'key', 'Thuộc', 'Parent', { references: 'areas' }),
    may('valid_from', 'date', 'Có từ ngày', 'Valid from'),
    may('valid_to', 'date', 'Đến hết ngày', 'Valid to'),
    may('successor', 'key', 'Nay thuộc', 'Successor', { references: 'areas' }),
    may('code', 'text', 'Mã hành chính', 'Official code'),
    may('code_system', 'text', 'Văn bản đặt mã', 'Code system'),
  ],
};

export const indicators: Table = {
  name: 'indicators',
  title: { vi: 'Chỉ tiêu', en: 'Indicators' },
  key: ['indicator'],
  columns: [
    must('indicator', 'key', 'Mã chỉ tiêu', 'Indicator'),
    must('name', 'text', 'Tên', 'Name'),
    must('name_en', 'text', 'Tên tiếng Anh', 'Name in English'),
    must('unit', 'code', 'Đơn vị tính', 'Unit', { codes: unitNames }),
    must('role', 'code', 'Vai trò', 'Role', { codes: roles }),
    must('additive', 'code', 'Cộng được', 'Additive', { codes: yesNo }),
    must('better', 'code', 'Chiều tốt', 'Better', { codes: betterDirections }),
    may('numerator', 'key', 'Tử số', 'Numerator', { references: 'indicators' }),
    may('denominator', 'key', 'Mẫu số', 'Denominator', { references: 'indicators' }),
    must('definition', 'text', 'Định nghĩa', 'Definition'),
    must('definition_en', 'text', 'Định nghĩa tiếng Anh', 'Definition in English'),
    must('does_not_say', 'text', 'Không cho biết', 'What it does not say'),
    must('does_not_say_en', 'text', 'Không cho biết (tiếng Anh)', 'What it does not say, in English'),
  ],
};

export const fields: Table = {
  name: 'fields',
  title: { vi: 'Lĩnh vực chung', en: 'Harmonised fields' },
  key: ['field'],
  columns: [
    must('field', 'key', 'Mã lĩnh vực', 'Field'),
    must('name', 'text', 'Tên', 'Name'),
    must('name_en', 'text', 'Tên tiếng Anh', 'Name in English'),
    must('order', 'integer', 'Thứ tự', 'Order'),
  ],
};

export const fieldMap: Table = {
  name: 'field-map',
  title: { vi: 'Bảng quy đổi lĩnh vực', en: 'Field crosswalk' },
  key: ['scheme', 'label'],
  columns: [
    must('scheme', 'key', 'Bảng phân loại của', 'Scheme', { references: 'areas' }),
    must('label', 'text', 'Tên theo nguồn', 'Label'),
    must('field', 'key', 'Lĩnh vực chung', 'Harmonised field', { references: 'fields' }),
    must('match', 'code', 'Mức khớp', 'Match', { codes: matches }),
  ],
};

export const sources: Table = {
  name: 'sources',
  title: { vi: 'Nguồn', en: 'Sources' },
  key: ['source'],
  columns: [
    must('source', 'key', 'Mã nguồn', 'Source'),
    must('title', 'text', 'Nhan đề', 'Title'),
    must('publisher', 'text', 'Nơi công bố', 'Publisher'),
    may('published', 'date', 'Ngày công bố', 'Published'),
    must('accessed', 'date', 'Ngày truy cập', 'Accessed'),
    may('url', 'url', 'Địa chỉ', 'Address'),
    must('kind', 'code', 'Loại nguồn', 'Kind', { codes: sourceKinds }),
    may('copy_of', 'key', 'Chép lại từ', 'Copy of', { references: 'sources' }),
    may('note', 'text', 'Ghi chú', 'Note'),
  ],
};

export const breaks: Table = {
  name: 'breaks',
  title: { vi: 'Thời điểm đổi cách đo', en: 'Breaks in series' },
  key: ['indicator', 'at'],
  columns: [
    must('indicator', 'key', 'Chỉ tiêu', 'Indicator', { references: 'indicators' }),
    must('at', 'period', 'Từ', 'At'),
    must('reason', 'text', 'Lý do', 'Reason'),
    must('reason_en', 'text', 'Lý do (tiếng Anh)', 'Reason in English'),
    must('source', 'key', 'Nguồn', 'Source', { references: 'sources' }),
  ],
};

export const choices: Table = {
  name: 'choices',
  title: { vi: 'Lựa chọn khi các nguồn không khớp', en: 'Choices between sources' },
  key: dimensionNames,
  columns: [
    ...dimensions,
    must('source', 'key', 'Nguồn được chọn', 'Preferred source', { references: 'sources' }),
    must('reason', 'text', 'Lý do', 'Reason'),
    must('reason_en', 'text', 'Lý do (tiếng Anh)', 'Reason in English'),
  ],
};

/** What is shown to a hall, slide by slide; a province without rows of its own is shown by rule. */
export const slides: Table = {
  name: 'slides',
  title: { vi: 'Bài trình chiếu', en: 'Slides' },
  key: ['deck', 'order'],
  columns: [
    must('deck', 'key', 'Bài trình chiếu', 'Deck'),
    must('order', 'integer', 'Thứ tự', 'Order'),
    may('chart', 'key', 'Biểu đồ', 'Chart'),
    may('figures', 'text', 'Mã các số liệu', 'Figures'),
    must('say', 'text', 'Lời gợi ý cho người trình bày', 'Speaker notes'),
    must('say_en', 'text', 'Lời gợi ý (tiếng Anh)', 'Speaker notes in English'),
  ],
};

/** Tables of one file a province; the others are one file. */
export const partitioned: readonly TableName[] = ['observations', 'changes'];

/** Every table of the record, in the order in which they are read and published. */
export const tables: Readonly<Record<TableName, Table>> = {
  observations,
  areas,
  indicators,
  fields,
  'field-map': fieldMap,
  sources,
  breaks,
  choices,
  releases,
  changes,
  corrections,
  'released-charts': releasedCharts,
  slides,
};

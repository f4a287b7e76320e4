import { qualifiers } from './code-lists.ts';
import { may, must, type Table } from './column.ts';

/** What the project keeps of its releases. */

export const releases: Table = {
  name: 'releases',
  title: { vi: 'Các bản phát hành', en: 'Releases' },
  key: ['release'],
  columns: [
    must('release', 'integer', 'Số của bản', 'Release'),
    must('date', 'date', 'Ngày phát hành', 'Date'),
    may('note', 'text', 'Ghi chú', 'Note'),
    may('note_en', 'text', 'Ghi chú (tiếng Anh)', 'Note in English'),
  ],
};

/** What each release added, changed or withdrew; read from the first row on it gives the figures of the last release. */
export const changes: Table = {
  name: 'changes',
  title: { vi: 'Thay đổi qua các bản', en: 'Changes between releases' },
  key: ['release', 'figure'],
  columns: [
    must('release', 'integer', 'Số của bản', 'Release', { references: 'releases' }),
    must('figure', 'text', 'Mã số liệu', 'Figure'),
    may('value', 'number', 'Giá trị (trống: rút khỏi bộ số liệu)', 'Value (blank: withdrawn)'),
    may('qualifier', 'code', 'Mức chắc chắn', 'Qualifier', { codes: qualifiers }),
    may('printed', 'text', 'Nguyên văn', 'As printed'),
    may('reason', 'text', 'Lý do', 'Reason'),
    may('reason_en', 'text', 'Lý do (tiếng Anh)', 'Reason in English'),
  ],
};

export const corrections: Table = {
  name: 'corrections',
  title: { vi: 'Lý do sửa hoặc rút số liệu (chưa phát hành)', en: 'Reasons for changes not yet released' },
  key: ['figure'],
  columns: [
    must('figure', 'text', 'Mã số liệu', 'Figure'),
    must('reason', 'text', 'Lý do', 'Reason'),
    must('reason_en', 'text', 'Lý do (tiếng Anh)', 'Reason in English'),
  ],
};

export const releasedCharts: Table = {
  name: 'released-charts',
  title: { vi: 'Biểu đồ đã phát hành', en: 'Released charts' },
  key: ['chart'],
  columns: [
    must('chart', 'key', 'Mã biểu đồ', 'Chart'),
    must('release', 'integer', 'Bản gần nhất có biểu đồ', 'Last release', { references: 'releases' }),
    must('title', 'text', 'Nhan đề', 'Title'),
    must('title_en', 'text', 'Nhan đề tiếng Anh', 'Title in English'),
  ],
};

import { inEach } from '../../core/words/localized.ts';
import { asked, type ColumnGuidance } from './guidance.ts';

export const figures: ColumnGuidance = {
  area: asked(
    inEach((words) => words.guidance.figures.area),
    'thành phố Bắc Kạn, Bắc Kạn',
  ),
  period: asked(
    inEach((words) => words.guidance.figures.period),
    '2022',
    '2016-2020',
    'đến 2020',
    '6/2022',
  ),
  indicator: asked(
    inEach((words) => words.guidance.figures.indicator),
    'Mô hình đăng ký',
  ),
  field: asked(
    inEach((words) => words.guidance.figures.field),
    'xây dựng nông thôn mới',
  ),
  subject: asked(
    inEach((words) => words.guidance.figures.subject),
    'tập thể',
  ),
  origin: asked(
    inEach((words) => words.guidance.figures.origin),
    'duy trì',
  ),
  bloc: asked(
    inEach((words) => words.guidance.figures.bloc),
    'xã, phường',
  ),
  basis: asked(
    inEach((words) => words.guidance.figures.basis),
    'tính trong kỳ',
  ),
  value: asked(
    inEach((words) => words.guidance.figures.value),
    '1685',
    '85,16',
  ),
  qualifier: asked(
    inEach((words) => words.guidance.figures.qualifier),
    'ít nhất',
  ),
  printed: asked(
    inEach((words) => words.guidance.figures.printed),
    'hơn 1.100 mô hình',
    '85,16%',
  ),
  source: asked(
    inEach((words) => words.guidance.figures.source),
    'bao-cao-2024',
  ),
  locator: asked(
    inEach((words) => words.guidance.figures.locator),
    'đoạn 4',
    'bảng 2',
    'trang 7',
  ),
  authority: asked(
    inEach((words) => words.guidance.figures.authority),
    'UBND tỉnh Cao Bằng',
  ),
  note: asked(
    inEach((words) => words.guidance.figures.note),
    'Nguồn không nêu số của hai xã.',
  ),
};

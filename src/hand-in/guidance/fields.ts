import { inEach } from '../../core/words/localized.ts';
import { asked, type ColumnGuidance } from './guidance.ts';

export const fields: ColumnGuidance = {
  scheme: asked(
    inEach((words) => words.guidance.fields.scheme),
    'Thái Nguyên',
  ),
  label: asked(
    inEach((words) => words.guidance.fields.label),
    'xây dựng nông thôn mới, đô thị văn minh',
  ),
  field: asked(
    inEach((words) => words.guidance.fields.field),
    'Kinh tế',
  ),
  match: asked(
    inEach((words) => words.guidance.fields.match),
    'gần khớp',
  ),
};

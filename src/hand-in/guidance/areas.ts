import { inEach } from '../../core/words/localized.ts';
import { asked, type ColumnGuidance } from './guidance.ts';

export const areas: ColumnGuidance = {
  name: asked(
    inEach((words) => words.guidance.areas.name),
    'xã Bằng Phúc',
  ),
  level: asked(
    inEach((words) => words.guidance.areas.level),
    'cấp xã',
  ),
  parent: asked(
    inEach((words) => words.guidance.areas.parent),
    'Thái Nguyên',
  ),
  valid_from: asked(
    inEach((words) => words.guidance.areas.valid_from),
    '2025-07-01',
  ),
  valid_to: asked(
    inEach((words) => words.guidance.areas.valid_to),
    '2025-06-30',
  ),
  code: asked(
    inEach((words) => words.guidance.areas.code),
    '19',
  ),
  code_system: asked(
    inEach((words) => words.guidance.areas.code_system),
    'QĐ 19/2025/QĐ-TTg',
  ),
};

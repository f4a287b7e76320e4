import { inEach } from '../../core/words/localized.ts';
import { asked, type ColumnGuidance } from './guidance.ts';

export const sources: ColumnGuidance = {
  source: asked(
    inEach((words) => words.guidance.sources.source),
    'bao-cao-2024',
  ),
  title: asked(
    inEach((words) => words.guidance.sources.title),
    'Báo cáo kết quả phong trào thi đua “Dân vận khéo” năm 2024',
  ),
  publisher: asked(
    inEach((words) => words.guidance.sources.publisher),
    'Báo Cao Bằng',
  ),
  published: asked(
    inEach((words) => words.guidance.sources.published),
    '30/9/2024',
  ),
  accessed: asked(
    inEach((words) => words.guidance.sources.accessed),
    '22/11/2026',
  ),
  url: asked(
    inEach((words) => words.guidance.sources.url),
    'https://backancity.gov.vn/',
  ),
  kind: asked(
    inEach((words) => words.guidance.sources.kind),
    'trang của cơ quan',
  ),
  copy_of: asked(
    inEach((words) => words.guidance.sources.copy_of),
    'bao-cao-2024',
  ),
  note: asked(
    inEach((words) => words.guidance.sources.note),
    'Bản lưu không ghi ngày đăng.',
  ),
};

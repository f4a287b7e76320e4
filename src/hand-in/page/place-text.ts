import type { Place } from '../incoming.ts';
import { count, words } from './texts.ts';

/** What concerns the whole file stands on its first line. "so-lieu.xlsx · trang “Số liệu” · ô D7 · cột “Giá trị”". */
export const placeText = ({ file, sheet, line, cell, heading }: Place): string =>
  [
    file,
    sheet === '' ? '' : words.sheet(sheet),
    cell === '' ? (line > 1 ? words.line(count(line)) : '') : words.cell(cell),
    heading === '' ? '' : words.column(heading),
  ]
    .filter((part) => part !== '')
    .join(' · ');

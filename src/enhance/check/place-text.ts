import type { Place } from '../../intake/incoming.ts';
import { count, words } from './texts.ts';

/** "so-lieu.xlsx · trang “Số liệu” · ô D7 · cột “Giá trị”". */
export const placeText = ({ file, sheet, line, cell, heading }: Place): string =>
  [
    file,
    sheet === '' ? '' : words.sheet(sheet),
    cell === '' ? words.line(count(line)) : words.cell(cell),
    heading === '' ? '' : words.column(heading),
  ]
    .filter((part) => part !== '')
    .join(' · ');

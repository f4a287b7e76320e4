import { finding, later, type Finding, type Later } from '../../../core/figures/problem.ts';
import { formatNumber } from '../../../core/values/format.ts';

/** A quotation that is not closed, or not properly; it took in all lines up to `last`. */
export const openQuotation = (first: number, last: number): Later =>
  later('open-quote', () => saidOfQuotation(first, last));

const saidOfQuotation = (first: number, last: number): Finding =>
  finding(
    'open-quote',
    {
      vi: `Dấu ngoặc kép (") mở mà không đóng, hoặc còn chữ sau dấu đóng; ${extent(first, last).vi}.`,
      en: `A quotation mark (") is not closed, or text follows the closing one; ${extent(first, last).en}.`,
    },
    {
      vi: 'Hãy đóng ngoặc kép; dấu ngoặc kép nằm trong ô thì viết hai lần (""), hoặc dùng “ ”. Nếu đây là cuối tệp, có thể tệp chưa được lưu hoặc tải về đầy đủ.',
      en: 'Close it; a quotation mark inside a cell is written twice (""), or as “ ”. At the end of a file it may mean that the file was not saved or downloaded to its end.',
    },
  );

const extent = (first: number, last: number): Finding['problem'] =>
  first === last
    ? { vi: 'không biết ô nào trong dòng này đến đâu', en: 'no cell of this line is certain' }
    : {
        vi: `không biết ô nào đến đâu, từ dòng này tới dòng ${formatNumber(last, 'vi')}`,
        en: `no cell is certain from this line to line ${formatNumber(last, 'en')}`,
      };

export const cutOff = (cells: number, width: number): Finding =>
  finding(
    'cut-off',
    {
      vi: `Tệp dừng giữa chừng: dòng cuối chỉ có ${formatNumber(cells, 'vi')} ô, các dòng khác có ${formatNumber(width, 'vi')}, và sau đó không có dấu xuống dòng.`,
      en: `The file stops in the middle: its last line has ${formatNumber(cells, 'en')} of ${formatNumber(width, 'en')} cells and no line end.`,
    },
    {
      vi: 'Hãy lưu hoặc tải lại tệp cho đủ; nếu đây đúng là dòng cuối, hãy điền đủ ô hoặc xóa dòng này.',
      en: 'Save or download the file again; if this is the last line, complete it or delete it.',
    },
  );

/** The last letter of the file is not whole. */
export const cutLetter = finding(
  'cut-off',
  {
    vi: 'Tệp dừng giữa một chữ, nên dòng cuối không đầy đủ.',
    en: 'The file stops in the middle of a letter, so its last line is not complete.',
  },
  { vi: 'Hãy lưu hoặc tải lại tệp cho đủ.', en: 'Save or download the file again.' },
);

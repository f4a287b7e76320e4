import { finding, inFile, type Finding, type Problem } from '../../core/figures/problem.ts';
import { formatNumber } from '../../core/values/format.ts';

const megabyte = 1_000_000;

/** A text of this size holds some 400,000 figures, more than ten provinces would send in ten years, and fits into a browser twice over. */
export const largestText = 60 * megabyte;
/** Packed; a workbook of 100,000 figures has 5 MB. */
const largestWorkbook = 30 * megabyte;
/** Unpacked, of all the parts that are read: 300,000 rows of 17 columns have 250 MB. */
export const largestUnpacked = 400 * megabyte;
/** Excel's own. */
export const mostRows = 1_048_576;
/** Some 400,000 rows of 17 columns; a blank cell inside the table counts. */
export const mostCells = 8_000_000;

const inMegabytes = (bytes: number): number => Math.ceil(bytes / megabyte);

/** Asked before a file is read: what is too large is not loaded. */
export function refusalOfSize(name: string, bytes: number): Problem | undefined {
  const most = /\.(xls[xmb]?|ods|zip)$/i.test(name) ? largestWorkbook : largestText;
  return bytes > most ? inFile(name, tooLarge(bytes, most)) : undefined;
}

export const tooLarge = (bytes: number, most: number): Finding =>
  finding(
    'file-too-large',
    {
      vi: `Tệp có ${formatNumber(inMegabytes(bytes), 'vi')} MB, nhiều hơn mức ${formatNumber(inMegabytes(most), 'vi')} MB có thể đọc.`,
      en: `The file has ${formatNumber(inMegabytes(bytes), 'en')} MB; up to ${formatNumber(inMegabytes(most), 'en')} MB can be read.`,
    },
    {
      vi: 'Hãy kiểm tra có chọn nhầm tệp không; nếu đúng tệp, hãy xóa ảnh và các trang không cần, hoặc chia thành nhiều tệp.',
      en: 'Check that it is the right file; if so, delete pictures and sheets that are not needed, or split it into several files.',
    },
  );

export const unpacksTooLarge = finding(
  'unpacks-too-large',
  {
    vi: `Tệp này khi giải nén lớn hơn ${formatNumber(inMegabytes(largestUnpacked), 'vi')} MB, không giống một bảng số liệu.`,
    en: `Unpacked, the file is larger than ${formatNumber(inMegabytes(largestUnpacked), 'en')} MB, which no table of figures is.`,
  },
  {
    vi: 'Hãy chép bảng số liệu sang một tệp Excel mới rồi lưu lại.',
    en: 'Copy the table into a new workbook and save that.',
  },
);

export const tooManyCells = finding(
  'too-many-cells',
  {
    vi: `Bảng có hơn ${formatNumber(mostCells, 'vi')} ô hoặc hơn ${formatNumber(mostRows, 'vi')} dòng, kể cả các ô trống nằm giữa bảng và một ô có chữ ở rất xa.`,
    en: `The table has more than ${formatNumber(mostCells, 'en')} cells or ${formatNumber(mostRows, 'en')} rows, counting blank ones between it and a cell far off.`,
  },
  {
    vi: 'Trong Excel, nhấn Ctrl+End để tới ô cuối cùng; hãy xóa những ô nằm ngoài bảng, hoặc chia thành nhiều tệp.',
    en: 'In Excel, Ctrl+End leads to the last cell; delete what stands outside the table, or split it into several files.',
  },
);

import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Named } from '../../../core/schema/code-lists.ts';
import type { LegacyName } from './legacy.ts';

const saveAsUnicode: Named = {
  vi: 'Hãy mở bảng gốc bằng Excel rồi lưu dạng “CSV UTF-8 (phân cách bằng dấu phẩy)” hoặc “Excel Workbook (.xlsx)”.',
  en: 'Open the original in Excel and save it as “CSV UTF-8 (comma delimited)” or “Excel Workbook (.xlsx)”.',
};

const convert = (source: string): Named => ({
  vi: `Hãy chép bảng trong Excel, mở hộp Công cụ của UniKey (Ctrl+Shift+F6), chọn bảng mã nguồn ${source}, bảng mã đích Unicode, đánh dấu “Chuyển mã clipboard”, bấm “Chuyển mã”, rồi dán lại vào bảng và chọn một phông Unicode như Times New Roman.`,
  en: `Copy the table in Excel, open the toolkit of UniKey (Ctrl+Shift+F6), convert the clipboard from ${source} to Unicode, paste it back and choose a Unicode font such as Times New Roman.`,
});

const legacy: Readonly<Record<LegacyName, Finding>> = {
  TCVN3: {
    code: 'legacy-tcvn3',
    problem: {
      vi: 'Chữ gõ theo bảng mã cũ TCVN3 (ABC, các phông .VnTime, .VnArial…), không phải Unicode.',
      en: 'The letters are those of the old encoding TCVN3 (ABC; fonts such as .VnTime), not Unicode.',
    },
    repair: convert('TCVN3 (ABC)'),
  },
  VNI: {
    code: 'legacy-vni',
    problem: {
      vi: 'Chữ gõ theo bảng mã cũ VNI (các phông VNI-Times, VNI-Helve…), không phải Unicode.',
      en: 'The letters are those of the old encoding VNI (fonts such as VNI-Times), not Unicode.',
    },
    repair: convert('VNI Windows'),
  },
  mojibake: {
    code: 'legacy-mojibake',
    problem: {
      vi: 'Chữ có dấu đã hỏng (kiểu “DÃ¢n váº­n” thay cho “Dân vận”) vì một tệp UTF-8 từng được mở theo bảng mã khác rồi lưu lại.',
      en: 'Letters with marks are garbled (“DÃ¢n váº­n” for “Dân vận”): a UTF-8 file was opened as something else and saved.',
    },
    repair: {
      vi: 'Hãy quay lại tệp gốc; trong Excel, mở bằng Dữ liệu > Từ Văn bản/CSV, chọn “65001: Unicode (UTF-8)”, rồi lưu dạng .xlsx.',
      en: 'Go back to the original file; in Excel open it by Data > From Text/CSV with “65001: Unicode (UTF-8)” and save it as .xlsx.',
    },
  },
};

/** For a file, or for a single cell that `legacyName` named. */
export const legacyFinding = (name: LegacyName): Finding => legacy[name];

export const utf32 = finding(
  'utf-32',
  {
    vi: 'Tệp dùng mã UTF-32, hầu như không chương trình nào dùng.',
    en: 'The file is UTF-32, which hardly any program uses.',
  },
  saveAsUnicode,
);

export const unknownEncoding = finding(
  'unknown-encoding',
  {
    vi: 'Không rõ tệp dùng bảng mã nào: không phải UTF-8, và đọc theo Windows-1258, TCVN3 hay VNI đều không chắc ra chữ Việt đúng.',
    en: 'The encoding cannot be told: it is not UTF-8, and read as Windows-1258, TCVN3 or VNI it is not surely Vietnamese.',
  },
  saveAsUnicode,
);

export const damagedUtf8 = finding(
  'damaged-utf8',
  {
    vi: 'Tệp là UTF-8 nhưng có chỗ bị hỏng (dấu �), không còn biết là chữ gì.',
    en: 'The file is UTF-8 but damaged here (the � sign); nobody can tell which letter it was.',
  },
  {
    vi: 'Hãy gõ lại chữ ở chỗ này, hoặc lấy lại tệp gốc rồi lưu dạng “CSV UTF-8”.',
    en: 'Type the letter again, or go back to the original and save it as “CSV UTF-8”.',
  },
);

export const lostLetters = finding(
  'lost-letters',
  {
    vi: 'Nhiều chữ có dấu đã bị thay bằng dấu hỏi khi lưu tệp (kiểu “Dân v?n”), không khôi phục được.',
    en: 'Many letters with marks became question marks when the file was saved (“Dân v?n”) and cannot be restored.',
  },
  {
    vi: 'Hãy mở lại bảng gốc trong Excel rồi lưu dạng “CSV UTF-8 (phân cách bằng dấu phẩy)” thay cho “CSV”, hoặc dạng .xlsx.',
    en: 'Open the original in Excel and save it as “CSV UTF-8 (comma delimited)” instead of “CSV”, or as .xlsx.',
  },
);

export const nul = finding(
  'nul',
  {
    vi: 'Tệp có ký tự rỗng (NUL), không phải văn bản: có lẽ là tệp loại khác, hoặc đã hỏng khi chép.',
    en: 'There are NUL characters, which no text has: it is probably another kind of file, or was damaged in copying.',
  },
  saveAsUnicode,
);

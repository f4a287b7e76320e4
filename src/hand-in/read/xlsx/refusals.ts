import { finding } from '../../../core/figures/problem.ts';

const sendAgain = {
  vi: 'Hãy mở tệp bằng Excel, lưu lại (hoặc tải về, chép lại cho đủ) rồi chọn tệp mới.',
  en: 'Open it in Excel and save it again (or download or copy it to its end), then choose the new file.',
};

export const cutWorkbook = finding(
  'cut-workbook',
  {
    vi: 'Tệp Excel thiếu phần cuối: có lẽ chưa được lưu, tải về hoặc chép đầy đủ.',
    en: 'The end of the workbook is missing: it was probably not saved, downloaded or copied to its end.',
  },
  sendAgain,
);

export const brokenWorkbook = finding(
  'broken-workbook',
  {
    vi: 'Tệp Excel bị hỏng: có phần không đọc được, nên không chắc chắn ô nào còn đúng.',
    en: 'The workbook is damaged: a part cannot be read, so no cell is certain.',
  },
  sendAgain,
);

export const noSheets = finding(
  'empty-file',
  {
    vi: 'Tệp Excel không có ô nào có chữ hoặc số trong các trang tính đang hiện.',
    en: 'No visible sheet of the workbook holds anything.',
  },
  {
    vi: 'Hãy kiểm tra có chọn nhầm tệp không; nếu số liệu ở trang tính bị ẩn, hãy cho hiện trang đó rồi lưu lại.',
    en: 'Check that it is the right file; if the figures are on a hidden sheet, unhide it and save.',
  },
);

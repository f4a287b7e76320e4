import type { Understood } from '../refused.ts';

export const hiddenSheet = (name: string): Understood => ({
  code: 'hidden-sheet',
  text: {
    vi: `Trang tính “${name}” đang bị ẩn nên không đọc; nếu trang ấy cần nộp, hãy bấm chuột phải vào tên một trang khác, chọn Bỏ ẩn (Unhide).`,
    en: `The sheet “${name}” is hidden and was not read; if it is to be handed in, right-click the name of another sheet and choose Unhide.`,
  },
});

export const hiddenRows = (name: string, count: number): Understood => ({
  code: 'hidden-rows',
  text: {
    vi: `Trang tính “${name}” có ${String(count)} dòng đang bị ẩn hoặc bị lọc; các dòng ấy vẫn được đọc.`,
    en: `Rows of the sheet “${name}” that are hidden or filtered out, and were read all the same: ${String(count)}.`,
  },
});

export const macros: Understood = {
  code: 'macros',
  text: {
    vi: 'Sổ tính có macro; macro không được chạy, chỉ các ô được đọc.',
    en: 'The workbook has macros; they were not run, only its cells were read.',
  },
};

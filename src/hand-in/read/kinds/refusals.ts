import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Named } from '../../../core/schema/code-lists.ts';

export const empty = finding(
  'empty-file',
  { vi: 'Tệp trống, không có chữ nào.', en: 'The file is empty.' },
  {
    vi: 'Hãy kiểm tra có chọn nhầm tệp không, và tệp đã được lưu hoặc tải về đầy đủ chưa.',
    en: 'Check that it is the right file, and that it was saved or downloaded to its end.',
  },
);

export const encrypted = finding(
  'password',
  {
    vi: 'Tệp Excel được khóa bằng mật khẩu nên không đọc được.',
    en: 'The workbook is locked with a password and cannot be read.',
  },
  {
    vi: 'Trong Excel, chọn Tệp > Thông tin > Bảo vệ Sổ làm việc > Mã hóa bằng Mật khẩu, xóa mật khẩu rồi lưu lại.',
    en: 'In Excel, choose File > Info > Protect Workbook > Encrypt with Password, delete the password and save.',
  },
);

/** What is to be done with a file of another kind. */
const advice = {
  save: {
    vi: 'Hãy mở tệp bằng Excel hoặc LibreOffice Calc rồi lưu lại dạng “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”.',
    en: 'Open it in Excel or LibreOffice Calc and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
  },
  copy: {
    vi: 'Hãy kiểm tra có chọn nhầm tệp không; nếu số liệu nằm trong tệp này, hãy chép vào tệp mẫu rồi gửi tệp mẫu.',
    en: 'Check that it is the right file; if the figures are in it, copy them into the template and send that.',
  },
  unpack: {
    vi: 'Hãy giải nén, rồi chọn tệp Excel hoặc CSV ở bên trong.',
    en: 'Unpack it and choose the Excel or CSV file inside.',
  },
} as const satisfies Readonly<Record<string, Named>>;
export type Advice = keyof typeof advice;

/** A file of another kind, by its name: "tài liệu PDF". */
export const anotherKind = (kind: Named, what: Advice): Finding =>
  finding(
    'not-a-table',
    {
      vi: `Đây là ${kind.vi}; cần một tệp Excel (.xlsx) hoặc CSV.`,
      en: `This is ${kind.en}; expected an Excel workbook (.xlsx) or a CSV file.`,
    },
    advice[what],
  );

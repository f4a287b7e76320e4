import { rule, type Rules } from './rule.ts';

/** Whether a file can be read at all, and read to its end. */
export const fileRules = {
  'not-a-table': rule(
    'Tệp là Excel (.xlsx) hoặc CSV.',
    'The file is an Excel workbook (.xlsx) or a CSV file.',
  ),
  'empty-file': rule(
    'Tệp có nội dung, ít nhất là dòng tiêu đề.',
    'The file holds something, its headings at least.',
  ),
  password: rule('Tệp Excel không khóa bằng mật khẩu.', 'The workbook is not locked with a password.'),
  'file-too-large': rule(
    'Tệp chỉ chứa bảng số liệu, không kèm ảnh làm tệp quá lớn.',
    'The file holds tables only, and no pictures that make it too large to read.',
  ),
  'unpacks-too-large': rule(
    'Tệp Excel khi giải nén vẫn nhỏ như một bảng số liệu.',
    'Unpacked, the workbook is still as small as a table of figures.',
  ),
  'too-many-cells': rule(
    'Không có ô lạc nằm rất xa bảng số liệu.',
    'No cell stands by itself far away from the table.',
  ),
  'cut-workbook': rule(
    'Tệp Excel được lưu, tải về và chép trọn vẹn.',
    'The workbook was saved, downloaded and copied to its end.',
  ),
  'broken-workbook': rule(
    'Tệp Excel không bị hỏng, mở ra được bình thường.',
    'The workbook is sound and opens in a spreadsheet program.',
  ),
  'cut-off': rule(
    'Tệp CSV không bị cắt ngang, dòng cuối có đủ các ô.',
    'The CSV file does not stop in the middle; its last line is complete.',
  ),
  'same-file-name': rule(
    'Các tệp gửi cùng lúc có tên khác nhau.',
    'Files that are handed in together have different names.',
  ),
  'unknown-encoding': rule('Tệp CSV được lưu dạng “CSV UTF-8”.', 'The CSV file is saved as “CSV UTF-8”.'),
  'utf-32': rule('Tệp CSV không dùng bảng mã UTF-32.', 'The CSV file is not encoded in UTF-32.'),
  'damaged-utf8': rule(
    'Không chữ nào trong tệp CSV bị hỏng khi sao chép, thành dấu hỏi trong hình thoi.',
    'No letter of the CSV file was damaged in copying, to a question mark in a diamond.',
  ),
  'lost-letters': rule(
    'Chữ có dấu còn nguyên, không bị thay bằng dấu hỏi như “Dân v?n”.',
    'Letters with marks are there, not question marks as in “Dân v?n”.',
  ),
  nul: rule('Tệp CSV là văn bản, không lẫn ký tự rỗng.', 'The CSV file is text, without NUL characters.'),
  'legacy-tcvn3': rule(
    'Chữ là Unicode, không phải TCVN3 (các phông .VnTime, .VnArial).',
    'Letters are Unicode, not TCVN3 (fonts such as .VnTime).',
  ),
  'legacy-vni': rule(
    'Chữ là Unicode, không phải VNI (các phông VNI-Times, VNI-Helve).',
    'Letters are Unicode, not VNI (fonts such as VNI-Times).',
  ),
  'legacy-mojibake': rule(
    'Chữ có dấu hiện đúng, không thành những chữ lạ như “Ã”.',
    'Letters with marks are shown as such, not as strange ones such as “Ã”.',
  ),
} as const satisfies Rules;

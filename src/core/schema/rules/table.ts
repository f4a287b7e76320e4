import { rule, type Rules } from './rule.ts';

/** Whether a sheet is one of the forms, and each of its lines one row. */
export const tableRules = {
  'headings-not-found': rule(
    'Ở đầu bảng có dòng tiêu đề, giữ nguyên như biểu mẫu.',
    'The headings of the template stand at the head of the table.',
  ),
  'missing-heading': rule('Bảng có đủ các cột bắt buộc.', 'The table has all required columns.'),
  'unknown-heading': rule(
    'Tiêu đề là tên một cột của biểu mẫu; cột không gửi thì ghi “(bỏ qua)”.',
    'A heading is the name of a column of the form, or “(bỏ qua)” above a column to pass over.',
  ),
  'column-without-heading': rule(
    'Cột nào có ô đã điền thì có tiêu đề.',
    'A column in which something is filled in has a heading.',
  ),
  'duplicate-heading': rule('Mỗi tiêu đề chỉ có một lần.', 'A heading stands once.'),
  'open-quote': rule(
    'Trong tệp CSV, dấu ngoặc kép đã mở thì có đóng.',
    'In a CSV file, a quotation mark that is opened is closed.',
  ),
  'ragged-row': rule(
    'Trong tệp CSV, dòng nào cũng có số ô bằng số tiêu đề.',
    'In a CSV file, each line has as many cells as there are headings.',
  ),
  'second-table': rule(
    'Mỗi trang, mỗi tệp CSV chỉ có một bảng.',
    'Each sheet and each CSV file has one table.',
  ),
  'stray-line': rule(
    'Dưới dòng tiêu đề chỉ có các dòng của bảng, không lẫn chữ ký hay lời nhắn.',
    'Below the headings there are rows of the table only, no signatures or remarks.',
  ),
  duplicate: rule(
    'Mỗi số liệu của một nguồn, mỗi nguồn và mỗi địa phương chỉ có một dòng.',
    'Each figure of a source, each source and each area has one row.',
  ),
  'rival-row': rule(
    'Không có hai dòng nói về cùng một điều mà ghi khác nhau.',
    'No two rows say different things of the same.',
  ),
  'rests-on-fault': rule(
    'Dòng mà một ô nhắc đến, như nguồn hay địa phương, không còn lỗi.',
    'The row that a cell names, such as a source or an area, is without faults.',
  ),
  'unused-source': rule(
    'Mỗi nguồn có ít nhất một số liệu lấy từ đó; văn bản pháp quy thì không cần.',
    'At least one figure is taken from each source, legal documents excepted.',
  ),
  'unused-area': rule(
    'Mỗi địa phương được thêm vào có số liệu, hoặc có địa phương khác trực thuộc.',
    'Each area that is added has a figure, or other areas that belong to it.',
  ),
} as const satisfies Rules;

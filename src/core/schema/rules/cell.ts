import { rule, type Rules } from './rule.ts';

/** What may stand in one cell. */
export const cellRules = {
  'missing-cell': rule('Ô bắt buộc không để trống.', 'A required cell is not blank.'),
  'blank-period': rule(
    'Kỳ chỉ để trống khi tài liệu không ghi năm; dưới một dòng có kỳ thì Ghi chú nói rõ điều đó.',
    'A period is blank only where the document gives no year; below a row that has one, the note says so.',
  ),
  ditto: rule(
    'Ô không ghi “nt” hay “như trên”: mỗi dòng tự đủ nghĩa.',
    'No cell says “nt” or “như trên” (as above): each row stands alone.',
  ),
  'unknown-code': rule(
    'Ô chọn trong danh sách chỉ nhận các mục của danh sách ấy.',
    'A cell with a list takes what is on that list only.',
  ),
  'unknown-name': rule(
    'Tên gọi có trong danh mục, hoặc được thêm ở trang của nó.',
    'A name is on the lists, or is added on its own sheet.',
  ),
  'ambiguous-name': rule(
    'Tên chỉ đúng một nơi; nếu nhiều nơi trùng tên thì ghi kèm nơi trực thuộc.',
    'A name means one area; where several share it, what the area belongs to is added.',
  ),
  'unknown-field': rule(
    'Cách gọi lĩnh vực có trong danh sách, hoặc có một dòng ở trang Lĩnh vực.',
    'The name of a field is on the list, or has a row on the sheet Lĩnh vực.',
  ),
  'unknown-key': rule(
    'Mã được nhắc đến là mã đã có, như mã nguồn ở trang Nguồn.',
    'A key that is named was given out, as those of sources on the sheet Nguồn.',
  ),
  'source-spelling': rule(
    'Mã của một nguồn ở đâu cũng viết như nhau.',
    'The key of a source is written alike everywhere.',
  ),
  'malformed-key': rule(
    'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ.',
    'A key has small letters without marks, digits and hyphens, and begins with a letter.',
  ),
  'malformed-number': rule(
    'Giá trị là một con số, không kèm đơn vị, dấu % hay chữ.',
    'A value is a number alone, without a unit, a % sign or words.',
  ),
  'ambiguous-number': rule(
    'Con số chỉ hiểu được một cách: không viết “1.234”, mà viết 1234 hoặc 1,2340.',
    'A number can be read in one way: not “1.234” but 1234, or 1,2340.',
  ),
  'mixed-notation': rule(
    'Cả cột viết phần thập phân theo một cách.',
    'All numbers of a column mark their decimals alike.',
  ),
  'malformed-period': rule(
    'Kỳ là năm, tháng, ngày hoặc một khoảng: 2022; 6/2022; 2016-2020; đến 2020.',
    'A period is a year, a month, a day or a span: 2022; 6/2022; 2016-2020; đến 2020 (up to 2020).',
  ),
  'malformed-date': rule(
    'Ngày có đủ ngày, tháng, năm: 30/9/2024.',
    'A date has its day, month and year: 30/9/2024.',
  ),
  'impossible-date': rule(
    'Ngày, tháng có trong lịch; kỳ kết thúc sau khi bắt đầu.',
    'Days and months are in the calendar, and a period ends after it begins.',
  ),
  'ambiguous-date': rule(
    'Ngày chỉ hiểu được một cách, không lẫn ngày với tháng.',
    'A date can be read in one way; day and month are not mistaken for each other.',
  ),
  'excel-date': rule(
    'Kỳ và chữ không bị Excel đổi thành ngày tháng.',
    'Periods and texts were not turned into dates by the spreadsheet.',
  ),
  'excel-truth': rule('Ô không chứa TRUE hay FALSE.', 'No cell holds TRUE or FALSE.'),
  'excel-number': rule(
    'Ô ghi nguyên văn có định dạng Văn bản, để bảng tính không đổi “1.234” thành số khác.',
    'Cells for words are formatted as Text, so that “1.234” does not become another number.',
  ),
  'excel-error': rule('Ô không chứa công thức bị lỗi.', 'No cell holds a formula that fails.'),
  'formula-without-result': rule(
    'Công thức có kết quả lưu trong tệp; tốt nhất là gõ thẳng giá trị.',
    'The file holds the result of a formula; better still is the value itself.',
  ),
  'malformed-address': rule(
    'Địa chỉ trang mạng đầy đủ, bắt đầu bằng https:// hoặc http://.',
    'A web address is whole and begins with https:// or http://.',
  ),
  'lost-character': rule(
    'Chữ trong ô còn đủ, không chữ nào thành dấu hỏi trong hình thoi.',
    'No letter of a cell became a question mark in a diamond.',
  ),
  'not-nfc': rule(
    'Chữ có dấu là Unicode dựng sẵn.',
    'Letters with marks are single characters (Unicode NFC).',
  ),
  'hidden-character': rule(
    'Không có ký tự ẩn, thường lẫn vào khi chép từ trang mạng.',
    'There are no characters that cannot be seen, as copies of web pages have.',
  ),
  'control-character': rule('Mỗi ô là một dòng chữ, không xuống dòng.', 'A cell is one line of text.'),
  'odd-space': rule(
    'Không có khoảng trắng thừa ở đầu, ở cuối hay giữa các chữ.',
    'There are no spaces too many at either end or between words.',
  ),
} as const satisfies Rules;

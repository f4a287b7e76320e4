import { rule, type Rules } from './rule.ts';

/** Whether what a row says fits together, and with what it speaks of. */
export const figureRules = {
  'printed-value': rule(
    'Giá trị đúng với con số chép ở cột Nguyên văn.',
    'The value is the number that was printed.',
  ),
  'printed-qualifier': rule(
    'Mức chắc chắn đúng với chữ ở cột Nguyên văn: “hơn” là ít nhất, “gần” là nhiều nhất.',
    'The qualifier is what was printed: “hơn” is at least, “gần” is at most.',
  ),
  'printed-without-number': rule(
    'Cột Nguyên văn có con số của tài liệu.',
    'The printed form has the number of the document.',
  ),
  'printed-too-long': rule(
    'Cột Nguyên văn chỉ chép vài chữ quanh con số, không chép cả câu.',
    'The printed form is a few words around the number, never a sentence.',
  ),
  'out-of-range': rule(
    'Giá trị nằm trong khoảng mà đơn vị cho phép: phần trăm từ 0 đến 100, số đếm từ 0 trở lên.',
    'The value lies where its unit allows: a share from 0 to 100, a count from 0.',
  ),
  'share-of-one': rule(
    'Tỷ lệ ghi bằng phần trăm: 85,16, không phải 0,8516; tỷ lệ dưới 1% có dấu % ở cột Nguyên văn, hoặc được nói rõ ở Ghi chú.',
    'A share is given in per cent: 85.16, not 0.8516; one below 1% has its % sign in the printed form, or a note.',
  ),
  'not-whole': rule('Số đếm là số nguyên.', 'A count is a whole number.'),
  'parts-exceed-total': rule(
    'Các phần cộng lại không lớn hơn tổng; nếu nguồn in như vậy thì nói rõ ở cột Ghi chú của dòng tổng.',
    'The parts are no more than the total; where the source prints them so, the note of the total says it.',
  ),
  'period-after-source': rule(
    'Nguồn được công bố sau khi kỳ của số liệu bắt đầu.',
    'The source was published after the period of the figure began.',
  ),
  'area-outside-period': rule(
    'Trong kỳ của số liệu, địa phương ấy đang tồn tại.',
    'The area was there in the period of the figure.',
  ),
  'id-collision': rule(
    'Hai cách gọi khác nhau không chỉ khác ở dấu, chữ hoa hay dấu câu.',
    'Two different names differ in more than marks, capitals or punctuation.',
  ),
  'source-without-address': rule(
    'Nguồn có địa chỉ, hoặc có ghi chú vì sao không có.',
    'A source has an address, or a note that says why not.',
  ),
  'source-without-date': rule(
    'Nguồn có ngày công bố, hoặc có ghi chú vì sao không có.',
    'A source has a date of publication, or a note that says why not.',
  ),
  'date-order': rule(
    'Ngày sau không sớm hơn ngày trước: ngày truy cập với ngày công bố, ngày cuối với ngày đầu.',
    'Later days are not before earlier ones: opened after published, ended after begun.',
  ),
  'area-without-parent': rule(
    'Trừ cả nước, địa phương nào cũng trực thuộc một nơi.',
    'Every area but the country belongs to another.',
  ),
  'area-level': rule('Địa phương trực thuộc nơi ở cấp cao hơn.', 'An area belongs to one of a higher level.'),
  'area-code': rule(
    'Mã hành chính có đủ chữ số của cấp mình, kể cả số 0 ở đầu.',
    'An official code has all digits of its level, those that are 0 in front too.',
  ),
  cycle: rule(
    'Không địa phương nào thuộc về chính mình, không nguồn nào chép lại chính mình, dù qua nơi khác.',
    'No area belongs to itself and no source copies itself, by whatever way round.',
  ),
} as const satisfies Rules;

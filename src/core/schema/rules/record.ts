import { rule, type Rules } from './rule.ts';

/** What those who keep the record see to: its files, its lists, its releases and its slides. */
export const recordRules = {
  'missing-file': rule('Mỗi bảng của bộ số liệu có tệp của nó.', 'Each table of the record has its file.'),
  'no-file': rule(
    'Trong thư mục số liệu, tên có đuôi .csv là tên của tệp.',
    'What is named .csv in the data folder is a file.',
  ),
  'unreadable-file': rule(
    'Người chạy lệnh có quyền đọc các tệp của bộ số liệu.',
    'Whoever runs the command may read the files of the record.',
  ),
  'unknown-file': rule(
    'Thư mục số liệu không có tệp của bảng nào khác.',
    'The data folder has no file of any other table.',
  ),
  'not-csv': rule('Thư mục số liệu chỉ chứa tệp CSV.', 'The data folder holds CSV files only.'),
  'not-utf8': rule('Tệp của bộ số liệu dùng bảng mã UTF-8.', 'Files of the record are encoded in UTF-8.'),
  'wrong-delimiter': rule(
    'Tệp của bộ số liệu ngăn cột bằng dấu phẩy.',
    'Files of the record have commas between columns.',
  ),
  'missing-column': rule(
    'Tệp của bộ số liệu có đủ cột của bảng.',
    'Files of the record have all columns of their table.',
  ),
  'unknown-column': rule(
    'Tệp của bộ số liệu không có cột lạ.',
    'Files of the record have no column that their table lacks.',
  ),
  'duplicate-column': rule(
    'Tệp của bộ số liệu không có hai cột cùng tên.',
    'Files of the record have no two columns of one name.',
  ),
  'blank-row': rule(
    'Tệp của bộ số liệu không có dòng trống giữa bảng.',
    'Files of the record have no blank row inside the table.',
  ),
  'wrong-file': rule(
    'Số liệu và lịch sử của nó nằm ở tệp của tỉnh mình.',
    'A figure and its history stand in the file of their province.',
  ),
  'unknown-province': rule(
    'Tệp số liệu mang tên một tỉnh trong danh mục.',
    'A file of figures is named after a province of the list.',
  ),
  'half-ratio': rule(
    'Chỉ tiêu tỷ lệ có cả tử số và mẫu số.',
    'An indicator that is a ratio has a numerator and a denominator.',
  ),
  'ratio-unit': rule(
    'Tỷ lệ phần trăm chia hai số đếm khác nhau có cùng đơn vị.',
    'A share divides two different counts of one unit.',
  ),
  'ratio-role': rule(
    'Tỷ lệ chia kết quả cho kết quả, mục tiêu cho mục tiêu.',
    'A ratio divides results by results, and targets by targets.',
  ),
  'additive-unit': rule(
    'Tỷ lệ, thứ hạng và chỉ số không được ghi là cộng được.',
    'Shares, ranks and indices are not said to add up.',
  ),
  'rank-direction': rule(
    'Thứ hạng cao hơn không được ghi là tốt hơn.',
    'Of ranks the higher number is not said to be the better.',
  ),
  'target-role': rule(
    'Mã của mục tiêu, và chỉ của mục tiêu, bắt đầu bằng target-.',
    'The keys of targets, and of nothing else, begin with target-.',
  ),
  'target-unit': rule('Mục tiêu cùng đơn vị với chỉ tiêu của nó.', 'A target has the unit of its indicator.'),
  'needless-choice': rule(
    'Chỉ chọn nguồn cho số liệu mà ít nhất hai nguồn nêu.',
    'A choice is about a figure that two sources print at least.',
  ),
  'unknown-choice': rule(
    'Nguồn được chọn là nguồn có nêu số liệu ấy.',
    'The source that is chosen prints the figure.',
  ),
  'release-order': rule(
    'Các bản phát hành đánh số liên tiếp từ 1.',
    'Releases are numbered from 1, none left out.',
  ),
  'release-date': rule(
    'Mỗi bản phát hành sau ngày của bản trước.',
    'Each release has a later day than the one before.',
  ),
  'change-order': rule(
    'Lịch sử thay đổi ghi theo thứ tự các bản phát hành.',
    'The history stands in the order of the releases.',
  ),
  'half-change': rule(
    'Trong lịch sử, số liệu còn thì ghi đủ giá trị, mức chắc chắn và nguyên văn; đã rút thì trống cả ba.',
    'In the history, a figure has value, qualifier and printed form, or none of them once withdrawn.',
  ),
  'needless-change': rule(
    'Mỗi dòng lịch sử có đổi điều gì so với trước.',
    'Each row of the history changes something.',
  ),
  'malformed-figure': rule('Lịch sử gọi số liệu bằng mã của nó.', 'The history names a figure by its id.'),
  'needless-correction': rule(
    'Lý do sửa chỉ ghi cho số liệu đã khác bản phát hành gần nhất.',
    'A reason is given only for a figure that differs from the last release.',
  ),
  'unknown-deck': rule(
    'Bài trình chiếu là của một tỉnh, hoặc là bài so sánh.',
    'A deck is that of a province, or the one that compares.',
  ),
  'slide-shows': rule(
    'Mỗi bước trình chiếu cho xem một biểu đồ, hoặc vài con số.',
    'A step of a deck shows one chart, or some figures.',
  ),
  'slide-number': rule(
    'Lời gợi ý cho người trình bày không chứa chữ số.',
    'Notes for the speaker hold no digits.',
  ),
  'unknown-chart': rule(
    'Biểu đồ được trình chiếu là biểu đồ có thật.',
    'A chart that is shown is one that is made.',
  ),
  'unknown-figure': rule(
    'Số liệu được trình chiếu là số liệu có trong bộ.',
    'A figure that is shown stands in the record.',
  ),
} as const satisfies Rules;

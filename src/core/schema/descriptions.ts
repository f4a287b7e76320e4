import type { Named } from './code-lists.ts';

/** What a column holds, where its title does not say it; the same column means the same in every table. */
export const descriptions: Readonly<Record<string, Named>> = {
  id: {
    vi: 'Tên cố định của số liệu, ghép từ địa phương, chỉ tiêu, kỳ, phân tổ và nguồn; dùng để trích dẫn và nối các bảng.',
    en: 'The lasting name of the figure, made of area, indicator, period, breakdown and source; to cite it and to join tables.',
  },
  period: {
    vi: 'Theo chuẩn EDTF (ISO 8601-2): 2022; 2016/2020; 2017-12/2020; ../2020 là đến năm 2020. Để trống khi nguồn không nêu năm.',
    en: 'EDTF (ISO 8601-2): 2022; 2016/2020; 2017-12/2020; ../2020 is up to 2020. Blank when the source gives no year.',
  },
  field: {
    vi: 'Giữ nguyên cách gọi của nguồn; bảng field-map quy về lĩnh vực chung. Để trống là tất cả các lĩnh vực.',
    en: 'As the source calls it; the table field-map leads to the harmonised field. Blank means all fields.',
  },
  basis: {
    vi: 'Số đếm trong kỳ, số hiện có cuối kỳ hay số cộng dồn từ đầu; các cách đếm khác nhau không so được với nhau.',
    en: 'Counted over the period, standing at its end, or counted since the start; they do not compare with one another.',
  },
  value: {
    vi: 'Con số thuần, dấu chấm thập phân; đơn vị ở cột unit, mức chắc chắn ở cột qualifier.',
    en: 'A plain number with a decimal point; its unit stands in “unit”, how sure it is in “qualifier”.',
  },
  qualifier: {
    vi: 'Con số là đúng như nguồn ghi, là mức ít nhất (“hơn”, “trên”), mức nhiều nhất (“gần”, “dưới”) hay ước chừng (“khoảng”).',
    en: 'Whether the number is as printed, a lower bound (“more than”), an upper bound (“almost”) or an estimate (“about”).',
  },
  printed: {
    vi: 'Nguyên văn con số trong nguồn, kể cả khi nguồn in sai.',
    en: 'The figure in the words of the source, its misprints included.',
  },
  locator: {
    vi: 'Đoạn, bảng hoặc trang của nguồn nơi có con số.',
    en: 'The paragraph, table or page of the source where the figure stands.',
  },
  method: { vi: 'Cách tính số liệu này.', en: 'How the figure was computed.' },
  from: {
    vi: 'Mã các số liệu dùng để tính, theo thứ tự của phép tính, cách nhau một dấu cách.',
    en: 'The ids of the figures it was computed from, in the order of the computation, separated by a space.',
  },
  valid_from: {
    vi: 'Để trống khi có từ trước thời gian của bộ số liệu.',
    en: 'Blank when it was there before the time of this data.',
  },
  valid_to: { vi: 'Để trống khi hiện vẫn còn.', en: 'Blank while it still exists.' },
  code: {
    vi: 'Một mã có thể lần lượt thuộc hai địa phương; đừng dùng thay cho cột area.',
    en: 'One code may belong to two areas in turn; do not use it in place of “area”.',
  },
  published: {
    vi: 'Để trống khi nguồn không ghi ngày.',
    en: 'Blank when the document bears no date.',
  },
};

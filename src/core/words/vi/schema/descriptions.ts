export const descriptions = {
  id: 'Tên cố định của số liệu, ghép từ địa phương, chỉ tiêu, kỳ, phân tổ và nguồn; dùng để trích dẫn và nối các bảng.',
  period:
    'Theo chuẩn EDTF (ISO 8601-2): 2022; 2016/2020; 2017-12/2020; ../2020 là đến năm 2020. Để trống khi nguồn không nêu năm.',
  field:
    'Giữ nguyên cách gọi của nguồn; bảng field-map quy về lĩnh vực chung. Để trống là tất cả các lĩnh vực.',
  basis:
    'Số đếm trong kỳ, số hiện có cuối kỳ hay số cộng dồn từ đầu; các cách đếm khác nhau không so được với nhau.',
  value: 'Con số thuần, dấu chấm thập phân; đơn vị ở cột unit, mức chắc chắn ở cột qualifier.',
  qualifier:
    'Con số là đúng như nguồn ghi, là mức ít nhất (“hơn”, “trên”), mức nhiều nhất (“gần”, “dưới”) hay ước chừng (“khoảng”).',
  printed: 'Nguyên văn con số trong nguồn, kể cả khi nguồn in sai.',
  locator: 'Đoạn, bảng hoặc trang của nguồn nơi có con số.',
  method: 'Cách tính số liệu này.',
  from: 'Mã các số liệu dùng để tính, theo thứ tự của phép tính, cách nhau một dấu cách.',
  valid_from: 'Để trống khi có từ trước thời gian của bộ số liệu.',
  valid_to: 'Để trống khi hiện vẫn còn.',
  code: 'Một mã có thể lần lượt thuộc hai địa phương; đừng dùng thay cho cột area.',
  published: 'Để trống khi nguồn không ghi ngày.',
};

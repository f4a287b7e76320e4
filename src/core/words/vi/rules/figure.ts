export const figure = {
  'printed-value': 'Giá trị đúng với con số chép ở cột Nguyên văn.',
  'printed-qualifier': 'Mức chắc chắn đúng với chữ ở cột Nguyên văn: “hơn” là ít nhất, “gần” là nhiều nhất.',
  'printed-without-number': 'Cột Nguyên văn có con số của tài liệu.',
  'printed-too-long': 'Cột Nguyên văn chỉ chép vài chữ quanh con số, không chép cả câu.',
  'out-of-range': 'Giá trị nằm trong khoảng mà đơn vị cho phép: phần trăm từ 0 đến 100, số đếm từ 0 trở lên.',
  'share-of-one':
    'Tỷ lệ ghi bằng phần trăm: 85,16, không phải 0,8516; tỷ lệ dưới 1% có dấu % ở cột Nguyên văn, hoặc được nói rõ ở Ghi chú.',
  'not-whole': 'Số đếm là số nguyên.',
  'parts-exceed-total':
    'Các phần cộng lại không lớn hơn tổng; nếu nguồn in như vậy thì nói rõ ở cột Ghi chú của dòng tổng.',
  'period-after-source': 'Nguồn được công bố sau khi kỳ của số liệu bắt đầu.',
  'area-outside-period': 'Trong kỳ của số liệu, địa phương ấy đang tồn tại.',
  'id-collision': 'Hai cách gọi khác nhau không chỉ khác ở dấu, chữ hoa hay dấu câu.',
  'source-without-address': 'Nguồn có địa chỉ, hoặc có ghi chú vì sao không có.',
  'source-without-date': 'Nguồn có ngày công bố, hoặc có ghi chú vì sao không có.',
  'date-order': 'Ngày sau không sớm hơn ngày trước: ngày truy cập với ngày công bố, ngày cuối với ngày đầu.',
  'area-without-parent': 'Trừ cả nước, địa phương nào cũng trực thuộc một nơi.',
  'area-level': 'Địa phương trực thuộc nơi ở cấp cao hơn.',
  'area-code': 'Mã hành chính có đủ chữ số của cấp mình, kể cả số 0 ở đầu.',
  cycle: 'Không địa phương nào thuộc về chính mình, không nguồn nào chép lại chính mình, dù qua nơi khác.',
};

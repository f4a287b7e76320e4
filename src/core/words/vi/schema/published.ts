export const published = {
  figure: 'Mã số liệu',
  method: 'Cách tính',
  from: 'Tính từ',
  derived: 'Số liệu tính toán',
};

export const forms = {
  observations: 'Số liệu',
  sources: 'Nguồn',
  areas: 'Địa phương',
  'field-map': 'Lĩnh vực',
  instructions: 'Hướng dẫn',
  example: 'Ví dụ',
  lists: 'Danh mục',
};

/** What is called by name inside a PowerPoint file: shapes, layouts, columns of the sheets behind its charts. */
export const pptx = {
  names: {
    title: 'Tiêu đề',
    subtitle: 'Phụ đề',
    body: 'Nội dung',
    heading: 'Đề mục',
    chart: 'Biểu đồ',
    table: 'Bảng',
    figure: 'Con số',
    limits: 'Giới hạn',
    source: 'Nguồn',
    number: 'Số trang',
    band: 'Dải màu',
    slide: 'Trang chiếu',
    notes: 'Ghi chú của người trình bày',
    break: 'Chỗ đổi phương pháp',
  },
  layouts: { cover: 'Bìa', text: 'Tiêu đề và nội dung', picture: 'Tiêu đề và biểu đồ' },
  whole: 'Tổng số',
  row: 'Nhãn',
  year: 'Năm',
  missing: (label: string, reason: string) => `${label}: ${reason}`,
  spanName: (label: string, text: string) => `${label}: ${text}`,
  hollow: (name: string) => `${name}: vòng rỗng`,
  partYears: (caption: string) =>
    `${caption}${caption === '' ? 'Mỗi' : '; mỗi'} cột là một năm, kỳ lẻ tháng làm tròn theo năm`,
  noteYears:
    'Trong tệp này mỗi cột là một năm; kỳ không trọn năm được vẽ ở những năm mà kỳ chiếm từ nửa năm trở lên, kỳ ngắn hơn thì ở năm có phần dài nhất.',
  noteAverages:
    'Với kỳ nhiều năm, số trong bảng tính của biểu đồ là bình quân một năm của cả kỳ, không phải số của riêng năm đó.',
  continued: (title: string, part: string, parts: string) => `${title} (${part}/${parts})`,
};

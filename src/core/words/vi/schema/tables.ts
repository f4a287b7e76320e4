import { lowerFirst } from '../../lower-first.ts';

/** Tables of the record and their columns; `dimensions` are those that several share. */
export const tables = {
  dimensions: {
    columns: {
      area: 'Địa phương',
      period: 'Kỳ',
      indicator: 'Chỉ tiêu',
      field: 'Lĩnh vực (theo cách gọi của nguồn)',
      subject: 'Tập thể hay cá nhân',
      origin: 'Duy trì hay đăng ký mới',
      bloc: 'Khối',
      basis: 'Cách đếm',
    },
  },
  observations: {
    title: 'Số liệu',
    columns: {
      value: 'Giá trị',
      qualifier: 'Mức chắc chắn',
      printed: 'Nguyên văn',
      source: 'Nguồn',
      locator: 'Vị trí trong nguồn',
      authority: 'Cơ quan đếm hoặc công nhận',
      note: 'Ghi chú',
    },
  },
  areas: {
    title: 'Địa phương',
    columns: {
      area: 'Mã địa phương',
      name: 'Tên',
      level: 'Cấp',
      parent: 'Thuộc',
      valid_from: 'Có từ ngày',
      valid_to: 'Đến hết ngày',
      successor: 'Nay thuộc',
      code: 'Mã hành chính',
      code_system: 'Văn bản đặt mã',
    },
  },
  indicators: {
    title: 'Chỉ tiêu',
    columns: {
      indicator: 'Mã chỉ tiêu',
      name: 'Tên',
      unit: 'Đơn vị tính',
      role: 'Vai trò',
      additive: 'Cộng được',
      better: 'Chiều tốt',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
      definition: 'Định nghĩa',
      does_not_say: 'Không cho biết',
    },
  },
  fields: { title: 'Lĩnh vực chung', columns: { field: 'Mã lĩnh vực', name: 'Tên', order: 'Thứ tự' } },
  'field-map': {
    title: 'Bảng quy đổi lĩnh vực',
    columns: {
      scheme: 'Bảng phân loại của',
      label: 'Tên theo nguồn',
      field: 'Lĩnh vực chung',
      match: 'Mức khớp',
    },
  },
  sources: {
    title: 'Nguồn',
    columns: {
      source: 'Mã nguồn',
      title: 'Nhan đề',
      publisher: 'Nơi công bố',
      published: 'Ngày công bố',
      accessed: 'Ngày truy cập',
      url: 'Địa chỉ',
      kind: 'Loại nguồn',
      copy_of: 'Chép lại từ',
      note: 'Ghi chú',
    },
  },
  breaks: {
    title: 'Thời điểm đổi cách đo',
    columns: { indicator: 'Chỉ tiêu', at: 'Từ', reason: 'Lý do', source: 'Nguồn' },
  },
  choices: {
    title: 'Lựa chọn khi các nguồn không khớp',
    columns: { source: 'Nguồn được chọn', reason: 'Lý do' },
  },
  slides: {
    title: 'Bài trình chiếu',
    columns: {
      deck: 'Bài trình chiếu',
      order: 'Thứ tự',
      chart: 'Biểu đồ',
      figures: 'Mã các số liệu',
      say: 'Lời gợi ý cho người trình bày',
    },
  },
  releases: {
    title: 'Các bản phát hành',
    columns: { release: 'Số của bản', date: 'Ngày phát hành', note: 'Ghi chú' },
  },
  changes: {
    title: 'Thay đổi qua các bản',
    columns: {
      release: 'Số của bản',
      figure: 'Mã số liệu',
      value: 'Giá trị (trống: rút khỏi bộ số liệu)',
      qualifier: 'Mức chắc chắn',
      printed: 'Nguyên văn',
      reason: 'Lý do',
    },
  },
  corrections: {
    title: 'Lý do sửa hoặc rút số liệu (chưa phát hành)',
    columns: { figure: 'Mã số liệu', reason: 'Lý do' },
  },
  'released-charts': {
    title: 'Biểu đồ đã phát hành',
    columns: { chart: 'Mã biểu đồ', release: 'Bản gần nhất có biểu đồ', title: 'Nhan đề' },
  },
};

/** A column that has the text of another in one more language. */
export const translated = (title: string, language: string) => `${title}, ${lowerFirst(language)}`;

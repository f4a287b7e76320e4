/** The words of what changed between releases. */
export const changes = {
  title: 'Thay đổi',
  description:
    'Mỗi bản phát hành đã thêm, sửa hay rút số liệu nào: trước đây ghi bao nhiêu, nay ghi bao nhiêu, vì sao.',
  lead: 'Bộ số liệu được phát hành thành từng bản, mỗi bản có số và ngày. Dưới đây là những gì mỗi bản đã thêm, sửa và rút so với bản trước; bản mới nhất đứng đầu.',
  feed: 'Theo dõi bằng Atom',
  history: 'Lịch sử từng số liệu (CSV)',
  pending: 'Chưa phát hành',
  pendingText: (release: string) =>
    `Các thay đổi này đã có trên trang nhưng chưa thuộc bản nào; sẽ thuộc bản ${release} khi phát hành. Khi trích dẫn, hãy ghi rõ “chưa phát hành”.`,
  inRelease: (release: string, sentence: string) => `[Bản ${release}] ${sentence}`,
  notReleased: (sentence: string) => `[Chưa phát hành] ${sentence}`,
  none: 'không có',
  kinds: { added: 'Thêm', changed: 'Sửa', withdrawn: 'Rút', charts: 'Biểu đồ đã rút' },
  /** After the name of a figure and a dash. */
  added: (value: string, printed: string) => `thêm ${value} (${printed}).`,
  changed: (before: string, printedBefore: string, after: string, printedAfter: string) =>
    `sửa từ ${before} (${printedBefore}) thành ${after} (${printedAfter}).`,
  withdrawn: (before: string, printed: string) => `rút; trước đây ghi ${before} (${printed}).`,
  reason: (reason: string) => `Lý do: ${reason}`,
  noReason: 'Chưa ghi lý do.',
  /** Before the title of a source. */
  manyAdded: (area: string, count: string) => `${area} – thêm ${count} số liệu lấy từ nguồn:`,
  manyChanged: (area: string, count: string) => `${area} – sửa ${count} số liệu lấy từ nguồn:`,
  manyWithdrawn: (area: string, count: string) => `${area} – rút ${count} số liệu lấy từ nguồn:`,
  /** Above the sentences of a place, of a source each. */
  ofPlace: (area: string, sources: string) => `${area}: ${sources} nguồn`,
  chartWithdrawn: 'Biểu đồ không còn được lập:',
  folded: (added: string, changed: string, withdrawn: string) =>
    `thêm ${added}, sửa ${changed}, rút ${withdrawn} số liệu`,
  earlier: (release: string) => `Thay đổi trong bản ${release}`,
  earlierDescription: (release: string, date: string) =>
    `Bản ${release} của bộ số liệu, phát hành ngày ${date}, đã thêm, sửa và rút những gì.`,
  recent: 'Mới thay đổi',
  all: 'Tất cả thay đổi',
  withdrawnIn: (version: string) => `Đã rút ở ${version}.`,
  stoodThere: (before: string, printed: string) => `Trước đây ghi ${before} (${printed}).`,
  goneSource: {
    title: (source: string) => `Nguồn đã rút: ${source}`,
    description: (source: string) => `Các số liệu từng lấy từ nguồn “${source}”, nay đã rút.`,
    text: (source: string) =>
      `Nguồn mang mã “${source}” không còn trong bộ số liệu; ngoài mã này, nhan đề và nơi công bố không còn được ghi. Các số liệu từng lấy từ đây đều đã rút.`,
  },
  withdrawnRows: 'Số liệu đã rút',
  goneChart: {
    title: (title: string) => `Đã rút: ${title}`,
    description: (title: string) =>
      `Biểu đồ “${title}” không còn được lập; trang này giữ lại địa chỉ của nó.`,
    text: (version: string) =>
      `Biểu đồ này có mặt lần cuối trong ${version}; sau đó không còn được lập nữa. Địa chỉ này được giữ lại cho những ai đã dẫn tới.`,
  },
};

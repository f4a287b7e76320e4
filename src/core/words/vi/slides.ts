/** Slides, their pages and what the speaker sees. */
export const slides = {
  title: 'Trình chiếu',
  description:
    'Bài trình chiếu về phong trào “Dân vận khéo” cho hội nghị: mở trên trình duyệt, tải tệp PowerPoint, tệp HTML dùng khi không có mạng, hoặc in.',
  lead: 'Mỗi bài trình chiếu lấy thẳng từ bộ số liệu: mỗi trang một ý, có nguồn và giới hạn, kèm lời gợi ý cho người nói.',
  deck: (name: string) => `Dân vận khéo ở ${name}`,
  compare: 'Dân vận khéo: so sánh các tỉnh',
  deckDescription: (title: string, count: string) =>
    `${title}: ${count} trang trình chiếu, có nguồn, giới hạn và lời gợi ý cho người nói.`,
  merged: (name: string, from: string, successor: string) =>
    `Từ ${from}, ${name} thuộc tỉnh ${successor}; số liệu theo địa giới cũ.`,
  compareLines: [
    'Chỉ đặt chung một trục những con số cùng chỉ tiêu, cùng cách đếm, cùng cấp và cùng loại kỳ.',
    'Điều gì không so được thì nói rõ vì sao.',
  ],
  figures: (name: string) => `${name} qua vài con số`,
  figuresSubtitle: 'Số mới nhất trong các tài liệu đã thu thập',
  signs: { 'at-least': '“≥” là ít nhất', 'at-most': '“≤” là nhiều nhất' },
  panelTitle: (heading: string, value: string) => `${heading}: ${value}`,
  ofPanel: (title: string, heading: string) => `${title} (${heading})`,
  most: (label: string, value: string) => `nhiều nhất là ${label}, ${value}`,
  inArea: (area: string, heading: string) => `${area}, ${heading}`,
  at: (value: string, period: string) => `${value} (${period})`,
  refusals: 'Vì sao không đặt chung một trục?',
  sources: 'Nguồn số liệu',
  sourceColumns: ['Tài liệu', 'Nơi công bố', 'Ngày đăng'],
  unknownDate: 'không rõ',
  undated: 'Các tài liệu này không ghi ngày đăng',
  ownTitles: 'Tên trong ngoặc vuông do nhóm biên soạn đặt',
  continued: 'Tiếp ý của trang trước.',
  goesOn: (title: string) => `${title} (tiếp theo)`,
  part: (subtitle: string, part: string, parts: string) =>
    `${subtitle}${subtitle === '' ? '' : ' '}(phần ${part}/${parts})`,
  andOthers: (shown: string, count: string) => `${shown} và ${count} nguồn khác`,
  told: (period: string, evidence: string) => `${period}; ${evidence}`,
  take: (title: string) => `Mở, tải về: ${title}`,
  open: 'Mở để trình chiếu',
  ready: 'Bài trình chiếu soạn sẵn cho hội nghị',
  comparison: 'Trình chiếu bản so sánh các tỉnh',
  count: (slides: string) => `${slides} trang`,
  handout: 'Bản in kèm lời gợi ý',
  handoutHint:
    'Bài này đang ở dạng bản in kèm lời gợi ý, dành cho người nói: khi in, các trang chiếu xếp trên giấy A4, dưới mỗi trang là lời gợi ý, đen trắng. Hãy dùng lệnh in của trình duyệt (Ctrl+P).',
  handoutEnd: 'Trở lại dạng trình chiếu',
  notes: 'Lời gợi ý cho người nói',
  noteLimits: (text: string) => `Giới hạn: ${text}`,
};

import { lowerFirst } from '../lower-first.ts';
import { sentenceCase } from '../sentence-case.ts';

/** Citations of charts and figures, and the buttons that copy a text. */
export const cite = {
  title: 'Trích dẫn',
  figure: 'Trích dẫn số liệu này',
  computedFigures: (count: string) => `Trích dẫn từng số do trang này tính trong biểu đồ (${count})`,
  printedFigures:
    'Muốn trích dẫn một con số có sẵn trong nguồn, hãy bấm vào liên kết tới nguồn trong bảng: ở đó mỗi dòng có trích dẫn và địa chỉ riêng.',
  files: 'Tệp cho phần mềm quản lý tài liệu tham khảo',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  styles: { press: 'Báo chí', apa: 'APA 7', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },

  /** What a figure says. A count of things has its noun in the name of the indicator: "có 129 mô hình được công nhận". */
  count: (where: string, amount: string, name: string, parts: string) =>
    `${sentenceCase(where)} có ${amount} ${lowerFirst(name.replace(/^Số /, '').replace(/ hiện có$/, ''))}${parts}`,
  measure: (where: string, value: string, name: string, parts: string) =>
    `${name}${parts} của ${where} là ${value}`,
  plain: (where: string, value: string, name: string, parts: string) =>
    `${sentenceCase(where)}, ${lowerFirst(name.replace(': ', ' '))}${parts}: ${value}`,
  where: (area: string, time: string) => `${area} ${time}`,
  times: {
    day: (period: string) => `ngày ${period}`,
    month: (period: string) => period,
    year: (period: string) => `năm ${period}`,
    span: (period: string) => `giai đoạn ${period}`,
    'to-date': (period: string) => period,
    'from-date': (period: string) => period,
    unknown: (period: string) => `(${period})`,
  },
  field: (field: string) => `lĩnh vực “${field}”`,
  harmonised: (field: string) => `lĩnh vực chung ${field} (trang này quy đổi từ cách gọi của nguồn)`,
  share: (part: string, name: string) => `Tỷ trọng của ${part} trong số ${lowerFirst(name)}`,
  average: (name: string) => `${name} bình quân mỗi năm`,
  printed: (printed: string) => `nguyên văn: “${printed}”`,
  computed: (site: string, computation: string, printed: string) =>
    `${site} ${computation}, từ nguyên văn ${printed}`,
  rest: 'phần nguồn không phân tổ',

  published: (date: string) => `đăng ngày ${date}`,
  unpublished: 'không rõ ngày đăng',
  press: {
    printed: (figure: string, sources: string, site: string, version: string, address: string) =>
      `${figure} – nguồn: ${sources}. Dẫn lại từ ${site}, ${version}: ${address}`,
    computed: (figure: string, sources: string, site: string, version: string, address: string) =>
      `${figure} – nguồn của số gốc: ${sources}. Dẫn lại từ ${site}, ${version}: ${address}`,
    chart: (title: string, sources: string, site: string, version: string, address: string) =>
      `Biểu đồ ${title} – nguồn số liệu: ${sources}. Dẫn lại từ ${site}, ${version}: ${address}`,
  },
  noDate: 'không rõ ngày',
  dataset: 'Bộ dữ liệu',
  chart: 'Biểu đồ',
  release: (release: string) => `Bản ${release}`,
  unreleased: (release: string) => `${release}, chưa phát hành`,
  source: (source: string) => `Nguồn gốc: ${source}`,
  retrieved: (date: string, address: string) => `Truy cập ngày ${date} từ ${address}`,
};

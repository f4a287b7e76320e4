/** Why two figures do not stand on one axis. */
export const refusals = {
  sentence: (because: string) => `Không so trực tiếp: ${because}.`,
  acrossBreak: (at: string, reason: string) => `Không so trực tiếp số trước ${at} với số từ ${at}. ${reason}`,
  ofOne: (area: string, first: string, second: string) => `${area} có một số ${first}, một số ${second}`,
  ofTwo: (area: string, first: string, other: string, second: string) =>
    `số của ${area} ${first}, số của ${other} ${second}`,
  /** Clauses that follow “số của Bắc Kạn …”. */
  role: { outcome: 'là kết quả', target: 'là mục tiêu', context: 'là số liệu bối cảnh' },
  basis: { flow: 'tính trong kỳ', stock: 'là số hiện có cuối kỳ', cumulative: 'cộng dồn từ đầu' },
  part: {
    none: 'tính chung',
    field: 'tính riêng từng lĩnh vực',
    bloc: 'tính riêng từng khối',
    subject: 'tính riêng tập thể hoặc cá nhân',
    origin: 'tính riêng phần duy trì hoặc đăng ký mới',
  },
  kind: {
    day: 'là của một ngày',
    month: 'là của một tháng',
    year: 'là của một năm',
    span: 'là của một giai đoạn',
    'to-date': 'tính đến một thời điểm',
    'from-date': 'tính từ một thời điểm',
  },
  inUnit: (unit: string) => `tính bằng ${unit}`,
  areas: (area: string, first: string, other: string, second: string) =>
    `${area} ${first}, ${other} ${second}`,
  isLevel: (level: string) => `là ${level}`,
  counts: (name: string) => `đếm ${name}`,
  measures: (name: string) => `đo ${name}`,
  computes: (name: string) => `tính ${name}`,
  twoMeasures: (one: string, other: string, area: string) =>
    `“${one}” và “${other}” của ${area} là hai chỉ tiêu`,
  undated: (area: string) => `nguồn không cho biết số của ${area} thuộc năm nào`,
  undatedBoth: (area: string, other: string) =>
    `nguồn không cho biết số của ${area} và số của ${other} thuộc năm nào`,
  length: (duration: string) => `tính cho ${duration}`,
  unknownLength: 'không rõ tính trong bao lâu',
  ofPeriod: (length: string, period: string) => `${length} (${period})`,
  years: (count: string) => `${count} năm`,
  months: (count: string) => `${count} tháng`,
  withAverage: (lengths: string) => `${lengths}; chỉ có thể so bình quân mỗi năm`,
  succeeded: (since: string, area: string, successor: string) =>
    `từ ${since} ${area} thuộc ${successor}, nên hai số là của hai địa bàn khác nhau`,
};

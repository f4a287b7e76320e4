/**
 * The closed lists of the record. A code is what stands in the CSV; its name is what readers see.
 * Codes follow SDMX, SKOS and EDTF where those have one.
 */
export interface Named {
  readonly vi: string;
  readonly en: string;
}

export type CodeList<Code extends string = string> = Readonly<Record<Code, Named>>;

export const qualifiers = {
  exact: { vi: 'đúng như nguồn ghi', en: 'as printed' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'nhiều nhất', en: 'at most' },
  about: { vi: 'khoảng', en: 'about' },
} as const satisfies CodeList;
export type Qualifier = keyof typeof qualifiers;

export const bases = {
  flow: { vi: 'tính trong kỳ', en: 'counted over the period' },
  stock: { vi: 'hiện có cuối kỳ', en: 'standing at the end of the period' },
  cumulative: { vi: 'cộng dồn từ đầu', en: 'counted since the start' },
} as const satisfies CodeList;
export type Basis = keyof typeof bases;

export const roles = {
  outcome: { vi: 'kết quả', en: 'outcome' },
  target: { vi: 'mục tiêu', en: 'target' },
  context: { vi: 'bối cảnh', en: 'context' },
} as const satisfies CodeList;
export type Role = keyof typeof roles;

export const subjects = {
  collective: { vi: 'tập thể', en: 'collective' },
  individual: { vi: 'cá nhân', en: 'individual' },
} as const satisfies CodeList;
export type Subject = keyof typeof subjects;

export const origins = {
  maintained: { vi: 'duy trì', en: 'maintained' },
  new: { vi: 'đăng ký mới', en: 'new' },
} as const satisfies CodeList;
export type Origin = keyof typeof origins;

export const levels = {
  country: { vi: 'cả nước', en: 'country' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
  hamlet: { vi: 'thôn, tổ dân phố', en: 'hamlet' },
} as const satisfies CodeList;
export type Level = keyof typeof levels;

export const matches = {
  exactMatch: { vi: 'trùng khớp', en: 'exact match' },
  closeMatch: { vi: 'gần khớp', en: 'close match' },
  broadMatch: { vi: 'hẹp hơn lĩnh vực chung', en: 'narrower than the harmonised field' },
  narrowMatch: { vi: 'rộng hơn lĩnh vực chung', en: 'broader than the harmonised field' },
} as const satisfies CodeList;
export type Match = keyof typeof matches;

export const sourceKinds = {
  official: { vi: 'trang của cơ quan', en: "a body's own page" },
  press: { vi: 'báo chí', en: 'press' },
  law: { vi: 'văn bản pháp quy', en: 'legal document' },
  dataset: { vi: 'bộ dữ liệu', en: 'dataset' },
} as const satisfies CodeList;
export type SourceKind = keyof typeof sourceKinds;

export const betterDirections = {
  higher: { vi: 'cao hơn là tốt hơn', en: 'higher is better' },
  lower: { vi: 'thấp hơn là tốt hơn', en: 'lower is better' },
  none: { vi: 'không có chiều tốt xấu', en: 'neither is better' },
} as const satisfies CodeList;
export type Better = keyof typeof betterDirections;

export const yesNo = {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies CodeList;

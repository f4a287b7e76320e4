/**
 * Why there is no number. Nothing observed is `undefined` in a computation and one of these words on a page; it is never 0.
 */
export const missingReasons = {
  'not-published': { vi: 'không thấy công bố', en: 'not published' },
  'not-broken-down': { vi: 'nguồn không nêu riêng', en: 'not given separately by the source' },
  'no-such-field': { vi: 'nguồn không có lĩnh vực này', en: 'not among the fields of the source' },
  'other-measure': { vi: 'nguồn đếm theo cách khác', en: 'the source counts something else' },
  'bounds-pull-apart': {
    vi: 'hai cận ngược chiều, không tính được',
    en: 'bounds pull apart, cannot be computed',
  },
  'sources-disagree': { vi: 'các nguồn khác nhau', en: 'sources disagree' },
  'no-period': { vi: 'không rõ năm', en: 'no year given' },
} as const;
export type MissingReason = keyof typeof missingReasons;

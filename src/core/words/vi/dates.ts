/** How days, months and spans are written. A month counts from 1. */
export const dates = {
  day: (day: number, month: number, year: number) => `${day}/${month}/${year}`,
  /** As references have it. */
  dayYearFirst: (day: number, month: number, year: number) => `${year}, ${day} tháng ${month}`,
  month: (month: number, year: string) => `tháng ${month}/${year}`,
  /** Within a span. */
  monthInSpan: (month: number, year: string) => `${month}/${year}`,
  /** Says what kind of time it is. */
  upTo: {
    year: (year: string) => `đến năm ${year}`,
    month: (month: string) => `đến tháng ${month}`,
    day: (day: string) => `đến ngày ${day}`,
  },
  from: {
    year: (year: string) => `từ năm ${year}`,
    month: (month: string) => `từ tháng ${month}`,
    day: (day: string) => `từ ngày ${day}`,
  },
};

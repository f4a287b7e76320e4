import type { Area } from '../figures/tables.ts';

/** What "từ 01/7/2025 Bắc Kạn thuộc Thái Nguyên" is made of. */
export interface Succession {
  readonly area: Area;
  readonly successor: Area;
  /** ISO day from which the successor holds. */
  readonly since: string;
}

/** Where an area went, if it ended and a successor is named. */
export function successionOf(key: string, areas: readonly Area[]): Succession | undefined {
  const area = areas.find((row) => row.area === key);
  const successor = areas.find((row) => row.area === area?.successor);
  if (area === undefined || successor === undefined || area.valid_to === '') return undefined;
  return { area, successor, since: dayAfter(area.valid_to) };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

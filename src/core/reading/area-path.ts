import { areaName, areaOf, type Context } from './context.ts';

/** A unit with what it lies in, below the province: "thôn Nà Săm, xã Thượng Giáo, huyện Ba Bể". */
export function areaPath(context: Context, key: string): string {
  const { level, parent } = areaOf(context, key);
  const name = areaName(context, key);
  const isTop = level === 'district' || parent === '' || areaOf(context, parent).level === 'province';
  return isTop ? name : `${name}, ${areaPath(context, parent)}`;
}

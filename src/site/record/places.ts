import { areaOf, type Context } from '../../core/reading/context.ts';
import { provincePath, unitPath } from '../../core/address/address.ts';

/** The province that an area is or lies in. */
export function provinceOf(context: Context, key: string): string {
  const { level, parent } = areaOf(context, key);
  return level === 'province' ? key : provinceOf(context, parent);
}

/** The unit right below the province that an area is or lies in: it has a page. */
export function topUnitOf(context: Context, key: string): string {
  const { parent } = areaOf(context, key);
  return areaOf(context, parent).level === 'province' ? key : topUnitOf(context, parent);
}

/** Where an area that has charts or figures of its own shows them. */
export function placePath(context: Context, key: string): string {
  const province = provinceOf(context, key);
  return province === key ? provincePath(province) : unitPath(province, topUnitOf(context, key), key);
}

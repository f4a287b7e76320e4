import { levels } from '../../schema/code-lists.ts';
import { areaName, areaOf, type Context } from '../../reading/context.ts';

const order = Object.keys(levels);
const byName = new Intl.Collator('vi').compare;

/** Provinces before districts, those of one level by their names: the order of places that are not ranked. */
export function byPlace(context: Context): (a: string, b: string) => number {
  const levelOf = (key: string): number => order.indexOf(areaOf(context, key).level);
  return (a, b) => levelOf(a) - levelOf(b) || byName(areaName(context, a), areaName(context, b));
}

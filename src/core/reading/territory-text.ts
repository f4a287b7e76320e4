import { areaName, type Context } from './context.ts';
import { successionOf } from '../rules/territory.ts';
import { formatDate } from '../values/format.ts';
import { rowText } from '../words/lang.ts';

/** What became of a province that is no more; blank for one that is. */
export function mergedText(context: Context, province: string): string {
  const { lang, words, reference } = context;
  const succession = successionOf(province, reference.areas);
  return succession === undefined
    ? ''
    : words.pages.province.merged(
        areaName(context, province),
        formatDate(succession.since, lang),
        rowText(succession.successor, 'name', lang),
      );
}

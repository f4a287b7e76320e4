import type { Lang } from '../../core/words/lang.ts';
import { allCharts, wholeContext } from '../record/charts.ts';
import { areaEntries } from './areas.ts';
import type { Entry } from './entry.ts';
import { chartEntry, fieldEntries, indicatorEntries, labelEntries, sourceEntries } from './record-entries.ts';
import { pageEntries, termEntries } from './site.ts';

/** Everything that can be looked up in a language, kind by kind, in the order in which equally good finds are shown. */
export function entriesOf(lang: Lang): readonly Entry[] {
  const context = wholeContext(lang);
  return [
    ...areaEntries(context),
    ...indicatorEntries(context),
    ...allCharts(lang).map(({ chart }) => chartEntry(context, chart)),
    ...sourceEntries(context),
    ...fieldEntries(context),
    ...labelEntries(context),
    ...termEntries(context),
    ...pageEntries(context),
  ];
}

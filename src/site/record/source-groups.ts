import { areaName } from '../../core/reading/context.ts';
import { groupBy } from '../../core/figures/cell-key.ts';
import { province, recordKeys, reference } from './written-record.ts';
import type { Source } from '../../core/figures/tables.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wholeContext } from './charts.ts';

/** Sources that tell of one province, of the country, of several, or of none. */
export interface SourceGroup {
  /** Names its part of the page. */
  readonly id: string;
  readonly heading: string;
  readonly sources: readonly Source[];
}

/** Provinces by their names, then the others; in each the newest first, those without a day last. */
export function sourceGroups(lang: Lang): readonly SourceGroup[] {
  const context = wholeContext(lang);
  const words = context.words.pages.sources;
  const told = toldBy();
  const groups = groupBy(reference().sources, ({ source }) => {
    const [key = none, ...others] = told.get(source) ?? [];
    return others.length > 0 ? several : key;
  });
  const nameOf = (key: string): string =>
    key === several ? words.several : key === none ? words.basis : areaName(context, key);
  const byName = new Intl.Collator('vi').compare;
  const isLast = (key: string): number => [several, none].indexOf(key);
  return [...groups]
    .toSorted(([a], [b]) => isLast(a) - isLast(b) || byName(nameOf(a), nameOf(b)))
    .map(([key, sources]) => ({ id: key, heading: nameOf(key), sources: sources.toSorted(newestFirst) }));
}

const several = 'nhieu-tinh';
const none = 'can-cu';
const newestFirst = (a: Source, b: Source): number => b.published.localeCompare(a.published);

/** Whose figures each source prints. */
function toldBy(): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = recordKeys().flatMap((key) =>
    province(key).observations.map(({ source }) => ({ source, key })),
  );
  const bySource = groupBy(pairs, ({ source }) => source);
  return new Map([...bySource].map(([source, of]) => [source, new Set(of.map(({ key }) => key))]));
}

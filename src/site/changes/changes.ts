import { versionNumbered, versionText } from '../../core/reading/version.ts';
import { departed, province, recordKeys, reference } from '../record/written-record.ts';
import type { Change } from '../../core/figures/history.ts';
import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { groupBy } from '../../core/figures/cell-key.ts';
import { figurePartsOf } from '../../core/values/key.ts';
import type { Lang } from '../../core/words/lang.ts';
import { isArchived, sectionsOf, type Section } from './change-log.ts';
import { allCharts, wholeContext } from '../record/charts.ts';
import { once, remember } from '../record/reads.ts';

/** Every province, and the country, that has figures, or once had. */
const histories = (): readonly ProvinceRecord[] => [...recordKeys().map(province), ...departed()];

/** Every release in sentences, the newest first. */
export const changeSections = remember((lang): readonly Section[] =>
  sectionsOf(wholeContext(lang), histories(), withdrawnCharts(lang)),
);

/** Those that the page of changes has no room for any more; each has a page of its own. */
export const earlierReleases = (lang: Lang): readonly Section[] =>
  changeSections(lang).filter((section) => isArchived(wholeContext(lang), section));

/** Charts that were once released and are made no more; each keeps its address, with its title and release at the last. */
export const withdrawnCharts = remember((lang): readonly ReleasedChart[] => {
  const made = new Set(allCharts(lang).map(({ chart }) => chart.id));
  return reference().releasedCharts.filter(({ chart }) => !made.has(chart));
});

export type Withdrawal = Change & { readonly kind: 'withdrawn' };

/** Figures that were once released and are there no more, by the source that they were taken from. */
export const withdrawnFigures = once(() =>
  groupBy(histories().flatMap(lastWithdrawals), ({ figure }) => figurePartsOf(figure).source),
);

const isWithdrawal = (change: Change): change is Withdrawal => change.kind === 'withdrawn';

/** Of figures whose last change was to be withdrawn. */
const lastWithdrawals = ({ changes }: ProvinceRecord): readonly Withdrawal[] =>
  [...new Map(changes.map((change) => [change.figure, change])).values()].filter(isWithdrawal);

/** Sources that only withdrawn figures name. */
export function goneSources(): readonly string[] {
  const known = new Set(reference().sources.map(({ source }) => source));
  return [...withdrawnFigures().keys()].filter((source) => !known.has(source)).toSorted();
}

export const releasePath = (release: number): string => `thay-doi/ban-${String(release)}/`;

/** The name of a release by its number. */
export const releaseText = (lang: Lang, release: number): string =>
  versionText(lang, versionNumbered(reference(), release));

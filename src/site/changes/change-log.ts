import type { Context } from '../../core/reading/context.ts';
import { versionText, versionNumbered, type Version } from '../../core/reading/version.ts';
import { groupBy } from '../../core/figures/cell-key.ts';
import type { Change } from '../../core/figures/history.ts';
import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { rowText } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import {
  chartSentence,
  groupOf,
  groupSentence,
  kinds,
  singleSentence,
  type Sentence,
  type PlacedChange,
} from './change-sentence.ts';

/** What one release did, in sentences. */
export interface Section {
  readonly version: Version;
  readonly note: string;
  readonly sentences: readonly Sentence[];
  readonly counts: Readonly<Record<Change['kind'], number>>;
}

/** So many figures of a kind are told one by one; where a release has more, each source is told in one sentence. */
export const mostSingly = 12;

type History = Pick<ProvinceRecord, 'province' | 'changes'>;

/** Every release, the newest first; what is not yet released before all. */
export function sectionsOf(
  context: Context,
  histories: readonly History[],
  withdrawnCharts: readonly ReleasedChart[],
): readonly Section[] {
  const told = histories.flatMap(({ province, changes }) => changes.map((change) => ({ province, change })));
  const byRelease = Map.groupBy(told, ({ change }) => change.release);
  const { releases } = context.reference;
  const numbers = Array.from({ length: releases.length + 1 }, (_, index) => index + 1);
  return numbers.toReversed().flatMap((release) => {
    const charts = withdrawnCharts.filter((chart) => chart.release === release - 1);
    const section = sectionOf(context, release, byRelease.get(release) ?? [], charts);
    return release > releases.length && section.sentences.length === 0 ? [] : [section];
  });
}

function sectionOf(
  context: Context,
  release: number,
  told: readonly PlacedChange[],
  charts: readonly ReleasedChart[],
): Section {
  const announced = context.reference.releases[release - 1];
  const ofKind = (kind: Change['kind']): readonly PlacedChange[] =>
    told.filter(({ change }) => change.kind === kind);
  return {
    version: versionNumbered(context.reference, release),
    note: announced === undefined ? '' : rowText(announced, 'note', context.lang),
    sentences: kinds.flatMap((kind) =>
      kind === 'charts'
        ? charts.map((chart) => chartSentence(context, chart))
        : sentencesOf(context, ofKind(kind)),
    ),
    counts: {
      added: ofKind('added').length,
      changed: ofKind('changed').length,
      withdrawn: ofKind('withdrawn').length,
    },
  };
}

const sentencesOf = (context: Context, told: readonly PlacedChange[]): readonly Sentence[] =>
  told.length <= mostSingly
    ? told.map(({ change }) => singleSentence(context, change))
    : [...groupBy(told, groupOf).values()].map((group) => groupSentence(context, group));

/** `#ban-2`, and `#chua-phat-hanh` for what is not yet released. */
export const anchorOf = ({ version: { release, date } }: Section): string =>
  date === '' ? 'chua-phat-hanh' : `ban-${String(release)}`;

/** "Bản 2, ngày 1/12/2026", "Chưa phát hành". */
export const headingOf = ({ lang, words }: Context, { version }: Section): string =>
  version.date === '' ? words.changes.pending : sentenceCase(versionText(lang, version));

/** "thêm 95, sửa 0, rút 0 số liệu". */
export function countsText({ lang, words }: Context, { counts }: Section): string {
  const [added = '', changed = '', withdrawn = ''] = [counts.added, counts.changed, counts.withdrawn].map(
    (count) => formatNumber(count, lang),
  );
  return sentenceCase(words.changes.folded(added, changed, withdrawn));
}

/** So many releases are told on the page of changes; each earlier one has a page of its own, so that no page grows for ever. */
const toldTogether = 12;

export const isArchived = ({ reference }: Context, { version: { release } }: Section): boolean =>
  release <= reference.releases.length - toldTogether;

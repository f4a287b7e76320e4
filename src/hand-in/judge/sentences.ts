import type { Row, Rows } from '../../core/figures/rows.ts';
import { joined, mostOfKind, type FirstOfKind } from '../../core/figures/first-of-kind.ts';
import type { TableName } from '../../core/schema/column.ts';
import { tables } from '../../core/schema/tables.ts';
import { beginningOf } from '../../core/values/beginning.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { ChangedRow, Comparison } from './compare.ts';
import type { Conflict } from './conflicts.ts';
import { amountText, areaText, figureText, namesOf, type Names } from './figure-text.ts';

export type SentenceKind =
  'counts' | 'added' | 'changed' | 'missing' | 'conflict' | 'source' | 'area' | 'label';

/** One finding of the comparison, in plain text. */
export interface ComparisonSentence {
  readonly kind: SentenceKind;
  readonly text: string;
}

/**
 * The comparison in sentences, of each kind the first: counts first, then what somebody must decide, then what is new; nothing of what
 * stays. `union` is the record with the incoming rows, which has a name for every key.
 */
export function sentencesOf(
  comparison: Comparison,
  union: Rows,
  lang: Lang,
): FirstOfKind<ComparisonSentence> {
  const names = namesOf(union, lang);
  const { conflicts, missing, changed, added } = comparison;
  return joined(
    [
      said('counts', countsOf(comparison, lang), (text) => text),
      said('conflict', conflicts, (conflict) => conflictText(names, conflict)),
      said('missing', missing, (row) => figureSentence(names, 'missing', row)),
      said('changed', changed, (change) => changedFigure(names, change)),
      said('added', added, (row) => figureSentence(names, 'added', row)),
      ...sourceTexts(names, comparison),
      ...areaTexts(names, comparison),
      ...labelTexts(names, comparison),
    ],
    ({ kind }) => kind,
  );
}

/** There may be half a million: no more are put together than are told. */
function said<Each>(
  kind: SentenceKind,
  all: readonly Each[],
  tell: (each: Each) => string,
): FirstOfKind<ComparisonSentence> {
  const items = all.slice(0, mostOfKind).map((each) => ({ kind, text: tell(each) }));
  return { items, more: [{ code: kind, count: all.length - items.length }] };
}

export function countsOf(comparison: Comparison, lang: Lang): readonly string[] {
  const { intake } = wordsIn(lang);
  const count = (...lists: readonly (readonly unknown[])[]): string =>
    formatNumber(
      lists.reduce((sum, { length }) => sum + length, 0),
      lang,
    );
  const { added, changed, same, missing, sources, areas, labels, conflicts } = comparison;
  return [
    intake.counts(count(added), count(changed), count(same), count(missing)),
    intake.countsBeside(
      count(sources.added, sources.changed),
      count(areas.added, areas.changed),
      count(labels.added, labels.changed),
      count(conflicts),
    ),
  ];
}

const sourceOf = ({ cells }: Row): string => cells['source'] ?? '';
const figureSentence = (names: Names, kind: 'added' | 'missing', row: Row): string =>
  wordsIn(names.lang).intake[kind](figureText(names, row), amountText(names, row), sourceOf(row));

/** Sources that are named of those that disagree with one. */
const mostOthers = 12;

function conflictText(names: Names, { row, others }: Conflict): string {
  const { intake } = wordsIn(names.lang);
  const theirs = others
    .slice(0, mostOthers)
    .map((other) => intake.other(amountText(names, other), sourceOf(other)));
  if (others.length > mostOthers) theirs.push('…');
  return intake.conflict(figureText(names, row), amountText(names, row), sourceOf(row), theirs.join('; '));
}

const changedFigure = (names: Names, change: ChangedRow): string =>
  wordsIn(names.lang).intake.changed(
    figureText(names, change.row),
    sourceOf(change.row),
    changesText(names, 'observations', change),
  );

/** "Giá trị từ 12 mô hình thành 13 mô hình; Ghi chú từ (trống) thành “…”". */
function changesText(names: Names, table: TableName, { row, before, columns }: ChangedRow): string {
  const { intake } = wordsIn(names.lang);
  return columns
    .map((name) => {
      const title = tables[table].columns.find((column) => column.name === name)?.title;
      const [old, now] = [before, row].map((side) => cellText(names, name, side));
      return intake.change(title === undefined ? name : inLang(title, names.lang), old ?? '', now ?? '');
    })
    .join('; ');
}

function cellText(names: Names, column: string, row: Row): string {
  const text = row.cells[column] ?? '';
  if (text === '') return wordsIn(names.lang).intake.nothing;
  return column === 'value' ? amountText(names, row) : `“${beginningOf(text)}”`;
}

type Told = readonly FirstOfKind<ComparisonSentence>[];
function sourceTexts(names: Names, { sources }: Comparison): Told {
  const { intake } = wordsIn(names.lang);
  return [
    said('source', sources.changed, (change) =>
      intake.sourceChanged(sourceOf(change.row), changesText(names, 'sources', change)),
    ),
    said('source', sources.added, (row) => intake.sourceAdded(sourceOf(row), row.cells['title'] ?? '')),
  ];
}

function areaTexts(names: Names, { areas }: Comparison): Told {
  const { intake } = wordsIn(names.lang);
  return [
    said('area', areas.changed, (change) =>
      intake.areaChanged(areaText(names, change.row.cells['area']), changesText(names, 'areas', change)),
    ),
    said('area', areas.added, ({ cells }) => intake.areaAdded(areaText(names, cells['area']))),
  ];
}

function labelTexts(names: Names, { labels }: Comparison): Told {
  const { intake } = wordsIn(names.lang);
  const partsOf = ({ cells }: Row) => [cells['label'] ?? '', areaText(names, cells['scheme'])] as const;
  return [
    said('label', labels.changed, (change) =>
      intake.labelChanged(...partsOf(change.row), changesText(names, 'field-map', change)),
    ),
    said('label', labels.added, (row) =>
      intake.labelAdded(...partsOf(row), names.fields.get(row.cells['field'] ?? '') ?? ''),
    ),
  ];
}

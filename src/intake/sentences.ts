import type { Row, Rows } from '../checks/draft.ts';
import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { formatNumber } from '../values/format.ts';
import { inLang, type Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
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
 * The comparison in sentences: counts first, then what somebody must decide, then what is new; nothing of what stays. `union` is the
 * record with the incoming rows, which has a name for every key.
 */
export function sentencesOf(comparison: Comparison, union: Rows, lang: Lang): readonly ComparisonSentence[] {
  const names = namesOf(union, lang);
  const say = (kind: SentenceKind, texts: readonly string[]): readonly ComparisonSentence[] =>
    texts.map((text) => ({ kind, text }));
  return [
    ...say('counts', countsOf(comparison, lang)),
    ...say(
      'conflict',
      comparison.conflicts.map((conflict) => conflictText(names, conflict)),
    ),
    ...say(
      'missing',
      comparison.missing.map((row) => figureSentence(names, 'missing', row)),
    ),
    ...say(
      'changed',
      comparison.changed.map((change) => changedFigure(names, change)),
    ),
    ...say(
      'added',
      comparison.added.map((row) => figureSentence(names, 'added', row)),
    ),
    ...say('source', sourceTexts(names, comparison)),
    ...say('area', areaTexts(names, comparison)),
    ...say('label', labelTexts(names, comparison)),
  ];
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

function conflictText(names: Names, { row, others }: Conflict): string {
  const { intake } = wordsIn(names.lang);
  const theirs = others.map((other) => intake.other(amountText(names, other), sourceOf(other)));
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
  return column === 'value' ? amountText(names, row) : `“${text}”`;
}

function sourceTexts(names: Names, { sources }: Comparison): readonly string[] {
  const { intake } = wordsIn(names.lang);
  return [
    ...sources.changed.map((change) =>
      intake.sourceChanged(sourceOf(change.row), changesText(names, 'sources', change)),
    ),
    ...sources.added.map((row) => intake.sourceAdded(sourceOf(row), row.cells['title'] ?? '')),
  ];
}

function areaTexts(names: Names, { areas }: Comparison): readonly string[] {
  const { intake } = wordsIn(names.lang);
  return [
    ...areas.changed.map((change) =>
      intake.areaChanged(areaText(names, change.row.cells['area']), changesText(names, 'areas', change)),
    ),
    ...areas.added.map(({ cells }) => intake.areaAdded(areaText(names, cells['area']))),
  ];
}

function labelTexts(names: Names, { labels }: Comparison): readonly string[] {
  const { intake } = wordsIn(names.lang);
  const partsOf = ({ cells }: Row) => [cells['label'] ?? '', areaText(names, cells['scheme'])] as const;
  return [
    ...labels.changed.map((change) =>
      intake.labelChanged(...partsOf(change.row), changesText(names, 'field-map', change)),
    ),
    ...labels.added.map((row) =>
      intake.labelAdded(...partsOf(row), names.fields.get(row.cells['field'] ?? '') ?? ''),
    ),
  ];
}

import { dataOf, type Chart } from '../../core/charts/chart.ts';
import { areaName, listed, type Context } from '../../core/reading/context.ts';
import type { FieldMapping } from '../../core/figures/tables.ts';
import { matches, roles } from '../../core/schema/code-lists.ts';
import { unitOf } from '../../core/schema/units.ts';
import { inLang, rowText } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { chartPath, methodPath, sourcePath } from '../../core/address/address.ts';
import { labelAnchor } from '../../core/address/anchors.ts';
import type { Entry } from './entry.ts';

export const indicatorEntries = ({ lang, words, reference }: Context): readonly Entry[] =>
  reference.indicators.map((row) => ({
    kind: 'indicator',
    name: rowText(row, 'name', lang),
    line: words.search.measure(inLang(unitOf(row.unit).name, lang), inLang(roles[row.role], lang)),
    path: methodPath(row.indicator),
    text: `${rowText(row, 'definition', lang)} · ${row.indicator}`,
  }));

/** A chart is also found by the places and parts that it shows. */
export function chartEntry(context: Context, { id, title, subtitle, panels }: Chart): Entry {
  const labels = panels
    .flatMap((panel) => [
      panel.heading,
      ...dataOf(panel).flatMap(({ label, figure }) => [label, areaName(context, figure.area)]),
    ])
    .map(sentenceCase);
  const text = [...new Set(labels)].filter((label) => !`${title} ${subtitle}`.includes(label)).join(' · ');
  return { kind: 'chart', name: title, line: subtitle, path: chartPath(id), text };
}

export const sourceEntries = ({ reference }: Context): readonly Entry[] =>
  reference.sources.map(({ source, title, publisher }) => ({
    kind: 'source',
    name: title,
    line: publisher,
    path: sourcePath(source),
    text: '',
  }));

export const fieldEntries = ({ lang, words, reference }: Context): readonly Entry[] =>
  reference.fields.map((row) => ({
    kind: 'field',
    name: rowText(row, 'name', lang),
    line: words.search.field,
    path: 'linh-vuc/',
    text: '',
  }));

/** One entry for a label that several places use for the same field. */
export function labelEntries(context: Context): readonly Entry[] {
  const groups = Map.groupBy(context.reference.fieldMap, ({ label, field, match }) =>
    [label, field, match].join('\u001f'),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [labelEntry(context, first, others)],
  );
}

function labelEntry(context: Context, first: FieldMapping, others: readonly FieldMapping[]): Entry {
  const { lang, words, reference } = context;
  const field = reference.fields.find((row) => row.field === first.field);
  if (field === undefined) throw new Error(`No field "${first.field}" in the record.`);
  const places = [first, ...others].map(({ scheme }) => areaName(context, scheme));
  return {
    kind: 'label',
    name: sentenceCase(first.label),
    line: words.search.label(
      listed(context, places),
      inLang(matches[first.match], lang),
      rowText(field, 'name', lang),
    ),
    path: methodPath(labelAnchor(first)),
    text: '',
  };
}

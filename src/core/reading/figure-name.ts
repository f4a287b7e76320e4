import { areaName, indicatorName, periodText, type Context } from './context.ts';
import type { Observation } from '../figures/figure.ts';
import { bases, origins, subjects, type CodeList } from '../schema/code-lists.ts';
import { figurePartsOf, labelPart } from '../values/key.ts';
import { inLang } from '../words/lang.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { sentenceCase } from '../words/sentence-case.ts';
import { splitText } from './provenance.ts';

/** "Cao Bằng, đến năm 2020: mô hình hiện có, phát triển kinh tế": which figure it is, present or withdrawn, by its id. */
export function figureName(context: Context, id: string): string {
  const { area, indicator, period } = figurePartsOf(id);
  const figure = context.figures.get(id);
  const split = figure === undefined ? splitOfId(context, id) : splitText(context, figure);
  const what = [lowerFirst(indicatorText(context, indicator)), split]
    .filter((part) => part !== '')
    .join(', ');
  return sentenceCase(`${areaText(context, area)}, ${periodText(context, period)}: ${what}`);
}

/** The name of an area, or its key when it is in the record no more. */
export const areaText = (context: Context, key: string): string =>
  context.areas.has(key) ? areaName(context, key) : key;

const indicatorText = (context: Context, key: string): string =>
  context.indicators.has(key) ? indicatorName(context, key) : key;

/** As `splitText`, of an id: codes have their names, labels those that another figure or the crosswalk still has. */
function splitOfId(context: Context, id: string): string {
  const labels = labelsOf(context);
  return figurePartsOf(id)
    .rest.filter((part) => !Object.hasOwn(bases, part))
    .map((part) => codeName(context, part) ?? labels.get(part) ?? keyText(context, part))
    .join(', ');
}

/** What no figure and no crosswalk has a label for any more is told by its key. */
const keyText = (context: Context, part: string): string =>
  part.startsWith('bloc-') ? blocText(context, part.replace('bloc-', '')) : part;

const blocText = ({ words }: Context, bloc: string): string => lowerFirst(words.charts.blocs.bloc(bloc));

const codes: CodeList = { ...subjects, ...origins };

function codeName({ lang }: Context, part: string): string | undefined {
  const name = Object.hasOwn(codes, part) ? codes[part] : undefined;
  return name && inLang(name, lang);
}

const known = new WeakMap<Context, ReadonlyMap<string, string>>();

/** What stands in an id for a label, with the label as it is written. */
function labelsOf(context: Context): ReadonlyMap<string, string> {
  const labels = known.get(context) ?? readLabels(context);
  known.set(context, labels);
  return labels;
}

function readLabels(context: Context): ReadonlyMap<string, string> {
  const { provinces, reference } = context;
  const observations: readonly Observation[] = provinces.flatMap((province) => province.observations);
  return new Map([
    ...reference.fieldMap.map(({ label }) => [labelPart(label), label] as const),
    ...observations.map(({ field }) => [labelPart(field), field] as const),
    ...observations.map(({ bloc }) => [`bloc-${labelPart(bloc)}`, blocText(context, bloc)] as const),
  ]);
}

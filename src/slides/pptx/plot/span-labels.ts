import type { SpanDatum } from '../../../core/charts/chart.ts';
import { labelHeight, placeLabels } from '../../../core/charts/draw/labels.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { widthOf } from '../arial.ts';
import type { Place } from '../shapes.ts';
import { letterSize, lineLength, type Label, type Series } from './plot.ts';

interface Span {
  readonly datum: SpanDatum;
  /** Places of its years. */
  readonly covered: readonly number[];
}
/** One without a beginning says up to when it counts. */
const textOf = ({ start, label, text }: SpanDatum, lang: Lang): string =>
  start === '' ? wordsIn(lang).pptx.spanName(label, text) : text;

interface Scales {
  readonly inner: Place;
  /** Of one year, and of one unit, in points. */
  readonly width: number;
  readonly scale: number;
}

/** Labels are placed by the rules of the pictures of the site, whose lines are 17 high. */
const shrink = labelHeight / lineLength;
/** From the end of a column to the middle of the text above it. */
const rise = lineLength / 2 + 4;

/** The text of each span once, over its middle, higher where another column or text is in the way. */
export function spanLabels(
  spans: readonly Span[],
  { inner, width, scale }: Scales,
  lang: Lang,
): readonly Series['labels'][] {
  const floor = inner.y + inner.height;
  const boxes = spans.map(({ datum, covered }) => ({
    left: (inner.x + (covered[0] ?? 0) * width) * shrink,
    right: (inner.x + ((covered.at(-1) ?? 0) + 1) * width) * shrink,
    top: (floor - datum.height.value * scale) * shrink,
    bottom: floor * shrink,
  }));
  const wishes = spans
    .map(({ datum }, index) => ({
      index,
      datum,
      box: boxes[index] ?? { left: 0, right: 0, top: 0, bottom: 0 },
    }))
    .toSorted((a, b) => b.box.top - a.box.top)
    .map(({ index, datum, box }) => {
      const long = (widthOf(textOf(datum, lang), letterSize, true) * 1.04 + 6) * shrink;
      const [left, right] = [inner.x * shrink, (inner.x + inner.width) * shrink];
      const x = Math.min(Math.max((box.left + box.right) / 2, left + long / 2), right - long / 2);
      const spots = Array.from({ length: 30 }, (_, step) => ({ x, y: box.top - rise * shrink - step * 4 }));
      return { item: index, width: long, spots };
    });
  const bounds = { left: -Infinity, right: Infinity, top: -lineLength, bottom: floor };
  const placed = new Map(
    placeLabels(wishes, boxes, bounds).map(({ item, x, y }) => [item, { x: x / shrink, y: y / shrink }]),
  );
  return spans.map(({ datum, covered }, index) => {
    const middle = covered[Math.floor((covered.length - 1) / 2)] ?? 0;
    const from = { x: inner.x + (middle + 0.5) * width, y: floor - datum.height.value * scale - rise };
    const at = placed.get(index) ?? from;
    const label: Label = {
      text: textOf(datum, lang),
      position: 'outEnd',
      colour: 'tx1',
      offset: { x: at.x - from.x, y: at.y - from.y },
    };
    return new Map([[middle, label]]);
  });
}

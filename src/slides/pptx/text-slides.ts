import type { CoverSlide, FiguresSlide, LargeFigure, TextSlide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { Body } from './chart-slide.ts';
import { heightOf, leading, sizeFor } from './fit.ts';
import { coverPlaces } from './layouts.ts';
import { bandShape, textShape, type Place } from './shapes.ts';
import type { Draw } from './shapes.ts';
import { gutter, placeholders, type } from './stage.ts';
import { paragraph } from './text.ts';

const between = 14;

/** Sentences as large as they fit; beside what is refused stands a band in its colour. */
export function textBody({ paragraphs, tone }: TextSlide, body: Place, lang: Lang): Body {
  const { names } = wordsIn(lang).pptx;
  const isRefusal = tone === 'refusal';
  const place = isRefusal ? { ...body, x: body.x + 22, width: body.width - 22 } : body;
  const heightIn = (size: number): number =>
    heightOf(paragraphs, place.width, { size }) + between * (paragraphs.length - 1);
  const size = type.body.find((each) => heightIn(each) <= place.height) ?? type.text;
  const height = heightIn(size);
  const text: Draw = (id) =>
    textShape({
      id,
      name: names.body,
      place: { ...place, height },
      placeholder: placeholders.body,
      paragraphs: paragraphs.map((each) => paragraph(each, { size, after: between }, lang)),
    });
  const band: Draw = (id) => bandShape({ id, name: names.band }, { ...body, width: 6, height }, 'accent6');
  return { shapes: isRefusal ? [band, text] : [text], plots: [] };
}

const valueSizes = [60, 54, 48, 44, 40, 36, 32] as const;

/** Figures side by side, each with its name and where it comes from. */
export function figuresBody({ figures }: FiguresSlide, body: Place, lang: Lang): Body {
  const { names } = wordsIn(lang).pptx;
  const columns = figures.length === 4 ? 2 : figures.length;
  const lines = Math.ceil(figures.length / columns);
  const width = (body.width - gutter * (columns - 1)) / columns;
  const height = (body.height - gutter * (lines - 1)) / lines;
  const sizes = lines === 1 ? valueSizes : smaller;
  const size = Math.min(...figures.map((figure) => valueSize(figure, { width, height }, sizes)));
  return {
    shapes: figures.map(
      (figure, index) => (id) =>
        textShape({
          id,
          name: names.figure,
          place: {
            x: body.x + (index % columns) * (width + gutter),
            y: body.y + Math.floor(index / columns) * (height + gutter),
            width,
            height,
          },
          placeholder: '',
          paragraphs: [
            paragraph(figure.value, { size, isBold: true, colour: 'accent1' }, lang),
            paragraph(figure.name, name, lang),
            paragraph(figure.told, { size: type.text, colour: 'tx2' }, lang),
          ],
        }),
    ),
    plots: [],
  };
}
const smaller = [44, 40, 36, 32, 28] as const;
const name = { size: 20, isBold: true, after: 3 } as const;

/** The largest in which a value stands on one line, with its words below it in the box. */
function valueSize(
  figure: LargeFigure,
  { width, height }: Pick<Place, 'width' | 'height'>,
  sizes: readonly [number, ...number[]],
): number {
  const below =
    heightOf([figure.name], width, name) + name.after + heightOf([figure.told], width, { size: type.text });
  const [largest, ...others] = sizes.filter((size) => size * leading + below <= height);
  return sizeFor(figure.value, width, 1, largest === undefined ? smallestValue : [largest, ...others]);
}
const smallestValue = [28] as const;

const coverSizes = [44, 40, 36, 32] as const;

/** The title stands on the line of its lines. */
export function coverShapes({ title, lines }: CoverSlide, lang: Lang): readonly Draw[] {
  const { names } = wordsIn(lang).pptx;
  const { title: titlePlace, lines: linesPlace } = coverPlaces;
  return [
    (id) =>
      textShape({
        id,
        name: names.title,
        place: titlePlace,
        placeholder: placeholders.coverTitle,
        anchor: 'b',
        paragraphs: [
          paragraph(title, { size: sizeFor(title, titlePlace.width, 3, coverSizes), isBold: true }, lang),
        ],
      }),
    (id) =>
      textShape({
        id,
        name: names.subtitle,
        place: linesPlace,
        placeholder: placeholders.coverLines,
        paragraphs: lines.map((line) => paragraph(line, { size: 20, colour: 'tx2', after: 6 }, lang)),
      }),
  ];
}

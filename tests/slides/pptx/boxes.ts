import { countLines, leading } from '../../../src/slides/pptx/fit.ts';
import { contentWidth, stage } from '../../../src/slides/pptx/stage.ts';

/** Where a shape stands on its slide, in points. */
export interface Placed {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const number = (element: Element | null, name: string): number => Number(element?.getAttribute(name));

function placeOf(shape: Element): Placed {
  const [at, size] = ['off', 'ext'].map((tag) => shape.querySelector(`xfrm > ${tag}`));
  const points = (element: Element | null | undefined, name: string) => number(element ?? null, name) / 12700;
  return {
    name: shape.querySelector('cNvPr')?.getAttribute('name') ?? '',
    x: points(at, 'x'),
    y: points(at, 'y'),
    width: points(size, 'cx'),
    height: points(size, 'cy'),
  };
}

export const placesIn = (slide: Document | undefined): readonly Placed[] =>
  [...(slide?.querySelectorAll('spTree > sp, spTree > graphicFrame') ?? [])].map(placeOf);

const slack = 0.01;

export const isOutside = ({ x, y, width, height }: Placed): boolean =>
  x < 0 || y < 0 || x + width > stage.width + slack || y + height > stage.height + slack;

/** Whether two shapes cover a part of each other. */
export const isOver = (a: Placed, b: Placed): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > slack &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > slack;

/** Texts with the height of their box and the height that they take in its width; no box is wider than what a slide holds. */
export const textBoxes = (slide: Document) =>
  [...slide.querySelectorAll('spTree > sp')]
    .filter((shape) => shape.querySelector('r') !== null)
    .map((shape) => {
      const { height, width } = placeOf(shape);
      const paragraphs = [...shape.querySelectorAll('txBody > p')];
      const taken = paragraphs.reduce(
        (sum, each, index) =>
          sum + heightOf(each, Math.min(width, contentWidth), index === paragraphs.length - 1),
        0,
      );
      return { text: shape.textContent, height, taken };
    });

/** The space after the last paragraph takes no room. */
function heightOf(paragraph: Element, width: number, isLast: boolean): number {
  const runs = [...paragraph.querySelectorAll('rPr')];
  const size = Math.max(...runs.map((run) => number(run, 'sz'))) / 100;
  const isBold = runs.every((run) => run.getAttribute('b') === '1');
  const lines = countLines(paragraph.textContent, width, { size, isBold });
  const after = isLast ? 0 : number(paragraph.querySelector('spcAft > spcPts'), 'val') / 100;
  return lines * size * leading + after;
}

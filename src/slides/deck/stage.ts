import { sizes } from '../../core/charts/draw/sizes.ts';
import { fillLines, wrap, type Weight } from '../../core/charts/draw/text.ts';

/**
 * The stage that every slide is set on, in units of which it is 1,280 wide and 720 high; style sheets and files scale it. What may be
 * read from the last row of a hall is at least 24 high.
 */
export const stage = { width: 1280, height: 720, side: 56, top: 40, bottom: 30 } as const;
export const smallest = 24;
export const contentWidth = stage.width - 2 * stage.side;
/** Between two pictures side by side. */
export const gutter = 40;
export const halfWidth = (contentWidth - gutter) / 2;
/** Sentences are not wider than is read with ease, and stand beside a rule. */
export const textWidth = 1080;
/** How much larger a picture stands on the stage than it was drawn. */
export const zoom = contentWidth / sizes.slide.width;

interface Style {
  readonly size: number;
  readonly weight: Weight;
  /** Of a line, in units of the stage. */
  readonly line: number;
  /** After the last line. */
  readonly after: number;
}

/** How texts of a slide are set. The style sheet of slides has the same numbers. */
export const styles = {
  title: { size: 40, weight: 'title', line: 46, after: 6 },
  subtitle: { size: 26, weight: 400, line: 34, after: 14 },
  heading: { size: 26, weight: 600, line: 34, after: 0 },
  caption: { size: 24, weight: 400, line: 31, after: 4 },
  remark: { size: 24, weight: 400, line: 32, after: 0 },
  paragraph: { size: 30, weight: 400, line: 42, after: 16 },
  cell: { size: 24, weight: 400, line: 31, after: 18 },
  foot: { size: 24, weight: 400, line: 31, after: 0 },
} as const satisfies Readonly<Record<string, Style>>;
export type StyleName = keyof typeof styles;

/** Between pictures below one another. */
export const panelGap = 12;
/** Of a line of swatches, of the space above remarks, and of that between body and foot. */
export const remarkGap = 14;
export const keyHeight = 36;
const footGap = 22;
/** The number of the slide stands at the right of the foot. */
export const footWidth = contentWidth - 110;
/** Measured widths leave out kerning and hinting: a browser may set each letter on whole pixels, which widens heavy ones by a sixteenth. */
const reserve = 0.98;
const reserveOfTitles = 0.94;

/** The lines that a text takes; titles are broken evenly. */
export function linesOf(text: string, name: StyleName, width: number): readonly string[] {
  if (text === '') return [];
  const { size, weight } = styles[name];
  return name === 'title'
    ? wrap(text, width * reserveOfTitles, size, weight)
    : fillLines(text, width * reserve, size, weight);
}

/** The height of a text, with the space after it. */
export function heightOf(text: string, name: StyleName, width: number = contentWidth): number {
  const { line, after } = styles[name];
  const { length } = linesOf(text, name, width);
  return length === 0 ? 0 : length * line + after;
}

interface Around {
  readonly title: string;
  readonly subtitle: string;
  /** Above the source, over the whole width; what each of them begins with is part of it: "Nguồn: …". */
  readonly limits?: string;
  readonly foot?: string;
}

/** The height that is left for the body of a slide between its head and its foot. */
export function roomFor({ title, subtitle, limits = '', foot = '' }: Around): number {
  const head = heightOf(title, 'title') + heightOf(subtitle, 'subtitle');
  const feet = heightOf(limits, 'foot') + Math.max(heightOf(foot, 'foot', footWidth), styles.foot.line);
  return stage.height - stage.top - stage.bottom - head - footGap - feet;
}

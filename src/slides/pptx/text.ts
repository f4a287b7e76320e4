import { localeOf, type Lang } from '../../core/words/lang.ts';
import { plain } from '../../take-away/office/xml.ts';
import { solid, type Colour } from './colours.ts';

/** How letters are set; sizes are points. */
export interface TextStyle {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: Colour;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Points after the paragraph. */
  readonly after?: number;
}

/** A stretch of text in one setting; `relation` is what it leads to. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly colour?: Colour;
  readonly relation?: string;
  /** With an edge, where its colour would be lost on paper. */
  readonly isOutlined?: boolean;
}

export function paragraph(runs: string | readonly Run[], style: TextStyle, lang: Lang): string {
  const all = typeof runs === 'string' ? [{ text: runs }] : runs;
  const { align = 'l', after = 0 } = style;
  const space = `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(after * 100)}"/></a:spcAft>`;
  return (
    `<a:p><a:pPr marL="0" indent="0" algn="${align}">${space}<a:buNone/></a:pPr>` +
    all
      .map((run) =>
        runXml({ isBold: style.isBold ?? false, colour: style.colour ?? 'tx1', ...run }, style.size, lang),
      )
      .join('') +
    '</a:p>'
  );
}

/** Named in each run: not every program finds it through master and layout. */
const font = '<a:latin typeface="+mn-lt"/>';

export const runXml = (
  { text, isBold = false, colour = 'tx1', relation, isOutlined = false }: Run,
  size: number,
  lang: Lang,
): string =>
  `<a:r><a:rPr lang="${localeOf(lang)}" sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">` +
  (isOutlined ? `<a:ln w="9525">${solid('tx2')}</a:ln>` : '') +
  solid(colour) +
  font +
  (relation === undefined ? '' : `<a:hlinkClick r:id="${relation}"/>`) +
  `</a:rPr><a:t>${plain(text)}</a:t></a:r>`;

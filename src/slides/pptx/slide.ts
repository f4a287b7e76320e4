import type { Slide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import { declaration } from '../../take-away/office/xml.ts';
import { chartBody, type Body } from './chart-slide.ts';
import type { Layout } from './layouts.ts';
import { slideNamespaces } from './namespaces.ts';
import type { Plot } from './plot/plot.ts';
import { shapeTree, type Place } from './shapes.ts';
import { surround } from './slide-head.ts';
import type { Draw } from './shapes.ts';
import { tableBody } from './table-slide.ts';
import { coverShapes, figuresBody, textBody } from './text-slides.ts';

export const layoutOf = ({ kind }: Slide): Layout => (kind === 'cover' || kind === 'text' ? kind : 'picture');

export interface SlideXml {
  readonly xml: string;
  readonly plots: readonly Plot[];
}

/** One slide; its relations are its layout, its notes, the address of the page, then its charts. */
export function slideXml(slide: Slide, number: number, address: string, lang: Lang): SlideXml {
  const { head, foot, body } = surround(slide, number, address, lang);
  const { shapes, plots } = bodyOf(slide, body, lang);
  const opening = slide.kind === 'cover' ? [] : head;
  return { xml: wrap([...opening, ...shapes, ...foot]), plots };
}

function bodyOf(slide: Slide, body: Place, lang: Lang): Body {
  switch (slide.kind) {
    case 'cover':
      return { shapes: coverShapes(slide, lang), plots: [] };
    case 'figures':
      return figuresBody(slide, body, lang);
    case 'chart':
      return chartBody(slide, body, lang);
    case 'text':
      return textBody(slide, body, lang);
    case 'table':
      return tableBody(slide, body, lang);
  }
}

/** The first shape is number 2: the tree itself is 1. */
const wrap = (draws: readonly Draw[]): string =>
  `${declaration}<p:sld ${slideNamespaces}><p:cSld>${shapeTree(draws.map((draw, index) => draw(index + 2)))}</p:cSld>` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>';

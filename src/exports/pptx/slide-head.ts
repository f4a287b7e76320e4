import type { Slide } from '../../decks/slide.ts';
import type { Lang } from '../../words/lang.ts';
import { wordsIn } from '../../words/words.ts';
import { heightOf, leading, sizeFor } from './fit.ts';
import { numberField } from './master.ts';
import { textShape, type Place } from './shapes.ts';
import {
  bottom,
  contentWidth,
  footWidth,
  numberWidth,
  placeholders,
  side,
  stage,
  top,
  type,
} from './stage.ts';
import { paragraph, type Run } from './text.ts';

/** A shape that still wants its number. */
export type Draw = (id: number) => string;

/** What stands around the body of a slide, in the order in which it is read, and the room between. */
export interface Surround {
  readonly head: readonly Draw[];
  readonly foot: readonly Draw[];
  readonly body: Place;
}

const afterHead = 12;
const beforeFoot = 10;

export function surround(slide: Slide, number: number, address: string, lang: Lang): Surround {
  const { head, bottom: y } = headOf(slide, lang);
  const { foot, top: end } = footOf(slide, number, address, lang);
  return {
    head,
    foot,
    body: { x: side, y: y + afterHead, width: contentWidth, height: end - beforeFoot - y - afterHead },
  };
}

function headOf({ title, subtitle }: Slide, lang: Lang) {
  const { names } = wordsIn(lang).pptx;
  const size = sizeFor(title, contentWidth, 2, type.title);
  const height = heightOf([title], contentWidth, { size, isBold: true });
  const place = { x: side, y: top, width: contentWidth, height };
  const titleShape: Draw = (id) =>
    textShape({
      id,
      name: names.title,
      place,
      placeholder: placeholders.title,
      paragraphs: [paragraph(title, { size, isBold: true }, lang)],
    });
  if (subtitle === '') return { head: [titleShape], bottom: top + height };
  const below = {
    ...place,
    y: top + height + 5,
    height: heightOf([subtitle], contentWidth, { size: type.subtitle }),
  };
  const subtitleShape: Draw = (id) =>
    textShape({
      id,
      name: names.subtitle,
      place: below,
      placeholder: placeholders.subtitle,
      paragraphs: [paragraph(subtitle, { size: type.subtitle, colour: 'tx2' }, lang)],
    });
  return { head: [titleShape, subtitleShape], bottom: below.y + below.height };
}

/** What the chart does not say, whose figures they are (leading to the page), and the number of the slide. */
function footOf({ doesNotSay, source }: Slide, number: number, address: string, lang: Lang) {
  const { site, pptx } = wordsIn(lang);
  const lineHeight = type.foot * leading;
  const shown = source === '' ? decodeURI(address).replace(/^https?:\/\//, '') : source;
  const sourceRuns: readonly Run[] = [
    ...(source === '' ? [] : [{ text: `${site.sources}: `, isBold: true, colour: 'tx2' } as const]),
    { text: shown, colour: 'tx2' },
  ];
  const sourceHeight = heightOf([sourceRuns.map(({ text }) => text).join('')], footWidth, {
    size: type.foot,
  });
  const sourceTop = stage.height - bottom - sourceHeight;
  const limits: readonly Run[] = [
    { text: `${site.doesNotSay}: `, isBold: true, colour: 'tx2' },
    { text: doesNotSay, colour: 'tx2' },
  ];
  const limitsHeight =
    doesNotSay === ''
      ? 0
      : heightOf([limits.map(({ text }) => text).join('')], contentWidth, { size: type.foot });
  const limitsTop = sourceTop - limitsHeight - (limitsHeight === 0 ? 0 : 2);
  const limitsShape: Draw = (id) =>
    textShape({
      id,
      name: pptx.names.limits,
      place: { x: side, y: limitsTop, width: contentWidth, height: limitsHeight },
      placeholder: placeholders.limits,
      paragraphs: [paragraph(limits, { size: type.foot }, lang)],
    });
  const sourceShape: Draw = (id) =>
    textShape({
      id,
      name: pptx.names.source,
      place: { x: side, y: sourceTop, width: footWidth, height: sourceHeight },
      placeholder: placeholders.foot,
      link: 'rId3',
      paragraphs: [paragraph(sourceRuns, { size: type.foot }, lang)],
    });
  const numberShape: Draw = (id) =>
    textShape({
      id,
      name: pptx.names.number,
      place: {
        x: stage.width - side - numberWidth,
        y: stage.height - bottom - lineHeight,
        width: numberWidth,
        height: lineHeight,
      },
      placeholder: placeholders.number,
      paragraphs: [`<a:p><a:pPr algn="r"/>${numberField(String(number), lang)}</a:p>`],
    });
  return { foot: [...(doesNotSay === '' ? [] : [limitsShape]), sourceShape, numberShape], top: limitsTop };
}

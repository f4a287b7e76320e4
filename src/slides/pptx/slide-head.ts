import type { Draw } from './shapes.ts';
import type { Slide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { heightOf, sizeFor } from './fit.ts';
import { textShape, type Place } from './shapes.ts';
import { footOf } from './slide-foot.ts';
import { contentWidth, placeholders, side, top, type } from './stage.ts';
import { paragraph } from './text.ts';

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

import type { Slide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { heightOf, leading } from './fit.ts';
import { numberField } from './master.ts';
import { textShape, type Place } from './shapes.ts';
import type { Draw } from './shapes.ts';
import {
  bottom,
  contentWidth,
  footWidth,
  numberWidth,
  placeholders,
  places,
  side,
  stage,
  type,
} from './stage.ts';
import { paragraph, type Run } from './text.ts';

interface Foot {
  readonly foot: readonly Draw[];
  readonly top: number;
}

/** What the chart does not say, whose figures they are (leading to the page), and the number of the slide. */
export function footOf(slide: Slide, number: number, address: string, lang: Lang): Foot {
  const { site } = wordsIn(lang);
  const numbered = numberShape(number, lang);
  const runs = sourceRuns(slide, address, lang);
  if (runs.length === 0) return { foot: [numbered], top: places.number.y };
  const last = sourceShape(runs, lang);
  if (slide.doesNotSay === '') return { foot: [last.draw, numbered], top: last.place.y };
  const limits = limitsShape(led(site.doesNotSay, slide.doesNotSay), last.place.y, lang);
  return { foot: [limits.draw, last.draw, numbered], top: limits.place.y };
}

/** Whether the foot leads to the page; slides of words alone, but for the cover, have only their number there. */
export const hasAddress = ({ kind, source }: Slide): boolean =>
  source !== '' || (kind !== 'text' && kind !== 'table');

function sourceRuns(slide: Slide, address: string, lang: Lang): readonly Run[] {
  if (slide.source !== '') return led(wordsIn(lang).site.sources, slide.source);
  return hasAddress(slide) ? [soft(decodeURI(address).replace(/^https?:\/\//, ''))] : [];
}

interface Placed {
  readonly draw: Draw;
  readonly place: Place;
}

const soft = (text: string): Run => ({ text, colour: 'tx2' });
const led = (lead: string, text: string): readonly Run[] => [
  { text: `${lead}: `, isBold: true, colour: 'tx2' },
  soft(text),
];
const setting = { size: type.foot } as const;
const heightIn = (runs: readonly Run[], width: number): number =>
  heightOf([runs.map(({ text }) => text).join('')], width, setting);

function sourceShape(runs: readonly Run[], lang: Lang): Placed {
  const height = heightIn(runs, footWidth);
  const place = { x: side, y: stage.height - bottom - height, width: footWidth, height };
  const { names } = wordsIn(lang).pptx;
  const paragraphs = [paragraph(runs, setting, lang)];
  return {
    place,
    draw: (id) =>
      textShape({ id, name: names.source, place, placeholder: placeholders.foot, link: 'rId3', paragraphs }),
  };
}

function limitsShape(runs: readonly Run[], below: number, lang: Lang): Placed {
  const height = heightIn(runs, contentWidth);
  const place = { x: side, y: below - height - 2, width: contentWidth, height };
  const { names } = wordsIn(lang).pptx;
  const paragraphs = [paragraph(runs, setting, lang)];
  return {
    place,
    draw: (id) => textShape({ id, name: names.limits, place, placeholder: placeholders.limits, paragraphs }),
  };
}

const numberShape = (number: number, lang: Lang): Draw => {
  const height = type.foot * leading;
  return (id) =>
    textShape({
      id,
      name: wordsIn(lang).pptx.names.number,
      place: {
        x: stage.width - side - numberWidth,
        y: stage.height - bottom - height,
        width: numberWidth,
        height,
      },
      placeholder: placeholders.number,
      paragraphs: [`<a:p><a:pPr algn="r"/>${numberField(String(number), lang)}</a:p>`],
    });
};

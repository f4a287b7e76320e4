import { JSDOM } from 'jsdom';
import { measure, type Weight } from '../../../src/core/charts/draw/text.ts';

const { document } = new JSDOM('').window;

export function parseSvg(svg: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  const picture = holder.querySelector('svg');
  if (picture === null) throw new Error('That is no picture.');
  return picture;
}

export function sizeOf(picture: Element): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height };
}

/** The nearest value of an attribute, on the element or on what it stands in. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** Where an element stands, all translations added up. */
function offsetOf(element: Element | null): { readonly x: number; readonly y: number } {
  if (element === null) return { x: 0, y: 0 };
  const around = offsetOf(element.parentElement);
  const [, x = '0', y = '0'] =
    /^translate\((-?[\d.]+),\s*(-?[\d.]+)\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
  return { x: around.x + Number(x), y: around.y + Number(y) };
}

/** A text of a picture with the room that its letters take, in pixels. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const textsOf = (picture: Element): readonly PlacedText[] =>
  [...picture.querySelectorAll('text')].map((element) => {
    const text = element.textContent;
    const size = Number(inherited(element, 'font-size'));
    const weight: Weight = inherited(element, 'font-weight') === '600' ? 600 : 400;
    const { x, y } = offsetOf(element);
    const width = measure(text, size, weight);
    const anchor = inherited(element, 'text-anchor');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, left, right: left + width, top: y - size * 0.4, bottom: y + size * 0.4 };
  });

/** Pairs of texts of which one stands on the other. */
export const collisions = (texts: readonly PlacedText[]): readonly string[] =>
  texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );

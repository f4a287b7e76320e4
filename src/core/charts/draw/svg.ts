import * as Plot from '@observablehq/plot';
import { LightDocument } from './light-document.ts';
import type { Drawing, Frame } from './picture.ts';

/** The class that the site's sheet styles pictures by; Plot's own `<style>` would be blocked by the CSP. */
const className = 'picture';

/** What is asked of a document, and of its elements, to be drawn into: a browser's has it too. */
interface DrawingElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: Iterable<DrawingElement>;
  readonly attributes: Iterable<{ readonly name: string; value: string }>;
  readonly outerHTML: string;
  readonly getAttributeNS: (namespace: string, name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly removeAttributeNS: (namespace: string, name: string) => void;
  readonly remove: () => void;
}

const document = new LightDocument() as unknown as Document;

/**
 * Draws with Plot and makes the SVG fit to be inlined: no style element or attribute, no id that depends on what was drawn
 * before, no label that a screen reader may not meet on a bare group.
 * @throws when Plot warns: a chart with a warning in it is not published.
 */
export function drawSvg(frame: Frame, options: Plot.PlotOptions): Drawing {
  const svg: DrawingElement = Plot.plot({
    document,
    className,
    width: frame.measures.width,
    figure: false,
    ...options,
  });
  const texts: string[] = [];
  const finish = finisher(frame.id, texts);
  for (const child of [...svg.children]) finish(child);
  for (const name of ['font-family', 'font-size', 'height', 'width']) svg.removeAttribute(name);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', frame.label);
  return { ...drawingOf(svg.outerHTML), texts };
}

/** An attribute that holds the sign is written otherwise, so that the first one ends the tag. */
function drawingOf(html: string): Omit<Drawing, 'texts'> {
  const end = html.indexOf('>');
  return {
    attributes: html.slice('<svg '.length, end),
    content: html.slice(end + 1, html.length - '</svg>'.length),
  };
}

/** A mark of some data; of none there is none to draw, which Plot would find out the long way. */
export const markOf = <Item>(
  data: readonly Item[],
  mark: (data: readonly Item[]) => Plot.Markish,
): readonly Plot.Markish[] => (data.length === 0 ? [] : [mark(data)]);

/** Finishes the elements of one picture, from the first to the last, and gathers the texts that it shows. */
function finisher(prefix: string, texts: string[]): (element: DrawingElement) => void {
  const names = new Map<string, string>();

  /** Plot numbers its clips, markers and patterns over the whole process; ours count from 1 in each picture. */
  function nameOf(id: string): string {
    const name = names.get(id) ?? `${prefix}-${names.size + 1}`;
    names.set(id, name);
    return name;
  }

  return function finish(element) {
    if (element.tagName === 'style') {
      element.remove();
      return;
    }
    for (const attribute of element.attributes) {
      if (attribute.name === 'id') attribute.value = nameOf(attribute.value);
      const id = /^url\(#(.+)\)$/.exec(attribute.value)?.[1];
      if (id !== undefined) attribute.value = `url(#${nameOf(id)})`;
    }
    if (element.tagName === 'text') texts.push(finishText(element, prefix));
    if (element.tagName === 'g') for (const name of ofGroups) element.removeAttribute(name);
    if (element.tagName === 'a') nameLink(element);
    for (const child of [...element.children]) finish(child);
  };
}

/** A bare group has no role, and may have no name. */
const ofGroups = ['aria-label', 'aria-description'] as const;

function finishText(text: DrawingElement, id: string): string {
  if (text.textContent?.includes('\u26a0') === true)
    throw new Error(`Plot warns in "${id}": ${text.textContent}`);
  text.setAttribute('aria-hidden', 'true');
  return text.textContent ?? '';
}

const xlink = 'http://www.w3.org/1999/xlink';

/**
 * A mark is a link to its source row; its name is what pointing at it tells, on one line. Plot writes the address as XLink does, which a
 * browser would keep when it writes the picture as text.
 */
function nameLink(link: DrawingElement): void {
  const address = link.getAttributeNS(xlink, 'href') ?? '';
  link.removeAttributeNS(xlink, 'href');
  link.setAttribute('href', address);
  link.removeAttribute('target');
  link.setAttribute('aria-label', titleIn(link).replaceAll('\n', '; '));
}

function titleIn(element: DrawingElement): string {
  for (const child of element.children) {
    const title = child.tagName === 'title' ? (child.textContent ?? '') : titleIn(child);
    if (title !== '') return title;
  }
  return '';
}

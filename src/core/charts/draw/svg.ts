import * as Plot from '@observablehq/plot';
import { document } from '#document';
import type { Measures } from './sizes.ts';

/** What a drawing needs besides its panel. */
export interface Frame {
  /** Unique in the page: the prefix of every id inside the picture. */
  readonly id: string;
  readonly measures: Measures;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** The class that the site's sheet styles pictures by; Plot's own `<style>` would be blocked by the CSP. */
const className = 'picture';

/**
 * Draws with Plot and makes the SVG fit to be inlined: no style element or attribute, no id that depends on what was drawn
 * before, no label that a screen reader may not meet on a bare group.
 * @throws when Plot warns: a chart with a warning in it is not published.
 */
export function drawSvg(frame: Frame, options: Plot.PlotOptions): string {
  const plot = Plot.plot({ document, className, width: frame.measures.width, ...options });
  const svg = plot.tagName === 'svg' ? plot : plot.querySelector('svg');
  if (svg === null) throw new Error(`Plot drew no picture for "${frame.id}".`);
  if (svg.textContent.includes('\u26a0')) throw new Error(`Plot warns in "${frame.id}": ${svg.textContent}`);
  finish(svg, frame);
  return svg.outerHTML;
}

function finish(svg: Element, frame: Frame): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const group of svg.querySelectorAll('g[aria-description]')) group.removeAttribute('aria-description');
  for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
  for (const link of svg.querySelectorAll('a')) nameLink(link);
  renameIds(svg, frame.id);
  for (const name of ['font-family', 'font-size', 'height', 'width']) svg.removeAttribute(name);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', frame.label);
}

const xlink = 'http://www.w3.org/1999/xlink';

/**
 * A mark is a link to its source row; its name is what pointing at it tells, on one line. Plot writes the address as XLink does, which a
 * browser would keep when it writes the picture as text.
 */
function nameLink(link: Element): void {
  const address = link.getAttributeNS(xlink, 'href') ?? '';
  link.removeAttributeNS(xlink, 'href');
  link.setAttribute('href', address);
  link.removeAttribute('target');
  link.setAttribute('aria-label', (link.querySelector('title')?.textContent ?? '').replaceAll('\n', '; '));
}

/** Plot numbers its clips, markers and patterns over the whole process; ours count from 1 in each picture. */
function renameIds(svg: Element, prefix: string): void {
  const names = new Map(
    [...svg.querySelectorAll('[id]')].map(({ id }, index) => [id, `${prefix}-${index + 1}`]),
  );
  for (const element of svg.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      const renamed =
        attribute.name === 'id' ? names.get(attribute.value) : renameReference(attribute.value, names);
      if (renamed !== undefined) attribute.value = renamed;
    }
  }
}

function renameReference(value: string, names: ReadonlyMap<string, string>): string | undefined {
  const id = /^url\(#(.+)\)$/.exec(value)?.[1];
  const name = id === undefined ? undefined : names.get(id);
  return name === undefined ? undefined : `url(#${name})`;
}

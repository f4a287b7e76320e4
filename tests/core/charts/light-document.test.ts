import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LightDocument } from '../../../src/core/charts/draw/light-document.ts';
import { sizes, type Size } from '../../../src/core/charts/draw/sizes.ts';
import { svgOf } from '../../../src/core/charts/draw/picture.ts';
import { langs } from '../../../src/core/words/lang.ts';
import { charts, draw, explain } from './fixture.ts';

const everySize = Object.keys(sizes) as readonly Size[];
const light = '../../../src/core/charts/draw/light-document.ts';

describe('what is drawn into the light document', () => {
  let drawPanel: typeof import('../../../src/core/charts/draw/draw.ts').drawPanel;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock(light, () => ({
      LightDocument: function LightDocument() {
        return new JSDOM('').window.document;
      },
    }));
    ({ drawPanel } = await import('../../../src/core/charts/draw/draw.ts'));
  });
  afterAll(() => {
    vi.doUnmock(light);
    vi.resetModules();
  });

  test.each(langs)('is byte for byte what jsdom gives, every picture in every size, in %s', (lang) => {
    const all = charts[lang].flatMap(({ chart }) =>
      chart.panels.flatMap((_, index) => everySize.map((size) => ({ chart, index, size }))),
    );
    const different = all.filter(
      ({ chart, index, size }) =>
        draw(chart, index, size, lang) !== svgOf(drawPanel(chart, index, size, lang, explain)),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(different.map(({ chart, index, size }) => `${chart.id}-${index + 1}-${size}`)).toEqual([]);
  });
});

/** The same steps in both documents. */
function written(document: Document): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  svg.appendChild(group);
  svg.insertBefore(document.createElementNS('http://www.w3.org/2000/svg', 'title'), group).textContent =
    'a & b < c > d "e" \u00a0';
  group.setAttribute('b', '1');
  group.setAttribute('a', '"2" & <3>\u00a0');
  group.setAttribute('b', '4');
  group.setAttribute('c', '5');
  group.removeAttribute('c');
  group.appendChild(document.createTextNode('ờ'));
  const gone = group.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
  gone.remove();
  svg.appendChild(group);
  return svg.outerHTML;
}

describe('the light document', () => {
  const own = (): Document => new LightDocument() as unknown as Document;
  test('writes signs, orders and moves as the DOM does', () => {
    expect(written(own())).toBe(written(new JSDOM('').window.document));
  });
  test('refuses to remove, or to put before, what is not there', () => {
    const document = own();
    const [a, b] = [document.createElement('a'), document.createElement('b')];
    expect(() => a.removeChild(b)).toThrow('no child');
    expect(() => a.insertBefore(document.createElement('c'), b)).toThrow('no child');
  });
  test('keeps attributes of another namespace apart', () => {
    const link = own().createElement('a');
    link.setAttributeNS('http://www.w3.org/1999/xlink', 'href', '#x');
    expect(link.getAttribute('href')).toBeNull();
    expect(link.getAttributeNS('http://www.w3.org/1999/xlink', 'href')).toBe('#x');
    link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
    expect(link.outerHTML).toBe('<a></a>');
  });
});

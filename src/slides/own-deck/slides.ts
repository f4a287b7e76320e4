import { divided } from '../deck/divided.ts';
import type { SlidesFile } from './own-deck.ts';

/** The slides of a deck that a reader put together, from those of its charts and from templates that the page holds. */

export interface Parts {
  readonly cover: HTMLElement;
  /** A slide with a table without rows. */
  readonly sources: HTMLElement;
  /** The height that its rows have. */
  readonly room: number;
  /** Stands on the cover for what became of many territories. */
  readonly territory: string;
}

/** All slides in their order, with their numbers as ids. `title` is text of anybody: it is never read as HTML. */
export function deckSections(
  title: string,
  files: readonly SlidesFile[],
  parts: Parts,
): readonly HTMLElement[] {
  const sections = [
    coverOf(title, files, parts),
    ...files.flatMap(({ slides }) => slides.map(sectionFrom)),
    ...sourcesOf(files, parts),
  ];
  sections.forEach((section, index) => {
    number(section, index + 1, sections.length);
  });
  return sections;
}

const mostLines = 3;

function coverOf(title: string, files: readonly SlidesFile[], { cover, territory }: Parts): HTMLElement {
  const made = copyOf(cover);
  putTitle(made, title);
  const lines = [...new Set(files.flatMap((file) => file.lines))];
  const said = lines.length > mostLines ? [territory] : lines;
  made.querySelector('.line')?.before(...said.map((text) => element('p', text, 'line')));
  return made;
}

/** From this length on a title is set smaller, so that it stays on the cover. */
const longTitle = 60;

export function putTitle(cover: HTMLElement, title: string): void {
  const heading = cover.querySelector<HTMLElement>('h1');
  if (!heading || title === '') return;
  heading.textContent = title;
  heading.dir = 'auto';
  heading.classList.toggle('long', title.length > longTitle);
}

/** The HTML is the site's own. */
function sectionFrom(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const section = template.content.firstElementChild;
  if (!(section instanceof HTMLElement)) throw new Error('A slide is not an element.');
  return document.importNode(section, true);
}

function sourcesOf(files: readonly SlidesFile[], { sources, room }: Parts): readonly HTMLElement[] {
  const all = new Map(files.flatMap((file) => file.sources).map((each) => [each.source, each]));
  return divided([...all.values()], room, ({ height }) => height).map((some) => {
    const made = copyOf(sources);
    made.querySelector('tbody')?.replaceChildren(
      ...some.map(({ row }) => {
        const line = element('tr');
        line.append(...row.map((cell) => element('td', cell)));
        return line;
      }),
    );
    return made;
  });
}

function number(section: HTMLElement, place: number, of: number): void {
  section.id = `${place}`;
  const heading = section.querySelector('h1, h2');
  if (heading) heading.id = `${place}-title`;
  section.setAttribute('aria-labelledby', `${place}-title ${place}-number`);
  const shown = section.querySelector('.number');
  if (!shown) return;
  shown.id = `${place}-number`;
  shown.textContent = `${place}/${of}`;
}

const copyOf = (section: HTMLElement): HTMLElement => document.importNode(section, true);

const element = (name: string, text = '', className = ''): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text, className });

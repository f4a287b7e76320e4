/** What the page of one's own deck holds, by name. It is there, or the page is not that page. */
function there<Found>(found: Found | null): Found {
  if (found === null) throw new Error('This page is not for putting a deck together.');
  return found;
}

export const find = (selector: string, from: ParentNode = document): HTMLElement =>
  there(from.querySelector<HTMLElement>(selector));
const boxAt = (selector: string) => there(document.querySelector<HTMLInputElement>(selector));
const templateAt = (selector: string) => there(document.querySelector<HTMLTemplateElement>(selector)).content;

export const builder = find('.builder');

/** Words and addresses of the page; `#1`, `#2` and `#3` stand for values. */
export const words = (name: string, ...values: readonly (string | number)[]): string =>
  (builder.dataset[name] ?? '').replaceAll(
    /#(\d)/g,
    (_, place: string) => `${values[Number(place) - 1] ?? ''}`,
  );

export const list = find('.order ol');
export const said = find('.said');
export const count = find('.count');
export const address = find('.send pre');
export const complaint = find('.complaint');
export const nameBox = boxAt('#deck-title');
export const filterBox = boxAt('#filter');
export const deck = find('.deck');
export const presenter = find('.presenter');
export const fileSection = find('.files');
export const entry = templateAt('#entry');
export const emptySlides = templateAt('#parts');
export const groups = [...builder.querySelectorAll('details')];
export const boxes = [...builder.querySelectorAll<HTMLInputElement>('[type=checkbox]')];

/** What can be chosen: the titles of charts by their keys. */
export const titles = new Map(
  boxes.map((box) => [box.value, box.closest('li')?.querySelector('.name')?.textContent ?? '']),
);
export const titleOf = (chart: string): string => titles.get(chart) ?? chart;

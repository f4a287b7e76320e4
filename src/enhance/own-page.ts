/** What the page of one's own deck holds, by name. It is there, or the page is not that page. */
function there<Found>(found: Found | null): Found {
  if (found === null) throw new Error('This page is not for putting a deck together.');
  return found;
}

export const find = (selector: string, from: ParentNode = document): HTMLElement =>
  there(from.querySelector<HTMLElement>(selector));
const boxAt = (selector: string) => there(document.querySelector<HTMLInputElement>(selector));
const templateAt = (selector: string) => there(document.querySelector<HTMLTemplateElement>(selector)).content;

const builder = find('.builder');

/** Words and addresses of the page; `#1`, `#2` and `#3` stand for values. */
export const words = (name: string, ...values: readonly (string | number)[]): string =>
  (builder.dataset[name] ?? '').replaceAll(
    /#(\d)/g,
    (_, place: string) => `${values[Number(place) - 1] ?? ''}`,
  );

export const page = {
  list: find('.order ol'),
  said: find('.said'),
  count: find('.count'),
  address: find('.send pre'),
  complaint: find('.complaint'),
  name: boxAt('#deck-title'),
  filter: boxAt('#filter'),
  deck: find('.deck'),
  files: find('.files'),
  entry: templateAt('#entry'),
  parts: templateAt('#parts'),
  groups: [...builder.querySelectorAll('details')],
  boxes: [...builder.querySelectorAll<HTMLInputElement>('[type=checkbox]')],
} as const;

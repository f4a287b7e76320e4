/** What the player works with: the slides of the page, and the controls that wait in a template. */

function part(selector: string, within: ParentNode): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector} to present with.`);
  return found;
}

export const deck = part('.deck', document);

const { content } = part('#player', document) as HTMLTemplateElement;
export const tools = part('.tools', content);
export const dialog = part('dialog', content) as HTMLDialogElement;
export const letters = part('.letters', dialog) as HTMLInputElement;
export const status = part('.place', content);
export const told = part('.told', tools);
export const time = part('.time', tools);
export const elapsed = part('.elapsed', tools);

/** Read anew whenever the page says that there are others. */
export let slides = readSlides();
document.addEventListener('deck:ready', () => {
  slides = readSlides();
});

function readSlides(): readonly HTMLElement[] {
  const found = [...deck.querySelectorAll<HTMLElement>('.slide')];
  for (const each of found) each.tabIndex = -1;
  return found;
}

deck.tabIndex = tools.tabIndex = -1;
part('.deck-bar > .room', document).replaceWith(part('.room', content));
document.body.append(tools, dialog, status);

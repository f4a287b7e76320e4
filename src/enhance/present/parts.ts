/** What the player works with: the slides of the page, and the controls that wait in a template. */

function part(selector: string, within: ParentNode): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector} to present with.`);
  return found;
}

export const deck = part('.deck', document);
export const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];

const { content } = part('#player', document) as HTMLTemplateElement;
export const tools = part('.tools', content);
export const dialog = part('dialog', content) as HTMLDialogElement;
export const letters = part('.letters', dialog) as HTMLInputElement;
export const status = part('.place', content);
export const told = part('.told', tools);
export const time = part('.time', tools);
export const elapsed = part('.elapsed', tools);

for (const each of [deck, tools, ...slides]) each.tabIndex = -1;
part('.deck-bar > .room', document).replaceWith(part('.room', content));
document.body.append(tools, dialog, status);

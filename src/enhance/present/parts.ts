/** What the player works with: the slides of the page, and the controls that wait in a template. */

function part<E extends Element>(selector: string, within: ParentNode): E {
  const found = within.querySelector<E>(selector);
  if (found === null) throw new Error(`There is no ${selector} to present with.`);
  return found;
}

export const deck = part<HTMLElement>('.deck', document);
export const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];
for (const each of [deck, ...slides]) each.tabIndex = -1;

const { content } = part<HTMLTemplateElement>('#player', document);
export const tools = part<HTMLElement>('.tools', content);
export const dialog = part<HTMLDialogElement>('dialog', content);
export const letters = part<HTMLInputElement>('.letters', dialog);
export const status = part<HTMLElement>('.place', content);
export const told = part<HTMLElement>('.told', tools);
export const time = part<HTMLElement>('.time', tools);
export const elapsed = part<HTMLElement>('.elapsed', tools);

part('.deck-bar > .room', document).replaceWith(part('.room', content));
document.body.append(tools, dialog, status);

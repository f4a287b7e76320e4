/** What the page holds is there, or the page is not that page. */
function there<Found>(found: Found | null): Found {
  if (found === null) throw new Error('This page is not for checking files.');
  return found;
}

export const find = (selector: string, from: ParentNode = document): HTMLElement =>
  there(from.querySelector<HTMLElement>(selector));
export const findInput = (selector: string): HTMLInputElement =>
  there(document.querySelector<HTMLInputElement>(selector));
export const findSelect = (selector: string): HTMLSelectElement =>
  there(document.querySelector<HTMLSelectElement>(selector));
export const findProgress = (selector: string): HTMLProgressElement =>
  there(document.querySelector<HTMLProgressElement>(selector));

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export function button(text: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
}

const drawn = new WeakMap<Element, string>();

/**
 * Shows items in a list. What has not changed stays as it is, with its focus; where the changed item had it, the item that took its
 * place has it.
 */
export function showIn<Each>(
  list: Element,
  items: readonly Each[],
  keyOf: (item: Each) => string,
  render: (item: Each) => HTMLElement,
): void {
  const before = new Map([...list.children].map((child) => [child.getAttribute('data-key') ?? '', child]));
  const focused = document.activeElement;
  const next = items.map((item) => {
    const old = before.get(keyOf(item));
    const state = JSON.stringify(item);
    if (old !== undefined && drawn.get(old) === state) return old;
    const made = render(item);
    made.dataset['key'] = keyOf(item);
    drawn.set(made, state);
    return made;
  });
  const held = [...before].find(([, child]) => child.contains(focused))?.[0];
  if (!isSame([...list.children], next)) list.replaceChildren(...next);
  if (held !== undefined && !list.contains(document.activeElement)) focusOn(list, next, held, focused);
}

const isSame = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((element, index) => element === b[index]);

function focusOn(list: Element, items: readonly Element[], key: string, last: Element | null): void {
  const item = items.find((each) => each.getAttribute('data-key') === key);
  if (item !== undefined && last !== null && item.contains(last) && last instanceof HTMLElement) last.focus();
  else (item ?? list).querySelector<HTMLElement>('button, input')?.focus();
}

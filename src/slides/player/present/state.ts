import type { Mode } from './keys.ts';
import { deck, slides, status, tools } from './elements.ts';
import { slideIn, within } from './position.ts';
import { tell, type Shown } from './windows.ts';

/**
 * What is seen follows from one state. It is told in attributes, which `styles/present.css` draws on a screen; paper knows none of it,
 * so that all slides are printed from any view.
 */
interface State extends Shown {
  readonly mode: Mode;
}

export let state: State = {
  mode: 'page',
  slide: slideIn(location.hash, slides.length) ?? 1,
  black: false,
};

/** `heard`: it came from the other window, and is not told back. */
export function change(next: Partial<State>, heard = false): void {
  const before = state;
  state = { ...state, ...next };
  paint(state);
  if (state.slide !== before.slide || state.mode !== before.mode) arrive(state);
  if (!heard) tell(state);
}

/** When there are other slides, the state and the address name one of them; what is seen and what has the focus stay. */
export function settle(): void {
  if (slides.length === 0) return;
  state = { ...state, slide: within(state.slide, slides.length) };
  if (slideIn(location.hash, slides.length) !== undefined)
    history.replaceState(history.state, '', `#${state.slide}`);
  paint(state);
}

function paint({ mode, slide, black }: State): void {
  const root = document.documentElement;
  if (mode === 'page') delete root.dataset['mode'];
  else root.dataset['mode'] = mode;
  root.toggleAttribute('data-black', black && mode === 'show');
  tools.querySelector('[data-do=black]')?.setAttribute('aria-pressed', String(black));
  for (const [index, each] of slides.entries()) {
    each.classList.toggle('now', index === slide - 1);
    each.classList.toggle('upcoming', index === slide);
    each.inert = mode === 'speaker' && index === slide;
    const notes = each.querySelector('.notes');
    if (mode === 'speaker') notes?.setAttribute('tabindex', '0');
    else notes?.removeAttribute('tabindex');
  }
}

/** How far down the page was when the script came, or when it last went to a slide. */
export let stoodAt = scrollY;

/** The address, the place in words and the focus follow the slide. */
export function arrive({ mode, slide }: State): void {
  const current = slides[slide - 1];
  const place = (status.dataset['place'] ?? '')
    .replace('{slide}', String(slide))
    .replace('{of}', String(slides.length));
  history.replaceState(history.state, '', `#${slide}`);
  status.textContent = `${place}: ${current?.querySelector('h1, h2')?.textContent ?? ''}`;
  for (const where of tools.querySelectorAll('.where')) where.textContent = place;
  deck.dataset['next'] = tools.dataset[slide < slides.length ? 'upcoming' : 'end'] ?? '';
  current?.querySelector('.notes')?.scrollTo(0, 0);
  if (mode === 'page') current?.scrollIntoView();
  else scrollTo(0, 0);
  stoodAt = scrollY;
  const holder = { page: current, show: deck, speaker: tools }[mode];
  if (mode === 'page' || !tools.contains(document.activeElement)) holder?.focus({ preventScroll: true });
}

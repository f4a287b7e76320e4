import { commandOf, isNamed, type Holder } from './present/keys.ts';
import { act, enter, go, type Action } from './present/moves.ts';
import { deck, dialog, letters, slides } from './present/elements.ts';
import { edgeAt, swipeOf } from './present/pointer.ts';
import { slideIn } from './present/position.ts';
import { keepAwake } from './present/screen.ts';
import { arrive, change, settle, state } from './present/state.ts';
import { isAudience, listen, tell, type Shown } from './present/windows.ts';

/** Presents the slides of a page: one at a time in the whole window, or as the speaker needs them. Without it they stand below each other. */

function holderOf(target: EventTarget | null): Holder {
  if (!(target instanceof Element)) return 'none';
  if (target.closest('input, select, textarea, [contenteditable], dialog') !== null) return 'field';
  if (target.closest('a, button, summary') !== null) return 'control';
  return target.closest('.notes') === null ? 'none' : 'scroller';
}

let typed = '';

document.addEventListener('keydown', (event) => {
  const { key } = event;
  if (
    slides.length === 0 ||
    event.defaultPrevented ||
    dialog.open ||
    (!letters.checked && !isNamed(key) && key !== ' ')
  )
    return;
  const command = commandOf(event, state.mode, holderOf(event.target));
  const number = Number(typed);
  if (/^\d$/.test(key) && state.mode !== 'page') typed += key;
  else typed = '';
  if (command === undefined) return;
  event.preventDefault();
  if (key === 'Enter' && number > 0) go(number);
  else act(command);
});

document.addEventListener('click', ({ target, clientX }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('[data-do]');
  if (button !== null) act(button.dataset['do'] as Action);
  else if (state.mode === 'show' && deck.contains(target) && holderOf(target) !== 'control') turnAt(clientX);
});

let isMouse = true;
deck.addEventListener('pointerdown', ({ pointerType }) => {
  isMouse = pointerType === 'mouse';
});

function turnAt(x: number): void {
  const way = edgeAt(x, innerWidth, isMouse);
  if (way === undefined) wake();
  else act(way);
}

let touched: Touch | undefined;
deck.addEventListener(
  'touchstart',
  ({ touches }) => {
    touched = touches.length === 1 ? touches[0] : undefined;
  },
  { passive: true },
);
deck.addEventListener('touchend', ({ changedTouches: [end] }) => {
  // A page that was made larger is moved about by the same strokes.
  if (state.mode === 'page' || touched === undefined || end === undefined || (visualViewport?.scale ?? 1) > 1)
    return;
  const way = swipeOf(end.clientX - touched.clientX, end.clientY - touched.clientY);
  if (way !== undefined) act(way);
});

/** The controls and the pointer are seen for a while after the mouse was moved. */
let resting: ReturnType<typeof setTimeout> | undefined;
const seenFor = 3000;
function wake(): void {
  const { dataset } = document.documentElement;
  dataset['awake'] = '';
  clearTimeout(resting);
  resting = setTimeout(() => {
    delete dataset['awake'];
  }, seenFor);
}
document.addEventListener('pointermove', ({ pointerType }) => {
  if (pointerType === 'mouse' && state.mode === 'show') wake();
});

// Escape leaves full screen without being heard as a key.
document.addEventListener('fullscreenchange', () => {
  if (document.fullscreenElement === null && state.mode === 'show' && !isAudience()) enter('page');
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && state.mode !== 'page') void keepAwake(true);
});

function follow(): void {
  if (slides.length === 0) return;
  const slide = slideIn(location.hash, slides.length);
  if (slide === undefined) return;
  if (slide !== state.slide) go(slide);
  // The nearest slide, where the address named none that there is.
  if (location.hash !== `#${state.slide}`) arrive(state);
}
addEventListener('hashchange', follow);
// What is taken out of a deck later throws nobody to another place of the page.
document.addEventListener(
  'deck:ready',
  () => {
    follow();
    document.addEventListener('deck:ready', settle);
  },
  { once: true },
);
follow();

// A window that has just been opened asks what the other shows.
const question: Shown = { slide: 0, black: false };
listen((shown) => {
  if (shown.slide === question.slide) tell(state);
  else change(shown, true);
});
if (isAudience()) {
  change({ mode: 'show' }, true);
  tell(question);
  void keepAwake(true);
}

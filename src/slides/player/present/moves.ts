import type { Command, Mode } from './keys.ts';
import { dialog, elapsed, slides, time, told } from './elements.ts';
import { within } from './position.ts';
import { fillScreen, keepAwake, leaveScreen } from './screen.ts';
import { change, state, stoodAt } from './state.ts';
import { isAudience, openAudience } from './windows.ts';
import { elapsedText, timeText } from '../../../core/values/elapsed.ts';

/** All that keys, buttons, fingers and the address can ask for. */

export const go = (slide: number): void => {
  change({ slide: within(slide, slides.length), black: false });
};

/** On the page the reader may have scrolled: the slide last gone to while it is still seen, else the first that is. */
function here(): number {
  // A browser that is still loading may not yet have gone to the slide of the address.
  if (state.mode !== 'page' || scrollY === stoodAt) return state.slide;
  const boxes = slides.map((slide) => slide.getBoundingClientRect());
  const top = boxes[state.slide - 1]?.top ?? 0;
  if (top > -8 && top < 0.75 * innerHeight) return state.slide;
  const seen = boxes.findIndex(({ bottom }) => bottom > innerHeight / 3);
  return seen < 0 ? slides.length : seen + 1;
}

export function enter(mode: Mode): void {
  change({ mode, slide: here(), black: false });
  void keepAwake(mode !== 'page');
  if (mode === 'speaker') startClock();
  if (mode === 'show') void fillScreen();
  else void leaveScreen();
}

let start = 0;
let ticking: ReturnType<typeof setInterval> | undefined;

function startClock(): void {
  if (start === 0) start = Date.now();
  tick();
  clearInterval(ticking);
  ticking = setInterval(tick, 1000);
}

function tick(): void {
  time.textContent = timeText(new Date());
  elapsed.textContent = elapsedText(Date.now() - start);
}

const actions: Readonly<Record<Command | 'reset' | 'audience', () => void>> = {
  next: () => {
    go(here() + 1);
  },
  previous: () => {
    go(here() - 1);
  },
  first: () => {
    go(1);
  },
  last: () => {
    go(slides.length);
  },
  present: () => {
    enter(state.mode === 'show' && document.fullscreenElement !== null ? 'page' : 'show');
  },
  speaker: () => {
    if (!isAudience()) enter(state.mode === 'speaker' ? 'page' : 'speaker');
  },
  black: () => {
    change({ black: !state.black });
  },
  leave: () => {
    enter('page');
  },
  keys: () => {
    dialog.showModal();
  },
  reset: () => {
    start = Date.now();
    tick();
  },
  audience: () => {
    told.textContent = told.dataset[openAudience(state) ? 'opened' : 'blocked'] ?? '';
  },
  nothing: () => undefined,
};
export type Action = keyof typeof actions;

export const act = (action: Action): void => {
  actions[action]();
};

import { find, findProgress } from './dom.ts';
import type { Progress } from './protocol.ts';
import { words } from './texts.ts';

const panel = find('.busy');
const bar = findProgress('.busy progress');
const text = find('p', panel);

/** After so long without a word from the worker it is said that it takes long. */
const patience = 20_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** A check that follows from a decision is mostly over before anybody would read that it goes on. */
const grace = 800;
let coming: ReturnType<typeof setTimeout> | undefined;

export function showBusy({ stage, file, share }: Progress): void {
  bar.value = share;
  text.textContent = words.stages[stage](file);
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    text.textContent = words.slow;
  }, patience);
}

export function beginBusy(isFirst: boolean): void {
  clearTimeout(coming);
  coming = setTimeout(
    () => {
      panel.hidden = false;
    },
    isFirst ? 0 : grace,
  );
}

export function endBusy(): void {
  clearTimeout(coming);
  clearTimeout(waiting);
  panel.hidden = true;
}

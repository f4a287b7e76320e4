import { fold } from '../values/fold.ts';
import { find, page } from './own-page.ts';

/** Leaves in the list only the charts that have what is typed, with marks or without; their groups open. */
function show(): void {
  const sought = fold(page.filter.value.trim());
  for (const box of page.boxes) {
    const line = box.closest('li');
    if (line) line.hidden = !fold(line.textContent).includes(sought);
  }
  for (const group of page.groups) {
    group.hidden = !group.querySelector('li:not([hidden])');
    if (sought !== '') group.open = true;
  }
  find('.none-found').hidden = page.groups.some(({ hidden }) => !hidden);
}

page.filter.addEventListener('input', show);
// Some browsers fill in what was typed when one comes back.
if (page.filter.value !== '') show();

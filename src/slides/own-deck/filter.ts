import { fold } from '../../core/values/fold.ts';
import { boxes, filterBox, find, groups } from './elements.ts';

/** Leaves in the list only the charts that have what is typed, with marks or without; their groups open. */
function show(): void {
  const sought = fold(filterBox.value.trim());
  for (const box of boxes) {
    const line = box.closest('li');
    if (line) line.hidden = !fold(line.textContent).includes(sought);
  }
  for (const group of groups) {
    group.hidden = !group.querySelector('li:not([hidden])');
    if (sought !== '') group.open = true;
  }
  find('.none-found').hidden = groups.some(({ hidden }) => !hidden);
}

filterBox.addEventListener('input', show);
// Some browsers fill in what was typed when one comes back.
if (filterBox.value !== '') show();

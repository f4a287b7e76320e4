import { addressWith, choiceIn, mostCharts, titleFrom, toggled, type Choice } from '../deck/choice.ts';
import { slidesOf } from './files.ts';
import './filter.ts';
import { entryOf, fileOf } from './list.ts';
import {
  address,
  builder,
  boxes,
  complaint,
  count,
  deck,
  emptySlides,
  fileSection,
  filterBox,
  find,
  list,
  nameBox,
  presenter,
  said,
  titleOf,
  titles,
  words,
} from './elements.ts';
import { deckSections, putTitle, type Parts } from './slides.ts';

/** The page on which a reader puts a deck together. What is chosen stands in the address; all else on the page follows from it. */
const parts: Parts = {
  cover: find('.cover', emptySlides),
  sources: find('.table', emptySlides),
  room: Number(words('room')),
  territory: words('territory'),
};
const pageTitle = document.title;

const given = choiceIn(location.search);
const known = given.charts.filter((chart) => titles.has(chart));
let choice: Choice = { charts: known.slice(0, mostCharts), title: given.title };

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What the address asks for in vain. */
function complaints(): readonly string[] {
  const unknown = given.charts.filter((chart) => !titles.has(chart)).map((name) => name.slice(0, 60));
  const more = known.length - mostCharts;
  return [
    ...(unknown.length > 0
      ? [words('unknown', quoted(unknown.slice(0, 5)) + (unknown.length > 5 ? '…' : ''))]
      : []),
    ...(more > 0 ? [words('many', more)] : []),
  ];
}

function change(charts: readonly string[]): void {
  choice = { ...choice, charts };
  keep();
  show();
}

function keep(): void {
  history.replaceState(history.state, '', addressWith(location.href, choice));
  showName();
}

function showName(): void {
  const { title } = choice;
  address.textContent = addressWith(location.origin + location.pathname, choice);
  document.title = title === '' ? pageTitle : title;
  const cover = deck.querySelector<HTMLElement>('.cover');
  if (cover) putTitle(cover, title === '' ? find('h1', parts.cover).textContent : title);
}

function show(): void {
  const { charts } = choice;
  for (const box of boxes) {
    box.checked = charts.includes(box.value);
    box.disabled = !box.checked && charts.length >= mostCharts;
  }
  count.textContent = charts.length === 0 ? words('empty') : words('chosen', charts.length);
  list.replaceChildren(...charts.map((chart, place) => entryOf(chart, place, charts.length)));
  fileSection.hidden = charts.length === 0;
  find('ul', fileSection).replaceChildren(...charts.map(fileOf));
  showName();
  complaint.textContent = complaints().join('\n');
  builder.dataset['ready'] = '';
  void showSlides();
}

async function showSlides(): Promise<void> {
  const { charts } = choice;
  const { files, failed } = await slidesOf(charts);
  // Meanwhile something else may have been chosen.
  if (charts !== choice.charts) return;
  if (failed.length > 0)
    complaint.textContent = [...complaints(), words('failed', quoted(failed.map(titleOf)))].join('\n');
  presenter.hidden = files.length === 0;
  deck.replaceChildren(...(files.length > 0 ? deckSections(choice.title, files, parts) : []));
  document.dispatchEvent(new Event('deck:ready'));
}

function act({ name, value: chart }: HTMLButtonElement): void {
  const others = choice.charts.filter((each) => each !== chart);
  const place = choice.charts.indexOf(chart);
  if (name === 'remove') {
    change(others);
    focusOn(others[Math.min(place, others.length - 1)], name);
    said.textContent = words('removed', titleOf(chart));
  } else {
    const to = place + (name === 'up' ? -1 : 1);
    change([...others.slice(0, to), chart, ...others.slice(to)]);
    focusOn(chart, name);
    said.textContent = words('moved', titleOf(chart), to + 1, choice.charts.length);
  }
}

/** The focus stays with what was moved, or goes to what took the place of what was removed. */
function focusOn(chart: string | undefined, name: string): void {
  const buttons = [...list.querySelectorAll('button')].filter(
    ({ value, disabled }) => value === chart && !disabled,
  );
  (buttons.find((button) => button.name === name) ?? buttons[0] ?? filterBox).focus();
}

/** Browsers take only so many addresses a minute. */
const pause = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;

nameBox.value = choice.title;
nameBox.addEventListener('input', () => {
  choice = { ...choice, title: titleFrom(nameBox.value) };
  clearTimeout(waiting);
  waiting = setTimeout(keep, pause);
});
nameBox.addEventListener('change', keep);
for (const box of boxes)
  box.addEventListener('change', () => {
    change(toggled(choice.charts, [box.value]));
  });
list.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) act(target);
});
// What there is not is complained of once, and goes no further.
if (choice.charts.length < given.charts.length) keep();
show();

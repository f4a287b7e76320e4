import { addressWith, choiceIn, mostCharts, titleFrom, toggled, type Choice } from '../decks/choice.ts';
import type { SlidesFile } from '../site/own-deck.ts';
import { fold } from '../values/fold.ts';
import { deckSections, putTitle, type Parts } from './own-slides.ts';

/** The page on which a reader puts a deck together. What is chosen stands in the address; the rest of the page follows from it. */
function find<Kind extends Element>(selector: string, from: ParentNode = document): Kind {
  const found = from.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page has no "${selector}".`);
  return found;
}

const builder = find<HTMLElement>('.builder');
const list = find('.order ol');
const said = find('.said');
const count = find('.count');
const address = find('.send pre');
const complaint = find('.complaint');
const nameBox = find<HTMLInputElement>('#deck-title');
const filter = find<HTMLInputElement>('#filter');
const deck = find('.deck');
const files = find<HTMLElement>('.files');
const entry = find<HTMLTemplateElement>('#entry').content;
const templates = find<HTMLTemplateElement>('#parts').content;
const boxes = [...document.querySelectorAll<HTMLInputElement>('.pick [type=checkbox]')];

/** Words of the page, with what stands in them. */
const words = (name: string, ...values: readonly (string | number)[]): string =>
  (builder.dataset[name] ?? '').replaceAll(/#(\d)/g, (_, place: string) =>
    String(values[Number(place) - 1] ?? ''),
  );

const parts: Parts = {
  cover: find('.cover', templates),
  sources: find('.table', templates),
  room: Number(words('room')),
  territory: words('territory'),
};
const titles = new Map(
  boxes.map((box) => [box.value, find('.name', box.closest('li') ?? builder).textContent]),
);
const titleOf = (chart: string): string => titles.get(chart) ?? chart;
const siteTitle = document.title;

const given = choiceIn(location.search);
const known = given.charts.filter((chart) => titles.has(chart));
let choice: Choice = { charts: known.slice(0, mostCharts), title: given.title };

/** What the address asks for in vain. */
const shownUnknown = 5;
const longestName = 60;
const quoted = (names: readonly string[]): string =>
  names.map((name) => `“${name.slice(0, longestName)}”`).join(', ');
const unknown = given.charts.filter((chart) => !titles.has(chart));
const complaints = [
  ...(unknown.length > 0
    ? [words('unknown', quoted(unknown.slice(0, shownUnknown)) + (unknown.length > shownUnknown ? '…' : ''))]
    : []),
  ...(known.length > mostCharts ? [words('many', known.length - mostCharts)] : []),
];

function change(next: Choice): void {
  choice = next;
  keep();
  show();
}

function keep(): void {
  history.replaceState(history.state, '', addressWith(location.href, choice));
  showAddress();
}

function showAddress(): void {
  address.textContent = addressWith(location.origin + location.pathname, choice);
  document.title = choice.title === '' ? siteTitle : choice.title;
}

function show(): void {
  const { charts } = choice;
  for (const box of boxes) {
    box.checked = charts.includes(box.value);
    box.disabled = !box.checked && charts.length >= mostCharts;
  }
  count.textContent = charts.length === 0 ? words('empty') : words('chosen', charts.length);
  list.replaceChildren(...charts.map(entryOf));
  files.hidden = charts.length === 0;
  find('ul', files).replaceChildren(...charts.map(fileOf));
  showAddress();
  void showSlides();
}

function entryOf(chart: string, place: number): Node {
  const made = document.importNode(entry, true);
  find('span', made).textContent = titleOf(chart);
  for (const button of made.querySelectorAll('button')) {
    button.value = chart;
    button.ariaLabel = `${button.textContent.trim()}: ${titleOf(chart)}`;
    button.disabled =
      (button.name === 'up' && place === 0) || (button.name === 'down' && place === choice.charts.length - 1);
  }
  return made;
}

function fileOf(chart: string): Node {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = words('file', chart);
  link.download = '';
  link.textContent = titleOf(chart);
  line.append(link);
  return line;
}

const loading = new Map<string, Promise<SlidesFile>>();

async function load(chart: string): Promise<SlidesFile> {
  const response = await fetch(words('slides', chart));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as SlidesFile;
}

function loaded(chart: string): Promise<SlidesFile> {
  const known = loading.get(chart) ?? load(chart);
  loading.set(chart, known);
  known.catch(() => loading.delete(chart));
  return known;
}

async function showSlides(): Promise<void> {
  const { charts } = choice;
  const results = await Promise.allSettled(charts.map(loaded));
  if (charts !== choice.charts) return;
  const failed = charts.filter((_, index) => results[index]?.status === 'rejected');
  const all = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  complaint.textContent = [
    ...complaints,
    ...(failed.length > 0 ? [words('failed', quoted(failed.map(titleOf)))] : []),
  ].join('\n');
  deck.replaceChildren(...(all.length > 0 ? deckSections(choice.title, all, parts) : []));
  document.dispatchEvent(new Event('deck:ready'));
}

/** The focus stays with what was moved, or goes to what took the place of what was removed. */
function act({ name, value: chart }: HTMLButtonElement): void {
  const charts = choice.charts.filter((each) => each !== chart);
  const place = choice.charts.indexOf(chart);
  const removed = name === 'remove';
  const to = place + (name === 'up' ? -1 : 1);
  change({ ...choice, charts: removed ? charts : [...charts.slice(0, to), chart, ...charts.slice(to)] });
  const next = removed ? charts[Math.min(place, charts.length - 1)] : chart;
  const buttons = [...list.querySelectorAll('button')].filter(
    (button) => button.value === next && !button.disabled,
  );
  (buttons.find((button) => button.name === name) ?? buttons[0] ?? filter).focus();
  said.textContent = removed
    ? words('removed', titleOf(chart))
    : words('moved', titleOf(chart), to + 1, choice.charts.length);
}

/** Only charts with every letter that is typed, marks or none; their groups open. */
function pick(): void {
  const sought = fold(filter.value.trim());
  for (const box of boxes) {
    const line = box.closest('li');
    if (line) line.hidden = !fold(line.textContent).includes(sought);
  }
  const groups = [...builder.querySelectorAll('details')];
  for (const group of groups) {
    group.hidden = !group.querySelector('li:not([hidden])');
    if (sought !== '') group.open = true;
  }
  find<HTMLElement>('.none-found').hidden = groups.some(({ hidden }) => !hidden);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
const pause = 400;

/** Browsers take only so many addresses a minute. */
function rename(): void {
  choice = { ...choice, title: titleFrom(nameBox.value) };
  const cover = deck.querySelector<HTMLElement>('.cover');
  if (cover) putTitle(cover, choice.title === '' ? find('h1', parts.cover).textContent : choice.title);
  clearTimeout(waiting);
  waiting = setTimeout(keep, pause);
}

nameBox.value = choice.title;
nameBox.addEventListener('input', rename);
nameBox.addEventListener('change', keep);
filter.addEventListener('input', pick);
for (const box of boxes)
  box.addEventListener('change', () => {
    change({ ...choice, charts: toggled(choice.charts, [box.value]) });
  });
list.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) act(target);
});
if (filter.value !== '') pick();
const place = location.hash.slice(1);
show();
if (place !== '')
  document.addEventListener('deck:ready', () => document.getElementById(place)?.scrollIntoView(), {
    once: true,
  });

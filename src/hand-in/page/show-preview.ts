import type { Checker } from './client.ts';
import { find } from './dom.ts';
import { count, lang, words } from './texts.ts';

const section = find('.preview');
const told = find('.told', section);
const charts = find('.charts', section);

/** More rows than these are not computed with in a browser. */
const mostRows = 5000;

export function resetPreview(accepted: number): void {
  section.hidden = accepted === 0;
  charts.replaceChildren();
  told.textContent = '';
  find('.draw', section).hidden = accepted > mostRows;
  if (accepted > mostRows) told.textContent = words.tooManyRows(count(accepted), count(mostRows));
}

const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** One chart a task, so that the page answers between two of them; ends early when something else is to be previewed. */
async function draw(ask: Checker['ask']): Promise<void> {
  charts.replaceChildren();
  told.textContent = words.previewing(count(1), '…');
  const [{ figureOf }, { charts: all, isBesideCountry }] = await Promise.all([
    import('./draw-preview.ts'),
    ask('charts', undefined),
  ]);
  for (let index = 0; index < all; index += 1) {
    told.textContent = words.previewing(count(index + 1), count(all));
    const figure = figureOf(await ask('chart', index), charts.clientWidth, lang);
    if (charts.children.length !== index) return;
    charts.append(figure);
    await nextTask();
  }
  told.textContent = all === 0 ? words.noCharts : previewedText(all, isBesideCountry);
}

const previewedText = (all: number, isBesideCountry: boolean): string =>
  isBesideCountry ? words.previewed(count(all)) : `${words.previewed(count(all))} ${words.withoutCountry}`;

export function enablePreview(ask: Checker['ask']): void {
  const start = find('.draw', section);
  start.addEventListener('click', () => {
    draw(ask).catch(() => {
      told.textContent = words.previewFailed;
    });
  });
}

import { find, make } from './dom.ts';
import type { Overview } from './protocol.ts';
import { unusableIn } from './show-overview.ts';
import { count, words } from './texts.ts';

const section = find('.compare');

/** What would change in the record: how much, and on demand each figure. */
export function showComparison({ comparison, tally }: Overview): void {
  const { summary, changes, sentences, missing } = comparison;
  section.hidden = tally.accepted === 0;
  tell('.some', unusableIn(tally) > 0, words.compareSome(count(tally.accepted)));
  const waits = find('.waits', section);
  waits.hidden = missing.length === 0;
  find('span', waits).textContent = words.compareWaits(missing.join(', '));
  find('.summary', section).replaceChildren(...linesOf(summary));
  const details = find('details', section);
  details.hidden = sentences === 0;
  find('summary', details).textContent = words.details(count(changes));
  find('.list', details).replaceChildren();
  showMore(0, sentences);
}

function tell(selector: string, isSaid: boolean, text: string): void {
  const element = find(selector, section);
  element.hidden = !isSaid;
  element.textContent = text;
}

const linesOf = (sentences: readonly string[]): readonly HTMLLIElement[] =>
  sentences.map((sentence) => make('li', { textContent: sentence }));

const perPage = 50;

function showMore(shown: number, all: number): void {
  const more = find('.more', section);
  more.hidden = shown >= all;
  more.textContent = words.moreSentences(count(Math.min(perPage, all - shown)));
}

/** The sentences come when somebody wants to see them, some at a time. */
export function listSentences(
  ask: (from: number, to: number) => Promise<readonly string[]>,
  all: () => number,
): void {
  const details = find('details', section);
  const list = find('.list', details);
  async function add(): Promise<void> {
    const from = list.children.length;
    const sentences = await ask(from, from + perPage);
    // Meanwhile another comparison may have been made.
    if (list.children.length !== from) return;
    list.append(...linesOf(sentences));
    showMore(list.children.length, all());
  }
  details.addEventListener('toggle', () => {
    if (list.children.length === 0 && (details as HTMLDetailsElement).open) void add();
  });
  find('.more', details).addEventListener('click', () => void add());
}

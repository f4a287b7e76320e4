import { find, make } from './dom.ts';
import { placeText } from './place-text.ts';
import type { Overview } from './protocol.ts';
import { count, words } from './texts.ts';

/** What came out, in sentences: rows first, then what is to be done. */
export function outcomeOf({ tally }: Overview): string {
  const [read, unusable] = [tally.read - tally.asides, unusableIn(tally)];
  if (read === 0) return words.nothing;
  return unusable === 0
    ? words.allFine(count(read))
    : words.someFine(count(read), count(tally.accepted), count(unusable));
}

/** Totals and footnotes are reported too, and need nothing. */
export const unusableIn = ({ reported, asides }: Overview['tally']): number => reported - asides;

export function countsOf({ asked, open, repaired, tally }: Overview): string {
  return [
    asked > 0 ? words.asked(count(asked)) : '',
    open > 0 ? words.open(count(open)) : asked === 0 ? nothingOpen(tally) : '',
    repaired > 0 ? words.repaired(count(repaired)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const nothingOpen = ({ read, asides }: Overview['tally']): string =>
  read === asides ? words.nothingFilledIn : words.noneOpen;

const section = find('.result');

export function showOverview(overview: Overview): void {
  const { files, understandings, understood, asides, moreAsides, tally } = overview;
  find('.outcome', section).textContent = outcomeOf(overview);
  find('.counts', section).textContent = countsOf(overview);
  find('.names', section).textContent = files.join(' · ');
  section.dataset['fine'] = String(unusableIn(tally) === 0 && tally.accepted > 0 && overview.open === 0);
  showList(
    find('.understood', section),
    words.understood(count(understandings)),
    understood.map((text) => make('li', { textContent: text })),
  );
  const more = find('.asides > p', section);
  more.hidden = moreAsides === 0;
  more.textContent = words.asidesMore(count(moreAsides));
  showList(
    find('.asides', section),
    words.asides(count(asides.length + moreAsides)),
    asides.map(({ place, text, reason }) =>
      make(
        'li',
        {},
        make('span', { className: 'place', textContent: placeText(place) }),
        make('q', { textContent: text }),
        ` ${reason}`,
      ),
    ),
  );
}

function showList(details: HTMLElement, title: string, items: readonly HTMLLIElement[]): void {
  details.hidden = items.length === 0;
  find('summary', details).textContent = title;
  find('ul', details).replaceChildren(...items);
}

export function showTaking({ tally }: Overview): void {
  const take = find('.take');
  take.hidden = tally.accepted === 0;
  const some = find('.some', take);
  some.hidden = unusableIn(tally) === 0;
  some.textContent = words.takeAwaySome(count(unusableIn(tally)));
}

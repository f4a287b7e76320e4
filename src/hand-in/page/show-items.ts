import { button, find, findSelect, make, showIn } from './dom.ts';
import { placeText } from './place-text.ts';
import { everyKind, repairedKind, type Item, type Items, type Overview } from './protocol.ts';
import { codeOf, piecesOf, type Piece } from './signs.ts';
import { count, words } from './texts.ts';

/** What an officer does with an item. */
export interface Acts {
  readonly accept: (item: Item, text: string, alike: boolean) => void;
  readonly undo: (item: Item) => void;
}

const section = find('.problems');
const select = findSelect('#only');

export function showKinds({ kinds, open, repaired }: Overview): void {
  section.hidden = open + repaired === 0;
  find('.undo-all', section).hidden = repaired === 0;
  const chosen = select.value;
  const options = [
    [everyKind, words.everyKind(count(open))],
    ...kinds.map(({ code, count: many, example }) => [code, words.kind(nameOf(code, example), count(many))]),
    ...(repaired > 0 ? [[repairedKind, words.kind(words.repairedKind, count(repaired))]] : []),
  ] as const;
  select.replaceChildren(
    ...options.map(([value = '', text = '']) => make('option', { value, textContent: text })),
  );
  select.value = options.some(([value]) => value === chosen) ? chosen : everyKind;
}

/** A kind that has no name of its own is called by what is said of the first of them. */
const nameOf = (code: string, example: string): string =>
  (words.kinds as Readonly<Record<string, string>>)[code] ?? example;

export function showItems({ items, listed, all, rest }: Items, perPage: number, acts: Acts): void {
  showIn(
    find('.list', section),
    items,
    ({ key }) => key,
    (item) => itemElement(item, acts),
  );
  const left = listed - items.length;
  find('.shown', section).textContent = left > 0 ? words.shown(count(items.length), count(all)) : '';
  find('.rest', section).replaceChildren(
    ...(left > 0 ? [] : rest).map((textContent) => make('p', { textContent })),
  );
  const more = find('.more', section);
  more.hidden = left === 0;
  more.textContent = words.more(count(Math.min(perPage, left)));
}

let named = 0;

function itemElement(item: Item, acts: Acts): HTMLElement {
  named += 1;
  const place = make('p', { className: 'place', id: `place-${named}`, textContent: placeText(item.place) });
  const buttons = make('p', { className: 'buttons no-print' }, ...buttonsOf(item, acts));
  for (const each of buttons.children) each.setAttribute('aria-describedby', place.id);
  return make(
    'li',
    { className: item.accepted === undefined ? 'open' : 'mended' },
    make('div', {}, place, ...readElements(item)),
    make(
      'div',
      {},
      make('p', { className: 'fault', textContent: item.problem }),
      adviceElement(item),
      buttons,
    ),
  );
}

const adviceElement = ({ accepted, repair }: Item): HTMLElement =>
  accepted === undefined
    ? make('p', { textContent: repair })
    : make('p', { className: 'written', textContent: writtenText(accepted) });

const writtenText = (text: string): string => (text === '' ? words.emptied : words.written(text));

function buttonsOf(item: Item, { accept, undo }: Acts): readonly HTMLButtonElement[] {
  const { accepted, proposals, alike, mayBeMore } = item;
  if (accepted === undefined)
    return proposals.map((text) =>
      button(text === '' ? words.empty : words.write(text), () => {
        accept(item, text, false);
      }),
    );
  const undoing = button(words.undo, () => {
    undo(item);
  });
  return alike === 0 && !mayBeMore
    ? [undoing]
    : [
        undoing,
        button(mayBeMore ? words.allAlike : words.alike(count(alike)), () => {
          accept(item, accepted, true);
        }),
      ];
}

/** Nothing was read of what concerns a whole line or file. */
const readElements = ({ place, value }: Item): readonly HTMLElement[] =>
  place.cell === '' && value === ''
    ? []
    : [make('p', { className: 'read' }, `${words.read} `, valueElement(value))];

/** A cell as it is, with a name for each sign in it that cannot be seen. */
function valueElement(value: string): HTMLElement {
  if (value === '') return make('span', { className: 'blank', textContent: words.blank });
  return make('span', { className: 'value' }, ...piecesOf(value).map(pieceElement));
}

const pieceElement = ({ text, sign }: Piece): Node | string =>
  sign === undefined ? text : make('span', { className: 'sign', textContent: signText(text, sign) });

const signText = (text: string, sign: NonNullable<Piece['sign']>): string =>
  sign === 'hidden' ? words.signs.hidden(codeOf(text)) : words.signs[sign];

import type { Checker } from './client.ts';
import { find, findSelect } from './dom.ts';
import { everyKind, type Item, type Items } from './protocol.ts';
import { showItems, type Acts } from './show-items.ts';

/** The list of what needs mending: one kind of it or all, fifty at first and fifty more as often as somebody asks. */
export interface Listing {
  /** Asks the worker anew; what was decided is then part of its answer. */
  readonly refresh: () => Promise<void>;
  /** Shows a decision at once, before the worker has judged it: a text that was accepted, or none. */
  readonly decide: (item: Item, accepted: string | undefined) => void;
  readonly forgetDecisions: () => void;
  /** Shows that nothing was decided since it last asked. */
  readonly takeBack: () => void;
  readonly startAgain: () => void;
}

const perPage = 50;

export function startListing(ask: Checker['ask'], acts: Acts): Listing {
  const select = findSelect('#only');
  const decided = new Map<string, string | undefined>();
  let shown = perPage;
  let last: Items = { items: [], listed: 0, all: 0, rest: [] };

  const asDecided = (item: Item): Item =>
    decided.has(item.key) ? { ...item, accepted: decided.get(item.key) } : item;
  const draw = (): void => {
    showItems({ ...last, items: last.items.map(asDecided) }, perPage, acts);
  };

  async function refresh(): Promise<void> {
    last = await ask('items', { kind: select.value, from: 0, to: shown });
    draw();
  }

  select.addEventListener('change', () => {
    shown = perPage;
    void refresh();
  });
  find('.problems .more').addEventListener('click', () => {
    shown += perPage;
    void refresh();
  });
  return {
    refresh,
    decide: ({ key }, accepted) => {
      decided.set(key, accepted);
      draw();
    },
    forgetDecisions: () => {
      decided.clear();
    },
    takeBack: () => {
      decided.clear();
      draw();
    },
    startAgain: () => {
      decided.clear();
      shown = perPage;
      select.value = everyKind;
    },
  };
}

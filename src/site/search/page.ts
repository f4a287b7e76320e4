import type { Find } from './result-list.ts';

/**
 * The box above the list of `/tim/`: finds while somebody types. What that needs is loaded on first use. Where no script runs the
 * box is not shown, and the list below does without it.
 */
const most = 50;
const pause = 400;

function enhance(panel: HTMLElement, box: HTMLInputElement, status: HTMLElement, list: HTMLElement): void {
  let loading: Promise<Find> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let said = '';

  function given(name: string): string {
    const text = panel.dataset[name];
    if (text === undefined) throw new Error(`The box was not given "data-${name}".`);
    return text;
  }

  async function load(): Promise<Find> {
    const { loadFind } = await import('./result-list.ts');
    return loadFind(given('index'), given('root'));
  }

  async function show(): Promise<void> {
    try {
      const find = await (loading ??= load());
      put(find(box.value));
    } catch {
      loading = undefined;
      put([], given('failed'));
    }
  }

  function put(hits: readonly HTMLElement[], saying = counted(hits.length)): void {
    list.replaceChildren(...hits.slice(0, most));
    list.hidden = hits.length === 0;
    said = saying;
    clearTimeout(waiting);
    waiting = setTimeout(settle, pause);
  }

  function counted(count: number): string {
    if (!/[\p{L}\p{N}]/u.test(box.value)) return '';
    const saying = count === 0 ? 'none' : count === 1 ? 'one' : count > most ? 'more' : 'many';
    return given(saying).replaceAll('#', String(Math.min(count, most)));
  }

  /** Once nobody has typed for a moment the count is said, and the address is one to send or to come back to. */
  function settle(): void {
    clearTimeout(waiting);
    status.textContent = said;
    const address = new URL(location.href);
    if (box.value === '') address.searchParams.delete('q');
    else address.searchParams.set('q', box.value);
    history.replaceState(history.state, '', address);
  }

  /** The arrows lead from the box through the links and back, Enter to the first; a link opens as any link does. */
  function stopAfter(key: string): HTMLElement | undefined {
    const stops = [box, ...list.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const forward = key === 'ArrowDown' || (key === 'Enter' && here === 0);
    if (here < 0 || !(forward || key === 'ArrowUp')) return undefined;
    return stops[here + (forward ? 1 : -1)];
  }

  function clear(): void {
    box.value = '';
    box.focus();
    put([]);
    settle();
  }

  panel.addEventListener('keydown', (event) => {
    // An input method that composes letters with marks has these keys for itself.
    if (event.isComposing) return;
    const next = stopAfter(event.key);
    if (event.key === 'Escape') clear();
    next?.focus();
    if (event.key === 'Escape' || next) event.preventDefault();
  });
  // A link may be followed before the pause is over.
  panel.addEventListener('click', settle);
  box.addEventListener('focus', () => void show());
  box.addEventListener('input', () => void show());

  box.value = new URLSearchParams(location.search).get('q') ?? '';
  if (box.value !== '') void show();
}

const panel = document.querySelector<HTMLElement>('search');
const box = panel?.querySelector('input');
const status = panel?.querySelector<HTMLElement>('[role=status]');
const list = panel?.querySelector('ol');
if (panel && box && status && list) enhance(panel, box, status, list);

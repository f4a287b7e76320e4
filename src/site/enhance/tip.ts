/**
 * Pointing at, tapping or focusing a mark of a chart shows what its link is named: the figure as printed, how sure it is, whose it is.
 * Without this script the mark's own title and the table say the same.
 */
const tip = document.createElement('div');
tip.className = 'tip';
tip.hidden = true;
tip.setAttribute('aria-hidden', 'true');

let shown: Element | undefined;

for (const link of document.querySelectorAll<SVGAElement>('.picture a')) {
  const title = link.querySelector('title');
  link.dataset['tip'] = title?.textContent ?? '';
  title?.remove();
}

const markAt = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('.picture a') : null;

function show(mark: SVGAElement): void {
  const [name = '', amount = '', ...rest] = (mark.dataset['tip'] ?? '').split('\n');
  tip.replaceChildren(
    ...[name, amount, ...rest].map((text, line) =>
      Object.assign(document.createElement(line === 1 ? 'strong' : 'span'), { textContent: text }),
    ),
  );
  tip.hidden = false;
  shown = mark;
  const box = mark.getBoundingClientRect();
  const left = Math.min(
    Math.max(8, box.left + box.width / 2 - tip.offsetWidth / 2),
    document.documentElement.clientWidth - tip.offsetWidth - 8,
  );
  const above = box.top - tip.offsetHeight - 8;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${(above > 0 ? above : box.bottom + 8) + scrollY}px`;
}

function hide(): void {
  tip.hidden = true;
  shown = undefined;
}

if (document.querySelector('.picture a') !== null) {
  document.body.append(tip);
  document.addEventListener('pointerover', (event) => {
    const mark = markAt(event.target);
    if (mark !== null) show(mark);
    else if (event.pointerType === 'mouse') hide();
  });
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event.target);
    if (mark === null) hide();
    else show(mark);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  // A first tap shows, a second follows the link to the source.
  let tapped: Element | undefined;
  document.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (mark === null) hide();
    else if (event instanceof PointerEvent && event.pointerType === 'touch' && tapped !== mark) {
      event.preventDefault();
      show(mark);
    }
    tapped = shown;
  });
}

/**
 * Runs inside a page, where nothing from outside can be used: goes by key through all slides of a deck that is being presented, and says of
 * each, as "3: fault", which text is cut, too small, outside the stage, below the rule of its foot or on other text.
 */
export const layoutFaults = (slides: number): string[] => {
  interface Line {
    readonly node: Node;
    readonly text: string;
    readonly size: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  const short = (text: string): string => `“${text.trim().slice(0, 40)}”`;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility() && element.closest('title, desc, .hidden') === null;
  const sizeOf = (element: Element): number =>
    parseFloat(getComputedStyle(element).fontSize) *
    (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1);

  /** A font may keep free more height than its line has; that is not cut. */
  const cut = (element: Element): string[] => {
    const across = element.scrollWidth - element.clientWidth;
    const down = element.scrollHeight - element.clientHeight;
    return element.clientHeight > 0 && (across > 1 || down > 1 + 0.15 * sizeOf(element))
      ? [`cut by ${across} × ${down} px: ${short(element.textContent)}`]
      : [];
  };

  /** What is written takes about the size of its letters, not the whole height that the font keeps free. */
  const linesIn = (node: Node, parent: Element): Line[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes =
      parent instanceof SVGElement ? [parent.getBoundingClientRect()] : [...range.getClientRects()];
    const size = sizeOf(parent);
    return boxes
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        const text = node.textContent ?? '';
        return { node, text, size, left, right, top: middle - size / 2, bottom: middle + size / 2 };
      });
  };
  const linesOf = (stage: Element): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && (node.textContent ?? '').trim() !== '' && isSeen(parent))
        lines.push(...linesIn(node, parent));
    }
    return lines;
  };

  const clash = (a: Line, b: Line): string[] => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return a.node !== b.node && across > 2 && down > 2
      ? [
          `on each other by ${across.toFixed(0)} × ${down.toFixed(0)} px: ${short(a.text)} and ${short(b.text)}`,
        ]
      : [];
  };

  const faultsOf = (stage: Element): string[] => {
    const bounds = stage.getBoundingClientRect();
    const unit = bounds.width / 1280;
    const lines = linesOf(stage);
    const isOutside = ({ left, right, top, bottom }: Line): boolean =>
      left < bounds.left - 1 ||
      right > bounds.right + 1 ||
      top < bounds.top - 1 ||
      bottom > bounds.bottom + 1;
    const foot = stage.querySelector('.foot');
    const isBelow = ({ node, bottom }: Line): boolean =>
      foot !== null && !foot.contains(node) && bottom > foot.getBoundingClientRect().top + 1;
    return [
      ...[...stage.querySelectorAll(':not(svg, svg *)')].filter(isSeen).flatMap(cut),
      ...lines
        .filter(({ size }) => size < 24 * unit - 0.05)
        .map(({ size, text }) => `${(size / unit).toFixed(1)} px at 1280 × 720: ${short(text)}`),
      ...lines.filter(isBelow).map(({ text }) => `below the rule of the foot: ${short(text)}`),
      ...lines.filter(isOutside).map(({ text }) => `outside the stage: ${short(text)}`),
      ...lines.flatMap((a, index) => lines.slice(index + 1).flatMap((b) => clash(a, b))),
    ];
  };

  const press = (key: string): void => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  press('Home');
  return Array.from({ length: slides }, (_, index) => {
    const stage = document.querySelector(`.slide.now[id="${index + 1}"] .stage`);
    const faults = stage === null ? ['is not presented'] : faultsOf(stage);
    press('PageDown');
    return faults.map((fault) => `${index + 1}: ${fault}`);
  }).flat();
};

import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Functions that run inside a page. Each is sent there as text: it may use nothing but what stands within it. */

/** Pixels by which the page is wider than its window. */
export const sidewaysScroll = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

export const mainText = (): string => document.querySelector('main')?.innerText ?? '';

export const inlineScripts = (): string =>
  [...document.scripts]
    .filter(({ src, type }) => !src && !type.endsWith('json'))
    .map(({ text }) => text)
    .join('\n');

/** How far what was read has moved since the page began to load, up to when its fonts are there and drawn with. */
export const layoutShift = async (): Promise<number> => {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  await frame();
  await frame();
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  return observer.takeRecords().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0);
};

/** What axe, which was put into the page before, finds against WCAG 2.2 AA and its own advice. */
export const axeFaults = async (): Promise<string[]> => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}, ${nodes.length} times, first at ${nodes[0]?.target.join(' ') ?? ''}: ${help}`,
  );
};

/** The same, of what another theme and another width can change: colours and places. */
export const axeLookFaults = async (): Promise<string[]> => {
  const rules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
  const runOnly = { type: 'rule' as const, values: rules };
  const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}, ${nodes.length} times, first at ${nodes[0]?.target.join(' ') ?? ''}: ${help}`,
  );
};

/** After one Tab: the skip link comes first and leads somewhere, and every stop shows where it is. */
export const focusFaults = (): string[] => {
  const faults: string[] = [];
  const first = document.activeElement;
  const target = first?.getAttribute('href') ?? '';
  if (!target.startsWith('#') || !document.getElementById(target.slice(1)))
    faults.push('the first Tab reaches no skip link');
  const box = first?.getBoundingClientRect();
  const seen = box && box.top >= 0 && box.left >= 0 && box.width > 1 && box.height > 1;
  if (!seen) faults.push('the skip link is not seen when it has the focus');
  // A link within a picture shows the focus on the mark that it holds.
  const look = (element: Element): string =>
    [element, ...element.children]
      .map((part) => getComputedStyle(part))
      .map(({ outline, boxShadow, stroke, strokeWidth }) => [outline, boxShadow, stroke, strokeWidth].join())
      .join();
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, [tabindex="0"]',
  )) {
    element.blur();
    const before = look(element);
    element.focus();
    const reached = document.activeElement === element;
    if (reached && look(element) === before)
      faults.push(`no focus is seen on ${element.outerHTML.slice(0, 120)}`);
  }
  return faults;
};

/** Tries what a text that got into the page could try; returns what the policy let through. */
export const policyFaults = async (): Promise<string[]> => {
  const wanted = [
    'script-src-elem',
    'style-src-elem',
    'img-src',
    'frame-src',
    'object-src',
    'connect-src',
    'worker-src',
  ];
  const waiting = new Set(wanted);
  const add = (name: string, values: Record<string, string>): void => {
    document.body.append(Object.assign(document.createElement(name), values));
  };
  const stopped = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      waiting.delete(effectiveDirective);
      if (waiting.size === 0) resolve();
    });
    // Where there is no policy there is nothing to be stopped.
    setTimeout(resolve, document.querySelector('meta[http-equiv="content-security-policy" i]') ? 30_000 : 0);
  });
  add('script', { textContent: 'document.title = "attacked"' });
  add('style', { textContent: 'body { color: red }' });
  add('img', { src: 'https://attack.invalid/attack.png', alt: '' });
  add('iframe', { src: 'https://attack.invalid/', title: '' });
  add('object', { data: 'https://attack.invalid/' });
  new Worker('data:text/javascript,0');
  await fetch('https://attack.invalid/').catch(() => undefined);
  await stopped;
  const through = [...waiting].map((directive) => `the policy lets ${directive} through`);
  return document.title === 'attacked' ? [...through, 'an injected script ran'] : through;
};

/** On paper: what of a page that has to be one sheet does not fit it, or is too small to read. Pixels; 10 are 7.5 points. */
export const sheetFaults = (): string[] => {
  const smallest = 10;
  const sheet = document.body.getBoundingClientRect();
  const name = (element: Element): string =>
    `${element.tagName} "${element.textContent.trim().slice(0, 40)}"`;
  const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const outside = shown.filter((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return (
      top < sheet.top - 1 || bottom > sheet.bottom + 1 || left < sheet.left - 1 || right > sheet.right + 1
    );
  });
  const parts = [...document.querySelectorAll('.brief > *'), ...document.querySelectorAll('.brief article')];
  const over = parts.filter((part) => {
    const next = part.nextElementSibling?.getBoundingClientRect();
    return next !== undefined && next.top < part.getBoundingClientRect().bottom;
  });
  const small = shown.filter((element) => {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const svg = element.closest('svg');
    const zoom = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    return hasText && parseFloat(getComputedStyle(element).fontSize) * zoom < smallest;
  });
  return [
    ...outside.map((element) => `${name(element)} lies outside the sheet`),
    ...over.map((element) => `${name(element)} runs into the next`),
    ...small.map((element) => `${name(element)} is too small`),
  ];
};

/** What stands at the foot of every printed page. */
export const printedFoot = (): string => document.documentElement.dataset['foot'] ?? '';

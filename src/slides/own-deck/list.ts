import { entry, find, titleOf, words } from './elements.ts';

/** A chosen chart in the list in which they are put in order; `place` counts from 0. */
export function entryOf(chart: string, place: number, of: number): Node {
  const made = document.importNode(entry, true);
  find('span', made).textContent = titleOf(chart);
  for (const button of made.querySelectorAll('button')) {
    button.value = chart;
    button.ariaLabel = `${button.textContent.trim()}: ${titleOf(chart)}`;
    button.disabled = place === { up: 0, down: of - 1, remove: of }[button.name];
  }
  return made;
}

/** A link to a chosen chart as a file. */
export function fileOf(chart: string): Node {
  const line = document.createElement('li');
  const link = { href: words('file', chart), download: '', textContent: titleOf(chart) };
  line.append(Object.assign(document.createElement('a'), link));
  return line;
}

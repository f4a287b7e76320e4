import { make } from './dom.ts';

/** Long enough for a browser to have taken it. */
const kept = 60_000;

/** Offers a file that was made here, as if it had been a link. */
export function saveAs(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  make('a', { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, kept);
}

import { escapeMarkup as text } from '../../core/values/markup.ts';
import type { Words } from '../../core/words/shape.ts';

type PlayerWords = Words['player'];

/** What stands above the slides. */
export interface DeckLink {
  readonly href: string;
  readonly label: string;
  /** The name under which a file is kept; blank for a page. */
  readonly download: string;
}

/** Links that need no script, and before them the room for the buttons that `enhance/present.ts` puts there. */
export const deckBarHtml = (words: PlayerWords, links: readonly DeckLink[]): string =>
  `<nav class="deck-bar no-print" aria-label="${text(words.files)}"><div class="room"></div><ul>${links
    .map((link) => `<li>${linkHtml(link)}</li>`)
    .join('')}</ul></nav>`;

const linkHtml = ({ href, label, download }: DeckLink): string =>
  `<a href="${text(href)}"${download === '' ? '' : ` download="${text(download)}"`}>${text(label)}</a>`;

/** What only a script can use stands in a template: it is neither seen nor read until the script takes it out. */
export const playerHtml = (words: PlayerWords, title: string): string =>
  `<template id="player">
<div class="room">${button('present', words.present, 'F')}${button('speaker', words.speaker, 'N')}</div>
${toolbarHtml(words, title)}
${keysHtml(words)}
<p class="place hidden" role="status" data-place="${text(words.place('{slide}', '{of}'))}"></p>
</template>`;

/** Its word is no part of the text of the page, which reads the same without scripts. */
const button = (action: string, word: string, key: string): string =>
  `<button type="button" class="copy" data-do="${action}" data-word="${text(word)}" aria-label="${text(word)}" aria-keyshortcuts="${key}"></button>`;

const toolButton = (action: string, word: string, more = ''): string =>
  `<button type="button" data-do="${action}"${more}>${text(word)}</button>`;

/** At the lower edge while presenting; in the speaker's view with clocks and what concerns the audience. */
const toolbarHtml = (words: PlayerWords, title: string): string =>
  `<section class="tools" aria-label="${text(words.toolbar)}" data-upcoming="${text(words.upcoming)}" data-end="${text(words.end)}"><h1 class="hidden">${text(title)}</h1>
<dl class="clocks"><div><dt>${text(words.time)}</dt><dd class="time"></dd></div>
<div><dt>${text(words.elapsed)}</dt><dd class="elapsed"></dd></div></dl>
<p class="where"></p>
<div class="moves">${toolButton('previous', words.previous)}${toolButton('next', words.next)}${toolButton('black', words.black, ' aria-pressed="false"')}${toolButton('keys', words.keys)}${toolButton('leave', words.leave)}</div>
<div class="own">${toolButton('audience', words.audience)}${toolButton('reset', words.reset)}</div>
<p class="told" role="status" data-opened="${text(words.opened)}" data-blocked="${text(words.blocked)}"></p></section>`;

const keysHtml = (words: PlayerWords): string =>
  `<dialog class="keys" aria-labelledby="keys-title"><h2 id="keys-title">${text(words.keys)}</h2>
<dl>${words.keyList.map(([key = '', what = '']) => `<div><dt>${text(key)}</dt><dd>${text(what)}</dd></div>`).join('')}</dl>
<div class="last"><form method="dialog"><button type="submit">${text(words.close)}</button></form>
<label><input type="checkbox" class="letters" checked> ${text(words.letters)}</label></div></dialog>`;

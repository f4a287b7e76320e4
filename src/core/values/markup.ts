const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as content or attribute of XML or HTML, where it can be nothing but text. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

/** The text of markup that `escapeMarkup`, or a serialiser of HTML, wrote. */
export const unescapeMarkup = (markup: string): string =>
  markup.replaceAll(
    /&(amp|lt|gt|quot|#39|nbsp);/g,
    (entity) => Object.entries(escapes).find(([, escaped]) => escaped === entity)?.[0] ?? '\u00a0',
  );

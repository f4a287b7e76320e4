const longest = 300;

/** Of a text that is a whole page, the beginning tells which it is. */
export const beginningOf = (text: string): string =>
  text.length > longest
    ? `${text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

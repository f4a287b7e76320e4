const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that may stand inside a `<script>` element: no text in it can end the element or begin another. */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll(/[<>\u2028\u2029]/g, (character) => escapes[character] ?? character);

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const markup: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const attribute = (value: string): string =>
  value.replaceAll(/[&<>"]/g, (character) => markup[character] ?? character);

/** Characters that XML cannot carry. */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text inside an element, or an attribute, on one line. */
export const plain = (value: string): string =>
  attribute(value.replaceAll(unfit, '\ufffd').replaceAll(/[\t\n\r]+/g, ' '));

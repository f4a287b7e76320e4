import { attribute } from '../xml.ts';

/** Characters that XML cannot carry, and the notation that a spreadsheet has for them, where a text holds it by itself. */
const special =
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text inside an element; a carriage return becomes `_x000D_` (ECMA-376, part 1, 22.4.2.4). */
export const text = (value: string): string =>
  attribute(
    value.replaceAll(
      special,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );

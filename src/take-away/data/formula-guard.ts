/**
 * What a spreadsheet would take for a formula: a text that begins with one of its signs (also the wide ones of East Asian keyboards),
 * or with a plus or minus that is not just that of a number, as in "-2+3+cmd". https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*(?:[=@\t\r\n＝＠＋－]|[+-](?!\d[^-+*/^&=<>|!("']*$))/;

/** Inside a text: where a spreadsheet that parts cells by semicolons or tabs would begin another cell, with a formula. */
const inner = /(?<=[^'])([;\t]\s*'*)(?=[=@＝＠＋－]|[+-](?!\d))/g;

/**
 * The text of a cell of a CSV file, which a spreadsheet shows and never runs: an apostrophe goes before what looks like a formula.
 * No two texts become the same: one that has the apostrophe already is given another.
 */
export const guardFormula = (text: string): string =>
  (formula.test(text) ? `'${text}` : text).replaceAll(inner, "$1'");

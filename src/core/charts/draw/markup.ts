/** As HTML writes text and attributes. https://html.spec.whatwg.org/multipage/parsing.html#escapingString */
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '\u00a0': '&nbsp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const signOf = (sign: string): string => signs[sign] ?? sign;

export const escapedText = (text: string): string => text.replaceAll(/[&\u00a0<>]/g, signOf);
export const escapedAttribute = (text: string): string => text.replaceAll(/[&\u00a0<>"]/g, signOf);

import type { Look } from './look.ts';
import { numberStyle, textStyle, type StyleOf, type TextStyle } from './styles.ts';
import { text as escaped } from './xml.ts';

/** A number is a number, shown with so many decimals in the reader's own notation; a text is never a formula. */
export type SheetCell =
  | { readonly text: string; readonly style?: TextStyle | Look }
  | { readonly number: number; readonly decimals: number }
  | { readonly number: number; readonly style: Look };

/** Some spreadsheets show a longer text in the format of texts as ####. */
const longestAsText = 255;

export function cellXml(cell: SheetCell, at: string, styleOf: StyleOf): string {
  if ('number' in cell) {
    const style = 'style' in cell ? styleOf(cell.style) : numberStyle(cell.decimals);
    return `<c r="${at}" s="${style}"><v>${String(cell.number)}</v></c>`;
  }
  const { text, style } = cell;
  if (text === '') return typeof style === 'object' ? `<c r="${at}" s="${styleOf(style)}"/>` : '';
  return `<c r="${at}" s="${textStyleOf(text, style, styleOf)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function textStyleOf(text: string, style: TextStyle | Look | undefined, styleOf: StyleOf): number {
  if (typeof style === 'object') return styleOf(style);
  return textStyle(style ?? (text.length > longestAsText ? 'long' : 'plain'));
}

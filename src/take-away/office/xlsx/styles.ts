import { lookParts, type Look } from './look.ts';

/** The looks of cells, in the order in which the workbook lists them, after that of cells without one. */
const textStyles = ['plain', 'long', 'wrapped', 'title', 'section', 'head'] as const;
export type TextStyle = (typeof textStyles)[number];

const mostDecimals = 6;
const decimals = Array.from({ length: mostDecimals + 1 }, (_, count) => count);

const unstyled = 1;
export const textStyle = (style: TextStyle): number => unstyled + textStyles.indexOf(style);
/** A number's look is how many decimals it shows; of more, as many as its column has room for. */
export const numberStyle = (shown: number): number =>
  unstyled + textStyles.length + Math.min(shown, mostDecimals + 1);

/** The own formats of a workbook are numbered from 164. The notation is that of the file; readers see theirs: 1.685,5. */
const formatId = (shown: number): number => 164 + shown;
const formatCode = (shown: number): string => `#,##0${shown === 0 ? '' : `.${'0'.repeat(shown)}`}`;

const fonts = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="15"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
];
/** The first two are fixed by the format. */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE0E7F2"/><bgColor indexed="64"/></patternFill></fill>',
];
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF28487C"/></bottom><diagonal/></border>',
];

const top = '<alignment vertical="top"/>';
const wrap = '<alignment vertical="top" wrapText="1"/>';
const look = (font: number, fill: number, border: number, format: number, alignment: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
  `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;

/** "@": a text that looks like a number, a date or a formula stays a text when somebody edits it. */
const asText = 49;
const general = 0;
const number = '<alignment horizontal="right" vertical="top" indent="1"/>';
const looks: readonly string[] = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  look(0, 0, 0, asText, top),
  look(0, 0, 0, general, top),
  look(0, 0, 0, general, wrap),
  look(1, 0, 0, general, top),
  look(2, 0, 0, general, wrap),
  look(2, 2, 1, general, '<alignment vertical="center" wrapText="1"/>'),
  ...decimals.map((count) => look(0, 0, 0, formatId(count), number)),
  look(0, 0, 0, general, number),
];

export type StyleOf = (look: Look) => number;

/** Where the own looks of a workbook stand: after the usual ones. */
export const styleIn =
  (own: readonly Look[]): StyleOf =>
  (look) => {
    const index = own.indexOf(look);
    if (index < 0) throw new Error('A cell has a look that its workbook does not list.');
    return looks.length + index;
  };

const list = (tag: string, items: readonly string[]): string =>
  `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

export function stylesXml(own: readonly Look[]): string {
  const more = lookParts(own, {
    format: formatId(mostDecimals + 1),
    fonts: fonts.length,
    fills: fills.length,
    borders: borders.length,
  });
  const usual = decimals.map(
    (count) => `<numFmt numFmtId="${formatId(count)}" formatCode="${formatCode(count)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('numFmts', [...usual, ...more.formats]) +
    list('fonts', [...fonts, ...more.fonts]) +
    list('fills', [...fills, ...more.fills]) +
    list('borders', [...borders, ...more.borders]) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', [...looks, ...more.looks]) +
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '</styleSheet>'
  );
}

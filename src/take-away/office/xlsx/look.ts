/** A look of cells that a workbook has beside the usual ones. Colours are RRGGBB. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** The colour of the rule below it. */
  readonly rule?: string;
  /** A number format: "General", "@" for texts, "yyyy\-mm\-dd". */
  readonly format: string;
  readonly align: 'left' | 'right' | 'center';
  readonly vertical: 'top' | 'center';
  readonly wraps: boolean;
  /** Kept from the edge of its cell, so that a number does not touch the text that follows. */
  readonly indented?: boolean;
}

/** What the looks of a workbook add to the lists of its style sheet, each to its own. */
export interface LookParts {
  readonly formats: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly looks: readonly string[];
}

/** How many of each kind stand before those of the looks; formats by the number of the next. */
export interface Taken {
  readonly format: number;
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
}

/** Each look has a font, a fill, a border and a format of its own, so that it is found by its place alone. */
export const lookParts = (looks: readonly Look[], taken: Taken): LookParts => ({
  formats: looks.flatMap(({ format }, index) =>
    format in builtIn ? [] : [`<numFmt numFmtId="${taken.format + index}" formatCode="${format}"/>`],
  ),
  fonts: looks.map(fontXml),
  fills: looks.map(fillXml),
  borders: looks.map(borderXml),
  looks: looks.map((look, index) => lookXml(look, index, taken)),
});

const builtIn: Readonly<Record<string, number>> = { General: 0, '@': 49 };

const fontXml = ({ bold = false, size, colour }: Look): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${colour === undefined ? '' : `<color rgb="FF${colour}"/>`}` +
  '<name val="Calibri"/><family val="2"/></font>';

const fillXml = ({ fill }: Look): string =>
  fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderXml = ({ rule }: Look): string =>
  '<border><left/><right/><top/>' +
  (rule === undefined ? '<bottom/>' : `<bottom style="thin"><color rgb="FF${rule}"/></bottom>`) +
  '<diagonal/></border>';

const lookXml = (
  { format, align, vertical, wraps, indented = false }: Look,
  index: number,
  taken: Taken,
): string =>
  `<xf numFmtId="${builtIn[format] ?? taken.format + index}" fontId="${taken.fonts + index}" ` +
  `fillId="${taken.fills + index}" borderId="${taken.borders + index}" xfId="0" applyNumberFormat="1" ` +
  'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
  `<alignment horizontal="${align}" vertical="${vertical}"${wraps ? ' wrapText="1"' : ''}${indented ? ' indent="1"' : ''}/></xf>`;

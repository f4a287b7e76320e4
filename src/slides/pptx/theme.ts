import { declaration, plain } from '../../take-away/office/xml.ts';
import { themeColours } from './colours.ts';
import { main } from './namespaces.ts';

/** On Windows, macOS and (as Liberation Sans, of the same widths) on Linux, with every Vietnamese letter; the site's own fonts are on none. */
export const typeface = 'Arial';

const fonts = (tag: string): string =>
  `<a:${tag}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>` +
  `<a:font script="Viet" typeface="${typeface}"/></a:${tag}>`;

const colours = Object.entries(themeColours)
  .map(([place, [, colour]]) => `<a:${place}><a:srgbClr val="${colour}"/></a:${place}>`)
  .join('');

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const three = (item: string): string => item.repeat(3);
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;

/** Colours, fonts and flat effects; the notes have one of their own, as the format asks. */
export function themeXml(siteName: string): string {
  const name = plain(siteName);
  return (
    `${declaration}<a:theme xmlns:a="${main}" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${colours}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme>` +
    `<a:fmtScheme name="${name}">` +
    `<a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst>` +
    '</a:fmtScheme></a:themeElements></a:theme>'
  );
}
